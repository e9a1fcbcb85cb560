package org.planwright.core.check.rule.prose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.core.check.CatalogueRule;
import org.planwright.core.check.Column;
import org.planwright.core.check.Findings;
import org.planwright.core.check.RuleParameter;
import org.planwright.core.check.Severity;
import org.planwright.core.check.Topic;
import org.planwright.core.check.Trail;
import org.planwright.core.check.fact.FigureFacts;
import org.planwright.core.check.fact.PassageFacts;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.core.check.fact.RowFacts;
import org.planwright.core.figure.Derivation;
import org.planwright.core.figure.Growth;
import org.planwright.core.figure.Quantity;
import org.planwright.core.figure.Unit;
import org.planwright.core.figure.prose.ProseFigure;
import org.planwright.core.figure.prose.Role;

/**
 * A vision beyond the plan, such as 2035年比2020年翻一番, asks for a yearly rate (R8: 4.73 % over 15 years); the plan's own target must
 * not be far below that path, nor beyond the vision already.
 */
public final class LongVisionRule extends CatalogueRule {

	/** By how many percentage points the plan's yearly rate may stay below the vision's. */
	static final RuleParameter LAG = RuleParameter.of("R8", "lag-points", "1", "0", "10");

	private static final Pattern COMPARED_YEAR = Pattern.compile("(?:比|较|相比)\\s*(?:于)?\\s*(?<year>(?:19|20)\\d\\d)\\s*年");
	private static final Pattern GROWN = Pattern.compile("(?:增长|增加|提高|提升|扩大)(?:了|约|近|超过?|\\s)*$");
	private static final int NAMED = 60;

	public LongVisionRule() {
		super("R8", Topic.GROWTH, Severity.WARNING, LAG);
	}

	@Override
	public void check(PlanFacts plan, Findings findings) {
		for (PassageFacts passage : Prose.passages(plan)) {
			for (FigureFacts facts : passage.figures()) {
				row(plan, facts).ifPresent(row -> check(plan, facts, row, findings));
			}
		}
	}

	private static Optional<RowFacts> row(PlanFacts plan, FigureFacts facts) {
		Integer year = facts.figure().year();
		if (facts.ties().size() != 1 || year == null || Scope.isElsewhere(plan, facts) || facts.ties().getFirst().tie().confidence() < NAMED) {
			return Optional.empty();
		}
		RowFacts row = facts.ties().getFirst().row();
		boolean far = row.years() > 0 && year > row.targetYear();
		return far && row.baseline().hasValue() && row.target().hasValue() && row.baseline().value().signum() > 0 ? Optional.of(row)
				: Optional.empty();
	}

	private void check(PlanFacts plan, FigureFacts facts, RowFacts row, Findings findings) {
		ProseFigure figure = facts.figure();
		Matcher compared = COMPARED_YEAR.matcher(figure.quote());
		int from = compared.find() ? Integer.parseInt(compared.group("year")) : row.baseYear();
		Optional<Quantity> level = level(figure, row);
		if (level.isEmpty() || from != row.baseYear() || row.kind().isPercent()) {
			return;
		}
		int years = figure.year() - row.baseYear();
		Optional<Derivation> needed = Quantity.of(row.baseline()).flatMap(base -> Growth.annualRate(base, level.get(), years));
		Optional<Derivation> planned = Growth.annualRate(row.baseline(), row.target(), row.years());
		if (needed.isEmpty() || planned.isEmpty()) {
			return;
		}
		boolean rising = needed.get().value().signum() > 0;
		if (rising && row.target().value().compareTo(level.get().value()) > 0) {
			report(facts, row, needed.get(), planned.get(), "beyond", findings);
		} else if (rising && planned.get().interval().high() != null && planned.get().interval().high().add(plan.setting(LAG))
				.compareTo(needed.get().value()) < 0) {
			report(facts, row, needed.get(), planned.get(), "behind", findings);
		}
	}

	/** The level that the vision comes to, in the unit of the row. */
	private static Optional<Quantity> level(ProseFigure figure, RowFacts row) {
		if (figure.role() == Role.LEVEL && !figure.figure().comparator().isBound()) {
			return Quantity.of(figure.figure(), figure.unit(), row.unit());
		}
		if (figure.role() != Role.MULTIPLE) {
			return Optional.empty();
		}
		int length = figure.figure().text().length();
		boolean grown = !figure.implied() && GROWN.matcher(figure.quote().substring(0, figure.quote().length() - length)).find();
		BigDecimal times = grown ? figure.figure().value().add(BigDecimal.ONE) : figure.figure().value();
		return Quantity.of(row.baseline()).map(base -> new Quantity(figure.figure(), base.value().multiply(times), base.interval().times(times)));
	}

	private void report(FigureFacts facts, RowFacts row, Derivation needed, Derivation planned, String variant, Findings findings) {
		String rate = rounded(needed);
		findings.report(this, facts.place(row)).variant(variant).computed(rate)
				.with(row.fullName(), facts.figure().quote(), rate, rounded(planned), row.target().text(), Integer.toString(row.targetYear()))
				.also(row.place(Column.TARGET)).basedOn(facts.figure().quote()).basedOn(row.figures())
				.trail(Trail.of(needed, Unit.PERCENT, row.place(Column.BASELINE), facts.place()))
				.trail(Trail.of(planned, Unit.PERCENT, row.place(Column.BASELINE), row.place(Column.TARGET))).done();
	}

	private static String rounded(Derivation rate) {
		return rate.value().setScale(2, RoundingMode.HALF_UP).toPlainString() + Unit.PERCENT;
	}
}
