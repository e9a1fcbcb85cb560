package org.planwright.core;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.planwright.core.project.edit.IndicatorField;
import org.planwright.core.report.DocumentPart;
import org.planwright.core.report.DocumentPart.Align;
import org.planwright.core.report.DocumentPart.Grid;
import org.planwright.core.report.DocumentPart.GridRow;
import org.planwright.core.report.DocumentPart.Look;
import org.planwright.core.report.DocumentPart.Run;
import org.planwright.core.report.DocumentPart.Style;
import org.planwright.model.Footnote;
import org.planwright.model.Indicator;
import org.planwright.model.IndicatorTable;
import org.planwright.model.PlanPackage.Literals;
import org.planwright.model.Term;
import org.planwright.model.TextRow;
import org.planwright.model.TextTable;

/** Tables of a plan with all changes in their cells. */
final class RedlineTables {

	/** Marks that are counted in a circle or in brackets: 注： stands before the first. */
	private static final Pattern COUNTED = Pattern.compile("[①-⑳⑴-⒇]|[（(]\\d+[）)]|\\d+[.．、]?");

	private final RedlineDocument document;

	RedlineTables(RedlineDocument document) {
		this.document = document;
	}

	void indicators(RedlineNode table, List<DocumentPart> parts) {
		List<Run> title = new ArrayList<>(document.runs(table, Style.STRONG, object -> RedlineDocument.label(((IndicatorTable) object).getLabel())));
		title.addAll(document.runs(table, Style.STRONG, object -> ((IndicatorTable) object).getTitle()));
		title.addAll(document.moves(table));
		document.add(parts, title, Look.CAPTION, table);
		PrintedTable printed = new PrintedTable((IndicatorTable) table.any(), table.all().stream().map(IndicatorTable.class::cast).toList());
		List<GridRow> rows = new ArrayList<>();
		rows.add(new GridRow(true, printed.fields().stream().map(field -> head(field, table)).toList()));
		String[] category = { null };
		document.children(table, Literals.INDICATOR_TABLE__INDICATORS).forEach(row -> row(row, printed.fields(), category, rows));
		parts.add(new Grid(rows, printed.fields().stream().map(RedlineTables::align).toList()));
		List<RedlineNode> notes = document.children(table, Literals.INDICATOR_TABLE__FOOTNOTES);
		for (RedlineNode note : notes) {
			List<Run> words = document.runs(note, Style.PLAIN, RedlineDocument::note);
			boolean counted = COUNTED.matcher(RedlineDocument.text(((Footnote) note.any()).getMark())).matches();
			if (counted && note == notes.getFirst()) {
				words.addFirst(new Run(Messages.text("plan.table.notes"), Style.PLAIN));
			}
			document.add(parts, words, Look.NOTE, note);
		}
	}

	/** Terms that were printed in a table; nothing for none. */
	void terms(List<RedlineNode> terms, List<DocumentPart> parts) {
		if (terms.isEmpty()) {
			return;
		}
		List<GridRow> rows = new ArrayList<>();
		rows.add(new GridRow(true, List.of(head("term"), head("expansion"), head("definition"))));
		for (RedlineNode term : terms) {
			rows.add(document.shows(new GridRow(false, List.of(document.runs(term, Style.PLAIN, object -> ((Term) object).getTerm()),
					document.runs(term, Style.PLAIN, object -> ((Term) object).getExpansion()), document.runs(term, Style.PLAIN, object -> ((Term) object).getDefinition()))),
					term));
		}
		parts.add(new Grid(rows));
	}

	private static List<Run> head(String column) {
		return List.of(new Run(Messages.text("plan.glossary.head." + column), Style.PLAIN));
	}

	/** Heads are the table's own words, and known by its rows. */
	private List<Run> head(IndicatorField field, RedlineNode table) {
		return document.runs(table, Style.PLAIN, object -> new PrintedTable((IndicatorTable) object).head(field)).stream().map(run -> run.of(null)).toList();
	}

	private static Align align(IndicatorField field) {
		return switch (field) {
		case NAME, ALIASES -> Align.START;
		case CATEGORY, NO, UNIT, PRICE_BASE, BASELINE, TARGET, CHANGE, ATTRIBUTE -> Align.CENTRE;
		};
	}

	/**
	 * A row and its parts.
	 *
	 * @param category that of the row above, null where somebody changed it
	 */
	private void row(RedlineNode node, List<IndicatorField> fields, String[] category, List<GridRow> rows) {
		List<List<Run>> cells = new ArrayList<>();
		Set<Integer> joined = new HashSet<>();
		for (IndicatorField field : fields) {
			List<Run> cell = new ArrayList<>(document.runs(node, Style.PLAIN, object -> text(field, (Indicator) object)));
			if (field == IndicatorField.NAME) {
				cell.addAll(document.moves(node));
			} else if (!PrintedTable.text(IndicatorField.NAME, (Indicator) node.any()).isEmpty()) {
				// A row is known by its name: its category may be one cell with others, and figures change.
				cell.replaceAll(run -> run.of(null));
			}
			if (field == IndicatorField.CATEGORY) {
				String own = cell.stream().allMatch(run -> run.revision() == null) ? PrintedTable.category((Indicator) node.any()) : null;
				if (own != null && own.equals(category[0])) {
					joined.add(cells.size());
				}
				category[0] = own;
			}
			cells.add(cell);
		}
		rows.add(document.shows(new GridRow(false, cells, joined), node));
		document.children(node, Literals.INDICATOR__PARTS).forEach(each -> row(each, fields, category, rows));
	}

	/** A part belongs to the category of its whole; a price base that the name does not tell stands beside the unit. */
	private static String text(IndicatorField field, Indicator row) {
		String base = RedlineDocument.text(row.getPriceBase());
		return switch (field) {
		case CATEGORY -> PrintedTable.category(row);
		case UNIT -> PrintedTable.text(field, row) + (base.isEmpty() || PrintedTable.text(IndicatorField.NAME, row).contains(base) ? "" : '（' + base + '）');
		default -> PrintedTable.text(field, row);
		};
	}

	void plain(RedlineNode table, List<DocumentPart> parts) {
		List<Run> title = new ArrayList<>(document.runs(table, Style.STRONG, object -> ((TextTable) object).getTitle()));
		title.addAll(document.moves(table));
		document.add(parts, title, Look.CAPTION, table);
		List<RedlineNode> rows = document.children(table, Literals.TEXT_TABLE__ROWS);
		boolean named = title.stream().anyMatch(run -> run.subject() != null);
		int width = rows.stream().mapToInt(RedlineTables::width).max().orElse(0);
		List<GridRow> grid = new ArrayList<>();
		for (RedlineNode row : rows) {
			List<List<Run>> cells = new ArrayList<>();
			for (int i = 0; i < width; i++) {
				int place = i;
				List<Run> cell = document.runs(row, Style.PLAIN, object -> cell(object, place));
				if (!named && !cell.isEmpty()) {
					// Rows have no ids: a table without a title is known by its first words.
					cell.replaceAll(run -> run.of(((TextTable) table.any()).getId()));
					named = true;
				}
				cells.add(cell);
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
}
