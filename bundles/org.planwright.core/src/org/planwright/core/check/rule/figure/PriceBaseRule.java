package org.planwright.core.check.rule.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.planwright.core.check.CatalogueRule;
import org.planwright.core.check.Column;
import org.planwright.core.check.Findings;
import org.planwright.core.check.Severity;
import org.planwright.core.check.Topic;
import org.planwright.core.check.Trail;
import org.planwright.core.check.fact.PassageFacts;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.core.check.fact.RowFacts;
import org.planwright.core.check.fact.UpperRows;
import org.planwright.core.figure.ChangeFigure;
import org.planwright.core.figure.Glyphs;
import org.planwright.core.figure.PriceBase;
import org.planwright.core.figure.Quantity;
import org.planwright.core.figure.Solving;

/**
 * Amounts of different price bases are not set against each other (R20): baseline, target and rate of a row are of one base, and an amount
 * whose like names its base names its own.
 */
public final class PriceBaseRule extends CatalogueRule {

	public PriceBaseRule() {
		super("R20", Topic.UNIT, Severity.ERROR);
	}

	@Override
	public void check(PlanFacts plan, Findings findings) {
		boolean named = plan.rows().stream().anyMatch(row -> RateBasis.isVolume(row) && isNamed(plan, row));
		for (RowFacts row : plan.rows()) {
			Optional<PriceBase> base = row.baselinePriceBase();
			Optional<PriceBase> target = row.targetPriceBase();
			if (base.isPresent() && target.isPresent() && !base.get().sameAs(target.get()) && row.baseline().hasValue()
					&& row.target().hasValue()) {
				reportMismatch(row, base.get(), target.get(), findings);
			} else if (contradictsName(row, base) || contradictsName(row, target)) {
				reportName(row, contradictsName(row, base) ? base.get() : target.get(), findings);
			} else {
				checkRate(row, base, findings);
				checkNotes(plan, row, base, findings);
			}
			if (RateBasis.isVolume(row) && !isNamed(plan, row) && (row.baseline().hasValue() || row.target().hasValue())
					&& (named || UpperRows.of(plan, row).filter(above -> above.priceBase().isPresent()).isPresent())) {
				findings.report(this, row.place(Column.NAME)).severity(Severity.INFO).variant("unnamed").stated(row.fullName())
						.with(row.fullName()).basedOn(row.figures()).basedOn(row.name()).done();
			}
		}
	}

	private static boolean contradictsName(RowFacts row, Optional<PriceBase> ofCell) {
		return row.priceBase().isPresent() && ofCell.filter(base -> !base.sameAs(row.priceBase().get())).isPresent();
	}

	private static boolean isNamed(PlanFacts plan, RowFacts row) {
		return row.baselinePriceBase().isPresent() || row.targetPriceBase().isPresent()
				|| plan.notesOf(row).stream().anyMatch(note -> PriceBase.find(note.text()).isPresent());
	}

	private void reportMismatch(RowFacts row, PriceBase base, PriceBase target, Findings findings) {
		Findings.Report report = findings.report(this, row.place(Column.TARGET)).stated(row.baseline().text() + " / " + row.target().text())
				.basedOn(row.figures()).also(row.place(Column.BASELINE));
		Optional<Quantity> rate = row.change().kind() == ChangeFigure.Kind.ANNUAL_GROWTH ? Quantity.of(row.change().figure())
				: Optional.empty();
		if (rate.isEmpty() || row.years() == 0) {
			report.variant("mismatch").with(row.fullName(), base.text(), target.text()).done();
			return;
		}
		report.also(row.place(Column.CHANGE));
		String solved = row.targetQuantity().flatMap(amount -> Solving.baselineFromRate(amount, rate.get(), row.years())).map(derivation -> {
			report.trail(Trail.of(derivation, row.unitText(), row.place(Column.TARGET), row.place(Column.CHANGE)));
			return RowFigures.shown(derivation.value()) + row.unitText();
		}).orElse("");
		report.variant(solved.isEmpty() ? "mismatch" : "rate")
				.with(row.fullName(), base.text(), target.text(), row.change().figure().text(), solved, Integer.toString(row.baseYear())).done();
	}

	private void reportName(RowFacts row, PriceBase ofCell, Findings findings) {
		findings.report(this, row.place(Column.NAME)).variant("name").stated(row.priceBase().orElseThrow().text())
				.with(row.fullName(), row.priceBase().orElseThrow().text(), ofCell.text()).basedOn(row.figures())
				.also(row.place(Column.BASELINE)).also(row.place(Column.TARGET)).done();
	}

	/** A rate in the prices of another year than the levels beside it. */
	private void checkRate(RowFacts row, Optional<PriceBase> level, Findings findings) {
		Optional<PriceBase> ofRate = PriceBase.find(row.change().figure().text());
		if (ofRate.isPresent() && level.isPresent() && !ofRate.get().sameAs(level.get()) && level.get().kind() != PriceBase.Kind.CURRENT) {
			findings.report(this, row.place(Column.CHANGE)).severity(Severity.WARNING).variant("change").stated(row.change().figure().text())
					.with(row.fullName(), ofRate.get().text(), level.get().text()).basedOn(row.figures()).also(row.place(Column.BASELINE)).done();
		}
	}

	/** A note that counts the years of a row in the prices of different years, where the cells do not say which is which. */
	private void checkNotes(PlanFacts plan, RowFacts row, Optional<PriceBase> level, Findings findings) {
		if (level.isPresent() || !row.baseline().hasValue() || !row.target().hasValue()) {
			return;
		}
		for (PassageFacts note : plan.notesOf(row)) {
			List<PriceBase> bases = bases(note.text());
			if (bases.size() > 1 && !bases.get(0).sameAs(bases.get(1))) {
				findings.report(this, row.place(Column.TARGET)).severity(Severity.WARNING).variant("note")
						.stated(row.baseline().text() + " / " + row.target().text())
						.with(row.fullName(), bases.get(0).text(), bases.get(1).text()).basedOn(row.figures()).basedOn(note.text())
						.also(row.place(Column.BASELINE)).also(note.place(0, note.text().length())).done();
				return;
			}
		}
	}

	/** The bases at constant prices that a text names, in order. */
	private static List<PriceBase> bases(String text) {
		List<PriceBase> bases = new ArrayList<>();
		String rest = text;
		for (Optional<PriceBase> base = PriceBase.find(rest); base.isPresent(); base = PriceBase.find(rest)) {
			if (base.get().year() != null && base.get().kind() == PriceBase.Kind.CONSTANT) {
				bases.add(base.get());
			}
			int at = Glyphs.fold(rest).indexOf(Glyphs.fold(base.get().text()));
			rest = rest.substring(at + base.get().text().length());
		}
		return bases;
	}
}
