package org.planwright.core.compare.merge;

import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.planwright.core.ElementNames;
import org.planwright.model.Evidence;
import org.planwright.model.Figure;
import org.planwright.model.Identified;
import org.planwright.model.Passage;

/** TEMPORARY until the names of core.compare are there. */
final class Names {

	private Names() {
	}

	static String of(EObject thing) {
		String name = thing instanceof Passage passage ? Objects.requireNonNullElse(passage.getText(), "") : thing instanceof Identified one ? ElementNames.of(one) : "";
		return name.length() > 40 ? name.substring(0, 40) + '…' : name;
	}

	static String kind(EObject thing) {
		return thing.eClass().getName();
	}

	static String place(EObject thing) {
		return thing.eContainer() instanceof Identified one ? ElementNames.place(one) : "";
	}

	static String content(EObject thing) {
		return of(thing);
	}

	static String field(EStructuralFeature feature) {
		return feature.getName();
	}

	static String value(Object value) {
		return switch (value) {
		case Figure figure -> Objects.toString(figure.getText(), "");
		case Evidence words -> Objects.toString(words.getQuote(), "");
		case EObject object -> object.eClass().getName();
		case null, default -> Objects.toString(value, "");
		};
	}
}
