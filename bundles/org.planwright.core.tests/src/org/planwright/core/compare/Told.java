package org.planwright.core.compare;

import java.util.List;
import java.util.stream.Collectors;

import org.planwright.core.figure.Comparator;

/** Tells differences in lines that tests can read. */
final class Told {

	private Told() {
	}

	/** A line for everything that differs itself: how, what, and the fields with what was deleted and inserted. */
	static List<String> lines(Comparison comparison) {
		return comparison.root().all().map(Told::line).toList();
	}

	private static String line(Difference difference) {
		String kinds = difference.kinds().stream().map(DifferenceKind::title).collect(Collectors.joining("+"));
		String fields = difference.fields().stream().map(field -> "；" + field.label() + "：" + field(field)).collect(Collectors.joining());
		return kinds + " " + ThingNames.kind(difference.thing()) + " " + ThingNames.of(difference.thing()) + fields;
	}

	private static String field(FieldChange field) {
		return field.field().equals("passage.text") ? near(TextDiff.between(field.from(), field.to())) : field.from() + "→" + field.to();
	}

	/** What was changed, with few of the words around it. */
	private static String near(List<TextPiece> pieces) {
		return pieces.stream().filter(piece -> piece.kind() != TextPiece.Kind.SAME)
				.map(piece -> (piece.kind() == TextPiece.Kind.DELETED ? "-" : "+") + piece.text().replace("\n", "¶")).collect(Collectors.joining(" "));
	}

	/** A line for every changed figure: what it said, what it says, by how much, where it stands, and where else. */
	static List<String> figures(Comparison comparison) {
		return comparison.figures().stream().map(Told::figure).toList();
	}

	private static String figure(ChangedFigure figure) {
		String by = figure.difference().map(number -> "（" + number + figure.percent().map(percent -> "，" + percent + "%").orElse("") + "）").orElse("");
		String elsewhere = figure.elsewhere().stream().map(other -> "；" + other.agreement().title() + " " + place(other.place()) + " " + said(other.place()))
				.collect(Collectors.joining());
		return said(figure.from()) + "→" + said(figure.to()) + by + " " + place(figure.place()) + elsewhere;
	}

	private static String said(FigurePlace place) {
		return place == null ? "" : (place.figure().comparator() == null || place.figure().comparator() == Comparator.EQUAL ? "" : place.figure().comparator().symbol() + " ")
				+ place.figure().words();
	}

	private static String place(FigurePlace place) {
		String name = ThingNames.of(place.holder());
		return place.column().title() + " " + name.substring(0, Math.min(12, name.length()));
	}
}
