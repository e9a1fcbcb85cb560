package org.planwright.core.check.rule.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.planwright.core.Sharing;
import org.planwright.core.check.CatalogueRule;
import org.planwright.core.check.Column;
import org.planwright.core.check.Findings;
import org.planwright.core.check.Severity;
import org.planwright.core.check.Topic;
import org.planwright.core.check.Trail;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.core.check.fact.RowFacts;
import org.planwright.core.figure.Derivation;
import org.planwright.model.Decomposition;
import org.planwright.model.SharingMethod;

/** What was shared out to those below comes to the target again (R27). */
public final class DecompositionRule extends CatalogueRule {

	private static final int SHOWN_PLACES = 4;

	public DecompositionRule() {
		super("R27", Topic.SUM, Severity.ERROR);
	}

	@Override
	public void check(PlanFacts plan, Findings findings) {
		for (Decomposition decomposition : plan.plan().getDecompositions()) {
			plan.rows().stream().filter(row -> row.indicator() == decomposition.getIndicator()).findFirst()
					.ifPresent(row -> check(decomposition, row, findings));
		}
	}

	private void check(Decomposition decomposition, RowFacts row, Findings findings) {
		Sharing sharing = Sharing.of(decomposition, row);
		if (sharing.outcome() != Sharing.Outcome.MISSED) {
			return;
		}
		Derivation total = sharing.total().orElseThrow();
		String computed = shown(total.value()) + row.unitText();
		boolean mean = sharing.method() == SharingMethod.WEIGHTED_MEAN;
		boolean inChange = row.aim() == row.change().figure();
		findings.report(this, row.place(inChange ? Column.CHANGE : Column.TARGET)).variant(mean ? "mean" : "sum").stated(row.aim().text()).computed(computed)
				.with(row.fullName(), row.aim().text() + row.unitText(), computed, shown(sharing.shortfall().orElseThrow()) + row.unitText(),
						Integer.toString(decomposition.getPortions().size()))
				.basedOn(row.figures()).basedOn(decomposition.getPortions().stream().map(portion -> portion.getRegion() + ' ' + portion.getWeight() + ' '
						+ (portion.getTarget() == null ? "" : portion.getTarget().getText())).toArray(String[]::new))
				.trail(Trail.of(total, row.unitText())).done();
	}

	private static String shown(BigDecimal value) {
		BigDecimal rounded = value.setScale(SHOWN_PLACES, RoundingMode.HALF_UP).stripTrailingZeros();
		return rounded.scale() < 0 ? rounded.setScale(0).toPlainString() : rounded.toPlainString();
	}
}
