package org.planwright.office.pdf.read;

import java.util.ArrayList;
import java.util.List;

/** Text that is set in two columns is read down the first and then down the second. Columns are told from a table by full lines of words. */
final class Columns {

	/** Room between columns, in sizes of the font. */
	private static final double GUTTER = 1.5;
	private static final int FEWEST_LINES = 5;
	/** Signs that a line of words has at least; the cells of tables have fewer. */
	private static final int FEWEST_SIGNS = 10;
	/** From one line to the next, in sizes of the font. */
	private static final double WIDEST_STEP = 3;

	private Columns() {
	}

	/** The lines of a page in the order in which they are read. */
	static List<Block> inOrder(List<Line> lines) {
		List<Block> ordered = new ArrayList<>();
		int i = 0;
		while (i < lines.size()) {
			int end = end(lines, i);
			if (end > i) {
				addColumns(lines.subList(i, end), ordered);
				i = end;
			} else {
				ordered.add(new Block.Row(lines.get(i++), null));
			}
		}
		return ordered;
	}

	/** Behind the last line of the columns that begin at a line; the line itself where none do. */
	private static int end(List<Line> lines, int from) {
		double left = 0;
		double right = Double.MAX_VALUE;
		int both = 0;
		int words = 0;
		int i = from;
		while (i < lines.size() && (i == from || lines.get(i).y() - lines.get(i - 1).y() < lines.get(i).size() * WIDEST_STEP)) {
			List<Line> pieces = Lines.pieces(lines.get(i), GUTTER);
			double size = lines.get(i).size();
			if (pieces.size() == 2) {
				double before = Math.max(left, pieces.get(0).right());
				double behind = Math.min(right, pieces.get(1).left());
				if (behind - before < size) {
					break;
				}
				left = before;
				right = behind;
				both++;
				words += pieces.get(0).length() >= FEWEST_SIGNS && pieces.get(1).length() >= FEWEST_SIGNS ? 1 : 0;
			} else if (both == 0 || pieces.size() > 2 || pieces.get(0).left() < left && pieces.get(0).right() > right) {
				break;
			}
			i++;
		}
		return both >= FEWEST_LINES && words * 3 >= both * 2 ? i : from;
	}

	private static void addColumns(List<Line> lines, List<Block> ordered) {
		double gutter = lines.stream().map(line -> Lines.pieces(line, GUTTER)).filter(pieces -> pieces.size() == 2).mapToDouble(pieces -> pieces.get(1).left()).min().orElse(0);
		List<Line> first = new ArrayList<>();
		List<Line> second = new ArrayList<>();
		for (Line line : lines) {
			for (Line piece : Lines.pieces(line, GUTTER)) {
				(piece.left() < gutter ? first : second).add(piece);
			}
		}
		for (List<Line> column : List.of(first, second)) {
			Area area = Area.of(column);
			column.forEach(line -> ordered.add(new Block.Row(line, area)));
		}
	}
}
