package org.planwright.core;

import org.planwright.core.figure.ChangeFigure;
import org.planwright.core.figure.Comparator;
import org.planwright.core.figure.FigureParser;
import org.planwright.core.figure.PrintedFigure;
import org.planwright.core.figure.Unit;
import org.planwright.model.ChangeKind;
import org.planwright.model.Figure;
import org.planwright.model.FigureComparator;
import org.planwright.model.PlanFactory;

/** The one bridge between figures as plain values and figures of the model, which know nothing of each other. */
public final class Figures {

	private Figures() {
	}

	/**
	 * A figure of the model.
	 *
	 * @param printed what was read
	 * @param rowUnit the unit that holds for the place where the figure stands; the figure keeps its own only where it differs. May be
	 *        null
	 * @return null for an empty cell
	 */
	public static Figure toModel(PrintedFigure printed, String rowUnit) {
		if (printed.text().isEmpty() && !printed.hasValue()) {
			return null;
		}
		Figure figure = PlanFactory.eINSTANCE.createFigure();
		figure.setText(printed.text());
		figure.setValue(printed.value());
		figure.setDecimals(printed.decimals());
		figure.setFlag(printed.flag());
		if (printed.hasValue()) {
			figure.setComparator(toModel(printed.comparator()));
			figure.setUnit(sameUnit(printed.unit(), rowUnit) ? null : printed.unit());
		}
		return figure;
	}

	/**
	 * A figure of the model as a plain value.
	 *
	 * @param figure may be null
	 * @return {@link PrintedFigure#EMPTY} for null
	 */
	public static PrintedFigure fromModel(Figure figure) {
		if (figure == null) {
			return PrintedFigure.EMPTY;
		}
		String text = figure.getText() == null ? "" : figure.getText();
		if (figure.getValue() == null) {
			return new PrintedFigure(text, null, null, 0, null, figure.getFlag());
		}
		return new PrintedFigure(text, figure.getValue(), fromModel(figure.getComparator()), Math.max(0, figure.getDecimals()),
				figure.getUnit(), figure.getFlag());
	}

	/** The change column of an indicator as a plain value. */
	public static ChangeFigure fromModel(Figure change, ChangeKind kind) {
		PrintedFigure printed = fromModel(change);
		ChangeFigure.Kind plain = fromModel(kind);
		return (plain == ChangeFigure.Kind.NONE) == printed.hasValue() ? ChangeFigure.parse(printed.text()) : new ChangeFigure(plain, printed);
	}

	public static FigureComparator toModel(Comparator comparator) {
		return FigureComparator.get(comparator.symbol());
	}

	public static Comparator fromModel(FigureComparator comparator) {
		return Comparator.fromSymbol(comparator.getLiteral()).orElseThrow();
	}

	public static ChangeKind toModel(ChangeFigure.Kind kind) {
		return ChangeKind.get(kind.key());
	}

	public static ChangeFigure.Kind fromModel(ChangeKind kind) {
		return ChangeFigure.Kind.valueOf(kind.name());
	}

	/** Reads a typed or printed cell, and gives null for an empty one; see {@link FigureParser#parseCell}. */
	public static Figure read(String cell, String rowUnit) {
		return toModel(FigureParser.parseCell(cell), rowUnit);
	}

	private static boolean sameUnit(String printed, String rowUnit) {
		if (printed == null || printed.isBlank()) {
			return true;
		}
		if (rowUnit == null || rowUnit.isBlank()) {
			return false;
		}
		Unit own = Unit.parse(printed);
		Unit row = Unit.parse(rowUnit);
		return own.text().equals(row.text()) || (own.isKnown() && own.convertsTo(row) && own.factor().compareTo(row.factor()) == 0);
	}
}
