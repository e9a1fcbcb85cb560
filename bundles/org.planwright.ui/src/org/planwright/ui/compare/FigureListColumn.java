package org.planwright.ui.compare;

import java.util.List;
import java.util.function.Function;

import org.planwright.core.CompareFigures;
import org.planwright.core.compare.ChangedFigure;
import org.planwright.ui.Messages;
import org.planwright.ui.table.CellMark;
import org.planwright.ui.table.SheetColumn;
import org.planwright.ui.theme.Tint;

/** A column of the list of changed figures. */
final class FigureListColumn implements SheetColumn<ChangedFigure> {

	private final String id;
	private final int width;
	private final int widest;
	private final Function<ChangedFigure, String> words;

	private FigureListColumn(String id, int width, int widest, Function<ChangedFigure, String> words) {
		this.id = id;
		this.width = width;
		this.widest = widest;
		this.words = words;
	}

	/** The columns from left to right. */
	static List<FigureListColumn> all() {
		return List.of(new FigureListColumn("from", 7, 14, figure -> CompareFigures.said(figure.from())),
				new FigureListColumn("to", 7, 14, figure -> CompareFigures.said(figure.to())), new FigureListColumn("by", 7, 10, CompareFigures::change),
				new FigureListColumn("where", 10, 24, figure -> CompareFigures.place(figure.place())),
				new FigureListColumn("elsewhere", 14, Integer.MAX_VALUE, figure -> CompareFigures.elsewhere(figure).replace('\n', '；')));
	}

	@Override
	public String id() {
		return id;
	}

	@Override
	public String title() {
		return Messages.text("compare.column." + id);
	}

	@Override
	public String text(ChangedFigure figure) {
		return words.apply(figure);
	}

	@Override
	public String detail(ChangedFigure figure) {
		return id.equals("elsewhere") ? CompareFigures.elsewhere(figure) : "";
	}

	/** The old number still stands somewhere. */
	@Override
	public CellMark mark(ChangedFigure figure) {
		return id.equals("from") && CompareFigures.isLeftBehind(figure) ? new CellMark("▲", Tint.WARNING) : null;
	}

	@Override
	public int width() {
		return width;
	}

	@Override
	public int widest() {
		return widest;
	}
}
