package org.planwright.core.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.planwright.model.Alignment;
import org.planwright.model.Baseline;
import org.planwright.model.Basis;
import org.planwright.model.Comment;
import org.planwright.model.Decomposition;
import org.planwright.model.Evidence;
import org.planwright.model.Identified;
import org.planwright.model.Mention;
import org.planwright.model.NamePair;
import org.planwright.model.Observation;
import org.planwright.model.Opinion;
import org.planwright.model.Portion;
import org.planwright.model.ReadingNote;
import org.planwright.model.ReferenceFigure;
import org.planwright.model.Setting;
import org.planwright.model.StatePart;
import org.planwright.model.TextRow;
import org.planwright.model.TraceLink;
import org.planwright.model.Waiver;

/** What names an object among those that stand with it, when its id tells nothing or it has none: mostly what it speaks of. */
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
	 * @param own what a referenced object is where the names of both sides are held against each other
	 */
	static Object of(EObject object, Function<EObject, Object> own) {
		return switch (object) {
		case Setting setting -> Arrays.asList(setting.getKey());
		case StatePart part -> Arrays.asList(part.getPart());
		case NamePair pair -> Arrays.asList(pair.getUpper(), pair.getLower());
		case Basis basis -> Arrays.asList(side(basis.getSubject(), own), basis.getField());
		case Evidence evidence -> Arrays.asList(side(evidence.getPassage(), own), evidence.getQuote());
		case ReadingNote note -> Arrays.asList(note.getCode(), note.getArguments());
		case TextRow row -> List.copyOf(row.getCells());
		case TraceLink link -> Arrays.asList(side(link.getSource(), own), side(link.getTarget(), own), link.getKind(), link.getWords() == null ? null : link.getWords().getQuote());
		case Alignment alignment -> Arrays.asList(sides(alignment.getUpper(), own), sides(alignment.getLower(), own));
		case Opinion opinion -> opinion.getOrigin() == null ? Arrays.asList(side(opinion.getSubject(), own), opinion.getText())
				: Arrays.asList(side(opinion.getSubject(), own), opinion.getOrigin(), "origin");
		case Decomposition shares -> Arrays.asList(side(shares.getIndicator(), own));
		case Portion portion -> Arrays.asList(portion.getRegion());
		case Observation value -> Arrays.asList(side(value.getIndicator(), own), value.getYear(), value.getRevision());
		case Waiver waiver -> Arrays.asList(side(waiver.getSubject(), own), waiver.getRule());
		case Comment comment -> Arrays.asList(side(comment.getSubject(), own), comment.getAuthor(), comment.getText());
		case Mention mention -> Arrays.asList(mention.getQuote(), side(mention.getIndicator(), own));
		case Baseline baseline -> Arrays.asList(baseline.getName());
		case ReferenceFigure figure -> Arrays.asList(figure.getName(), figure.getRegion(), figure.getFigure() == null ? 0 : figure.getFigure().getYear());
		default -> throw new IllegalArgumentException("Nothing names an object of the type " + object.eClass().getName());
		};
	}

	private static Object side(EObject referenced, Function<EObject, Object> own) {
		return referenced == null ? null : own.apply(referenced);
	}

	private static Set<Object> sides(List<Identified> referenced, Function<EObject, Object> own) {
		Set<Object> sides = new HashSet<>();
		referenced.forEach(object -> sides.add(own.apply(object)));
		return sides;
	}
}
