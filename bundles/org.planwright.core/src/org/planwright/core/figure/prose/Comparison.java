package org.planwright.core.figure.prose;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.core.figure.ChangeFigure;
import org.planwright.core.figure.Dimension;
import org.planwright.core.figure.Growth;
import org.planwright.core.figure.PrintedFigure;
import org.planwright.core.figure.Unit;

/**
 * How a figure's number compares with those of an indicator, comparators aside.
 *
 * @param aspect which number of the indicator it was compared with
 * @param closeness how it compares
 * @param distinctive whether the number is one that is rarely met by chance: not 80 or 100
 */
record Comparison(Tie.Aspect aspect, Tie.Closeness closeness, boolean distinctive) {

	/** No number of the indicator to compare with. */
	static final Comparison NONE = new Comparison(Tie.Aspect.OTHER, Tie.Closeness.UNKNOWN, false);

	private static final Pattern ORIGIN_YEAR = Pattern.compile("(?:由|从|自)\\s*(?:20\\d\\d|[\"“”]?十)");
	private static final Pattern OF_ONE_YEAR = Pattern.compile("每年|年均|年新增|全年|当年|逐年");
	private static final Pattern SINCE = Pattern.compile("(?:(?:比|较|相比|相较|对比)于?\\s*|在(?=\\d{4}\\s*年的?(?:水平)?的?基础))((?:19|20)\\d\\d)\\s*年");
	private static final Pattern ADDING = Pattern.compile("(?:新增|净增|新建)(?:了|约|\\s)*$");
	private static final BigDecimal NEAR_SHARE = new BigDecimal("0.03");
	private static final BigDecimal HALF = new BigDecimal("0.5");

	/**
	 * Compares a figure with the number of an indicator that its role and year point to.
	 *
	 * @return empty where the units rule out that the figure speaks of the indicator
	 */
	static Optional<Comparison> of(ProseFigure figure, IndicatorTerms terms) {
		return switch (figure.role()) {
			case ATTRIBUTE -> Optional.empty();
			case ANNUAL_GROWTH -> isShare(figure.unit()) ? Optional.of(growth(figure, terms)) : Optional.empty();
			case CHANGE -> change(figure, terms);
			case MULTIPLE -> terms.unit().dimension() == Dimension.MULTIPLE ? Optional.of(level(figure, terms)) : Optional.of(NONE);
			case FROM, LEVEL -> figure.unit().speaksOf(terms.unit()) ? Optional.of(level(figure, terms)) : Optional.empty();
		};
	}

	private static Comparison growth(ProseFigure figure, IndicatorTerms terms) {
		boolean printed = terms.change().kind() == ChangeFigure.Kind.ANNUAL_GROWTH;
		boolean past = figure.year() != null && figure.year() <= terms.baseYear();
		if (!printed || past) {
			return NONE;
		}
		return new Comparison(Tie.Aspect.ANNUAL_GROWTH, closeness(figure, terms.change().figure(), figure.unit()), isDistinctive(figure));
	}

	private static Optional<Comparison> change(ProseFigure figure, IndicatorTerms terms) {
		boolean points = figure.unit().dimension() == Dimension.POINTS && isShare(terms.unit());
		if (isSinceAnotherYear(figure, terms)) {
			return isShare(figure.unit()) || points ? Optional.of(NONE) : Optional.empty();
		}
		if (Candidate.isChange(terms) && figure.unit().speaksOf(terms.unit())) {
			boolean inTarget = terms.target().hasValue();
			PrintedFigure printed = inTarget ? terms.target() : terms.change().figure();
			return Optional.of(new Comparison(inTarget ? Tie.Aspect.TARGET : Tie.Aspect.CUMULATIVE_CHANGE,
					closeness(figure, printed, terms.unit()), isDistinctive(figure)));
		}
		boolean past = figure.year() != null && figure.year() <= terms.baseYear();
		if (terms.change().kind() == ChangeFigure.Kind.CUMULATIVE && !past
				&& (points || !isShare(figure.unit()) && figure.unit().convertsTo(terms.unit()))) {
			Unit unit = points ? figure.unit() : terms.unit();
			return Optional.of(
					new Comparison(Tie.Aspect.CUMULATIVE_CHANGE, closeness(figure, terms.change().figure(), unit), isDistinctive(figure)));
		}
		boolean amountSinceBase = SINCE.matcher(figure.quote()).find() && figure.unit().convertsTo(terms.unit());
		return isShare(figure.unit()) || points || amountSinceBase ? Optional.of(NONE) : Optional.empty();
	}

