package org.planwright.core.reading.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.core.reading.clean.Removals;
import org.planwright.core.reading.clean.TextLine;
import org.planwright.core.reading.source.LeftOut.Reason;
import org.planwright.core.reading.words.Phrases;

/**
 * The contents page: taken out of the text, and remembered, since it says which lines of the body are headings.
 *
 * @param lines the lines without the contents page
 * @param titles the keys ({@link Phrases#key}) of its entries, numbers included
 */
public record ContentsPage(List<TextLine> lines, Set<String> titles) {

	private static final Pattern HEADING = Pattern.compile("^[—\\-【\\[]*(?:目录|目次|contents|目录contents|总目录|图表目录|专栏目录|表目录|图目录)[—\\-】\\]]*$");
	private static final Pattern TAIL = Pattern.compile(
			"(?:[\\s\\t]*[.…·•⋯―_—\\-．。]{2,}[\\s.…·•⋯―_—\\-．。]*|\\s*\\t\\s*|\\s{1,})[(（\\-—]?\\s*(?:\\d{1,3}|[IVXivx]{1,5})\\s*[)）\\-—]?$");
	private static final Pattern LEADERS = Pattern.compile("[.…·•⋯．]{4,}\\s*[(（\\-—]?\\s*\\d{0,3}\\s*[)）\\-—]?$");
	/** The dots do not make an entry long. */
	private static final Pattern LEADER_SIGNS = Pattern.compile("[.…·•⋯．]{2,}");
	private static final int FURTHEST = 400;
	private static final int LONGEST_ENTRY = 90;
	private static final int FEWEST_WITHOUT_HEADING = 4;

	/** Finds the contents page; where there is none, the lines are given back as they are. */
	public static ContentsPage find(List<TextLine> lines, Removals removals) {
		if (lines.stream().anyMatch(line -> line.hints().contents())) {
			return said(lines, removals);
		}
		int heading = headingLine(lines);
		int first = heading >= 0 ? heading : firstOfRun(lines);
		if (first < 0) {
			return new ContentsPage(lines, Set.of());
		}
		List<String> entries = new ArrayList<>();
		int end = heading >= 0 ? endAfterHeading(lines, heading + 1, entries) : endOfRun(lines, first, entries);
		if (entries.isEmpty()) {
			return new ContentsPage(lines, Set.of());
		}
		List<TextLine> rest = new ArrayList<>(lines);
		for (int i = first; i < end; i++) {
			removals.add(lines.get(i).text(), Reason.CONTENTS);
			rest.set(i, TextLine.blank(lines.get(i).number(), true));
		}
		return new ContentsPage(rest, Set.copyOf(new HashSet<>(entries)));
	}

	/** The contents page where the document itself says which lines are its entries; the word above them belongs to it. */
	private static ContentsPage said(List<TextLine> lines, Removals removals) {
		List<TextLine> rest = new ArrayList<>(lines);
		Set<String> entries = new HashSet<>();
		for (int i = 0; i < lines.size(); i++) {
			TextLine line = lines.get(i);
			if (line.hints().contents() || isHeading(line) && isContents(nextWords(lines, i))) {
				removals.add(line.text(), Reason.CONTENTS);
				rest.set(i, TextLine.blank(line.number(), true));
				if (!line.isBlank() && !isHeading(line)) {
					entries.add(Phrases.key(TAIL.matcher(line.words()).replaceFirst("")));
				}
			}
		}
		return new ContentsPage(rest, Set.copyOf(entries));
	}

	private static boolean isContents(TextLine line) {
		return line != null && line.hints().contents();
	}

	/** The next line that holds words; null where none does. */
	private static TextLine nextWords(List<TextLine> lines, int index) {
		return lines.stream().skip(index + 1L).filter(line -> !line.isBlank()).findFirst().orElse(null);
	}

	private static int headingLine(List<TextLine> lines) {
		int words = 0;
		for (int i = 0; i < lines.size() && words < FURTHEST; i++) {
			TextLine line = lines.get(i);
			words += line.isBlank() ? 0 : 1;
			if (isHeading(line)) {
				return i;
			}
		}
		return -1;
	}

	private static boolean isHeading(TextLine line) {
		return line.text().length() <= 24 && HEADING.matcher(line.words().replaceAll("\\s", "").toLowerCase()).matches();
	}

