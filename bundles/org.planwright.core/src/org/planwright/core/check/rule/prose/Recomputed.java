package org.planwright.core.check.rule.prose;

import java.math.BigDecimal;
import java.util.Optional;

import org.planwright.core.Wording;
import org.planwright.core.check.Findings;
import org.planwright.core.check.Place;
import org.planwright.core.check.Rule;
import org.planwright.core.check.Severity;
import org.planwright.core.check.Trail;
import org.planwright.core.check.WordsFix;
import org.planwright.core.check.fact.FigureFacts;
import org.planwright.core.figure.Derivation;
import org.planwright.core.figure.Dimension;
import org.planwright.core.figure.Interval;
import org.planwright.core.figure.PrintedFigure;
import org.planwright.core.figure.Rounding;

/**
 * A figure of the text that can be computed from others.
 *
 * @param facts the figure
 * @param derivation how it is computed, in the unit of the figure
 * @param unit the unit of the result
 * @param places where the inputs stand
 */
record Recomputed(FigureFacts facts, Derivation derivation, String unit, Place... places) {

	/** What the figure claims; a falling one may be printed without its sign. */
	private Interval claim() {
		Interval claim = Interval.of(facts.figure().figure());
		return isFalling() ? claim.negate() : claim;
	}

	/** 下降12.5% prints without a sign what is computed with one. */
	private boolean isFalling() {
		return derivation.value().signum() < 0 && facts.figure().figure().value().signum() > 0;
	}

	/** Tells whether the figure is what is computed, within the rounding of all. */
	boolean agrees() {
		return claim().meets(derivation.interval());
	}

	/** Tells whether the figure misses the computed one by a unit in its last place only; a whole multiple does not by a whole one. */
	boolean isRounded() {
		boolean wholeMultiple = facts.figure().unit().dimension() == Dimension.MULTIPLE && facts.figure().figure().decimals() == 0;
		return !wholeMultiple && Rounding.isOneUnitOff(facts.figure().figure(), positive());
	}

	private Interval positive() {
		return isFalling() ? derivation.interval().negate() : derivation.interval();
	}

	private BigDecimal magnitude() {
		return isFalling() ? derivation.value().negate() : derivation.value();
	}

	/** The computed number as the text would print it. */
	BigDecimal value() {
		return Rounding.like(facts.figure().figure(), magnitude());
	}

	/**
	 * Begins a finding: ERROR or what the caller says, INFO for a unit in the last place, whose variant ends in {@code rounding}. The
	 * messages are told the quote, the printed number and the computed one.
	 */
	Findings.Report report(Findings findings, Rule rule, Severity severity, String variant) {
		boolean rounding = isRounded();
		PrintedFigure printed = facts.figure().figure();
		String computed = value().toPlainString() + unit;
		Findings.Report report = findings.report(rule, facts.place()).severity(rounding ? Severity.INFO : severity)
				.variant(rounding ? "rounding" : variant).computed(computed).with(facts.figure().quote(), printed.text(), computed)
				.basedOn(facts.figure().quote()).trail(Trail.of(derivation, unit, places));
		for (Place place : places) {
			if (place != null) {
				report.also(place);
			}
		}
		derivation.inputs().forEach(input -> report.basedOn(input.value().toPlainString()));
		return report;
	}

	/** The change that prints the computed number in the place of the figure's. */
	Optional<WordsFix> fix(Rule rule) {
		return facts.numberPlace().map(place -> {
			PrintedFigure printed = facts.figure().figure();
			String after = printed.retyped(Rounding.keeping(printed, magnitude()));
			return new WordsFix(rule.id() + ".set-computed", Wording.of("rule.R49.fix.computed", after), place, place.words(), after);
		});
	}
}
