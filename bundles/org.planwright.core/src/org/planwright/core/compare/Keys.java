package org.planwright.core.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.planwright.model.Basis;
import org.planwright.model.Evidence;
import org.planwright.model.NamePair;
import org.planwright.model.ReadingNote;
import org.planwright.model.Setting;
import org.planwright.model.StatePart;
import org.planwright.model.TextRow;

/** What names an object that has no id among those that stand with it. */
final class Keys {

	private Keys() {
	}

	/** The objects of a place that holds many, in their order. */
	static List<EObject> objects(EObject holder, EReference place) {
		List<EObject> objects = new ArrayList<>();
		((List<?>) holder.eGet(place)).forEach(object -> objects.add((EObject) object));
		return objects;
	}

	/**
	 * What names an object.
	 *
	 * @param own what a referenced object is on the side where the names are held against each other; may give null
	 */
	static Object of(EObject object, UnaryOperator<EObject> own) {
		return switch (object) {
		case Setting setting -> Arrays.asList(setting.getKey());
		case StatePart part -> Arrays.asList(part.getPart());
		case NamePair pair -> Arrays.asList(pair.getUpper(), pair.getLower());
		case Basis basis -> Arrays.asList(side(basis.getSubject(), own), basis.getField());
		case Evidence evidence -> Arrays.asList(side(evidence.getPassage(), own), evidence.getQuote());
		case ReadingNote note -> Arrays.asList(note.getCode(), note.getArguments());
		case TextRow row -> List.copyOf(row.getCells());
		default -> throw new IllegalArgumentException("Nothing names an object of the type " + object.eClass().getName());
		};
	}

	private static EObject side(EObject referenced, UnaryOperator<EObject> own) {
		return referenced == null ? null : own.apply(referenced);
	}
}
