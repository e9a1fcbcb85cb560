package org.planwright.office.pdf.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The columns of a table without lines: where its pieces stand, those that overlap being of one. */
final class AlignedColumns {

	/** Than its column a piece may be. */
	private static final double WIDER = 1.6;

	private final List<double[]> columns = new ArrayList<>();

	/**
	 * @param run the lines of the table
	 */
	AlignedColumns(List<Cut> run) {
		int most = run.stream().mapToInt(cut -> cut.pieces().size()).max().orElse(0);
		List<Line> sorted = new ArrayList<>();
		run.stream().filter(cut -> cut.isRow() && cut.pieces().size() >= most - 1).forEach(cut -> sorted.addAll(cut.pieces()));
		sorted.sort(Comparator.comparingDouble(Line::left));
		for (Line piece : sorted) {
			if (!columns.isEmpty() && piece.left() < columns.getLast()[1] + 1) {
				columns.getLast()[1] = Math.max(columns.getLast()[1], piece.right());
			} else {
				columns.add(new double[] { piece.left(), piece.right() });
			}
		}
		// Words in the middle of their cells reach further where they are many.
		for (Cut cut : run) {
			for (Line piece : cut.pieces()) {
				int first = first(piece);
				if (first == last(piece) && overlaps(first, piece)) {
					columns.get(first)[0] = Math.min(columns.get(first)[0], piece.left());
					columns.get(first)[1] = Math.max(columns.get(first)[1], piece.right());
				}
			}
		}
	}

	int count() {
		return columns.size();
	}

	/** Where the columns begin, and where the last one ends. */
	double[] edges() {
		double[] edges = new double[columns.size() + 1];
		for (int i = 0; i < columns.size(); i++) {
			edges[i] = columns.get(i)[0];
		}
		edges[columns.size()] = columns.getLast()[1];
		return edges;
	}

	private boolean overlaps(int column, Line piece) {
		return piece.left() < columns.get(column)[1] - 1 && columns.get(column)[0] < piece.right() - 1;
	}

	/** Whether a piece stands in one column, and not in the first, where a line of words would stand as well. */
	boolean holds(Line piece) {
		int column = first(piece);
		return column > 0 && column == last(piece) && overlaps(column, piece) && piece.right() - piece.left() < (columns.get(column)[1] - columns.get(column)[0]) * WIDER;
	}

	/** The first column that a piece stands in; for one between two columns that before it. */
	int first(Line piece) {
		for (int i = 0; i < columns.size(); i++) {
			if (overlaps(i, piece)) {
				return i;
			}
		}
		int column = 0;
		while (column + 1 < columns.size() && columns.get(column + 1)[0] <= piece.left() + 1) {
			column++;
		}
		return column;
	}

	/** The last column that a piece stands in. */
	int last(Line piece) {
		for (int i = columns.size() - 1; i >= 0; i--) {
			if (overlaps(i, piece)) {
				return i;
			}
		}
		return first(piece);
	}

	/** Whether a piece may go on with one above it in its column, in which there was no room for its first word. */
	boolean isFilled(Line above, Line piece) {
		int column = first(piece);
		return new Area(columns.get(column)[0], columns.get(column)[1], false).isFilled(above, piece);
	}

	/** Whether a piece goes on with one above it in its column, which was full. */
	boolean goesOn(Line above, Line piece) {
		int column = first(piece);
		Area area = new Area(columns.get(column)[0], columns.get(column)[1], false);
		return first(above) == column && area.goesOn(above, area, piece, piece.y() - above.y());
	}
}
