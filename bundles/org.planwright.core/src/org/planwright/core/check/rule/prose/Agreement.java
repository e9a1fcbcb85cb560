package org.planwright.core.check.rule.prose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.planwright.core.Wording;
import org.planwright.core.check.Cause;
import org.planwright.core.check.CellFix;
import org.planwright.core.check.Column;
import org.planwright.core.check.Findings;
import org.planwright.core.check.Place;
import org.planwright.core.check.Rule;
import org.planwright.core.check.Trail;
import org.planwright.core.check.WordsFix;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.core.check.fact.RowFacts;
import org.planwright.core.check.fact.UpperRows;
import org.planwright.core.figure.Comparator;
import org.planwright.core.figure.Glyphs;
import org.planwright.core.figure.Misprint;
import org.planwright.core.figure.PrintedFigure;

/** What the rules that set text against table have in common: roundings, likely causes, and the two ways to bring both together. */
final class Agreement {

	/** The share of a plain number that its rounding may take away: 3300 for 3316 may be rounded, 120 for 123 is another number. */
	private static final BigDecimal ROUNDED_AWAY = new BigDecimal("0.01");
	/** Numbers of fewer digits differ in just one of them too easily. */
	private static final int TELLING_DIGITS = 3;

	private Agreement() {
	}

	/** Tells whether the text's number is the cell's rounded to fewer digits: 3300 for 3316, 超过50 for 51.2. */
	static boolean isRounded(Claim claim) {
		PrintedFigure printed = claim.printed();
		BigDecimal number = printed.value().stripTrailingZeros();
		if (number.signum() == 0) {
			return false;
		}
		RoundingMode mode = switch (printed.comparator()) {
			case GREATER, AT_LEAST -> RoundingMode.DOWN;
			case LESS, AT_MOST -> RoundingMode.UP;
			case EQUAL, ABOUT -> RoundingMode.HALF_UP;
		};
		boolean close = printed.comparator().isBound()
				|| claim.cellValueInText().subtract(number).abs().compareTo(number.abs().multiply(ROUNDED_AWAY)) <= 0;
		return close && claim.cellValueInText().setScale(number.scale(), mode).compareTo(number) == 0;
	}

	/** Begins a finding about a claim: places, words, basis, trail. Its messages are told row, text, cell and column, in this order. */
	static Findings.Report report(Findings findings, Rule rule, Claim claim) {
		Findings.Report report = findings.report(rule, claim.place()).computed(claim.cellWords()).also(claim.cellPlace())
				.with(claim.row().fullName(), claim.figure().quote(), claim.cellWords(), claim.column().title())
				.basedOn(claim.figure().quote()).basedOn(claim.row().figures());
		conversion(claim).ifPresent(report::trail);
		return report;
	}

	/** Where text and cell have different units: the text's number in the unit of the cell. */
	private static Optional<Trail> conversion(Claim claim) {
		BigDecimal factor = claim.factor();
		if (factor.compareTo(BigDecimal.ONE) == 0) {
			return Optional.empty();
		}
		BigDecimal plain = new BigDecimal(factor.stripTrailingZeros().toPlainString());
		List<Trail.Input> inputs = List.of(new Trail.Input("x", claim.printed().value(), claim.printed().toString(), claim.place()),
				new Trail.Input("k", plain, plain.toPlainString(), null));
		return Optional.of(new Trail("t = x × k", inputs, claim.value(), claim.claimed(), claim.cellUnit().text()));
	}

	/** Adds what may have gone wrong, as far as the numbers prove it. */
	static void causes(Findings.Report report, PlanFacts plan, Claim claim) {
		if (sameDigitsInOtherUnits(claim)) {
			report.cause(new Cause(Wording.of("rule.R41.cause.unit", claim.figure().unit().text(), claim.cellUnit().text()), null));
		} else {
			misprint(claim).filter(slip -> slip != Misprint.DIGIT || claim.cellValueInText().precision() >= TELLING_DIGITS)
					.ifPresent(slip -> report.cause(new Cause(words(slip), null)));
		}
		otherColumn(claim).ifPresent(column -> report.cause(new Cause(Wording.of("rule.R41.cause.column", column.title()), null)));
		upper(plan, claim).ifPresent(row -> report
				.cause(new Cause(Wording.of("rule.R41.cause.upper", row.fullName(), row.target().text()), null)));
	}

