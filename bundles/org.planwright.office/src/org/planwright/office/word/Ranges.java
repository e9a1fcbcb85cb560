package org.planwright.office.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.planwright.core.reading.source.SourceLine;

/** Ranges of words, by what the document calls them: they begin and end anywhere, in paragraphs and between them. */
final class Ranges {

	/** A place in a paragraph. */
	private record Point(Paragraph paragraph, int offset) {
		int column(List<SourceLine> lines) {
			return Math.clamp((long) offset + paragraph.shift(), 0, lines.get(paragraph.line() - 1).text().length());
		}
	}

	/** A range that began and ended. */
	private record Range(Point start, Point end) {
		boolean isPlaced() {
			return start.paragraph.line() > 0 && end.paragraph.line() >= start.paragraph.line();
		}
	}

	/**
	 * A range of words in lines.
	 *
	 * @param firstLine the line that it begins on, from 1
	 * @param start offset in that line
	 * @param lastLine the line that it ends on
	 * @param end offset in that line behind the last character
	 */
	record Stretch(int firstLine, int start, int lastLine, int end) {

		/** Its words, lines parted by line feeds. */
		String words(List<SourceLine> lines) {
			StringBuilder words = new StringBuilder();
			for (int line = firstLine; line <= lastLine; line++) {
				String text = lines.get(line - 1).text();
				words.append(line == firstLine ? "" : "\n").append(text, line == firstLine ? start : 0, line == lastLine ? end : text.length());
			}
			return words.toString();
		}
	}

	private final Map<String, Point> starts = new HashMap<>();
	private final Map<String, Range> ranges = new HashMap<>();
	/** Ranges that begin with the next paragraph. */
	private final List<String> pending = new ArrayList<>();
	private Paragraph latest;

	/** A paragraph begins. */
	void begins(Paragraph paragraph) {
		latest = paragraph;
		pending.forEach(id -> starts.put(id, here(paragraph)));
		pending.clear();
	}

	/**
	 * A range begins or ends.
	 *
	 * @param id what the document calls it; null where it does not say
	 * @param paragraph the paragraph; null where it does between paragraphs
	 */
	void mark(String id, boolean start, Paragraph paragraph) {
		if (id == null) {
			return;
		}
		Paragraph at = paragraph != null || start ? paragraph : latest;
		if (at == null) {
			pending.add(id);
		} else if (start) {
			starts.put(id, here(at));
		} else if (starts.containsKey(id)) {
			ranges.put(id, new Range(starts.get(id), here(at)));
		}
	}

	/** A place that is no range, unless one of that name has been. */
	void place(String id, Paragraph paragraph) {
		if (id != null && !ranges.containsKey(id)) {
			ranges.put(id, new Range(here(paragraph), here(paragraph)));
		}
	}

	private static Point here(Paragraph paragraph) {
		return new Point(paragraph, paragraph.text().length());
	}

	/** Where a range is in the lines that were made of the paragraphs; null where it is not in them. */
	Stretch stretch(String id, List<SourceLine> lines) {
		Range range = ranges.get(id);
		if (range == null || !range.isPlaced()) {
			return null;
		}
		int first = range.start().paragraph.line();
		int last = range.end().paragraph.line();
		int start = range.start().column(lines);
		return new Stretch(first, start, last, Math.max(range.end().column(lines), first == last ? start : 0));
	}
}
