package org.planwright.core.check.rule.figure;

import java.math.BigDecimal;

import org.planwright.core.check.Column;
import org.planwright.core.check.Findings;
import org.planwright.core.check.Severity;
import org.planwright.core.check.Topic;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.core.check.fact.RowFacts;
import org.planwright.core.figure.ChangeFigure;
import org.planwright.core.figure.Comparator;
import org.planwright.core.figure.PrintedFigure;

/** A target is not more precise than the baseline that it starts from, nor a change than the two that it is the difference of (R23). */
public final class PrecisionRule extends RowRule {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	public PrecisionRule() {
		super("R23", Topic.UNIT, Severity.INFO);
	}

	@Override
	void check(PlanFacts plan, RowFacts row, Findings findings) {
		PrintedFigure base = row.baseline();
		PrintedFigure target = row.target();
		if (!isPlain(base) || !isPlain(target)) {
			return;
		}
		if (target.decimals() > base.decimals() && !isExact(base)) {
			findings.report(this, row.place(Column.TARGET)).variant("target").stated(target.text())
					.with(row.fullName(), base.text(), target.text()).basedOn(row.figures()).also(row.place(Column.BASELINE)).done();
		}
		PrintedFigure change = row.change().figure();
		if (row.change().kind() == ChangeFigure.Kind.CUMULATIVE && change.unit() == null
				&& change.decimals() > Math.max(base.decimals(), target.decimals())) {
			findings.report(this, row.place(Column.CHANGE)).variant("change").stated(change.text())
					.with(row.fullName(), base.text(), target.text(), change.text()).basedOn(row.figures()).also(row.place(Column.BASELINE))
					.also(row.place(Column.TARGET)).done();
		}
	}

	private static boolean isPlain(PrintedFigure figure) {
		return figure.comparator() == Comparator.EQUAL && figure.unit() == null && RowFacts.isLevel(figure);
	}

	/** Nothing and all are exact, however few digits they have. */
	private static boolean isExact(PrintedFigure figure) {
		return figure.value().signum() == 0 || figure.value().compareTo(HUNDRED) == 0;
	}
}
