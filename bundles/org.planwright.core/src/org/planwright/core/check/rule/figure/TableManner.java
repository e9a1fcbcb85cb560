package org.planwright.core.check.rule.figure;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.planwright.core.check.fact.PlanFacts;
import org.planwright.core.check.fact.RowFacts;
import org.planwright.core.figure.ChangeFigure;
import org.planwright.core.figure.QuantityKind;
import org.planwright.model.IndicatorTable;

/** How the tables of a plan print changes, so that what is filled in looks like what stands there. */
final class TableManner {

	private static final Pattern BRACKETED = Pattern.compile("[\\[〔【［（(].*[\\]〕】］）)]");

	private final Map<IndicatorTable, Counts> tables = new IdentityHashMap<>();

	/** What the rows of one table print. */
	private static final class Counts {
		private int rates;
		private int changes;
		private int levels;
		private int levelsWithChange;
		private boolean printsAny;
		private char open = '[';
		private char close = ']';

		void add(RowFacts row) {
			ChangeFigure.Kind kind = row.change().kind();
			printsAny |= kind != ChangeFigure.Kind.NONE;
			if (row.baseline().hasValue() && row.target().hasValue()) {
				levels++;
				levelsWithChange += kind == ChangeFigure.Kind.NONE ? 0 : 1;
			}
			if (!pointsOnly(row)) {
				rates += kind == ChangeFigure.Kind.ANNUAL_GROWTH ? 1 : 0;
				changes += kind == ChangeFigure.Kind.CUMULATIVE ? 1 : 0;
			}
			String text = row.change().figure().text().strip();
			if (kind == ChangeFigure.Kind.CUMULATIVE && BRACKETED.matcher(text).matches()) {
				open = text.charAt(0);
				close = text.charAt(text.length() - 1);
			}
		}
	}

	/** The manner of a plan's tables. */
	static TableManner of(PlanFacts plan) {
		return plan.derived(TableManner.class, TableManner::new);
	}

	private TableManner(PlanFacts plan) {
		plan.rows().forEach(row -> tables.computeIfAbsent(row.table(), table -> new Counts()).add(row));
	}

	/** Tells whether the table has changes in any row. */
	boolean printsChanges(RowFacts row) {
		return tables.get(row.table()).printsAny;
	}

	/** Tells whether at least half of the rows with both levels print a change, so that one without misses it. */
	boolean mostlyPrintsChanges(RowFacts row) {
		Counts counts = tables.get(row.table());
		return counts.levelsWithChange > 0 && counts.levelsWithChange * 2 >= counts.levels;
	}

	/** Tells whether a change of the row is printed as a yearly rate: amounts in the manner of the table's others, shares and scores never. */
	boolean printsRate(RowFacts row) {
		Counts counts = tables.get(row.table());
		return !pointsOnly(row) && counts.rates >= counts.changes;
	}

	private static boolean pointsOnly(RowFacts row) {
		return row.kind().isPercent() || row.kind() == QuantityKind.INDEX;
	}

	/** A change over the plan in the table's brackets. */
	String bracketed(RowFacts row, String change) {
		Counts counts = tables.get(row.table());
		return counts.open + change + counts.close;
	}
}
