package org.planwright.core;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.planwright.core.reading.source.TrackedChanges;
import org.planwright.core.reading.source.TrackedChanges.Author;

/** The words for changes that were tracked in a document: how many there are and by whom. In the language of the program. */
public final class TrackedWords {

	/** So many are named; of more it is only said how many there are. */
	private static final int NAMED = 4;

	private TrackedWords() {
	}

	/** How many changes there are, and by whom; empty where there are none. */
	public static String of(TrackedChanges changes) {
		if (changes.isEmpty()) {
			return "";
		}
		if (changes.words() == 0) {
			return text("only.formatted", Integer.toString(changes.formatted()), authors(changes.authors()));
		}
		List<Author> editors = changes.authors().stream().filter(author -> author.words() > 0).sorted(Comparator.comparing(Author::words).reversed()).toList();
		String words = text("changes", Integer.toString(changes.words()), authors(editors));
		return changes.formatted() == 0 ? words : text("and.formatted", words, Integer.toString(changes.formatted()));
	}

	private static String authors(List<Author> authors) {
		String named = authors.stream().limit(NAMED).map(TrackedWords::author).collect(Collectors.joining(text("separator")));
		return authors.size() <= NAMED ? named : text("more", named, Integer.toString(authors.size()));
	}

	private static String author(Author author) {
		String name = author.name().isEmpty() ? text("unknown") : author.name();
		return author.words() == 0 ? name : text("author", name, Integer.toString(author.words()));
	}

	private static String text(String key, Object... arguments) {
		return Messages.text("tracked." + key, arguments);
	}
}
