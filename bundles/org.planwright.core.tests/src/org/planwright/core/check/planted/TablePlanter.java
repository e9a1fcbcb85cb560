package org.planwright.core.check.planted;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

import org.planwright.core.Wording;
import org.planwright.core.check.CellFix;
import org.planwright.core.check.Column;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.core.check.fact.RowFacts;
import org.planwright.core.figure.ChangeFigure;
import org.planwright.core.figure.Comparator;
import org.planwright.core.figure.FigureParser;
import org.planwright.core.figure.PriceBase;
import org.planwright.core.figure.PrintedFigure;
import org.planwright.core.figure.Unit;
import org.planwright.core.figure.prose.Tie;

/** Errors in cells of the indicator table. */
final class TablePlanter {

	private static final Map<Column, Function<RowFacts, PrintedFigure>> FIGURES = new EnumMap<>(Map.of(Column.BASELINE, RowFacts::baseline,
			Column.TARGET, RowFacts::target));

	private final PlanFacts plan;
	private final Random random;
	private final List<Planted> planted = new ArrayList<>();

	TablePlanter(PlanFacts plan, Random random) {
		this.plan = plan;
		this.random = random;
	}

	List<Planted> all() {
		for (RowFacts row : plan.rows()) {
			FIGURES.forEach((column, figure) -> digits(row, column, figure));
			change(row);
			bound(row);
			unit(row);
			priceBase(row);
		}
		return planted;
	}

	private void digits(RowFacts row, Column column, Function<RowFacts, PrintedFigure> figure) {
		String text = figure.apply(row).text();
		boolean summed = row.whole() != null || !row.parts().isEmpty();
		for (String other : Digits.others(text, random)) {
			PrintedFigure changed = FigureParser.parseCell(other);
			Decidable.Triple triple = column == Column.BASELINE ? new Decidable.Triple(changed, row.target(), row.change())
					: new Decidable.Triple(row.baseline(), changed, row.change());
			boolean decidable = triple.isContradictory(row) || Decidable.breaksSum(row, changed, figure, FIGURES.get(column == Column.BASELINE ? Column.TARGET : Column.BASELINE)) || isRepeated(row, column, changed);
			plant(summed ? Planted.Kind.SUM : Planted.Kind.DIGIT, row, column, text, other, decidable);
		}
	}

	private boolean isRepeated(RowFacts row, Column column, PrintedFigure changed) {
		Tie.Aspect aspect = column == Column.BASELINE ? Tie.Aspect.BASELINE : Tie.Aspect.TARGET;
		return Decidable.repeats(plan.figures().stream(), row, aspect).stream()
				.anyMatch(figure -> Decidable.differ(figure.figure().figure(), figure.figure().unit(), changed, row.unit()));
	}

	private void change(RowFacts row) {
		if (row.change().kind() == ChangeFigure.Kind.NONE) {
			return;
		}
		String text = row.change().figure().text();
		Tie.Aspect aspect = row.change().kind() == ChangeFigure.Kind.ANNUAL_GROWTH ? Tie.Aspect.ANNUAL_GROWTH : Tie.Aspect.CUMULATIVE_CHANGE;
		for (String other : Digits.others(text, random)) {
			PrintedFigure changed = FigureParser.parseCell(other);
			ChangeFigure change = new ChangeFigure(row.change().kind(), changed);
			boolean repeated = Decidable.repeats(plan.figures().stream(), row, aspect).stream()
					.anyMatch(figure -> Decidable.differ(figure.figure().figure(), figure.figure().unit(), changed, figure.figure().unit()));
			plant(Planted.Kind.DIGIT, row, Column.CHANGE, text, other,
					new Decidable.Triple(row.baseline(), row.target(), change).isContradictory(row) || repeated);
		}
	}

	/** Turns the bound of a target round; one that has none gets the one that goes against its way. */
	private void bound(RowFacts row) {
		String text = row.target().text();
		String sign = row.target().hasValue() && !row.target().comparator().isBound() ? Bounds.against(row) : "";
		String other = sign.isEmpty() ? Bounds.turned(text).orElse(null) : sign + text;
		if (other == null) {
			return;
		}
		Comparator turned = FigureParser.parseCell(other).comparator();
		boolean opposed = Decidable.repeats(plan.figures().stream(), row, Tie.Aspect.TARGET).stream()
				.anyMatch(figure -> Bounds.areOpposed(turned, figure.figure().figure().comparator()));
		plant(Planted.Kind.COMPARATOR, row, Column.TARGET, text, other, opposed || Bounds.goesAgainst(turned, row));
	}

	private void unit(RowFacts row) {
		for (String other : Scales.others(row.unitText())) {
			Unit changed = Unit.parse(other);
			boolean decidable = FIGURES.entrySet().stream().anyMatch(cell -> Decidable
					.repeats(plan.figures().stream(), row, cell.getKey() == Column.BASELINE ? Tie.Aspect.BASELINE : Tie.Aspect.TARGET).stream()
					.anyMatch(figure -> Decidable.differ(figure.figure().figure(), figure.figure().unit(), cell.getValue().apply(row), changed)));
			plant(Planted.Kind.UNIT, row, Column.UNIT, row.unitText(), other, decidable);
		}
	}

	private void priceBase(RowFacts row) {
		String text = Objects.requireNonNullElse(row.indicator().getPriceBase(), "");
		PriceBase base = row.priceBase().orElse(null);
		if (base == null || base.year() == null) {
			return;
		}
		String other = text.replace(base.year().toString(), Integer.toString(base.year() + (random.nextBoolean() ? 1 : -1)));
		boolean said = plan.figures().stream().anyMatch(figure -> figure.figure().priceBase() != null && figure.figure().priceBase().sameAs(base)
				&& figure.ties().stream().anyMatch(tie -> tie.row() == row && Decidable.repeats(tie)));
		plant(Planted.Kind.PRICE_BASE, row, Column.PRICE_BASE, text, other, said);
		if (row.baseline().hasValue() && PriceBase.find(row.baseline().text()).isEmpty()) {
			boolean rate = row.change().kind() == ChangeFigure.Kind.ANNUAL_GROWTH && row.target().hasValue();
			plant(Planted.Kind.PRICE_BASE, row, Column.BASELINE, row.baseline().text(), row.baseline().text() + '（' + other + '）', rate);
		}
	}

	private void plant(Planted.Kind kind, RowFacts row, Column column, String before, String after, boolean decidable) {
		planted.add(new Planted(kind, Set.of(row.indicator().getId()), row.row(),
				new CellFix("planted", Wording.of("edit.section.label"), row.place(column), before, after), decidable,
				row.fullName() + ' ' + column + ": " + before + " -> " + after));
	}
}
