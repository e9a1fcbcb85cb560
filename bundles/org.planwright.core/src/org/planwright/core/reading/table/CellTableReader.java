package org.planwright.core.reading.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.planwright.core.reading.clean.Removals;
import org.planwright.core.reading.clean.TextLine;
import org.planwright.core.reading.source.CellPlace;
import org.planwright.core.reading.source.PlacedText;
import org.planwright.core.reading.table.GridRow.Cover;

/** Tables of which the document says where each paragraph stands. */
final class CellTableReader implements GridReader {

	private static final class Cell {
		private final CellPlace place;
		private PlacedText words;

		Cell(CellPlace place, PlacedText words) {
			this.place = place;
			this.words = words;
		}
	}

	@Override
	public Optional<Found> read(List<TextLine> lines, int from, Removals removals) {
		CellPlace first = lines.get(from).hints().cell();
		if (first == null) {
			return Optional.empty();
		}
		Map<CellPlace, Cell> cells = new LinkedHashMap<>();
		int end = from;
		while (end < lines.size() && lines.get(end).hints().cell() != null && lines.get(end).hints().cell().table() == first.table()) {
			TextLine line = lines.get(end++);
			cells.merge(line.hints().cell(), new Cell(line.hints().cell(), line.text()), CellTableReader::joined);
		}
		Grid grid = new Grid(Grid.Layout.CELLS, rows(List.copyOf(cells.values())), lines.get(from).number(), lines.get(end - 1).number());
		return Optional.of(new Found(grid, end));
	}

	private static Cell joined(Cell cell, Cell next) {
		cell.words = cell.words.isBlank() ? next.words : next.words.isBlank() ? cell.words : cell.words.append(next.words, "\n");
		return cell;
	}

	private static List<GridRow> rows(List<Cell> cells) {
		int height = cells.stream().mapToInt(cell -> cell.place.row() + cell.place.rows()).max().orElse(0);
		int width = cells.stream().mapToInt(cell -> cell.place.column() + cell.place.columns()).max().orElse(0);
		Cell[][] grid = new Cell[height][width];
		for (Cell cell : cells) {
			CellPlace place = cell.place;
			for (int row = place.row(); row < place.row() + place.rows(); row++) {
				for (int column = place.column(); column < place.column() + place.columns(); column++) {
					grid[row][column] = grid[row][column] == null ? cell : grid[row][column];
				}
			}
		}
		List<GridRow> rows = new ArrayList<>(height);
		int line = cells.get(0).words.firstLine();
		for (int i = 0; i < height; i++) {
			GridRow row = row(grid[i], i, line);
			rows.add(row);
			line = Math.max(line, row.lastLine());
		}
		return rows;
	}

	private static GridRow row(Cell[] places, int row, int line) {
		List<PlacedText> words = new ArrayList<>(places.length);
		List<Cover> covers = new ArrayList<>(places.length);
		for (int column = 0; column < places.length; column++) {
			Cell cell = places[column];
			if (cell == null) {
				// A row may end before the others do.
				words.add(PlacedText.of("", line));
				covers.add(new Cover(PlacedText.of("", line), true, column, column + 1, 1));
			} else {
				CellPlace place = cell.place;
				boolean own = place.row() == row;
				words.add(own && place.column() == column ? cell.words : PlacedText.of("", own ? cell.words.firstLine() : line));
				covers.add(new Cover(cell.words, own, place.column(), place.column() + place.columns(), place.row() + place.rows() - row));
			}
		}
		return new GridRow(words, List.of(), covers);
	}
}
