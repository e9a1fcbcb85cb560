package org.planwright.core.check.rule.figure;

import java.util.regex.Pattern;

import org.planwright.core.check.fact.PlanFacts;
import org.planwright.core.check.fact.RowFacts;
import org.planwright.core.figure.Glyphs;
import org.planwright.core.figure.PrintedFigure;
import org.planwright.core.figure.QuantityKind;

/** Which rows and cells hold totals over several years, and which the value of one year (R17). */
final class PeriodTotals {

	/** What a cell says that its number is. */
	enum Declared {
		/** A total over several years: （十三五累计）. */
		TOTAL,
		/** The value of one year: （当年）. */
		YEAR,
		/** It says nothing. */
		NOTHING
	}

	private static final Pattern TOTAL = Pattern.compile("累计|合计|[五5]年|十[一二三四五六]五|\\d{4}\\s*[-—~至]+\\s*\\d{4}");
	/** Brackets around a level mean what they mean around a change: all years of the plan. */
	private static final Pattern BRACKETED = Pattern.compile("\\[.*\\d.*\\]");
	private static final Pattern YEAR = Pattern.compile("当年|全年|年度|年内");
	private static final Pattern TOTAL_NOTE = Pattern.compile("累计(?:值|数|量|总|完成|投)");
	/** Amounts that flow: their sum over a plan does not grow year by year, as a running total of things that stay does. */
	private static final Pattern FLOW = Pattern.compile("投资|收入|产值|增加值|支出|资金|经费|销售|交易|利润|税收|产量|新增|培训|减排|投入");

	private PeriodTotals() {
	}

	static Declared declared(PrintedFigure figure) {
		String remark = Glyphs.fold(figure.text()).strip();
		if (YEAR.matcher(remark).find()) {
			return Declared.YEAR;
		}
		return BRACKETED.matcher(remark).matches() || TOTAL.matcher(remark).find() ? Declared.TOTAL : Declared.NOTHING;
	}

	/** Tells whether the row is a total of flows over a plan: by its name, by its cells, or by the note that its mark leads to. */
	static boolean isTotal(PlanFacts plan, RowFacts row) {
		if (row.kind().isPercent()) {
			return false;
		}
		return row.kind() == QuantityKind.PLAN_TOTAL && isFlow(row) || declared(row.target()) == Declared.TOTAL || isNoted(plan, row);
	}

	/** Tells whether a note says that the figures of the row are totals. */
	static boolean isNoted(PlanFacts plan, RowFacts row) {
		return plan.notesOf(row).stream().anyMatch(note -> TOTAL_NOTE.matcher(note.text()).find());
	}

	static boolean isFlow(RowFacts row) {
		return FLOW.matcher(row.fullName()).find();
	}
}
