package org.planwright.office.pdf.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes notes from the foot of pages: lines in smaller letters or below a short line, behind all others, each beginning with a mark that stands
 * above on the page. A paragraph goes on behind them.
 */
final class Footnotes {

	/** Of the letters of the text. */
	private static final double SMALLER = 0.93;
	/** Of the width of a page the line above notes takes so much at most. */
	private static final double SHORT = 0.5;
	/** From that line to the first note, in sizes of the font. */
	private static final double BELOW = 2.5;
	private static final Pattern MARK = Pattern.compile("^(?:[⁰¹²³⁴-⁹]{1,3}|[①-⑳]|\\[\\d{1,3}]|[*＊※†]{1,3})\\s*");
	/** A mark that is raised in the text and not before its note. */
	private static final Pattern NUMBER = Pattern.compile("^(\\d{1,3})[.．、]?\\s*(?=[\\p{IsHan}\\p{IsLatin}“《（])(?![年月日%亿万个])");

	private final double size;

	/** @param pages the blocks of all pages */
	Footnotes(List<List<Block>> pages) {
		Map<Long, Integer> signs = new HashMap<>();
		for (List<Block> page : pages) {
			for (Block block : page) {
				if (block instanceof Block.Row row) {
					signs.merge(Math.round(row.line().size() * 10), row.line().length(), Integer::sum);
				}
			}
		}
		size = signs.entrySet().stream().max(Map.Entry.comparingByValue()).map(most -> most.getKey() / 10.0).orElse(0.0);
	}

	/**
	 * A note.
	 *
	 * @param mark as it stands in the text
	 * @param signs how many characters of its first line are the mark and what parts it from the words
	 * @param lines its lines, the mark included
	 */
	record Note(String mark, int signs, List<Line> lines) {

		/** What it says. */
		String words(boolean spaced) {
			Words words = Words.of(lines.get(0).signs());
			lines.subList(1, lines.size()).forEach(line -> words.join(line, spaced));
			return mark + " " + words.text().substring(signs).strip();
		}
	}

	/** Takes the notes from the blocks of a page. */
	List<Note> taken(List<Block> blocks, Page page) {
		int below = firstBelowLine(blocks, page);
		int from = blocks.size();
		while (from > 0 && blocks.get(from - 1) instanceof Block.Row row && (row.line().size() < size * SMALLER || from - 1 >= below)) {
			from--;
		}
		List<Note> notes = new ArrayList<>();
		for (int i = from; i < blocks.size(); i++) {
			Line line = ((Block.Row) blocks.get(i)).line();
			Note note = note(line);
			if (note != null && isReferred(blocks.subList(0, from), note.mark())) {
				notes.add(note);
			} else if (notes.isEmpty()) {
				// Small letters that are none of a note, such as the source of a table.
				from = i + 1;
			} else {
				notes.getLast().lines().add(line);
			}
		}
		blocks.subList(from, blocks.size()).clear();
		return notes;
	}

	/** The note that a line begins; null for none. */
	private static Note note(Line line) {
		String words = line.text();
		Matcher mark = MARK.matcher(words);
		if (mark.find()) {
			return new Note(mark.group().strip(), mark.end(), new ArrayList<>(List.of(line)));
		}
		Matcher number = NUMBER.matcher(words);
		return number.find() ? new Note(Words.raised(number.group(1)), number.end(), new ArrayList<>(List.of(line))) : null;
	}

	/** The first of the last lines of a page that stand below a short one that is drawn and begin a note; behind all blocks where none do. */
	private static int firstBelowLine(List<Block> blocks, Page page) {
		int first = blocks.size();
		Set<Long> heights = new HashSet<>();
		for (Stroke stroke : page.strokes()) {
			// Dashes and lines drawn twice say no more.
			if (stroke.across() && stroke.length() < page.width() * SHORT && stroke.at() > page.height() / 2 && heights.add(Math.round(stroke.at()))) {
				int index = blocks.size();
				while (index > 0 && blocks.get(index - 1) instanceof Block.Row row && row.line().y() > stroke.at()) {
					index--;
				}
				Line opening = index < blocks.size() ? ((Block.Row) blocks.get(index)).line() : null;
				if (opening != null && opening.top() - stroke.at() < opening.size() * BELOW && Math.abs(stroke.from() - opening.left()) < opening.size() * BELOW && note(opening) != null) {
					first = Math.min(first, index);
				}
			}
		}
		return first;
	}

	private static boolean isReferred(List<Block> above, String mark) {
		return above.stream().anyMatch(block -> switch (block) {
			case Block.Row row -> row.line().text().contains(mark);
			case Grid grid -> grid.cells().stream().flatMap(cell -> cell.lines().stream()).anyMatch(line -> line.text().contains(mark));
		});
	}
}
