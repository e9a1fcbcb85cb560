package org.planwright.core;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.planwright.core.compare.ChangedFigure;
import org.planwright.core.compare.Comparison;
import org.planwright.core.report.Author;
import org.planwright.core.report.Document;
import org.planwright.core.report.DocumentPart;
import org.planwright.core.report.DocumentPart.Align;
import org.planwright.core.report.DocumentPart.Column;
import org.planwright.core.report.DocumentPart.Field;
import org.planwright.core.report.DocumentPart.Fields;
import org.planwright.core.report.DocumentPart.Grid;
import org.planwright.core.report.DocumentPart.GridRow;
import org.planwright.core.report.DocumentPart.Heading;
import org.planwright.core.report.DocumentPart.Paragraph;
import org.planwright.core.report.DocumentPart.Run;
import org.planwright.core.report.DocumentPart.Style;
import org.planwright.core.report.DocumentPart.Table;
import org.planwright.model.Plan;
import org.planwright.model.Project;

/** The report of a comparison: what differs, which figures were changed, and the text with all changes in place. */
public final class CompareDocument {

	/** What is printed of a comparison. */
	public enum Part {
		/** 改动清单. */
		DIFFERENCES,
		/** 改动的数值. */
		FIGURES,
		/** 三花脸稿. */
		REDLINE
	}

	private CompareDocument() {
	}

	/**
	 * The report.
	 *
	 * @param copies the copies, of one state before; each is told for itself, and all together in the text
	 * @param before what the state before is called
	 * @param wanted what is to be printed
	 */
	public static Document of(List<RedlineCopy> copies, String before, List<Part> wanted, ZonedDateTime time, String generator) {
		List<DocumentPart> parts = new ArrayList<>();
		List<Field> head = new ArrayList<>(List.of(Field.of(text("before"), before),
				Field.of(text("after"), copies.stream().map(RedlineCopy::author).collect(Collectors.joining("、"))),
				Field.of(text("time"), time.format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(Messages.locale())))));
		if (copies.size() == 1) {
			head.add(Field.of(text("counts"), counts(copies.getFirst().comparison())));
		}
		parts.add(new Fields(head));
		for (int i = 0; i < copies.size(); i++) {
			Author author = new Author(copies.get(i).author(), i % Author.COLOURS);
			if (wanted.contains(Part.DIFFERENCES)) {
				parts.add(new Heading(1, copies.size() == 1 ? text("differences") : text("differences.of", author.name())));
				parts.add(differences(copies.get(i).comparison(), author));
			}
			if (wanted.contains(Part.FIGURES)) {
				parts.add(new Heading(1, copies.size() == 1 ? text("figures") : text("figures.of", author.name())));
				parts.add(figures(copies.get(i).comparison()));
			}
		}
		if (wanted.contains(Part.REDLINE)) {
			for (Plan plan : plans(copies)) {
				parts.add(new Heading(1, text("redline", ElementNames.of(plan))));
				parts.addAll(RedlineDocument.parts(plan, copies));
			}
		}
		return new Document(text("title"), Messages.locale(), generator, parts);
	}

	/** How many things differ in which way. */
	public static String counts(Comparison comparison) {
		return comparison.isEmpty() ? text("none")
				: comparison.counts().entrySet().stream().map(count -> text("count", count.getKey().title(), Integer.toString(count.getValue())))
						.collect(Collectors.joining("，"));
	}

	/** The plans of the state before that any copy changed, in their order. */
	public static List<Plan> plans(List<RedlineCopy> copies) {
		return all(copies).stream().filter(plan -> copies.stream().anyMatch(copy -> copy.comparison().root().left() == plan && !copy.comparison().isEmpty()
				|| copy.comparison().root().below().stream().anyMatch(difference -> difference.left() == plan && difference.right() != null))).toList();
	}

	/** The plans of the state before, in their order. */
	public static List<Plan> all(List<RedlineCopy> copies) {
		Comparison first = copies.getFirst().comparison();
		return first.root().left() instanceof Project project ? List.copyOf(project.getPlans()) : List.of((Plan) first.root().left());
	}

	private static DocumentPart differences(Comparison comparison, Author author) {
		List<GridRow> rows = new ArrayList<>();
		rows.add(new GridRow(true, List.of(cell(text("column.kind")), cell(text("column.thing")), cell(text("column.place")), cell(text("column.change")))));
		for (CompareRows.Row row : CompareRows.of(comparison)) {
			List<Run> change = new ArrayList<>();
			row.difference().fields().forEach(field -> {
				change.add(new Run((change.isEmpty() ? "" : "\n") + text("field", field.label()), Style.SMALL));
				change.addAll(CompareRows.runs(field, author));
			});
			rows.add(new GridRow(false, List.of(cell(row.kinds()), cell(row.name()), cell(row.place()), change)));
		}
		return rows.size() == 1 ? Paragraph.of(Style.PLAIN, text("none")) : new Grid(rows);
	}

	private static DocumentPart figures(Comparison comparison) {
		List<ChangedFigure> figures = comparison.figures();
		if (figures.isEmpty()) {
			return Paragraph.of(Style.PLAIN, text("figures.none"));
		}
		List<Column> columns = List.of(new Column(text("column.from"), Align.START), new Column(text("column.to"), Align.START),
				new Column(text("column.by"), Align.SHORT), new Column(text("column.where"), Align.START), new Column(text("column.elsewhere"), Align.START));
		return new Table(columns, figures.stream().map(figure -> List.of(CompareFigures.said(figure.from()), CompareFigures.said(figure.to()),
				CompareFigures.change(figure), CompareFigures.place(figure.place()), CompareFigures.elsewhere(figure))).toList());
	}

	private static List<Run> cell(String words) {
		return words.isEmpty() ? List.of() : List.of(new Run(words, Style.PLAIN));
	}

	static String text(String key, Object... arguments) {
		return Messages.text("report.compare." + key, arguments);
	}
}
