package org.planwright.core.check.rule.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

import org.planwright.core.check.Column;
import org.planwright.core.check.Findings;
import org.planwright.core.check.Severity;
import org.planwright.core.check.Topic;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.core.check.fact.RowFacts;
import org.planwright.core.figure.ChangeFigure;
import org.planwright.core.figure.Interval;
import org.planwright.core.figure.PrintedFigure;

/** A whole grows no faster than the fastest and no slower than the slowest of the parts that make it up: its rate is their weighted mean (R26). */
public final class PartsGrowthRule extends RowRule {

	public PartsGrowthRule() {
		super("R26", Topic.SUM, Severity.WARNING);
	}

	@Override
	void check(PlanFacts plan, RowFacts row, Findings findings) {
		if (row.parts().size() < 2 || !hasRate(row) || !row.parts().stream().allMatch(PartsGrowthRule::hasRate) || !isPartition(row)) {
			return;
		}
		Interval span = row.parts().stream().map(PartsGrowthRule::rate).reduce(Interval::hull).orElseThrow();
		if (span.meets(rate(row))) {
			return;
		}
		String bounds = end(row, span, Interval::low) + "～" + end(row, span, Interval::high);
		Findings.Report report = findings.report(this, row.place(Column.CHANGE)).stated(row.change().figure().text()).computed(bounds)
				.with(row.fullName(), row.change().figure().text(), bounds).basedOn(row.figures());
		row.parts().forEach(part -> report.also(part.place(Column.CHANGE)).basedOn(part.figures()));
		report.done();
	}

	/** The printed rate of the slowest or the fastest part. */
	private static String end(RowFacts row, Interval span, Function<Interval, BigDecimal> side) {
		return row.parts().stream().filter(part -> side.apply(span) != null && side.apply(rate(part)) != null
				&& side.apply(rate(part)).compareTo(side.apply(span)) == 0).map(part -> part.change().figure().text()).findFirst().orElse("…");
	}

	private static boolean hasRate(RowFacts row) {
		return row.change().kind() == ChangeFigure.Kind.ANNUAL_GROWTH;
	}

	private static Interval rate(RowFacts row) {
		return Interval.of(row.change().figure());
	}

	/** Tells whether the parts make up the whole: in a column of levels, and in the other one too where it has them. */
	private static boolean isPartition(RowFacts row) {
		Optional<Boolean> baseline = isPartition(row, RowFacts::baseline);
		Optional<Boolean> target = isPartition(row, RowFacts::target);
		return baseline.orElse(true) && target.orElse(true) && (baseline.isPresent() || target.isPresent());
	}

	private static Optional<Boolean> isPartition(RowFacts row, Function<RowFacts, PrintedFigure> column) {
		return PartSums.of(row, column).map(PartSums.ColumnSum::isExact);
	}
}
