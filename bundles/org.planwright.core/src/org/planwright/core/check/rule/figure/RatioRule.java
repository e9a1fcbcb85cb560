package org.planwright.core.check.rule.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.planwright.core.Wording;
import org.planwright.core.check.CatalogueRule;
import org.planwright.core.check.CellFix;
import org.planwright.core.check.Column;
import org.planwright.core.check.Findings;
import org.planwright.core.check.RuleParameter;
import org.planwright.core.check.Severity;
import org.planwright.core.check.Topic;
import org.planwright.core.check.Trail;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.core.check.fact.RowFacts;
import org.planwright.core.figure.Comparator;
import org.planwright.core.figure.Derivation;
import org.planwright.core.figure.Growth;
import org.planwright.core.figure.Interval;
import org.planwright.core.figure.PrintedFigure;
import org.planwright.core.figure.Quantity;
import org.planwright.core.figure.Ratios;
import org.planwright.core.figure.Rounding;
import org.planwright.core.figure.Unit;
import org.planwright.model.IndicatorTable;

/**
 * A share or a quantity per head agrees with the rows that it is made of (R22). A share is an error only where no rounding of the three
 * figures brings them together, and a warning where they meet at the outermost edge of it alone. What baseline and target imply about the
 * people behind a quantity per head must be about the same.
 */
public final class RatioRule extends CatalogueRule {

	/** How far a share may lie beside the computed one, as a share of it. */
	static final RuleParameter TOLERANCE = RuleParameter.of("R22", "tolerance", "0.03", "0", "0.5");
	/** How far the implied people may differ between baseline and target, as a share of them. */
	static final RuleParameter PEOPLE = RuleParameter.of("R22", "people", "0.05", "0", "0.5");

	private static final String TEN_THOUSAND_PEOPLE = "万";

	public RatioRule() {
		super("R22", Topic.SUM, Severity.ERROR, TOLERANCE, PEOPLE);
	}

	@Override
	public void check(PlanFacts plan, Findings findings) {
		Map<IndicatorTable, List<RowFacts>> tables = new IdentityHashMap<>();
		plan.rows().forEach(row -> tables.computeIfAbsent(row.table(), table -> new ArrayList<>()).add(row));
		for (List<RowFacts> rows : tables.values()) {
			Map<RowFacts, RatioPair> pairs = RatioPair.find(rows);
			for (RowFacts row : rows) {
				RatioPair pair = pairs.get(row);
				if (pair != null && pair.heads() != null) {
					checkHeads(plan, row, pair, findings);
				} else if (pair != null) {
					checkShare(plan, row, pair, Column.BASELINE, RowFacts::baseline, findings);
					checkShare(plan, row, pair, Column.TARGET, RowFacts::target, findings);
				}
			}
		}
	}

	private void checkShare(PlanFacts plan, RowFacts row, RatioPair pair, Column column, Function<RowFacts, PrintedFigure> figure,
			Findings findings) {
		Optional<Quantity> printed = plain(figure.apply(row)).flatMap(Quantity::of);
		Optional<Quantity> part = plain(figure.apply(pair.part())).flatMap(any -> Quantity.of(any, pair.part().unitOf(any), pair.part().unit()));
		if (printed.isEmpty() || part.isEmpty()) {
			return;
		}
		Verdict worst = null;
		for (RowFacts whole : pair.wholes()) {
			Optional<Verdict> verdict = plain(figure.apply(whole)).flatMap(any -> Quantity.of(any, whole.unitOf(any), pair.part().unit()))
					.flatMap(amount -> verdict(plan, printed.get(), part.get(), amount, whole));
			if (verdict.isEmpty() || verdict.get().fits()) {
				// One of the rows that it may be a share of agrees, or nothing can be said of it.
				return;
			}
			worst = worst == null ? verdict.get() : worst;
		}
		if (worst != null) {
			report(row, pair, column, figure.apply(row), worst, findings);
		}
	}

	/** How a printed share compares with that of one whole. */
	private record Verdict(RowFacts whole, Derivation share, boolean fits, boolean meets) {
	}

