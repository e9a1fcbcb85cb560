package org.planwright.core.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVRecord;
import org.planwright.core.DataTable;

/** What the words of indicator names mean: a table that an office may extend ({@code name-words.tsv}). */
final class NameWords {

	/** What kind of quantity the end of a name speaks of. */
	enum Family {
		/** How many there are. */
		COUNT,
		/** A part of a whole. */
		SHARE,
		/** An amount of money. */
		MONEY,
		/** Anything else that is measured. */
		LEVEL
	}

	/** A pattern with what it stands for. */
	record Word(Pattern pattern, String word) {
	}

	/** The end of a name: what kind of quantity it is, and how that is called. */
	record End(Pattern pattern, Family family, String word) {
	}

	/** Words that exclude each other. */
	static final class Apart {
		private final List<Pattern> words = new ArrayList<>();
		private boolean strict;

		private Apart(List<String> cells) {
			for (String cell : cells) {
				strict |= cell.startsWith("!");
				words.add(Pattern.compile(cell.replaceFirst("^!", "")));
			}
		}

		/** The words of the group in a name, as bits. */
		int in(String name) {
			int found = 0;
			for (int i = 0; i < words.size(); i++) {
				if (words.get(i).matcher(name).find()) {
					found |= 1 << i;
				}
			}
			return found;
		}

		/** Tells whether names with these words of the group speak of different things. */
		boolean part(int one, int other) {
			return one != other && (strict || one != 0 && other != 0);
		}
	}

	static final List<Word> SAME = new ArrayList<>();
	static final List<End> ENDS = new ArrayList<>();
	static final List<Word> HOLDERS = new ArrayList<>();
	static final List<Word> PER = new ArrayList<>();
	static final List<Apart> APART = new ArrayList<>();
	private static final List<Pattern> WEAK = new ArrayList<>();
	private static final List<Pattern> FILLER = new ArrayList<>();

	static {
		DataTable.read(NameWords.class, "name-words.tsv").forEach(NameWords::learn);
	}

	private NameWords() {
	}

	private static void learn(CSVRecord row) {
		switch (row.get(0)) {
		case "same" -> SAME.add(word(row));
		case "end" -> ENDS.add(new End(Pattern.compile(row.get(1)), Family.valueOf(row.get(2).toUpperCase(Locale.ROOT)), row.get(3)));
		case "holder" -> HOLDERS.add(word(row));
		case "per" -> PER.add(word(row));
		case "weak" -> WEAK.add(Pattern.compile(row.get(1)));
		case "filler" -> FILLER.add(Pattern.compile(row.get(1)));
		case "apart" -> APART.add(new Apart(row.toList().subList(1, row.size()).stream().filter(cell -> !cell.isEmpty()).toList()));
		default -> throw new IllegalStateException("No such kind of word: " + row.get(0));
		}
	}

	private static Word word(CSVRecord row) {
		return new Word(Pattern.compile(row.get(1)), row.get(2));
	}

	/** The name without words that change nothing. */
	static String withoutWeak(String name) {
		return without(WEAK, name);
	}

	/** The name without words that change little. */
	static String withoutFillers(String name) {
		return without(FILLER, name);
	}

	/** Removes each word, but never all that is left. */
	private static String without(List<Pattern> words, String name) {
		String left = name;
		for (Pattern word : words) {
			Matcher matcher = word.matcher(left);
			String shorter = matcher.replaceAll("");
			left = shorter.isEmpty() ? left : shorter;
		}
		return left;
	}
}
