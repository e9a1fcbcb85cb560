package org.planwright.core.report;

import java.util.List;
import java.util.Objects;

/** A piece of a {@link Document}. Texts are plain; a printer brings them into its own form. */
public sealed interface DocumentPart {

	/** How a piece is meant, for printers that have colours. */
	enum Tone {
		/** As any other. */
		PLAIN,
		/** Something is wrong. */
		ERROR,
		/** Something should be looked at. */
		WARNING,
		/** Something to know. */
		INFO,
		/** Something that is settled, and printed for the record. */
		SETTLED
	}

	/** How words are set. */
	enum Style {
		/** As the words around them. */
		PLAIN,
		/** Stressed. */
		STRONG,
		/** Less than the words around them. */
		SMALL,
		/** A formula: figures of one width, broken only where it must be. */
		FORMULA
	}

	/** Where the words of a column stand. */
	enum Align {
		/** At the left. */
		START,
		/** At the left, and on one line: a word or two, such as a verdict. */
		SHORT,
		/** At the right, as numbers do. */
		END
	}

	/**
	 * A heading.
	 *
	 * @param level from 1, below the document's title
	 * @param text its words
	 */
	record Heading(int level, String text) implements DocumentPart {
		public Heading {
			Objects.requireNonNull(text, "text");
			if (level < 1 || level > 5) {
				throw new IllegalArgumentException("No level of a heading: " + level);
			}
		}
	}

	/**
	 * Words set in one way.
	 *
	 * @param text the words; a line break in them is kept
	 * @param style how they are set
	 */
	record Run(String text, Style style) {
		public Run {
			Objects.requireNonNull(text, "text");
			Objects.requireNonNull(style, "style");
		}
	}

	/** A paragraph. */
	record Paragraph(List<Run> runs) implements DocumentPart {
		public Paragraph {
			runs = List.copyOf(runs);
		}

		/** A paragraph set in one way. */
		public static Paragraph of(Style style, String text) {
			return new Paragraph(List.of(new Run(text, style)));
		}
	}

	/** Items one below the other. */
	record Bullets(List<Paragraph> items) implements DocumentPart {
		public Bullets {
			items = List.copyOf(items);
		}
	}

	/**
	 * What is said under a label.
	 *
	 * @param label names it
	 * @param content what is said
	 */
	record Field(String label, List<DocumentPart> content) {
		public Field {
			Objects.requireNonNull(label, "label");
			content = List.copyOf(content);
		}

		/** A field of plain words. */
		public static Field of(String label, String text) {
			return new Field(label, List.of(Paragraph.of(Style.PLAIN, text)));
		}
	}

	/** Labels with what is said under them, such as the head of a report. */
	record Fields(List<Field> fields) implements DocumentPart {
		public Fields {
			fields = List.copyOf(fields);
		}
	}

	/**
	 * A column of a table.
	 *
	 * @param title its head
	 * @param align where its words stand
	 */
	record Column(String title, Align align) {
		public Column {
			Objects.requireNonNull(title, "title");
			Objects.requireNonNull(align, "align");
		}
	}

	/**
	 * A table.
	 *
	 * @param columns its columns
	 * @param rows its rows, each with a text for every column
	 */
	record Table(List<Column> columns, List<List<String>> rows) implements DocumentPart {
		public Table {
			columns = List.copyOf(columns);
			rows = rows.stream().map(List::copyOf).toList();
			for (List<String> row : rows) {
				if (row.size() != columns.size()) {
					throw new IllegalArgumentException("A row of " + row.size() + " cells in a table of " + columns.size() + " columns");
				}
			}
		}
	}

	/**
	 * Parts that belong together and stand on one page where they fit, such as a finding.
	 *
	 * @param tone how they are meant
	 * @param title the words above them
	 * @param parts what it says
	 */
	record Card(Tone tone, String title, List<DocumentPart> parts) implements DocumentPart {
		public Card {
			Objects.requireNonNull(tone, "tone");
			Objects.requireNonNull(title, "title");
			parts = List.copyOf(parts);
		}
	}
}
