package org.planwright.core.report;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

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
		FORMULA,
		/** What the printer says about the words beside it; none of the document's own, and left out by a form that says it by its own means. */
		REMARK
	}

	/** Where the words of a column stand. */
	enum Align {
		/** At the left. */
		START,
		/** At the left, and on one line: a word or two, such as a verdict. */
		SHORT,
		/** At the right, as numbers do. */
		END,
		/** In the middle. */
		CENTRE,
		/** In the middle, and on one line: the number of a row. */
		ORDINAL
	}

	/** How a paragraph of a printed document looks. */
	enum Look {
		/** As a report has it. */
		PLAIN,
		/** The title of the document. */
		TITLE,
		/** Lines of the cover. */
		FRONT,
		/** To whom a document goes. */
		ADDRESSEE,
		/** Who signs a document, and when. */
		SIGNATURE,
		/** Text, its first line indented. */
		BODY,
		/** Behind a dash or dot. */
		BULLET,
		/** Above a table or picture. */
		CAPTION,
		/** Below a table. */
		NOTE,
		/** A heading without a number. */
		SUBHEAD
	}

	/**
	 * Words set in one way.
	 *
	 * @param text the words; a line break in them is kept
	 * @param style how they are set
	 * @param revision that they came in or went; null for words that stayed
	 * @param subject id of the thing whose words they are, for forms that can carry it along; null where that is no matter
	 */
	record Run(String text, Style style, Revision revision, String subject) {

		/** The end of a paragraph, where it came in or went. */
		public static final String BREAK = "¶";

		public Run {
			Objects.requireNonNull(text, "text");
			Objects.requireNonNull(style, "style");
		}

		/** Words of nothing that is known by an id. */
		public Run(String text, Style style, Revision revision) {
			this(text, style, revision, null);
		}

		/** Words that nobody changed. */
		public Run(String text, Style style) {
			this(text, style, null);
		}

		/** The same words as those of a thing. */
		public Run of(String thing) {
			return new Run(text, style, revision, thing);
		}
	}

	/**
	 * A heading.
	 *
	 * @param level from 1, below the document's title
	 * @param runs its words
	 */
	record Heading(int level, List<Run> runs) implements DocumentPart {
		public Heading {
			runs = List.copyOf(runs);
			if (level < 1 || level > 5) {
				throw new IllegalArgumentException("No level of a heading: " + level);
			}
		}

		/** A heading that nobody changed. */
		public Heading(int level, String text) {
			this(level, List.of(new Run(text, Style.PLAIN)));
		}

		/** All its words. */
		public String text() {
			return runs.stream().map(Run::text).collect(Collectors.joining());
		}
	}

	/**
	 * A paragraph.
	 *
	 * @param runs its words
	 * @param look how it looks
	 */
	record Paragraph(List<Run> runs, Look look) implements DocumentPart {
		public Paragraph {
			runs = List.copyOf(runs);
			Objects.requireNonNull(look, "look");
		}

		/** A paragraph of a report. */
		public Paragraph(List<Run> runs) {
			this(runs, Look.PLAIN);
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

	/**
	 * A row of a {@link Grid}.
	 *
	 * @param head whether it heads the columns
	 * @param cells its cells, each with its words
	 * @param joined places of the cells, from 0, that are one with the cell above; they have its words, for forms that join none
	 */
	record GridRow(boolean head, List<List<Run>> cells, Set<Integer> joined) {
		public GridRow {
			cells = cells.stream().map(List::copyOf).toList();
			joined = Set.copyOf(joined);
		}

		/** A row whose cells stand for themselves. */
		public GridRow(boolean head, List<List<Run>> cells) {
			this(head, cells, Set.of());
		}
	}

	/**
	 * A table of a printed document.
	 *
	 * @param rows its rows
	 * @param aligns where the words of each column stand; empty where nobody said
	 */
	record Grid(List<GridRow> rows, List<Align> aligns) implements DocumentPart {
		public Grid {
			rows = List.copyOf(rows);
			aligns = List.copyOf(aligns);
		}

		/** A table whose words stand at the left. */
		public Grid(List<GridRow> rows) {
			this(rows, List.of());
		}

		/** Where the words of a column stand. */
		public Align align(int column) {
			return column < aligns.size() ? aligns.get(column) : Align.START;
		}

		/** So many rows from a cell on are one with it, itself counted. */
		public int height(int row, int column) {
			int end = row + 1;
			while (end < rows.size() && rows.get(end).joined().contains(column)) {
				end++;
			}
			return end - row;
		}
	}

	/** Parts in a frame, as the boxes of a plan are printed. */
	record Frame(List<DocumentPart> parts) implements DocumentPart {
		public Frame {
			parts = List.copyOf(parts);
		}
	}

	/** Parts that look as a printed document does. */
	record Printed(List<DocumentPart> parts) implements DocumentPart {
		public Printed {
			parts = List.copyOf(parts);
		}
	}

	/** Who changed a document, each with the look of what was inserted and deleted. */
	record Legend(List<Author> authors) implements DocumentPart {
		public Legend {
			authors = List.copyOf(authors);
		}
	}
}
