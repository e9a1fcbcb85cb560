package org.planwright.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.eclipse.nebula.widgets.nattable.freeze.command.FreezeColumnCommand;
import org.eclipse.nebula.widgets.nattable.freeze.command.UnFreezeGridCommand;

/**
 * How the columns of a sheet are arranged: their order and widths, which are seen, and which stay when the sheet scrolls sideways.
 *
 * @param <R> what one row stands for
 */
public final class SheetArrangement<R> {

	/** What a head loses to the line beside it and to the room before the sign of its order: a title as wide as its column would be cut. */
	private static final int HEAD_EDGE = 3;

	private final SheetLayers<R> layers;
	private final List<? extends SheetColumn<R>> columns;
	private final int characterWidth;
	/** Widths that the user gave, by id of the column: columns come and go. */
	private final Map<String, Integer> sized = new TreeMap<>();
	private int[] widthsAtFirst;
	/** Widths that were not given by the user; where another is found, the user gave it. */
	private int[] widthsGiven;

	/** @param characterWidth width of a Chinese character in pixels */
	SheetArrangement(SheetLayers<R> layers, List<? extends SheetColumn<R>> columns, int characterWidth) {
		this.layers = layers;
		this.columns = columns;
		this.characterWidth = characterWidth;
		columnsMoved();
		List<Integer> hidden = new ArrayList<>();
		for (int column = 0; column < widthsAtFirst.length; column++) {
			if (!columns.get(column).shownAtFirst()) {
				hidden.add(column);
			}
		}
		layers.hideShow.hideColumnIndexes(hidden);
	}

	/** Other columns are about to come: what the user made wider or narrower is remembered. */
	void columnsMoving() {
		for (int column = 0; column < widthsGiven.length; column++) {
			if (isSized(column)) {
				sized.put(columns.get(column).id(), layers.data.getColumnWidthByPosition(column));
			} else {
				sized.remove(columns.get(column).id());
			}
		}
	}

	/** There are other columns than before: each has the width that the user gave it, else the one that it has by nature. */
	void columnsMoved() {
		widthsAtFirst = new int[columns.size()];
		for (int column = 0; column < widthsAtFirst.length; column++) {
			widthsAtFirst[column] = pixels(columns.get(column), columns.get(column).width());
			layers.data.setColumnWidthByPosition(column, sized.getOrDefault(columns.get(column).id(), widthsAtFirst[column]), false);
		}
		widthsGiven = widthsAtFirst.clone();
	}

	/** The widths that the user gave to columns that come and go, those among them that are not there now. */
	ColumnLayout sizes() {
		columnsMoving();
		return new ColumnLayout(sized.entrySet().stream().map(width -> new ColumnLayout.Place(width.getKey(), true, width.getValue())).toList());
	}

	/** Gives columns that come and go the widths that were remembered, whenever they are there. */
	void setSizes(ColumnLayout remembered) {
		remembered.places().stream().filter(place -> place.width() > 0).forEach(place -> sized.put(place.id(), place.width()));
		columnsMoved();
	}

	/**
	 * Gives the room that is left to the columns that take it, from left to right, and takes it back where it is needed. Those that take any
	 * share it. Columns that the user made wider or narrower stay as they are.
	 *
	 * @param room width of the widget's area in pixels
	 */
	void fill(int room) {
		int[] shown = shown();
		int left = room;
		for (int i = 0; i < shown.length && left > 0; i++) {
			left -= isSized(shown[i]) ? layers.data.getColumnWidthByPosition(shown[i]) : widthsAtFirst[shown[i]];
		}
		int sharing = (int) IntStream.of(shown).filter(column -> columns.get(column).widest() == Integer.MAX_VALUE && !isSized(column)).count();
		for (int column : shown) {
			int widest = columns.get(column).widest();
			if (widest > columns.get(column).width() && !isSized(column)) {
				int more = Math.max(0, widest == Integer.MAX_VALUE ? left / sharing-- : Math.min(left, pixels(columns.get(column), widest) - widthsAtFirst[column]));
				left -= more;
				setWidth(column, widthsAtFirst[column] + more);
			}
		}
	}

