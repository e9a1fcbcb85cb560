package org.planwright.core.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.planwright.core.Messages;
import org.planwright.model.Basis;
import org.planwright.model.CopyOrigin;
import org.planwright.model.Evidence;
import org.planwright.model.Figure;
import org.planwright.model.StatePart;

/** What fields say, as a person reads it. */
public final class Values {

	private static final String BETWEEN = "、";

	private Values() {
	}

	/** A value of a field; empty for null, 0 and what else stands for nothing. */
	public static String of(Object value) {
		return switch (value) {
		case null -> "";
		case Integer number -> number == 0 ? "" : number.toString();
		case Boolean yes -> Messages.text(yes ? "compare.value.yes" : "compare.value.no");
		case Enumerator constant -> constant(constant);
		case List<?> many -> many.stream().map(Values::of).filter(each -> !each.isEmpty()).collect(Collectors.joining(BETWEEN));
		case Figure figure -> Objects.requireNonNullElse(figure.getText(), "");
		case Evidence evidence -> Objects.requireNonNullElse(evidence.getQuote(), "");
		case CopyOrigin origin -> join(origin.getFile(), origin.getTakenAt());
		case StatePart part -> join(part.getPart(), part.getDigest());
		case Basis basis -> Objects.requireNonNullElse(basis.getValue(), "");
		case EObject object -> ThingNames.of(object);
		default -> value.toString();
		};
	}

	/** What a person calls a field. */
	public static String label(EStructuralFeature field) {
		return Messages.text("compare.field." + FieldComparer.key(field));
	}

	/** A value of an enumeration; empty for the one that says nothing. */
	private static String constant(Enumerator constant) {
		String name = constant.getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
		return Messages.text("compare.value." + name + '.' + constant.getLiteral().replace(' ', '-'));
	}

	private static String join(String... texts) {
		List<String> said = new ArrayList<>();
		for (String text : texts) {
			if (text != null && !text.isBlank()) {
				said.add(text);
			}
		}
		return String.join(" ", said);
	}
}
