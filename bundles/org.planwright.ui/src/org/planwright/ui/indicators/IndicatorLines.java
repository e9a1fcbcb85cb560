package org.planwright.ui.indicators;

import java.util.List;
import java.util.Objects;

import org.planwright.core.IndicatorTables;
import org.planwright.model.Indicator;
import org.planwright.model.IndicatorTable;
import org.planwright.model.Plan;
import org.planwright.ui.Messages;
import org.planwright.ui.table.ListedRows;

/**
 * The rows of all indicator tables of a plan, in the order of the document: a heading for each table where there are several, one for
 * each run of rows of one category, and under a row its 其中 rows. A picture of the moment; it is made again after an edit.
 */
public final class IndicatorLines extends ListedRows<IndicatorLine> {

	/** What the heading of a category is remembered by: which run of the category it is, so that two of one name fold apart. */
	private record CategoryKey(IndicatorTable table, String category, int run) {
	}

	private final List<IndicatorTable> tables;
	/**
	 * Reads the tables of a plan.
	 *
	 * @param grouped whether categories have headings; rows stand side by side otherwise
	 */
	public IndicatorLines(Plan plan, boolean grouped) {
		tables = IndicatorTables.of(plan);
		for (IndicatorTable table : tables) {
			int depth = 0;
			if (tables.size() > 1) {
				lines().add(new IndicatorLine(table, null, null, counted(name(table), table.getIndicators().size()), table, depth++));
			}
			addTable(table, grouped && table.getIndicators().stream().anyMatch(row -> !category(row).isEmpty()), depth);
		}
	}

	private void addTable(IndicatorTable table, boolean grouped, int depth) {
		List<Indicator> rows = table.getIndicators();
		int run = 0;
		for (int i = 0; i < rows.size(); i++) {
			String category = category(rows.get(i));
			if (grouped && (i == 0 || !category.equals(category(rows.get(i - 1))))) {
				int end = i;
				while (end < rows.size() && category.equals(category(rows.get(end)))) {
					end++;
				}
				String name = category.isEmpty() ? Messages.text("indicators.category.none") : category;
				lines().add(new IndicatorLine(table, null, category, counted(name, end - i), new CategoryKey(table, category, run++), depth));
			}
			addRow(table, rows.get(i), grouped ? depth + 1 : depth);
		}
	}

	private void addRow(IndicatorTable table, Indicator row, int depth) {
		lines().add(IndicatorLine.of(table, row, depth));
		row.getParts().forEach(part -> addRow(table, part, depth + 1));
	}

	private static String counted(String name, int rows) {
		return Messages.text("indicators.heading", name, Integer.toString(rows));
	}

	private static String name(IndicatorTable table) {
		String label = Objects.requireNonNullElse(table.getLabel(), "");
		String title = Objects.requireNonNullElse(table.getTitle(), "");
		String name = (label + " " + title).strip();
		return name.isEmpty() ? Messages.text("indicators.table.unnamed") : name;
	}

	/** The category of a row; empty for none. */
	public static String category(Indicator row) {
		return row.getCategory() == null ? "" : row.getCategory().strip();
	}

	/** The tables that the rows stand in. */
	public List<IndicatorTable> tables() {
		return tables;
	}
}
