package org.planwright.office.pdf.read;

import java.util.List;

/**
 * Signs beside each other.
 *
 * @param signs in the order of reading, blanks among them; never empty, and the first is no blank
 */
record Line(List<Sign> signs) {

	Line {
		signs = List.copyOf(signs);
	}

	double left() {
		return signs.get(0).x();
	}

	/** Where its last sign that is no blank ends. */
	double right() {
		return signs.stream().filter(sign -> !sign.isBlank()).mapToDouble(Sign::right).max().orElse(left());
	}

	/** The line that most of its signs stand on: a mark of a note stands higher. */
	double y() {
		return largest().y();
	}

	double size() {
		return largest().size();
	}

	/** The first of its largest signs, which stands on the line itself. */
	Sign largest() {
		Sign largest = signs.get(0);
		for (Sign sign : signs) {
			largest = sign.size() > largest.size() * 1.05 ? sign : largest;
		}
		return largest;
	}

	double top() {
		return y() - size();
	}

	/** Its words, blanks set where there is room for one. */
	String text() {
		return Words.of(signs).text();
	}

	boolean isBold() {
		return signs.stream().filter(sign -> !sign.isBlank()).allMatch(Sign::bold);
	}

	/** Its number of characters without blanks. */
	int length() {
		return signs.stream().filter(sign -> !sign.isBlank()).mapToInt(sign -> sign.text().length()).sum();
	}
}
