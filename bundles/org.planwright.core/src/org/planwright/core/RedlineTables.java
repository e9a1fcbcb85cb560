package org.planwright.core;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.planwright.core.report.DocumentPart;
import org.planwright.core.report.DocumentPart.Grid;
import org.planwright.core.report.DocumentPart.GridRow;
import org.planwright.core.report.DocumentPart.Look;
import org.planwright.core.report.DocumentPart.Run;
import org.planwright.core.report.DocumentPart.Style;
import org.planwright.model.Figure;
import org.planwright.model.Indicator;
import org.planwright.model.IndicatorAttribute;
import org.planwright.model.IndicatorTable;
import org.planwright.model.PlanPackage.Literals;
import org.planwright.model.TextRow;
import org.planwright.model.TextTable;

/** Tables of a plan with all changes in their cells. */
final class RedlineTables {

	/** A column of a table of indicators: its head, and what a row says in it. */
	private record Column(String head, Function<Indicator, String> cell) {
	}

	private static final List<Column> COLUMNS = List.of(new Column("category", Indicator::getCategory), new Column("no", Indicator::getNo),
			new Column("name", Indicator::getName), new Column("unit", RedlineTables::unit), new Column("baseline", row -> figure(row.getBaseline())),
			new Column("target", row -> figure(row.getTarget())), new Column("change", row -> figure(row.getChange())),
			new Column("attribute", RedlineTables::attribute));

	private final RedlineDocument document;

	RedlineTables(RedlineDocument document) {
		this.document = document;
	}

	void indicators(RedlineNode table, List<DocumentPart> parts) {
		List<Run> title = new ArrayList<>(document.runs(table, Style.STRONG, object -> RedlineDocument.label(((IndicatorTable) object).getLabel())));
		title.addAll(document.runs(table, Style.STRONG, object -> ((IndicatorTable) object).getTitle()));
		title.addAll(document.moves(table));
		document.add(parts, title, Look.CAPTION, table);
		List<GridRow> rows = new ArrayList<>();
		List<RedlineNode> nodes = new ArrayList<>();
		document.children(table, Literals.INDICATOR_TABLE__INDICATORS).forEach(row -> row(row, false, rows, nodes));
		List<Column> shown = new ArrayList<>();
		List<Integer> places = new ArrayList<>();
		for (int i = 0; i < COLUMNS.size(); i++) {
			int place = i;
			if (rows.stream().anyMatch(row -> !row.cells().get(place).isEmpty())) {
				shown.add(COLUMNS.get(i));
				places.add(i);
			}
		}
		List<GridRow> grid = new ArrayList<>();
		grid.add(new GridRow(true, shown.stream().map(column -> head(column, table)).toList()));
		for (int i = 0; i < rows.size(); i++) {
			GridRow row = rows.get(i);
			grid.add(document.shows(new GridRow(false, places.stream().map(place -> row.cells().get(place)).toList()), nodes.get(i)));
		}
		parts.add(new Grid(grid));
		document.children(table, Literals.INDICATOR_TABLE__FOOTNOTES)
				.forEach(note -> document.add(parts, document.runs(note, Style.PLAIN, RedlineDocument::note), Look.NOTE, note));
	}

	/** The years stand in the heads of their columns. */
	private List<Run> head(Column column, RedlineNode table) {
		String words = Messages.text("compare.field.indicator." + column.head());
		List<Run> runs = new ArrayList<>();
		if (column.head().equals("baseline") || column.head().equals("target")) {
			boolean base = column.head().equals("baseline");
			runs.addAll(document.runs(table, Style.PLAIN, object -> {
				int year = base ? ((IndicatorTable) object).getBaselineYear() : ((IndicatorTable) object).getTargetYear();
				return year == 0 ? "" : Messages.text("compare.redline.year", Integer.toString(year));
			}));
		}
		runs.add(new Run(words, Style.PLAIN));
		return runs;
	}

	private void row(RedlineNode node, boolean part, List<GridRow> rows, List<RedlineNode> nodes) {
		List<List<Run>> cells = new ArrayList<>();
		for (Column column : COLUMNS) {
			List<Run> cell = new ArrayList<>();
			List<Run> said = document.runs(node, Style.PLAIN, object -> column.cell().apply((Indicator) object));
			if (part && column.head().equals("name")) {
				cell.add(new Run(Messages.text("compare.redline.part"), Style.PLAIN));
			}
			cell.addAll(said);
			if (column.head().equals("name")) {
				cell.addAll(document.moves(node));
			}
			cells.add(cell);
		}
		rows.add(new GridRow(false, cells));
		nodes.add(node);
		document.children(node, Literals.INDICATOR__PARTS).forEach(each -> row(each, true, rows, nodes));
	}

	void plain(RedlineNode table, List<DocumentPart> parts) {
		List<Run> title = new ArrayList<>(document.runs(table, Style.STRONG, object -> ((TextTable) object).getTitle()));
		title.addAll(document.moves(table));
		document.add(parts, title, Look.CAPTION, table);
		List<RedlineNode> rows = document.children(table, Literals.TEXT_TABLE__ROWS);
		int width = rows.stream().mapToInt(RedlineTables::width).max().orElse(0);
		List<GridRow> grid = new ArrayList<>();
		for (RedlineNode row : rows) {
			List<List<Run>> cells = new ArrayList<>();
			for (int i = 0; i < width; i++) {
				int place = i;
				cells.add(document.runs(row, Style.PLAIN, object -> cell(object, place)));
			}
			grid.add(document.shows(new GridRow(false, cells), row));
		}
		if (!grid.isEmpty()) {
			parts.add(new Grid(grid));
		}
	}

	private static int width(RedlineNode row) {
		int width = row.base() == null ? 0 : ((TextRow) row.base()).getCells().size();
		for (EObject copy : row.copies()) {
			width = copy == null ? width : Math.max(width, ((TextRow) copy).getCells().size());
		}
		return width;
	}

	private static String cell(EObject row, int place) {
		List<String> cells = ((TextRow) row).getCells();
		return place < cells.size() ? cells.get(place) : "";
	}

	private static String unit(Indicator row) {
		String base = RedlineDocument.text(row.getPriceBase());
		return RedlineDocument.text(row.getUnit()) + (base.isEmpty() ? "" : '（' + base + '）');
	}

	private static String figure(Figure figure) {
		return figure == null ? "" : figure.getText();
	}

	private static String attribute(Indicator row) {
		return row.getAttribute() == IndicatorAttribute.NONE ? "" : Messages.text("compare.value.indicator-attribute." + row.getAttribute().getLiteral());
	}
}
