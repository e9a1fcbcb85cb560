package org.planwright.core.check.rule.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.core.Wording;
import org.planwright.core.check.Cause;
import org.planwright.core.check.Column;
import org.planwright.core.check.Findings;
import org.planwright.core.check.Place;
import org.planwright.core.check.Severity;
import org.planwright.core.check.Topic;
import org.planwright.core.check.Trail;
import org.planwright.core.check.fact.PassageFacts;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.core.check.fact.RowFacts;
import org.planwright.core.figure.ChangeFigure;
import org.planwright.core.figure.Declines;
import org.planwright.core.figure.Derivation;
import org.planwright.core.figure.FigureParser;
import org.planwright.core.figure.Glyphs;
import org.planwright.core.figure.Growth;
import org.planwright.core.figure.Interval;
import org.planwright.core.figure.PrintedFigure;
import org.planwright.core.figure.Quantity;
import org.planwright.core.figure.QuantityKind;
import org.planwright.core.figure.Rounding;
import org.planwright.core.figure.Unit;

/** Declines compound (R14): the yearly decline printed beside a cumulative one, in the row or in a note on it, must lead to it. */
public final class AnnualDeclineRule extends RowRule {

	private static final Pattern YEARLY = Pattern
			.compile("(?:年均|每年)(?:累计)?(?:下降|降低|减少|递减|降幅|压减)?(?:幅度)?(?:为|约|达|到)?\\s*(" + FigureParser.NUMBER + ")\\s*(?:%|个?百分点)?");

	public AnnualDeclineRule() {
		super("R14", Topic.CHANGE, Severity.WARNING);
	}

	/** A yearly decline with where it is printed. */
	private record Yearly(PrintedFigure figure, Place place) {
	}

	@Override
	void check(PlanFacts plan, RowFacts row, Findings findings) {
		if (row.kind() != QuantityKind.DECLINE || row.years() == 0) {
			return;
		}
		Optional<Quantity> cumulative = cumulative(row);
		Optional<Derivation> computed = cumulative.flatMap(decline -> Declines.annual(decline, row.years()));
		computed.ifPresent(rate -> yearly(plan, row).forEach(printed -> compare(row, cumulative.get(), rate, printed, findings)));
	}

	private static Optional<Quantity> cumulative(RowFacts row) {
		return row.change().kind() == ChangeFigure.Kind.CUMULATIVE ? Quantity.of(row.change().figure()) : row.targetQuantity();
	}

	private static List<Yearly> yearly(PlanFacts plan, RowFacts row) {
		List<Yearly> found = new ArrayList<>();
		if (row.change().kind() == ChangeFigure.Kind.ANNUAL_GROWTH) {
			found.add(new Yearly(row.change().figure(), row.place(Column.CHANGE)));
		} else {
			find(row.change().figure().text()).ifPresent(figure -> found.add(new Yearly(figure, row.place(Column.CHANGE))));
		}
		find(row.target().text()).ifPresent(figure -> found.add(new Yearly(figure, row.place(Column.TARGET))));
		for (PassageFacts note : plan.notesOf(row)) {
			Matcher matcher = YEARLY.matcher(Glyphs.fold(note.text()));
			if (matcher.find()) {
				found.add(new Yearly(FigureParser.parseCell(matcher.group(1)), note.place(matcher.start(), matcher.end()).of(row.row())));
			}
		}
		return found;
	}

	private static Optional<PrintedFigure> find(String cell) {
		Matcher matcher = YEARLY.matcher(Glyphs.fold(cell));
		return matcher.find() ? Optional.of(FigureParser.parseCell(matcher.group(1))) : Optional.empty();
	}

	private void compare(RowFacts row, Quantity cumulative, Derivation rate, Yearly printed, Findings findings) {
		Interval claim = Interval.of(printed.figure());
		if (rate.interval().meets(claim)) {
			return;
		}
		boolean linear = claim.contains(cumulative.value().divide(BigDecimal.valueOf(row.years()), Growth.PRECISION));
		boolean rounding = !linear && Rounding.isOneUnitOff(printed.figure(), rate.interval());
		String computed = Rounding.like(printed.figure(), rate.value()).toPlainString() + Unit.PERCENT;
		Place whole = row.place(row.change().kind() == ChangeFigure.Kind.CUMULATIVE ? Column.CHANGE : Column.TARGET);
		Findings.Report report = findings.report(this, printed.place()).severity(rounding ? Severity.INFO : Severity.WARNING)
				.variant(rounding ? "rounding" : "wrong").stated(printed.figure().text()).computed(computed)
				.with(row.fullName(), cumulative.figure().text(), printed.figure().text(), computed, Integer.toString(row.years()))
				.basedOn(row.figures()).basedOn(printed.figure().text()).also(whole).trail(Trail.of(rate, Unit.PERCENT, whole));
		if (linear) {
			report.cause(new Cause(Wording.of("rule.R14.cause.linear", cumulative.value().toPlainString(), Integer.toString(row.years())), null));
		}
		report.done();
	}
}
