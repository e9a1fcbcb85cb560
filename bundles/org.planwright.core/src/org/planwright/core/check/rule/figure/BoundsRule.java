package org.planwright.core.check.rule.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

import org.planwright.core.check.Column;
import org.planwright.core.check.Findings;
import org.planwright.core.check.Severity;
import org.planwright.core.check.Topic;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.core.check.fact.RowFacts;
import org.planwright.core.figure.Dimension;
import org.planwright.core.figure.IndicatorSense;
import org.planwright.core.figure.Interval;
import org.planwright.core.figure.PrintedFigure;
import org.planwright.core.figure.Quantity;
import org.planwright.core.figure.QuantityKind;
import org.planwright.core.figure.Unit;

/**
 * Figures lie where their kind can lie (R21): shares of a whole and scores up to a hundred, PUE from one on, counts not below zero and whole.
 * 普及率 counts more than one thing a person and may pass a hundred.
 */
public final class BoundsRule extends RowRule {

	private static final Interval HUNDRED = Interval.point(BigDecimal.valueOf(100));
	private static final Interval ONE = Interval.point(BigDecimal.ONE);
	private static final Interval ZERO = Interval.point(BigDecimal.ZERO);
	private static final Unit PERCENT = Unit.parse("%");
	private static final Pattern PART_OF_ALL = Pattern.compile("占比$|比重$");
	/** What is set against something that it is no part of may be more than all of it. */
	private static final Pattern NO_PART = Pattern.compile("占.*(?:GDP|生产总值|产值|财政|收入|存款|债)|负债|贷款|债务|进出口|外贸|增长|增速");

	public BoundsRule() {
		super("R21", Topic.UNIT, Severity.ERROR);
	}

	@Override
	void check(PlanFacts plan, RowFacts row, Findings findings) {
		check(row, Column.BASELINE, row.baseline(), findings);
		check(row, Column.TARGET, row.target(), findings);
	}

	private void check(RowFacts row, Column column, PrintedFigure figure, Findings findings) {
		if (!RowFacts.isLevel(figure)) {
			return;
		}
		Interval interval = Interval.of(figure);
		Optional<Interval> percent = row.kind() == QuantityKind.SHARE
				? Quantity.of(figure, row.unitOf(figure), PERCENT).map(Quantity::interval) : Optional.empty();
		if (IndicatorSense.isPowerUsageEffectiveness(row.name()) && row.unit().dimension() == Dimension.NONE && interval.isBelow(ONE)) {
			report(row, column, figure, "pue", Severity.ERROR, findings);
		} else if (percent.filter(HUNDRED::isBelow).isPresent()) {
			if (IndicatorSense.isShareOfWhole(row.name())) {
				report(row, column, figure, "share", Severity.ERROR, findings);
			} else if (PART_OF_ALL.matcher(row.name()).find() && !NO_PART.matcher(row.name()).find()) {
				report(row, column, figure, "part", Severity.WARNING, findings);
			}
		} else if (percent.filter(share -> share.isBelow(ZERO)).isPresent() && IndicatorSense.isShareOfWhole(row.name())) {
			report(row, column, figure, "negative", Severity.ERROR, findings);
		} else if (IndicatorSense.isScoreOfHundred(row.name()) && row.kind() == QuantityKind.INDEX && HUNDRED.isBelow(interval)) {
			report(row, column, figure, "score", Severity.ERROR, findings);
		} else if (isCount(row)) {
			checkCount(row, column, figure, interval, findings);
		}
	}

	private static boolean isCount(RowFacts row) {
		return row.unit().dimension() == Dimension.COUNT && row.kind() == QuantityKind.AMOUNT
				&& IndicatorSense.isAdditive(row.fullName(), row.unit());
	}

	private void checkCount(RowFacts row, Column column, PrintedFigure figure, Interval interval, Findings findings) {
		boolean one = row.unit().factor().compareTo(BigDecimal.ONE) == 0 && !row.unit().isScaleOnly() && figure.unit() == null;
		if (interval.isBelow(ZERO)) {
			report(row, column, figure, "negative", Severity.ERROR, findings);
		} else if (one && figure.value().stripTrailingZeros().scale() > 0) {
			report(row, column, figure, "fraction", Severity.WARNING, findings);
		}
	}

	private void report(RowFacts row, Column column, PrintedFigure figure, String variant, Severity severity, Findings findings) {
		findings.report(this, row.place(column)).severity(severity).variant(variant).stated(figure.text())
				.with(row.fullName(), figure.text(), column.title(), row.unitText()).basedOn(row.figures()).basedOn(row.name()).done();
	}
}
