package org.planwright.cli;

import java.io.PrintWriter;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.planwright.core.CompareDocument;
import org.planwright.core.CompareFigures;
import org.planwright.core.CompareRows;
import org.planwright.core.compare.ChangedFigure;
import org.planwright.core.compare.Comparison;
import org.planwright.core.compare.Difference;
import org.planwright.core.compare.FieldChange;
import org.planwright.core.compare.FigurePlace;
import org.planwright.core.compare.TextPiece;
import org.planwright.core.compare.ThingNames;
import org.planwright.model.Block;
import org.planwright.model.Footnote;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.ProjectItem;
import org.planwright.model.Section;
import org.planwright.model.Term;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** A comparison as the terminal prints it; the format for other programs is described in {@code docs/diff-format.md}. */
final class DiffReport {

	private static final String INDENT = "    ";

	private final Comparison comparison;

	DiffReport(Comparison comparison) {
		this.comparison = comparison;
	}

	/** A thing that differs a line, with its changed fields below, then the changed figures, and the counts last. */
	void writeText(PrintWriter out) {
		for (CompareRows.Row row : CompareRows.of(comparison)) {
			out.println(row.kinds() + ' ' + row.name() + (row.place().isEmpty() ? "" : Messages.text("diff.place", row.place())));
			for (FieldChange field : row.difference().fields()) {
				out.println(INDENT + Messages.text("diff.field", field.label(), CompareRows.plain(field)));
			}
		}
		if (!comparison.figures().isEmpty()) {
			out.println(Messages.text("diff.figures"));
		}
		for (ChangedFigure figure : comparison.figures()) {
			out.println(INDENT + Messages.text("diff.figure", CompareFigures.said(figure.from()), CompareFigures.said(figure.to()),
					CompareFigures.change(figure), CompareFigures.place(figure.place())));
			figure.elsewhere().forEach(other -> out.println(INDENT + INDENT + CompareFigures.other(other)));
		}
		out.println(CompareDocument.counts(comparison));
	}

	JsonObject json(String before, String after) {
		JsonObject json = new JsonObject();
		json.addProperty("before", before);
		json.addProperty("after", after);
		JsonObject counts = new JsonObject();
		comparison.counts().forEach((kind, count) -> counts.addProperty(kind.key(), count));
		json.add("counts", counts);
		JsonArray differences = new JsonArray();
		if (!comparison.isEmpty()) {
			differences.add(json(comparison.root()));
		}
		json.add("differences", differences);
		JsonArray figures = new JsonArray();
		comparison.figures().forEach(figure -> figures.add(json(figure)));
		json.add("figures", figures);
		return json;
	}

	private static JsonObject json(Difference difference) {
		JsonObject json = new JsonObject();
		JsonArray kinds = new JsonArray();
		difference.kinds().forEach(kind -> kinds.add(kind.key()));
		json.add("kinds", kinds);
		json.addProperty("type", ThingNames.key(difference.thing()));
		json.add("before", thing(difference.left()));
		json.add("after", thing(difference.right()));
		JsonArray fields = new JsonArray();
		difference.fields().forEach(field -> fields.add(json(field)));
		json.add("fields", fields);
		JsonArray below = new JsonArray();
		difference.below().forEach(each -> below.add(json(each)));
		json.add("below", below);
		return json;
	}

	private static JsonObject thing(EObject thing) {
		if (thing == null) {
			return null;
		}
		JsonObject json = new JsonObject();
		json.addProperty("id", thing instanceof Identified identified ? identified.getId() : null);
		json.addProperty("name", ThingNames.of(thing));
		json.addProperty("place", ThingNames.place(thing));
		json.addProperty("line", line(thing));
		return json;
	}

	/** The line of the source, from 1; null for what was read from none. */
	private static Integer line(EObject thing) {
		int line = switch (thing) {
		case Section section -> section.getLine();
		case Indicator row -> row.getFirstLine();
		case ProjectItem item -> item.getLine();
		case Term term -> term.getLine();
		case Footnote note -> note.getLine();
		case Block block -> block.getFirstLine();
		default -> 0;
		};
		return line == 0 ? null : Integer.valueOf(line);
	}

	private static JsonObject json(FieldChange field) {
		JsonObject json = new JsonObject();
		json.addProperty("field", field.field());
		json.addProperty("label", field.label());
		json.addProperty("from", field.from());
		json.addProperty("to", field.to());
		JsonArray words = new JsonArray();
		for (TextPiece piece : field.words()) {
			JsonArray stretch = new JsonArray();
			stretch.add(switch (piece.kind()) {
			case SAME -> "=";
			case DELETED -> "-";
			case INSERTED -> "+";
			});
			stretch.add(piece.text());
			words.add(stretch);
		}
		json.add("words", words);
		return json;
	}

	private static JsonObject json(ChangedFigure figure) {
		JsonObject json = new JsonObject();
		json.addProperty("kind", figure.kind().key());
		json.add("from", json(figure.from()));
		json.add("to", json(figure.to()));
		json.add("difference", figure.difference().map(JsonPrimitive::new).orElse(null));
		json.add("percent", figure.percent().map(JsonPrimitive::new).orElse(null));
		JsonArray elsewhere = new JsonArray();
		figure.elsewhere().forEach(other -> {
			JsonObject place = json(other.place());
			place.addProperty("agreement", other.agreement().key());
			elsewhere.add(place);
		});
		json.add("elsewhere", elsewhere);
		return json;
	}

	private static JsonObject json(FigurePlace place) {
		if (place == null) {
			return null;
		}
		JsonObject json = new JsonObject();
		json.addProperty("text", place.figure().text());
		json.addProperty("value", place.figure().value());
		json.addProperty("op", place.figure().comparator() == null ? null : place.figure().comparator().symbol());
		json.addProperty("unit", place.figure().unit().text());
		json.addProperty("price_basis", place.figure().priceBase().map(base -> base.text()).orElse(null));
		json.addProperty("column", place.column().key());
		json.add("place", Objects.requireNonNull(thing(place.holder())));
		return json;
	}
}
