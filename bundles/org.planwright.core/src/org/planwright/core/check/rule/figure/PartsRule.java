package org.planwright.core.check.rule.figure;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.planwright.core.check.Column;
import org.planwright.core.check.Findings;
import org.planwright.core.check.Place;
import org.planwright.core.check.RuleParameter;
import org.planwright.core.check.Severity;
import org.planwright.core.check.Topic;
import org.planwright.core.check.Trail;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.core.check.fact.RowFacts;
import org.planwright.core.check.rule.figure.PartSums.ColumnSum;
import org.planwright.core.figure.IndicatorSense;
import org.planwright.core.figure.PrintedFigure;

/**
 * Parts do not exceed their whole (R25). Parts that make it up in one column should in the other. A sum that differs by rounding alone is
 * pointed out. Averages and shares do not add up, but an average is no lower than what one part of known share makes of it.
 */
public final class PartsRule extends RowRule {

	/** How many users there are to a head of the people: the most that a 普及率 is taken to count in. */
	static final RuleParameter USERS_PER_HEAD = RuleParameter.of("R25", "users-per-head", "1.2", "1", "5");

	public PartsRule() {
		super("R25", Topic.SUM, Severity.ERROR, USERS_PER_HEAD);
	}

	@Override
	void check(PlanFacts plan, RowFacts row, Findings findings) {
		row.parts().forEach(part -> PartAverage.find(plan, row, part).ifPresent(average -> checkAverage(plan, average, findings)));
		if (row.parts().isEmpty() || !IndicatorSense.isAdditive(row.name(), row.unit())
				|| row.parts().stream().anyMatch(part -> !IndicatorSense.isAdditive(part.name(), part.unit()))
				|| !RateBasis.sharePriceBase(row)) {
			return;
		}
		Optional<ColumnSum> baseline = PartSums.of(row, RowFacts::baseline);
		Optional<ColumnSum> target = PartSums.of(row, RowFacts::target);
		checkEachPart(row, Column.BASELINE, RowFacts::baseline, findings);
		checkEachPart(row, Column.TARGET, RowFacts::target, findings);
		baseline.ifPresent(sum -> checkSum(row, Column.BASELINE, sum, target.orElse(null), findings));
		target.ifPresent(sum -> checkSum(row, Column.TARGET, sum, baseline.orElse(null), findings));
	}

	private void checkEachPart(RowFacts row, Column column, Function<RowFacts, PrintedFigure> figure, Findings findings) {
		PartSums.ofEach(row, figure).forEach((part, sum) -> {
			if (sum.exceeds()) {
				String unit = row.unitText();
				findings.report(this, part.place(column)).variant("part").stated(figure.apply(part).text())
						.with(part.fullName(), figure.apply(part).text(), row.name(), figure.apply(row).text(), column.title())
						.basedOn(part.figures()).basedOn(row.figures()).also(row.place(column)).trail(Trail.of(sum.sum(), unit, part.place(column)))
						.done();
			}
		});
	}

	private void checkSum(RowFacts row, Column column, ColumnSum sum, ColumnSum other, Findings findings) {
		boolean partsAlone = sum.parts().size() == 1 || sum.parts().stream().anyMatch(part -> sum.whole().interval().isBelow(part.interval()));
		if (partsAlone) {
			return;
		}
		boolean partition = other != null && other.isExact();
		if (sum.exceeds()) {
			boolean certain = partition || PartSums.areExclusive(row.parts());
			report(row, column, sum, certain ? Severity.ERROR : Severity.WARNING, certain ? "exceeds" : "overlap", findings);
		} else if (sum.fallsShort() && partition) {
			report(row, column, sum, Severity.WARNING, "gap", findings);
		} else if (sum.mayBeWhole() && !sum.isExact() && other != null && other.mayBeWhole()) {
			report(row, column, sum, Severity.INFO, "rounding", findings);
		}
	}

	private void report(RowFacts row, Column column, ColumnSum sum, Severity severity, String variant, Findings findings) {
		String computed = sum.sum().value().toPlainString();
		String printed = sum.whole().figure().text();
		String difference = sum.sum().value().subtract(sum.whole().value()).abs().toPlainString();
		Findings.Report report = findings.report(this, row.place(column)).severity(severity).variant(variant).stated(printed).computed(computed)
				.with(row.fullName(), printed, computed + row.unitText(), column.title(), difference + row.unitText(),
						Integer.toString(sum.parts().size()))
				.basedOn(row.figures());
		List<Place> places = row.parts().stream().map(part -> part.place(column)).toList();
		row.parts().forEach(part -> report.also(part.place(column)).basedOn(part.figures()));
		report.trail(Trail.of(sum.sum(), row.unitText(), places.toArray(Place[]::new))).done();
	}

	private void checkAverage(PlanFacts plan, PartAverage average, Findings findings) {
		checkAverage(plan, average, Column.BASELINE, RowFacts::baseline, findings);
		checkAverage(plan, average, Column.TARGET, RowFacts::target, findings);
	}

	private void checkAverage(PlanFacts plan, PartAverage average, Column column, Function<RowFacts, PrintedFigure> figure, Findings findings) {
		RowFacts whole = average.whole();
		average.least(figure, plan.setting(USERS_PER_HEAD)).filter(least -> average.isBelow(figure, least)).ifPresent(least -> {
			String computed = RowFigures.shown(least.value()) + whole.unitText();
			findings.report(this, whole.place(column)).severity(Severity.WARNING).variant("average").stated(figure.apply(whole).text())
					.computed("≥" + computed)
					.with(whole.fullName(), figure.apply(whole).text(), average.part().name(), figure.apply(average.part()).text(),
							average.share().fullName(), figure.apply(average.share()).text(), computed, column.title())
					.basedOn(whole.figures()).basedOn(average.part().figures()).basedOn(average.share().figures())
					.also(average.part().place(column)).also(average.share().place(column))
					.trail(Trail.of(least, whole.unitText(), average.share().place(column), average.part().place(column))).done();
		});
	}
}
