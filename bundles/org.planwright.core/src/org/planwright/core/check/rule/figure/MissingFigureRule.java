package org.planwright.core.check.rule.figure;

import java.math.BigDecimal;
import java.util.Optional;

import org.planwright.core.Wording;
import org.planwright.core.check.CatalogueRule;
import org.planwright.core.check.CellFix;
import org.planwright.core.check.Column;
import org.planwright.core.check.Findings;
import org.planwright.core.check.Severity;
import org.planwright.core.check.Topic;
import org.planwright.core.check.Trail;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.core.check.fact.RowFacts;
import org.planwright.core.figure.ChangeFigure;
import org.planwright.core.figure.Comparator;
import org.planwright.core.figure.Derivation;
import org.planwright.core.figure.Growth;
import org.planwright.core.figure.Quantity;
import org.planwright.core.figure.QuantityKind;
import org.planwright.core.figure.Rounding;
import org.planwright.core.figure.Solving;
import org.planwright.core.figure.Unit;

/** Of baseline, target and change, two give the third (R4): the one that is not printed can be filled in. A missing baseline is R48's. */
public final class MissingFigureRule extends CatalogueRule {

	public MissingFigureRule() {
		super("R4", Topic.BASIS, Severity.INFO);
	}

	@Override
	public void check(PlanFacts plan, Findings findings) {
		TableManner manner = TableManner.of(plan);
		plan.rows().stream().filter(row -> manner.printsChanges(row) && !PeriodTotals.isTotal(plan, row))
				.forEach(row -> check(row, manner, findings));
	}

	private void check(RowFacts row, TableManner manner, Findings findings) {
		if (row.kind() == QuantityKind.DECLINE || row.kind() == QuantityKind.GROWTH_RATE || row.kind() == QuantityKind.PLAN_TOTAL
				|| !isPlain(row.baseline().comparator()) || row.years() == 0 || !RateBasis.sharePriceBase(row)) {
			return;
		}
		boolean noChange = row.change().kind() == ChangeFigure.Kind.NONE && row.change().figure().isAbsent();
		if (noChange && isPlain(row.target().comparator()) && manner.mostlyPrintsChanges(row)) {
			row.baselineQuantity().ifPresent(base -> row.targetQuantity().ifPresent(target -> change(row, manner, base, target, findings)));
		} else if (row.target().isAbsent() && row.change().kind() != ChangeFigure.Kind.NONE) {
			row.baselineQuantity().ifPresent(base -> target(row, base, findings));
		}
	}

	private static boolean isPlain(Comparator comparator) {
		return comparator == Comparator.EQUAL;
	}

	private void change(RowFacts row, TableManner manner, Quantity base, Quantity target, Findings findings) {
		Optional<Derivation> rate = manner.printsRate(row) ? Growth.annualRate(base, target, row.years()) : Optional.empty();
		if (target.value().compareTo(base.value()) == 0) {
			return;
		}
		Derivation derivation = rate.orElseGet(() -> Growth.cumulativeChange(base, target));
		String computed = rate.isPresent() ? RowFigures.oneDecimal(derivation.value()).toPlainString() + Unit.PERCENT
				: manner.bracketed(row, plain(derivation.value()));
		String unit = rate.isPresent() ? Unit.PERCENT : RowFigures.changeUnit(row);
		findings.report(this, row.place(Column.CHANGE)).variant("change").stated(row.change().figure().text()).computed(computed)
				.with(row.fullName(), row.baseline().text(), row.target().text(), computed).basedOn(row.figures())
				.also(row.place(Column.BASELINE)).also(row.place(Column.TARGET))
				.trail(Trail.of(derivation, unit, row.place(Column.BASELINE), row.place(Column.TARGET)))
				.fix(new CellFix("R4.fill-in", Wording.of("rule.R4.fix.change", computed), row.place(Column.CHANGE),
						row.change().figure().text(), computed))
				.done();
	}

	private void target(RowFacts row, Quantity base, Findings findings) {
		Quantity change = Quantity.of(row.change().figure()).orElseThrow();
		if (!isPlain(row.change().figure().comparator()) || row.change().figure().unit() != null && row.unit().isScaleOnly()) {
			return;
		}
		boolean growth = row.change().kind() == ChangeFigure.Kind.ANNUAL_GROWTH;
		Derivation derivation = growth ? Solving.targetFromRate(base, change, row.years()) : Solving.targetFromChange(base, change);
		String computed = growth ? Rounding.like(row.baseline(), derivation.value()).toPlainString() : plain(derivation.value());
		findings.report(this, row.place(Column.TARGET)).variant("target").stated(row.target().text()).computed(computed)
				.with(row.fullName(), row.baseline().text(), row.change().figure().text(), computed).basedOn(row.figures())
				.also(row.place(Column.BASELINE)).also(row.place(Column.CHANGE))
				.trail(Trail.of(derivation, row.unitText(), row.place(Column.BASELINE), row.place(Column.CHANGE)))
				.fix(new CellFix("R4.fill-in", Wording.of("rule.R4.fix.target", computed), row.place(Column.TARGET), row.target().text(), computed))
				.done();
	}

	private static String plain(BigDecimal value) {
		return value.stripTrailingZeros().scale() <= 0 ? value.setScale(0).toPlainString() : value.toPlainString();
	}
}
