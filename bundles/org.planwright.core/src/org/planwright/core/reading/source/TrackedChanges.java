package org.planwright.core.reading.source;

import java.util.List;
import java.util.Objects;

/**
 * The changes that people tracked in a document while they edited it, by who made them, in the order of the document.
 *
 * @param authors each with at least one change
 */
public record TrackedChanges(List<Author> authors) {

	/** Nobody tracked anything. */
	public static final TrackedChanges NONE = new TrackedChanges(List.of());

	/**
	 * What one person changed. Words that lie beside each other, over the ends of paragraphs, are one change of their kind.
	 *
	 * @param name as the document says; empty where it does not say
	 * @param inserted stretches that were put in
	 * @param deleted stretches that were taken out
	 * @param moved stretches that now stand elsewhere
	 * @param formatted paragraphs in which something only looks otherwise
	 */
	public record Author(String name, int inserted, int deleted, int moved, int formatted) {

		public Author {
			Objects.requireNonNull(name, "name");
		}

		/** Changes of what the document says. */
		public int words() {
			return inserted + deleted + moved;
		}
	}

	public TrackedChanges {
		authors = List.copyOf(authors);
	}

	/** Tells whether nobody tracked anything. */
	public boolean isEmpty() {
		return authors.isEmpty();
	}

	/** Changes of what the document says. */
	public int words() {
		return authors.stream().mapToInt(Author::words).sum();
	}

	/** Paragraphs in which something only looks otherwise. */
	public int formatted() {
		return authors.stream().mapToInt(Author::formatted).sum();
	}

	/** Who changed what the document says, as far as it tells. */
	public List<String> editors() {
		return authors.stream().filter(author -> author.words() > 0 && !author.name().isEmpty()).map(Author::name).toList();
	}
}
