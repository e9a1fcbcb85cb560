package org.planwright.core;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

import org.planwright.core.compare.TextDiff;
import org.planwright.core.compare.TextPiece;
import org.planwright.core.report.Author;
import org.planwright.core.report.DocumentPart.Run;
import org.planwright.core.report.DocumentPart.Style;
import org.planwright.core.report.Revision;
import org.planwright.core.report.Revision.Kind;

/** Words with what several people deleted from them and inserted into them, each in its place. */
final class RedlineWords {

	private final String base;
	private final List<Author> authors;
	private final List<String> times;
	/** Who deleted the words from each place on, up to the next place. */
	private final TreeMap<Integer, List<Integer>> deleted = new TreeMap<>();
	/** What was inserted at each place, by whom. */
	private final TreeMap<Integer, Map<String, List<Integer>>> inserted = new TreeMap<>();

	/**
	 * Compares words.
	 *
	 * @param base the words of the plan
	 * @param copies those of each copy; null for a copy that does not count here
	 */
	RedlineWords(String base, List<String> copies, List<Author> authors, List<String> times) {
		this.base = base;
		this.authors = authors;
		this.times = times;
		List<List<int[]>> spans = new ArrayList<>();
		TreeSet<Integer> places = new TreeSet<>(List.of(0, base.length()));
		for (int copy = 0; copy < copies.size(); copy++) {
			spans.add(copies.get(copy) == null ? List.of() : read(copy, copies.get(copy), places));
		}
		places.addAll(inserted.keySet());
		for (int place : places) {
			List<Integer> who = new ArrayList<>();
			for (int copy = 0; copy < spans.size(); copy++) {
				if (spans.get(copy).stream().anyMatch(span -> span[0] <= place && place < span[1])) {
					who.add(copy);
				}
			}
			deleted.put(place, who);
		}
	}

	private List<int[]> read(int copy, String words, TreeSet<Integer> places) {
		List<int[]> spans = new ArrayList<>();
		int at = 0;
		for (TextPiece piece : TextDiff.between(base, words)) {
			int length = piece.text().length();
			switch (piece.kind()) {
			case SAME -> at += length;
			case DELETED -> {
				spans.add(new int[] { at, at + length });
				places.addAll(List.of(at, at + length));
				at += length;
			}
			case INSERTED -> inserted.computeIfAbsent(at, first -> new LinkedHashMap<>()).computeIfAbsent(piece.text(), first -> new ArrayList<>()).add(copy);
			}
		}
		return spans;
	}

	/** The words in their order, what was deleted before what was inserted in its place. */
	List<Run> runs(Style style) {
		List<Run> runs = new ArrayList<>();
		for (int place : deleted.keySet()) {
			inserted.getOrDefault(place, Map.of()).forEach((words, who) -> runs.add(new Run(words.replace("\n", Run.BREAK + '\n'), style, revision(Kind.INSERTED, who))));
			int end = Objects.requireNonNullElse(deleted.higherKey(place), base.length());
			if (end > place) {
				List<Integer> who = deleted.get(place);
				runs.add(who.isEmpty() ? new Run(base.substring(place, end), style)
						: new Run(base.substring(place, end).replace("\n", Run.BREAK), style, revision(Kind.DELETED, who)));
			}
		}
		return runs;
	}

	private Revision revision(Kind kind, List<Integer> copies) {
		return revision(kind, copies, authors, times);
	}

	/** What some of the authors did; a time is told where there is one author. */
	static Revision revision(Kind kind, List<Integer> copies, List<Author> authors, List<String> times) {
		return new Revision(kind, copies.stream().map(authors::get).toList(), copies.size() == 1 ? times.get(copies.getFirst()) : null);
	}
}
