package org.planwright.office.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;

/** The fields that are open at a place: of a field only its result is printed, and not that of one that counts pages. */
final class Fields {

	private static final Set<String> PAGES = Set.of("PAGE", "NUMPAGES", "SECTIONPAGES", "SECTION");
	private static final int LONGEST_NAME = 64;
	/** Word nests no more than 20. Where more are open, programs forgot to end them, or somebody wants all words held against all of them. */
	private static final int DEEPEST = 64;

	private static final class Field {
		private final StringBuilder instruction = new StringBuilder();
		private boolean result;
		/** What was chosen in a field of a form; null for none. */
		private String choice;
		private boolean said;

		String name() {
			String words = instruction.toString().strip();
			int end = 0;
			while (end < words.length() && Character.isLetter(words.charAt(end))) {
				end++;
			}
			return words.substring(0, end).toUpperCase(Locale.ROOT);
		}
	}

	private final Deque<Field> open = new ArrayDeque<>();

	/** A sign of a field: where it begins, where its result begins, where it ends. */
	void sign(String type) {
		switch (type == null ? "" : type) {
			case "begin" -> open(new Field());
			case "separate" -> {
				if (!open.isEmpty()) {
					open.peek().result = true;
				}
			}
			case "end" -> open.poll();
			default -> {
				// no sign that is known
			}
		}
	}

	/** Begins a field whose instruction is known and whose result follows. */
	void begin(String instruction) {
		Field field = new Field();
		field.instruction.append(instruction == null ? "" : instruction);
		field.result = true;
		open(field);
	}

	private void open(Field field) {
		open.push(field);
		if (open.size() > DEEPEST) {
			open.removeLast();
		}
	}

	/** The field that was begun last is one of a form, with a choice; null for none. */
	void choose(String choice) {
		if (!open.isEmpty()) {
			open.peek().choice = choice;
		}
	}

	/** What was chosen in the field that ends now, where its result does not say it; null for nothing. */
	String unsaidChoice() {
		return open.isEmpty() || open.peek().said ? null : open.peek().choice;
	}

	/** There are words that are printed. */
	void said() {
		open.forEach(field -> field.said = true);
	}

	/** Takes words of an instruction; only its name matters. */
	void instruct(String words) {
		if (!open.isEmpty() && !open.peek().result && open.peek().instruction.length() < LONGEST_NAME) {
			open.peek().instruction.append(words, 0, Math.min(words.length(), LONGEST_NAME));
		}
	}

	/** Whether words at this place are printed. */
	boolean prints() {
		for (Field field : open) {
			if (!field.result || PAGES.contains(field.name())) {
				return false;
			}
		}
		return true;
	}

	/** Whether this place stands in a table of contents. */
	boolean inContents() {
		return open.stream().anyMatch(field -> field.result && field.name().equals("TOC"));
	}

	/** A paragraph ends. A field that was begun in it and never got a result would hide the rest of the document: it counts as closed. */
	void endParagraph() {
		for (Iterator<Field> fields = open.iterator(); fields.hasNext();) {
			if (!fields.next().result) {
				fields.remove();
			}
		}
	}
}