	private static Optional<Verdict> verdict(PlanFacts plan, Quantity printed, Quantity part, Quantity whole, RowFacts row) {
		return Ratios.share(part, whole).map(share -> {
			BigDecimal tolerance = plan.setting(TOLERANCE);
			boolean near = printed.interval().meets(Interval.point(share.value()).widened(tolerance));
			Interval likely = part.core().divide(whole.core(), Growth.PRECISION).map(ratio -> ratio.times(BigDecimal.valueOf(100)))
					.orElse(Interval.ALL);
			boolean meets = printed.interval().meets(share.interval());
			return new Verdict(row, share, near || meets && printed.core().meets(likely), meets);
		});
	}

	private void report(RowFacts row, RatioPair pair, Column column, PrintedFigure printed, Verdict verdict, Findings findings) {
		boolean error = !verdict.meets() && pair.certain();
		String computed = Rounding.like(printed, verdict.share().value()).toPlainString();
		String range = RowFigures.oneDecimal(verdict.share().interval().low()).toPlainString() + "%～"
				+ RowFigures.oneDecimal(verdict.share().interval().high()).toPlainString() + Unit.PERCENT;
		findings.report(this, row.place(column)).severity(error ? Severity.ERROR : Severity.WARNING)
				.variant(verdict.meets() ? "edge" : "share").stated(printed.text())
				.computed(RowFigures.oneDecimal(verdict.share().value()).toPlainString() + Unit.PERCENT)
				.with(row.fullName(), printed.text(), pair.part().fullName(), verdict.whole().fullName(),
						RowFigures.oneDecimal(verdict.share().value()).toPlainString() + Unit.PERCENT, range, column.title())
				.basedOn(row.figures()).basedOn(pair.part().figures()).basedOn(verdict.whole().figures()).also(pair.part().place(column))
				.also(verdict.whole().place(column))
				.trail(Trail.of(verdict.share(), Unit.PERCENT, pair.part().place(column), verdict.whole().place(column)))
				.fix(new CellFix("R22.set-share", Wording.of("rule.R22.fix.share", computed), row.place(column), printed.text(),
						printed.retyped(new BigDecimal(computed))))
				.done();
	}

	private void checkHeads(PlanFacts plan, RowFacts row, RatioPair pair, Findings findings) {
		Optional<Derivation> base = people(row, pair, RowFacts::baseline);
		Optional<Derivation> target = people(row, pair, RowFacts::target);
		if (base.isEmpty() || target.isEmpty() || base.get().interval().widened(plan.setting(PEOPLE)).meets(target.get().interval())) {
			return;
		}
		String before = RowFigures.shown(base.get().value()) + TEN_THOUSAND_PEOPLE;
		String after = RowFigures.shown(target.get().value()) + TEN_THOUSAND_PEOPLE;
		findings.report(this, row.place()).severity(Severity.WARNING).variant("people").stated(row.baseline().text() + " / " + row.target().text())
				.computed(before + " / " + after).with(row.fullName(), pair.part().fullName(), before, after).basedOn(row.figures())
				.basedOn(pair.part().figures()).also(row.place(Column.BASELINE)).also(row.place(Column.TARGET))
				.also(pair.part().place(Column.BASELINE)).also(pair.part().place(Column.TARGET))
				.trail(Trail.of(base.get(), TEN_THOUSAND_PEOPLE, pair.part().place(Column.BASELINE), null, row.place(Column.BASELINE)))
				.trail(Trail.of(target.get(), TEN_THOUSAND_PEOPLE, pair.part().place(Column.TARGET), null, row.place(Column.TARGET))).done();
	}

	/** The people, or households, that one column speaks of, in units of ten thousand. */
	private static Optional<Derivation> people(RowFacts row, RatioPair pair, Function<RowFacts, PrintedFigure> column) {
		Optional<Quantity> amount = plain(column.apply(pair.part()))
				.flatMap(any -> Quantity.of(any, pair.part().unitOf(any), pair.part().unit()));
		BigDecimal heads = pair.heads().movePointLeft(4).multiply(pair.part().unit().factor()).divide(row.unit().factor(), Growth.PRECISION);
		return amount.flatMap(all -> plain(column.apply(row)).flatMap(Quantity::of).flatMap(per -> Ratios.impliedBase(all, per, heads)));
	}

	private static Optional<PrintedFigure> plain(PrintedFigure figure) {
		return figure.comparator() == Comparator.EQUAL && RowFacts.isLevel(figure) ? Optional.of(figure) : Optional.empty();
	}
}
