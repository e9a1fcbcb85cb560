package org.planwright.core.reading.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.planwright.core.reading.source.LeftOut.Reason;
import org.planwright.core.reading.words.Labels;

/**
 * Takes out what belongs to the pages and not to the text: page numbers and running heads.
 *
 * <p>A number in dashes or with 第…页 is a page number wherever it stands alone. A bare number is one only in a chain of numbers that
 * grow by one with a page's worth of text between them, so that the cells of a table stay.
 */
public final class PageFurniture {

	private static final Pattern DRESSED = Pattern.compile(
			"^(?:[-—–―－·•|]{1,2}\\s*\\d{1,3}\\s*[-—–―－·•|]{1,2}|第\\s*\\d{1,3}\\s*页(?:\\s*[/／,，]?\\s*共\\s*\\d{1,3}\\s*页)?"
					+ "|(?:Page|page|PAGE)\\s*\\d{1,3}(?:\\s*(?:of|/)\\s*\\d{1,3})?|\\d{1,3}\\s*[/／]\\s*\\d{1,3}\\s*页?|\\d{1,3}\\s*页)$");
	private static final Pattern BARE = Pattern.compile("^\\d{1,3}$");
	private static final int PAGE_OF_TEXT = 80;
	private static final int MOST_PAGES_SKIPPED = 3;
	private static final int LONGEST_PAGE = 6000;
	private static final int LONGEST_HEAD = 40;
	private static final int CELLS_BESIDE = 4;
	private static final int LONGEST_CELL = 12;
	/** Keeps the search short in a document that is nothing but numbers. */
	private static final int MOST_OF_A_NUMBER = 200;

	private final Removals removals;

	public PageFurniture(Removals removals) {
		this.removals = removals;
	}

	/** The lines without page furniture; a line that held some is blank and begins a page. */
	public List<TextLine> remove(List<TextLine> lines) {
		boolean[] page = new boolean[lines.size()];
		markDressed(lines, page);
		markBare(lines, page);
		boolean[] head = markHeads(lines, page);
		List<TextLine> clean = new ArrayList<>(lines.size());
		for (int i = 0; i < lines.size(); i++) {
			TextLine line = lines.get(i);
			if (page[i] || head[i]) {
				removals.add(line.number(), line.words(), page[i] ? Reason.PAGE_NUMBER : Reason.RUNNING_HEAD);
				clean.add(TextLine.blank(line.number(), true));
			} else {
				clean.add(line);
			}
		}
		return clean;
	}

	private static void markDressed(List<TextLine> lines, boolean[] page) {
		for (int i = 0; i < page.length; i++) {
			TextLine line = lines.get(i);
			page[i] = !line.isSure() && line.text().length() > 0 && line.text().length() < 16 && line.tabs() == 0 && DRESSED.matcher(line.words()).matches();
		}
	}

	private static void markBare(List<TextLine> lines, boolean[] page) {
		record Candidate(int index, int number, int offset) {
		}
		List<Candidate> candidates = new ArrayList<>();
		int offset = 0;
		for (int i = 0; i < lines.size(); i++) {
			TextLine line = lines.get(i);
			if (!line.isSure() && line.tabs() == 0 && line.text().length() <= 3 && BARE.matcher(line.words()).matches() && !isAmongCells(lines, i)) {
				candidates.add(new Candidate(i, Integer.parseInt(line.words()), offset));
			}
			offset += line.text().length();
		}
		int[] length = new int[candidates.size()];
		int[] before = new int[candidates.size()];
		Map<Integer, List<Integer>> byNumber = new HashMap<>();
		int best = -1;
		for (int i = 0; i < length.length; i++) {
			Candidate candidate = candidates.get(i);
			length[i] = 1;
			before[i] = -1;
			for (int pages = 1; pages <= MOST_PAGES_SKIPPED; pages++) {
				for (int j : byNumber.getOrDefault(candidate.number() - pages, List.of())) {
					int distance = candidate.offset() - candidates.get(j).offset();
					if (distance >= pages * PAGE_OF_TEXT && distance <= pages * LONGEST_PAGE && length[j] >= length[i]) {
						length[i] = length[j] + 1;
						before[i] = j;
					}
				}
			}
			List<Integer> same = byNumber.computeIfAbsent(candidate.number(), key -> new ArrayList<>());
			if (same.size() < MOST_OF_A_NUMBER) {
				same.add(i);
			}
			best = best < 0 || length[i] > length[best] ? i : best;
		}
		if (best >= 0 && length[best] >= 3) {
			for (int i = best; i >= 0; i = before[i]) {
				page[candidates.get(i).index()] = true;
			}
		}
	}

	/** Whether a line stands among short ones, as the cells of a table that is printed one cell a line. */
	private static boolean isAmongCells(List<TextLine> lines, int index) {
		int cells = 0;
		for (int step : new int[] { -1, 1 }) {
			int seen = 0;
			for (int i = index + step; i >= 0 && i < lines.size() && seen < CELLS_BESIDE; i += step) {
				if (!lines.get(i).isBlank()) {
					seen++;
					cells += lines.get(i).text().length() <= LONGEST_CELL ? 1 : 0;
				}
			}
		}
		return cells >= 2 * CELLS_BESIDE - 2;
	}

	/**
	 * Short lines that come again and again, most times beside the edge of a page. The title itself is kept once, a chapter's heading as well, and
	 * the line that it may have on the contents page.
	 */
	private static boolean[] markHeads(List<TextLine> lines, boolean[] page) {
		Map<String, List<Integer>> places = new HashMap<>();
		for (int i = 0; i < lines.size(); i++) {
			TextLine line = lines.get(i);
			if (!page[i] && !line.isSure() && line.tabs() == 0 && line.text().length() >= 4 && line.text().length() <= LONGEST_HEAD
					&& line.words().indexOf('\t') < 0 && line.words().indexOf('|') < 0) {
				places.computeIfAbsent(line.words().replace(" ", ""), key -> new ArrayList<>()).add(i);
			}
		}
		boolean[] head = new boolean[lines.size()];
		places.forEach((words, indexes) -> {
			if (indexes.size() >= 3 && !endsSentence(words)) {
				long atEdge = indexes.stream().filter(i -> isAtEdge(lines, page, i)).count();
				boolean title = words.contains("规划") || words.contains("纲要");
				if (atEdge * 3 >= indexes.size() * 2L || title && indexes.size() >= 4) {
					boolean heading = Labels.at(words).filter(label -> label.style().isHeadingStyle()).isPresent();
					indexes.stream().skip(heading ? 2 : title ? 1 : 0).filter(i -> title || isAtEdge(lines, page, i)).forEach(i -> head[i] = true);
				}
			}
		});
		return head;
	}

	private static boolean endsSentence(String words) {
		return "。；！？".indexOf(words.charAt(words.length() - 1)) >= 0;
	}

	private static boolean isAtEdge(List<TextLine> lines, boolean[] page, int index) {
		if (lines.get(index).pageBreak()) {
			return true;
		}
		for (int step : new int[] { -1, 1 }) {
			int i = index + step;
			int words = 0;
			while (i >= 0 && i < lines.size() && words < 1) {
				if (page[i] || step > 0 && lines.get(i).pageBreak()) {
					return true;
				}
				words += lines.get(i).isBlank() ? 0 : 1;
				i += step;
			}
		}
		return false;
	}
}