	/** Whether the user made a column wider or narrower. */
	private boolean isSized(int column) {
		return layers.data.getColumnWidthByPosition(column) != widthsGiven[column];
	}

	private void setWidth(int column, int width) {
		widthsGiven[column] = width;
		if (layers.data.getColumnWidthByPosition(column) != width) {
			layers.data.setColumnWidthByPosition(column, width);
		}
	}

	private int pixels(SheetColumn<R> column, int characters) {
		return characters * characterWidth + 2 * SheetTheme.PADDING + (column.isUpright() ? 0 : HEAD_EDGE);
	}

	/** Whether a column is seen. */
	public boolean isShown(int column) {
		return !layers.hideShow.isColumnIndexHidden(column);
	}

	/** Shows or hides a column; the last one that is seen stays. */
	public void setShown(int column, boolean shown) {
		if (shown) {
			layers.hideShow.showColumnIndexes(column);
		} else if (layers.hideShow.getColumnCount() > 1) {
			layers.hideShow.hideColumnIndexes(column);
		}
	}

	/** Places of the columns that are seen among all columns, from left to right. */
	public int[] shown() {
		int[] shown = new int[layers.hideShow.getColumnCount()];
		for (int position = 0; position < shown.length; position++) {
			shown[position] = layers.hideShow.getColumnIndexByPosition(position);
		}
		return shown;
	}

	/** Lets the columns up to one stay in sight when the sheet scrolls sideways. */
	public void freezeTo(int column) {
		int position = column < 0 ? -1 : layers.selection.getColumnPositionByIndex(column);
		if (position >= 0 && position < layers.selection.getColumnCount() - 1) {
			layers.freezing.doCommand(new FreezeColumnCommand(layers.selection, position, false, true));
		}
	}

	/** Lets all columns scroll. */
	public void unfreeze() {
		layers.freezing.doCommand(new UnFreezeGridCommand());
	}

	/** Whether columns stay in sight. */
	public boolean isFrozen() {
		return layers.frozen.isFrozen();
	}

	/** Place among all columns of the last one that stays in sight; -1 for none. */
	public int frozenTo() {
		if (!isFrozen()) {
			return -1;
		}
		int frozen = layers.frozen.getColumnCount();
		return frozen == 0 ? -1 : layers.selection.getColumnIndexByPosition(frozen - 1);
	}

	/** Place among all columns of the one with an id; -1 when there is none. */
	int place(String id) {
		for (int column = 0; column < columns.size(); column++) {
			if (columns.get(column).id().equals(id)) {
				return column;
			}
		}
		return -1;
	}

	/** What to remember. */
	public ColumnLayout layout() {
		List<ColumnLayout.Place> places = new ArrayList<>();
		for (int position = 0; position < layers.reorder.getColumnCount(); position++) {
			int column = layers.reorder.getColumnIndexByPosition(position);
			int width = isSized(column) ? layers.data.getColumnWidthByPosition(column) : 0;
			places.add(new ColumnLayout.Place(columns.get(column).id(), isShown(column), width));
		}
		return new ColumnLayout(places);
	}

	/** Arranges the columns as they were remembered. */
	public void setLayout(ColumnLayout remembered) {
		ColumnLayout layout = remembered.on(columns);
		int frozen = frozenTo();
		unfreeze();
		layers.hideShow.showAllColumns();
		int[] order = layout.order(columns);
		for (int position = 0; position < order.length; position++) {
			ColumnLayout.Place place = layout.places().get(position);
			setWidth(order[position], widthsAtFirst[order[position]]);
			if (place.width() > 0) {
				layers.data.setColumnWidthByPosition(order[position], place.width());
			}
			int now = layers.reorder.getColumnPositionByIndex(order[position]);
			if (now != position) {
				layers.reorder.reorderColumnPosition(now, position);
			}
		}
		for (int position = 0; position < order.length; position++) {
			if (!layout.places().get(position).shown()) {
				layers.hideShow.hideColumnIndexes(order[position]);
			}
		}
		if (frozen >= 0) {
			freezeTo(frozen);
		}
	}
}
