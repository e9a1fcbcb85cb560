package org.planwright.core.check.rule.figure;

import java.math.BigDecimal;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.planwright.core.Wording;
import org.planwright.core.check.CellFix;
import org.planwright.core.check.Column;
import org.planwright.core.check.Findings;
import org.planwright.core.check.Severity;
import org.planwright.core.check.Topic;
import org.planwright.core.check.Trail;
import org.planwright.core.check.fact.BaseDate;
import org.planwright.core.check.fact.PassageFacts;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.core.check.fact.RowFacts;
import org.planwright.core.figure.ChangeFigure;
import org.planwright.core.figure.Derivation;
import org.planwright.core.figure.Growth;
import org.planwright.core.figure.PrintedFigure;
import org.planwright.core.figure.Rounding;
import org.planwright.core.figure.Unit;

/**
 * The years of a growth rate are those from the baseline's own year to the target's (R3): where a mark says that the baseline is of
 * another year than its column, a rate over the column's years is that of something else. A baseline of another date that no rate rests
 * on is pointed out.
 */
public final class BaseYearRule extends RowRule {

	public BaseYearRule() {
		super("R3", Topic.GROWTH, Severity.WARNING);
	}

	@Override
	void check(PlanFacts plan, RowFacts row, Findings findings) {
		if (!row.baseline().hasValue() || row.baseYear() == 0) {
			return;
		}
		OptionalInt stated = row.statedBaseYear();
		if (stated.isPresent()) {
			checkRate(plan, row, stated.getAsInt(), findings);
		} else {
			plan.notesOf(row).forEach(note -> BaseDate.find(note.text(), row).ifPresent(date -> reportDate(row, date, note, findings)));
		}
	}

	private void checkRate(PlanFacts plan, RowFacts row, int year, Findings findings) {
		boolean printed = row.change().kind() == ChangeFigure.Kind.ANNUAL_GROWTH && row.years() > 0
				&& GrowthRateRule.fits(plan, row, row.years()).isPresent();
		if (printed && GrowthRateRule.fits(plan, row, row.targetYear() - year).orElseThrow()) {
			return;
		}
		if (!printed || !GrowthRateRule.fits(plan, row, row.years()).orElseThrow()) {
			PassageFacts note = plan.notesOf(row).stream().filter(any -> BaseDate.find(any.text(), row).isPresent()).findFirst().orElse(null);
			Stream.concat(Stream.of(row.baseline().text()), row.indicator().getNotes().stream())
					.flatMap(words -> BaseDate.find(words, row).stream()).findFirst().ifPresent(date -> reportDate(row, date, note, findings));
			return;
		}
		PrintedFigure change = row.change().figure();
		Derivation ofBaseline = rate(row, row.targetYear() - year);
		String computed = Rounding.like(change, ofBaseline.value()).toPlainString() + Unit.PERCENT;
		BigDecimal typed = Rounding.keeping(change, ofBaseline.value());
		findings.report(this, row.place(Column.CHANGE)).variant("years").stated(change.text()).computed(computed)
				.with(row.fullName(), change.text(), computed, Integer.toString(year), Integer.toString(row.baseYear()),
						Integer.toString(row.targetYear()), Integer.toString(row.targetYear() - year))
				.also(row.place(Column.BASELINE)).also(row.place(Column.TARGET)).basedOn(row.figures())
				.trail(Trail.of(ofBaseline, Unit.PERCENT, row.place(Column.BASELINE), row.place(Column.TARGET)))
				.trail(Trail.of(rate(row, row.years()), Unit.PERCENT, row.place(Column.BASELINE), row.place(Column.TARGET)))
				.fix(new CellFix("R3.set-computed", Wording.of("rule.R3.fix.computed", typed.toPlainString() + Unit.PERCENT), row.place(Column.CHANGE), change.text(),
						change.retyped(typed)))
				.done();
	}

	private static Derivation rate(RowFacts row, int years) {
		return Growth.annualRate(row.baselineQuantity().orElseThrow(), row.targetQuantity().orElseThrow(), years).orElseThrow();
	}

	private void reportDate(RowFacts row, BaseDate date, PassageFacts note, Findings findings) {
		String when = date.month() == 0 ? Integer.toString(date.year()) : date.year() + "-" + (date.month() < 10 ? "0" : "") + date.month();
		Findings.Report report = findings.report(this, row.place(Column.BASELINE)).severity(Severity.INFO).variant("date")
				.stated(row.baseline().text()).with(row.fullName(), row.baseline().text(), Integer.toString(row.baseYear()), when, date.words())
				.basedOn(row.figures()).basedOn(date.words());
		if (note != null) {
			report.also(note.place(0, note.text().length()));
		}
		report.done();
	}
}
