package org.planwright.core.check.rule.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.planwright.core.check.Column;
import org.planwright.core.check.Place;
import org.planwright.core.check.fact.FigureFacts;
import org.planwright.core.check.fact.PassageFacts;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.core.check.fact.RowFacts;
import org.planwright.core.figure.Dimension;
import org.planwright.core.figure.Growth;
import org.planwright.core.figure.Interval;
import org.planwright.core.figure.PriceBase;
import org.planwright.core.figure.PrintedFigure;
import org.planwright.core.figure.Unit;
import org.planwright.core.figure.prose.ProseFigure;
import org.planwright.core.figure.prose.Role;
import org.planwright.core.figure.prose.Tie;

/**
 * A figure of the text set against the cell of a row that it repeats.
 *
 * @param facts the figure
 * @param row the row
 * @param tie on what grounds
 * @param column the cell
 * @param cell what the cell prints; has a value
 */
record Claim(FigureFacts facts, RowFacts row, Tie tie, Column column, PrintedFigure cell) {

	private static final int SURE = 95;

	/** All claims of a plan, found once for the rules that look at them. */
	private record Found(List<Claim> claims) {
		static Found in(PlanFacts plan) {
			return new Found(find(plan));
		}
	}

	/** The figures of goals, tasks, reviews and boxes that repeat a cell with a number, in the order of the text. */
	static List<Claim> of(PlanFacts plan) {
		return plan.derived(Found.class, Found::in).claims();
	}

	private static List<Claim> find(PlanFacts plan) {
		List<Claim> claims = new ArrayList<>();
		for (PassageFacts passage : Prose.passages(plan)) {
			for (FigureFacts facts : passage.figures()) {
				for (FigureFacts.RowTie tie : facts.ties()) {
					of(facts, tie).filter(claim -> claim.isOfItsYear() && !Scope.isElsewhere(plan, facts) && !Scope.isOfAnotherTime(facts)).ifPresent(claims::add);
				}
			}
		}
		return claims;
	}

	private static Optional<Claim> of(FigureFacts facts, FigureFacts.RowTie tie) {
		RowFacts row = tie.row();
		return column(tie.tie()).flatMap(column -> {
			PrintedFigure cell = cell(row, column);
			return cell.hasValue() ? Optional.of(new Claim(facts, row, tie.tie(), column, cell)) : Optional.empty();
		});
	}

	private static Optional<Column> column(Tie tie) {
		return switch (tie.aspect()) {
			case BASELINE -> Optional.of(Column.BASELINE);
			case TARGET -> Optional.of(Column.TARGET);
			case ANNUAL_GROWTH, CUMULATIVE_CHANGE -> Optional.of(Column.CHANGE);
			case OTHER -> Optional.empty();
		};
	}

	private static PrintedFigure cell(RowFacts row, Column column) {
		return switch (column) {
			case BASELINE -> row.baseline();
			case TARGET -> row.target();
			default -> row.change().figure();
		};
	}

	/**
	 * Tells whether the figure is about the cell's year, as far as the text tells. Where a development starts is the base year only in
	 * goals and tasks: a review starts years before. What stands in a chapter on the situation must name the year itself.
	 */
	private boolean isOfItsYear() {
		Integer year = figure().year();
		if (facts.passage().contextYear() == null && !figure().yearStated()) {
			return false;
		}
		if (figure().role() == Role.FROM) {
			boolean named = figure().yearStated() && year == row.baseYear();
			return named || !facts.passage().isReview() && (year == null || year == row.targetYear() || year == row.baseYear());
		}
		return year == null || year == (column == Column.BASELINE ? row.baseYear() : row.targetYear());
	}

	/** The figure as read in the text. */
	ProseFigure figure() {
		return facts.figure();
	}

	/** The number of the text. */
	PrintedFigure printed() {
		return figure().figure();
	}

	/** Tells whether the text speaks of the row's own quantity, so that a difference matters. */
	boolean isSame() {
		return tie.relation() == Tie.Relation.SAME || tie.relation() == Tie.Relation.RELATED && samePriceBaseInCell();
	}

