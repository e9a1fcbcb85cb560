package org.planwright.core.reading.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

import org.planwright.core.reading.flow.Piece;
import org.planwright.core.reading.flow.TextPiece;
import org.planwright.core.reading.source.PlacedText;
import org.planwright.core.reading.table.Grid;
import org.planwright.core.reading.table.GridRow;

/**
 * A table of terms that was printed one cell a line, with nothing that marks cells or rows: its heads say how many cells make a row.
 *
 * @param grid the table, its heads in the first row
 * @param end index of the first piece that does not belong to it
 */
public record TermFlow(Grid grid, int end) {

	private static final int FEWEST_HEADS = 2;
	private static final int MOST_HEADS = 5;
	private static final int LONGEST_CELL = 120;

	/**
	 * The table that begins at a piece; empty where its first lines are no heads, or what follows does not make whole rows.
	 *
	 * @param goesOn whether the list of terms goes on with a piece, which a heading ends
	 */
	public static Optional<TermFlow> at(List<Piece> pieces, int from, IntPredicate goesOn) {
		List<PlacedText> heads = new ArrayList<>();
		for (int i = from; i < pieces.size() && heads.size() < MOST_HEADS && pieces.get(i) instanceof TextPiece piece && GlossaryReader.isHead(piece.text()); i++) {
			heads.add(piece.text());
		}
		if (heads.size() < FEWEST_HEADS) {
			return Optional.empty();
		}
		boolean numbered = GlossaryReader.isNumberHead(heads.getFirst());
		List<GridRow> rows = new ArrayList<>(List.of(new GridRow(heads)));
		int end = from + heads.size();
		Optional<List<PlacedText>> row = row(pieces, end, heads.size(), numbered ? rows.size() : 0, goesOn);
		while (row.isPresent()) {
			rows.add(new GridRow(row.get()));
			end += heads.size();
			row = row(pieces, end, heads.size(), numbered ? rows.size() : 0, goesOn);
		}
		return rows.size() < 2 ? Optional.empty()
				: Optional.of(new TermFlow(new Grid(Grid.Layout.DELIMITED, rows, pieces.get(from).firstLine(), pieces.get(end - 1).lastLine()), end));
	}

	/** The next cells, if they make a row: short lines, the first of which is the number of the row where rows are counted. */
	private static Optional<List<PlacedText>> row(List<Piece> pieces, int from, int columns, int number, IntPredicate goesOn) {
		List<PlacedText> row = new ArrayList<>();
		for (int i = from; i < from + columns; i++) {
			if (i >= pieces.size() || !(pieces.get(i) instanceof TextPiece piece) || piece.text().length() > LONGEST_CELL || piece.level() > 0 || !goesOn.test(i)) {
				return Optional.empty();
			}
			row.add(piece.text());
		}
		return number > 0 && !row.getFirst().text().matches(number + "[.．、]?") ? Optional.empty() : Optional.of(row);
	}
}