	/** 比2005年下降65% is no change over the plan. */
	private static boolean isSinceAnotherYear(ProseFigure figure, IndicatorTerms terms) {
		Matcher since = SINCE.matcher(figure.quote());
		return since.find() && Integer.parseInt(since.group(1)) != terms.baseYear();
	}

	/** A figure is compared with the year that it names; without a year with the nearer of the two. */
	private static Comparison level(ProseFigure figure, IndicatorTerms terms) {
		if (isChangeOnly(terms) && figure.role() == Role.LEVEL) {
			boolean ofThePlan = (figure.year() == null || figure.year() == terms.targetYear()) && !OF_ONE_YEAR.matcher(figure.quote()).find();
			return ofThePlan ? new Comparison(Tie.Aspect.CUMULATIVE_CHANGE, closeness(figure, terms.change().figure(), terms.unit()), isDistinctive(figure)) : NONE;
		}
		if (isAdded(figure, terms)) {
			return new Comparison(Tie.Aspect.CUMULATIVE_CHANGE, Tie.Closeness.EQUAL, isDistinctive(figure));
		}
		Comparison baseline = new Comparison(Tie.Aspect.BASELINE, closeness(figure, terms.baseline(), terms.unit()), isDistinctive(figure));
		Comparison target = new Comparison(Tie.Aspect.TARGET, closeness(figure, terms.target(), terms.unit()), isDistinctive(figure));
		if (figure.role() == Role.FROM && figure.year() != null && figure.year() == terms.baseYear() && !ORIGIN_YEAR.matcher(figure.quote()).find()) {
			// In a review, 由10.5下降到9.6 leads to the base year; it began before.
			return NONE;
		}
		if (figure.role() == Role.FROM || figure.year() != null && figure.year() == terms.baseYear()) {
			return baseline;
		}
		if (figure.year() != null && figure.year() == terms.targetYear()) {
			return target;
		}
		if (figure.year() != null) {
			return NONE;
		}
		return baseline.closeness().compareTo(target.closeness()) < 0 ? baseline : target;
	}

	/** 城镇新增就业 prints what the plan brings in all, and no level of any year. */
	private static boolean isChangeOnly(IndicatorTerms terms) {
		return !terms.baseline().hasValue() && !terms.target().hasValue() && terms.change().kind() == ChangeFigure.Kind.CUMULATIVE;
	}

	/** 新增3800公里 repeats a change of [3800]; another number may be what is built, old things that are given up not counted. */
	private static boolean isAdded(ProseFigure figure, IndicatorTerms terms) {
		return terms.change().kind() == ChangeFigure.Kind.CUMULATIVE && (figure.year() == null || figure.year() == terms.targetYear())
				&& ADDING.matcher(figure.quote().substring(0, figure.quote().length() - figure.figure().text().length())).find()
				&& closeness(figure, terms.change().figure(), terms.unit()) == Tie.Closeness.EQUAL;
	}

	private static Tie.Closeness closeness(ProseFigure figure, PrintedFigure printed, Unit unit) {
		if (!printed.hasValue()) {
			return Tie.Closeness.UNKNOWN;
		}
		BigDecimal factor = figure.unit().per(unit);
		BigDecimal value = figure.figure().value().multiply(factor);
		boolean fall = figure.isFall() && printed.value().signum() < 0;
		BigDecimal difference = (fall ? value.negate() : value).subtract(printed.value()).abs();
		BigDecimal rounding = rounding(figure.figure()).multiply(factor).add(rounding(printed));
		if (difference.compareTo(rounding) <= 0) {
			return Tie.Closeness.EQUAL;
		}
		return difference.compareTo(printed.value().abs().multiply(NEAR_SHARE)) <= 0 ? Tie.Closeness.NEAR : Tie.Closeness.FAR;
	}

	/** Half a unit of the last place; a bound is printed exactly. */
	private static BigDecimal rounding(PrintedFigure printed) {
		return printed.comparator().isBound() ? BigDecimal.ZERO : printed.lastPlace().multiply(HALF);
	}

	private static boolean isShare(Unit unit) {
		return unit.dimension() == Dimension.RATIO;
	}

	/** At least two digits that are not trailing zeros. */
	private static boolean isDistinctive(ProseFigure figure) {
		return figure.figure().value().signum() != 0 && figure.figure().value().stripTrailingZeros().precision() >= 2;
	}
}