	/** Reads entries until the first of them comes again as a heading, or prose begins. */
	private static int endAfterHeading(List<TextLine> lines, int from, List<String> entries) {
		int end = from;
		boolean numbered = false;
		for (int i = from; i < lines.size(); i++) {
			TextLine line = lines.get(i);
			if (line.isBlank()) {
				continue;
			}
			boolean strong = isStrong(line);
			String key = Phrases.key(TAIL.matcher(line.words()).replaceFirst(""));
			if (!strong && !entries.isEmpty() && (key.equals(entries.get(0)) || startsBody(lines, i, entries.get(0)))) {
				return i;
			}
			boolean weak = !strong && isWeak(line) && (!numbered || strongFollows(lines, i));
			if (!strong && !weak) {
				break;
			}
			numbered |= strong;
			if (!key.isEmpty()) {
				entries.add(key);
			}
			end = i + 1;
		}
		if (numbered) {
			return end;
		}
		int found = endOfUnnumbered(lines, from, end, entries);
		if (found == from) {
			entries.clear();
		}
		return found;
	}

	/**
	 * Where a contents page without page numbers ends: behind the last entry that comes again below, as nearly all of them do. Entries that
	 * belong to what follows it, such as 前言, are taken off the list.
	 *
	 * @return {@code from} where the lines are no contents page
	 */
	private static int endOfUnnumbered(List<TextLine> lines, int from, int end, List<String> entries) {
		Set<String> below = new HashSet<>();
		for (TextLine line : lines.subList(end, lines.size())) {
			int stop = line.words().indexOf('。');
			below.add(Phrases.key(stop < 0 ? line.words() : line.words().substring(0, stop)));
		}
		int last = end;
		while (!entries.isEmpty() && !below.contains(entries.get(entries.size() - 1))) {
			String entry = entries.remove(entries.size() - 1);
			do {
				last--;
			} while (last > from && !Phrases.key(lines.get(last).words()).equals(entry));
		}
		long again = entries.stream().filter(below::contains).count();
		return entries.size() >= FEWEST_WITHOUT_HEADING && again * 5 >= entries.size() * 4L ? last : from;
	}

	/** A body that opens with the first entry as a run-in heading, or with its number on the line above. */
	private static boolean startsBody(List<TextLine> lines, int index, String firstEntry) {
		String key = Phrases.key(lines.get(index).words());
		if (firstEntry.length() >= 6 && key.startsWith(firstEntry)) {
			return true;
		}
		int next = index + 1;
		while (next < lines.size() && lines.get(next).isBlank()) {
			next++;
		}
		return next < lines.size() && !key.isEmpty() && firstEntry.startsWith(key) && (key + Phrases.key(lines.get(next).words())).equals(firstEntry);
	}

	private static boolean isStrong(TextLine line) {
		String words = line.words();
		if (LEADER_SIGNS.matcher(words).replaceAll("").length() > LONGEST_ENTRY || line.tabs() > 2) {
			return false;
		}
		return LEADERS.matcher(words).find() || TAIL.matcher(words).find() && !Phrases.holdsSentence(TAIL.matcher(words).replaceFirst(""));
	}

	private static boolean isWeak(TextLine line) {
		String words = line.words();
		return words.length() <= LONGEST_ENTRY && !Phrases.endsSentence(words) && Phrases.count(words, '。') == 0 && Phrases.count(words, '，') <= 3;
	}

	/** An entry broken over two lines has its page number on the second. */
	private static boolean strongFollows(List<TextLine> lines, int index) {
		int seen = 0;
		for (int i = index + 1; i < lines.size() && seen < 2; i++) {
			if (!lines.get(i).isBlank()) {
				seen++;
				if (isStrong(lines.get(i))) {
					return true;
				}
			}
		}
		return false;
	}

	/** The first of several lines with dotted leaders and a page number, in a document whose contents page has no heading. */
	private static int firstOfRun(List<TextLine> lines) {
		int first = -1;
		int run = 0;
		int words = 0;
		for (int i = 0; i < lines.size() && words < FURTHEST; i++) {
			TextLine line = lines.get(i);
			if (line.isBlank()) {
				continue;
			}
			words++;
			Matcher leaders = LEADERS.matcher(line.words());
			if (leaders.find()) {
				first = run == 0 ? i : first;
				run++;
				if (run >= FEWEST_WITHOUT_HEADING) {
					return first;
				}
			} else {
				run = 0;
			}
		}
		return -1;
	}

	private static int endOfRun(List<TextLine> lines, int first, List<String> entries) {
		int end = first;
		for (int i = first; i < lines.size(); i++) {
			TextLine line = lines.get(i);
			if (line.isBlank()) {
				continue;
			}
			if (!LEADERS.matcher(line.words()).find() && !(isWeak(line) && strongFollows(lines, i))) {
				break;
			}
			entries.add(Phrases.key(TAIL.matcher(line.words()).replaceFirst("")));
			end = i + 1;
		}
		return end;
	}
}
