package org.planwright.office.word;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.planwright.core.reading.source.TrackedChanges;
import org.planwright.office.opc.XmlCursor;

/**
 * Counts the changes that were tracked, as a person would: Word writes one for each run, row and end of a paragraph, and what lies beside each
 * other is one.
 */
final class RevisionCounter {

	private static final class Counts {
		private int inserted;
		private int deleted;
		private int movedFrom;
		private int movedTo;
		private int formatted;
	}

	/** The end of a paragraph that was inserted, deleted or moved; it stands behind the paragraph's words, though it is read before them. */
	record Mark(String element, String author) {
	}

	/**
	 * A paragraph that is being read.
	 *
	 * @param marks what its end is
	 * @param formatting who tracked formats of it
	 */
	private record Paragraph(List<Mark> marks, Set<String> formatting) {
	}

	private final Map<String, Counts> authors = new LinkedHashMap<>();
	/** The paragraphs that are being read, the innermost last: those of a text box stand within another. */
	private final List<Paragraph> paragraphs = new ArrayList<>();
	/** The change that goes on as long as nothing else comes; null for none. */
	private Mark latest;
	/** How many elements enclose the place whose words are a change. */
	private int inside;

	/** A paragraph begins. */
	void beginParagraph() {
		paragraphs.add(new Paragraph(new ArrayList<>(), new HashSet<>()));
	}

	/** It ends, and with it what its end is. */
	void endParagraph() {
		List<Mark> own = paragraphs.removeLast().marks();
		if (own.isEmpty() && inside == 0) {
			latest = null;
		}
		own.forEach(this::count);
	}

	/** The paragraph's end is the change that the current element is. */
	void mark(XmlCursor part) {
		if (Revisions.isTracked(part.name())) {
			paragraphs.getLast().marks().add(new Mark(part.name(), author(part)));
		}
	}

	/** The current element is a change, or encloses one. */
	void met(XmlCursor part) {
		if (Revisions.isTracked(part.name())) {
			count(new Mark(part.name(), author(part)));
		}
	}

	/** The current element says that something of the paragraph looked otherwise before. */
	void formatted(XmlCursor part) {
		String author = author(part);
		if (paragraphs.getLast().formatting().add(author)) {
			of(author).formatted++;
		}
	}

	/** What is read from here on is a part of a change. */
	void enter() {
		inside++;
	}

	/** It is that no more. */
	void leave() {
		inside--;
	}

	/** There are words. */
	void words() {
		if (inside == 0) {
			latest = null;
		}
	}

	private static String author(XmlCursor part) {
		String author = part.attribute("author");
		return author == null ? "" : author.strip();
	}

	private Counts of(String author) {
		return authors.computeIfAbsent(author, first -> new Counts());
	}

	private void count(Mark mark) {
		if (mark.equals(latest)) {
			return;
		}
		latest = mark;
		Counts counts = of(mark.author());
		switch (mark.element()) {
			case "w:ins", "w:cellIns" -> counts.inserted++;
			case "w:del", "w:cellDel" -> counts.deleted++;
			case "w:moveFrom" -> counts.movedFrom++;
			default -> counts.movedTo++;
		}
	}

	/** What was counted. What was moved was taken from one place and put to another, and is one change. */
	TrackedChanges changes() {
		return new TrackedChanges(authors.entrySet().stream().map(entry -> {
			Counts counts = entry.getValue();
			return new TrackedChanges.Author(entry.getKey(), counts.inserted, counts.deleted, Math.max(counts.movedFrom, counts.movedTo), counts.formatted);
		}).toList());
	}
}
