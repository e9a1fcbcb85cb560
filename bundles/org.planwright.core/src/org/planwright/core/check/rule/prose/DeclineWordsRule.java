package org.planwright.core.check.rule.prose;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

import org.planwright.core.Wording;
import org.planwright.core.check.CatalogueRule;
import org.planwright.core.check.Cause;
import org.planwright.core.check.Column;
import org.planwright.core.check.Findings;
import org.planwright.core.check.Place;
import org.planwright.core.check.Severity;
import org.planwright.core.check.Topic;
import org.planwright.core.check.fact.FigureFacts;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.core.check.fact.RowFacts;
import org.planwright.core.figure.Declines;
import org.planwright.core.figure.Dimension;
import org.planwright.core.figure.Interval;
import org.planwright.core.figure.PrintedFigure;
import org.planwright.core.figure.Quantity;
import org.planwright.core.figure.QuantityKind;
import org.planwright.core.figure.Unit;
import org.planwright.core.figure.prose.ProseFigure;
import org.planwright.core.figure.prose.Role;

/**
 * A cumulative decline is that of a yearly one compounded (R14, in the text): 五年累计下降18% is 年均下降3.9%, not 3.6%. The cumulative one stands in the
 * same sentence or in the row that the sentence speaks of.
 */
public final class DeclineWordsRule extends CatalogueRule {

	private static final Pattern FALLING = Pattern.compile("下降|降低|减少|压降|削减|缩减");

	public DeclineWordsRule() {
		super("R59", Topic.CHANGE, Severity.WARNING);
	}

	@Override
	public void check(PlanFacts plan, Findings findings) {
		for (Sentence sentence : Sentence.of(plan, 1)) {
			for (int i = 0; i < sentence.figures().size(); i++) {
				FigureFacts yearly = sentence.figures().get(i);
				if (isFall(yearly.figure(), Role.ANNUAL_GROWTH)) {
					check(plan, sentence, i, findings);
				}
			}
		}
	}

	private void check(PlanFacts plan, Sentence sentence, int index, Findings findings) {
		FigureFacts yearly = sentence.figures().get(index);
		Optional<FigureFacts> total = neighbour(sentence, index);
		int years = total.isPresent() ? years(plan, sentence) : 0;
		if (years > 0) {
			compare(yearly, Quantity.of(total.get().figure().figure()).orElseThrow(), total.get().place(), years, findings);
		} else if (total.isEmpty()) {
			decline(plan, yearly).ifPresent(row -> compare(yearly, Quantity.of(row.target()).or(() -> Quantity.of(row.change().figure())).orElseThrow(),
					row.place(row.target().hasValue() ? Column.TARGET : Column.CHANGE), row.years(), findings));
		}
	}

	/** The cumulative decline right before or behind a yearly one, of the same subject. */
	private static Optional<FigureFacts> neighbour(Sentence sentence, int index) {
		for (int other : new int[] { index - 1, index + 1 }) {
			if (other >= 0 && other < sentence.figures().size() && isFall(sentence.figures().get(other).figure(), Role.CHANGE)) {
				return Optional.of(sentence.figures().get(other));
			}
		}
		return Optional.empty();
	}

	private static int years(PlanFacts plan, Sentence sentence) {
		if (Periods.isOfFiveYears(sentence.words())) {
			return Periods.FIVE_YEARS;
		}
		Integer year = sentence.passage().contextYear();
		boolean ofThePlan = year != null && year == plan.targetYear() && plan.baseYear() > 0;
		return ofThePlan ? plan.targetYear() - plan.baseYear() : 0;
	}

	private static Optional<RowFacts> decline(PlanFacts plan, FigureFacts yearly) {
		return RowSeries.of(plan, yearly).filter(row -> row.kind() == QuantityKind.DECLINE)
				.filter(row -> row.target().hasValue() || row.change().figure().hasValue());
	}

	private void compare(FigureFacts yearly, Quantity cumulative, Place place, int years, Findings findings) {
		Declines.annual(cumulative, years).map(decline -> new Recomputed(yearly, decline, Unit.PERCENT, place))
				.filter(computed -> !computed.agrees()).ifPresent(computed -> {
					Findings.Report report = computed.report(findings, this, Severity.WARNING, "wrong");
					PrintedFigure printed = yearly.figure().figure();
					boolean mean = cumulative.interval().meets(Interval.of(printed).times(BigDecimal.valueOf(years)));
					if (mean) {
						report.cause(new Cause(Wording.of("rule.R59.cause.mean", Integer.toString(years)), null));
					}
					computed.fix(this).ifPresent(report::fix);
					report.done();
				});
	}

	private static boolean isFall(ProseFigure figure, Role role) {
		return figure.role() == role && figure.unit().dimension() == Dimension.RATIO && FALLING.matcher(figure.quote()).find();
	}
}
