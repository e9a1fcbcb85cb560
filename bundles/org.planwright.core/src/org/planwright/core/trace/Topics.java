package org.planwright.core.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.planwright.core.DataTable;
import org.planwright.core.figure.SignedPattern;

/** Which words speak of moving which indicators: a table of patterns that an office may extend ({@code topics.tsv}). */
final class Topics {

	/** The words in a text that speak of moving an indicator. Offsets are those of the text as it stands. */
	record Hit(int start, int end) {
	}

	private record Topic(Pattern indicator, SignedPattern words) {
	}

	private static final String TABLE = "topics.tsv";
	private static final List<Topic> ALL = read();

	private Topics() {
	}

	/** The patterns of the words that move an indicator, by its name; empty where the table knows none. */
	static List<SignedPattern> of(String indicator) {
		String name = new ClosedText(indicator).closed();
		return ALL.stream().filter(topic -> topic.indicator().matcher(name).find()).map(Topic::words).toList();
	}

	/** Where a text has such words, in order; pieces that overlap are counted once. */
	static List<Hit> find(List<SignedPattern> patterns, ClosedText text) {
		List<Hit> hits = new ArrayList<>();
		for (SignedPattern pattern : patterns) {
			for (Hit hit : text.find(pattern)) {
				if (hits.stream().noneMatch(other -> other.start() < hit.end() && hit.start() < other.end())) {
					hits.add(hit);
				}
			}
		}
		hits.sort((a, b) -> Integer.compare(a.start(), b.start()));
		return hits;
	}

	private static List<Topic> read() {
		return DataTable.read(Topics.class, TABLE).stream().map(row -> new Topic(Pattern.compile(row.get(0)), SignedPattern.ofWords(Pattern.compile(row.get(1))))).toList();
	}
}
