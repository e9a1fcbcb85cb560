package org.planwright.office.pdf.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes lines of signs by where they stand, whatever order the file has them in. */
final class Lines {

	/** How far apart two signs of a line may stand in height, in sizes of the larger: marks of notes stand higher, never half a line. */
	private static final double SAME_LINE = 0.45;

	private Lines() {
	}

	/** The lines from top to bottom; blanks alone are none. */
	static List<Line> of(List<Sign> signs) {
		List<Sign> sorted = new ArrayList<>(signs);
		sorted.sort(Comparator.comparingDouble(Sign::y));
		List<List<Sign>> rows = new ArrayList<>();
		double y = 0;
		double size = 0;
		for (Sign sign : sorted) {
			if (sign.isBlank() && rows.isEmpty()) {
				continue;
			}
			if (rows.isEmpty() || sign.y() - y > Math.max(size, sign.size()) * SAME_LINE) {
				rows.add(new ArrayList<>());
				y = sign.y();
				size = sign.size();
			} else if (sign.size() > size) {
				y = sign.y();
				size = sign.size();
			}
			rows.getLast().add(sign);
		}
		List<Line> lines = new ArrayList<>();
		for (List<Sign> row : rows) {
			List<Sign> kept = tidy(row);
			if (!kept.isEmpty()) {
				lines.add(new Line(kept));
			}
		}
		return lines;
	}

	/** In the order of reading, without blanks at the beginning and without signs that are printed twice to make them heavy. */
	private static List<Sign> tidy(List<Sign> row) {
		row.sort(Comparator.comparingDouble(Sign::x));
		List<Sign> kept = new ArrayList<>();
		for (Sign sign : row) {
			int same = kept.size() - 1;
			while (same >= 0 && sign.x() - kept.get(same).x() < sign.size() * 0.2 && !kept.get(same).text().equals(sign.text())) {
				same--;
			}
			boolean again = same >= 0 && !sign.isBlank() && kept.get(same).text().equals(sign.text()) && sign.x() - kept.get(same).x() < sign.width() * 0.3;
			if (again) {
				Sign first = kept.get(same);
				kept.set(same, new Sign(first.text(), first.x(), first.y(), first.width(), first.size(), true));
			} else if (!sign.isBlank() || !kept.isEmpty()) {
				kept.add(sign);
			}
		}
		return kept;
	}

	/** The pieces of a line that stand apart by so much room at least, in sizes of the font. */
	static List<Line> pieces(Line line, double room) {
		List<Line> pieces = new ArrayList<>();
		List<Sign> piece = new ArrayList<>();
		double right = line.left();
		for (Sign sign : line.signs()) {
			if (sign.isBlank()) {
				if (!piece.isEmpty()) {
					piece.add(sign);
				}
				continue;
			}
			if (!piece.isEmpty() && sign.x() - right > room * sign.size()) {
				pieces.add(new Line(piece));
				piece = new ArrayList<>();
			}
			piece.add(sign);
			right = Math.max(right, sign.right());
		}
		pieces.add(new Line(piece));
		return pieces;
	}
}
