package org.planwright.core;

import java.math.BigDecimal;
import java.util.stream.Collectors;

import org.planwright.core.compare.ChangedFigure;
import org.planwright.core.compare.ChangedFigure.Agreement;
import org.planwright.core.compare.ChangedFigure.OtherPlace;
import org.planwright.core.compare.FigureColumn;
import org.planwright.core.compare.FigurePlace;
import org.planwright.core.compare.Stated;
import org.planwright.core.compare.ThingNames;
import org.planwright.core.figure.Dimension;

/** What lists and reports say of changed figures. */
public final class CompareFigures {

	private CompareFigures() {
	}

	/** What a figure says; the word for nothing where there is none. */
	public static String said(FigurePlace place) {
		return place == null ? Messages.text("compare.nothing") : place.figure().words();
	}

	/** By how much it changed: {@code +2万个（+10%）}; empty where that cannot be said. */
	public static String change(ChangedFigure figure) {
		Stated to = figure.to() == null ? null : figure.to().figure();
		return figure.difference().map(by -> {
			if (by.signum() == 0) {
				return Messages.text("compare.figure.same");
			}
			String unit = to.unit().dimension() == Dimension.RATIO ? Messages.text("compare.figure.points") : to.unit().text();
			String amount = signed(by) + unit;
			return figure.percent().map(percent -> Messages.text("compare.figure.change", amount, signed(percent))).orElse(amount);
		}).orElse("");
	}

	private static String signed(BigDecimal number) {
		return (number.signum() > 0 ? "+" : "") + number.toPlainString().replace('-', '−');
	}

	/** Where a figure stands: the row and its column, or the words. */
	public static String place(FigurePlace place) {
		String name = ThingNames.of(place.holder());
		String column = place.column() == FigureColumn.WORDS || place.column() == FigureColumn.TITLE ? ThingNames.kind(place.holder()) : place.column().title();
		return Messages.text("compare.figure.place", name, column);
	}

	/** The chapters that lead to where it stands. */
	public static String chapter(FigurePlace place) {
		return ThingNames.place(place.holder());
	}

	/** What became of the number at another place, and what stands there. */
	public static String other(OtherPlace other) {
		return Messages.text("compare.figure.other", other.agreement().title(), place(other.place()), said(other.place()));
	}

	/** All other places, a line each. */
	public static String elsewhere(ChangedFigure figure) {
		return figure.elsewhere().stream().map(CompareFigures::other).collect(Collectors.joining("\n"));
	}

	/** Tells whether the old number still stands at some other place. */
	public static boolean isLeftBehind(ChangedFigure figure) {
		return figure.elsewhere().stream().anyMatch(other -> other.agreement() == Agreement.STALE);
	}
}
