package org.planwright.ui.compare;

import java.util.List;
import java.util.function.Function;

import org.planwright.core.CompareFigures;
import org.planwright.core.compare.ChangedFigure;
import org.planwright.ui.Messages;
import org.planwright.ui.table.CellMark;
import org.planwright.ui.table.PlainColumn;
import org.planwright.ui.theme.Tint;

/** The columns of the list of changed figures. */
final class FigureListColumns {

	private FigureListColumns() {
	}

	/** The columns from left to right. */
	static List<PlainColumn<ChangedFigure>> all() {
		return List.of(column("from", 7, 14, figure -> CompareFigures.said(figure.from())).marked(FigureListColumns::leftBehind),
				column("to", 7, 14, figure -> CompareFigures.said(figure.to())), column("by", 7, 10, CompareFigures::change),
				column("where", 10, 24, figure -> CompareFigures.place(figure.place())),
				column("elsewhere", 14, Integer.MAX_VALUE, figure -> CompareFigures.elsewhere(figure).replace('\n', '；'))
						.noted(CompareFigures::elsewhere));
	}

	private static PlainColumn<ChangedFigure> column(String id, int width, int widest, Function<ChangedFigure, String> words) {
		return new PlainColumn<>(id, Messages.text("compare.column." + id), width, words).growing(widest);
	}

	/** The old number still stands somewhere. */
	private static CellMark leftBehind(ChangedFigure figure) {
		return CompareFigures.isLeftBehind(figure) ? new CellMark("▲", Tint.WARNING) : null;
	}
}