	/** What a slip in print is called. */
	static Wording words(Misprint slip) {
		return Wording.of("rule.R41.cause." + slip.name().toLowerCase(Locale.ROOT).replace('_', '.'));
	}

	private static boolean sameDigitsInOtherUnits(Claim claim) {
		return claim.factor().compareTo(BigDecimal.ONE) != 0 && claim.printed().value().compareTo(claim.cell().value()) == 0;
	}

	/** The slip in print that would make one number of the other. */
	static Optional<Misprint> misprint(Claim claim) {
		return Misprint.between(claim.printed().value().stripTrailingZeros(), claim.cellValueInText());
	}

	private static Optional<Column> otherColumn(Claim claim) {
		RowFacts row = claim.row();
		boolean baseline = claim.column() != Column.BASELINE && isNumber(claim, row.baseline());
		boolean target = claim.column() != Column.TARGET && isNumber(claim, row.target());
		return baseline ? Optional.of(Column.BASELINE) : target ? Optional.of(Column.TARGET) : Optional.empty();
	}

	private static boolean isNumber(Claim claim, PrintedFigure other) {
		return claim.column() != Column.CHANGE && other.hasValue() && other.value().compareTo(claim.value()) == 0;
	}

	/** The row of the upper plan whose target the text prints. */
	private static Optional<RowFacts> upper(PlanFacts plan, Claim claim) {
		if (claim.column() != Column.TARGET) {
			return Optional.empty();
		}
		return UpperRows.of(plan, claim.row()).filter(row -> row.target().hasValue()
				&& row.target().value().multiply(row.unit().factor()).compareTo(claim.value().multiply(claim.row().unit().factor())) == 0);
	}

	/** Adds the two ways out: the cell's number into the text, the text's into the cell. */
	static void fixes(Findings.Report report, String rule, Claim claim) {
		PrintedFigure printed = claim.printed();
		if (printed.rangeEnd().isEmpty()) {
			intoText(rule, claim).ifPresent(report::fix);
		}
		BigDecimal value = claim.value().stripTrailingZeros();
		String typed = claim.cell().retyped(new BigDecimal(value.toPlainString()));
		report.fix(new CellFix(rule + ".into-table", Wording.of("rule.R41.fix.table", typed), claim.cellPlace(), claim.cell().text(), typed));
	}

	private static Optional<WordsFix> intoText(String rule, Claim claim) {
		Optional<Place> place = claim.facts().numberPlace();
		if (place.isEmpty()) {
			return Optional.empty();
		}
		String before = place.get().words();
		String after = sameDigitsInOtherUnits(claim) ? inCellUnit(claim, before)
				: claim.printed().retyped(new BigDecimal(claim.cellValueInText().toPlainString()));
		return Optional.of(new WordsFix(rule + ".into-text", Wording.of("rule.R41.fix.text", after), place.get(), before, after));
	}

	/** The number with the cell's unit behind it in the place of its own. */
	private static String inCellUnit(Claim claim, String before) {
		int at = Glyphs.fold(before).indexOf(Glyphs.fold(claim.figure().unit().text()));
		return before.substring(0, at) + claim.cellUnit().text() + before.substring(at + claim.figure().unit().text().length());
	}

	/** Tells whether text and cell bound the quantity from different sides. */
	static boolean isOpposite(Comparator one, Comparator other) {
		return Comparator.isFloor(one) && Comparator.isCeiling(other) || Comparator.isCeiling(one) && Comparator.isFloor(other);
	}
}