	/** A price base that stands in the cell is not known to the one who ties. */
	private boolean samePriceBaseInCell() {
		return figure().priceBase() != null && priceBase().filter(base -> base.sameAs(figure().priceBase())).isPresent();
	}

	/** The price base of the cell. */
	Optional<PriceBase> priceBase() {
		return column == Column.BASELINE ? row.baselinePriceBase() : row.targetPriceBase();
	}

	/**
	 * Tells whether the numbers are the same, whatever bounds stand before them: where one is printed to fewer places than the other,
	 * within their rounding (27.86 and 28), else just as printed.
	 */
	boolean hasEqualNumber() {
		return tie.closeness() == Tie.Closeness.EQUAL && !isNextInPrint();
	}

	/** Tells whether two numbers of one precision differ by a unit in the last place, which rounding alone might do (R2): 6.26 and 6.27. */
	boolean isNextInPrint() {
		boolean onePrecision = printed().lastPlace().multiply(factor()).compareTo(cell.lastPlace()) == 0;
		return onePrecision && tie.closeness() == Tie.Closeness.EQUAL && value().compareTo(cell.value()) != 0;
	}

	/** How many units of the cell one unit of the text is. */
	BigDecimal factor() {
		Unit ofCell = cellUnit();
		Unit own = figure().unit();
		return own.speaksOf(ofCell) ? own.per(ofCell) : BigDecimal.ONE;
	}

	/** The unit that the cell is counted in; for a rate or a change in 百分点, that of the text. */
	Unit cellUnit() {
		boolean ownOfRow = column != Column.CHANGE || row.unit().dimension() != Dimension.RATIO && figure().unit().speaksOf(row.unit());
		return ownOfRow ? row.unit() : figure().unit();
	}

	/** What the text claims, in the unit of the cell. */
	Interval claimed() {
		Interval claimed = Interval.of(printed()).times(factor());
		return isFall() ? claimed.negate() : claimed;
	}

	/** 下降3微克/立方米 says what the cell prints as −3. */
	private boolean isFall() {
		return column == Column.CHANGE && cell.value().signum() < 0 && figure().isFall();
	}

	/** What the cell claims. */
	Interval inCell() {
		return Interval.of(cell);
	}

	/** Tells whether text and cell have no value in common. */
	boolean isApart() {
		return !claimed().meets(inCell());
	}

	/** The number of the text in the unit of the cell, with its sign. */
	BigDecimal value() {
		BigDecimal value = printed().value().multiply(factor());
		return isFall() ? value.negate() : value;
	}

	/** The number of the cell in the unit of the text, as the text would print it. */
	BigDecimal cellValueInText() {
		return (isFall() ? cell.value().negate() : cell.value()).divide(factor(), Growth.PRECISION).stripTrailingZeros();
	}

	/**
	 * Tells whether nothing but the number is left to doubt: the whole name, the year of the column, one unit, one price base, nothing
	 * that narrows the sentence to a place or a field.
	 */
	boolean isCertain() {
		boolean named = tie.reasons().contains(Tie.Reason.NAME) && !tie.reasons().contains(Tie.Reason.TOPIC) && tie.confidence() >= SURE;
		boolean dated = figure().year() != null
				&& figure().year() == (column == Column.BASELINE ? row.baseYear() : row.targetYear());
		return named && dated && facts.passage().contextYear() != null && isSame() && hasOnePriceBase() && !Scope.isNarrowed(facts);
	}

	private boolean hasOnePriceBase() {
		return PriceBase.isOne(priceBase(), Optional.ofNullable(figure().priceBase()));
	}

	/** The words of the text as a place that speaks of the row. */
	Place place() {
		return facts.place(row);
	}

	/** The cell as a place. */
	Place cellPlace() {
		return row.place(column);
	}

	/** The cell with its unit, for people: {@code 3316万个}. */
	String cellWords() {
		String text = cell.text();
		boolean bare = cell.unit() == null && column != Column.CHANGE && !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1));
		return bare ? text + row.unitText() : text;
	}
}
