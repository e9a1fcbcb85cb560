package org.planwright.office.word;

import java.util.ArrayList;
import java.util.List;

import org.planwright.core.reading.source.LineHints;
import org.planwright.core.reading.source.SourceLine;

/** Makes lines of paragraphs and tables: numbers are printed, tables of one cell are frames, notes stand below what they are on. */
final class LineWriter {

	private final Numbering numbering;
	private final Styles styles;
	private final List<SourceLine> lines = new ArrayList<>();
	private final List<Note> footnotes = new ArrayList<>();
	private final List<Note> endnotes = new ArrayList<>();
	private int tables;
	private int frames;
	/** What the frame of the last paragraph is like, and its number. */
	private String like;
	private int likeFrame;

	LineWriter(Numbering numbering, Styles styles) {
		this.numbering = numbering;
		this.styles = styles;
	}

	/** Writes the body of a document. */
	List<SourceLine> write(List<Block> body) {
		for (Block block : body) {
			write(block, LineHints.NONE);
			writeNotes(footnotes);
		}
		writeNotes(endnotes);
		return lines;
	}

	private void writeNotes(List<Note> notes) {
		for (Note note : List.copyOf(notes)) {
			boolean first = true;
			for (Paragraph paragraph : paragraphs(note.words())) {
				if (!paragraph.isBlank()) {
					write(paragraph, LineHints.NONE.withNote(note.mark()), first ? note.mark() + " " : "");
					first = false;
				}
			}
		}
		notes.clear();
	}

	private void write(Block block, LineHints place) {
		switch (block) {
			case Paragraph paragraph -> write(paragraph, framed(paragraph, place), "");
			case Table table -> write(table, place);
		}
	}

	/** Paragraphs beside each other whose frames are alike stand in one. */
	private LineHints framed(Paragraph paragraph, LineHints place) {
		if (paragraph.frame() == null || place.cell() != null || place.frame() > 0) {
			like = null;
			return place;
		}
		likeFrame = paragraph.frame().equals(like) ? likeFrame : ++frames;
		like = paragraph.frame();
		return place.withFrame(likeFrame);
	}

	private void write(Paragraph paragraph, LineHints place, String before) {
		String counted = paragraph.number() == null || paragraph.isEndOfSection() ? "" : numbering.next(paragraph.number());
		// Word hides paragraphs to count on behind them: they have numbers that nobody sees.
		String number = paragraph.isHidden() ? "" : counted;
		String words = paragraph.text().toString();
		String bare = words.strip();
		int lead = bare.isEmpty() ? words.length() : words.indexOf(bare);
		// Blanks and tabs at the beginning are an indent, which says something; a number has blanks of its own.
		String indent = number.isEmpty() && before.isEmpty() ? words.substring(0, lead).replace("\u000B", "") : "";
		String text = before + number + indent + bare;
		LineHints hints = place.withBoldEnd(paragraph.bold() <= lead ? 0 : Math.min(text.length(), text.length() - bare.length() + paragraph.bold() - lead));
		if (paragraph.isContents() || styles.isContents(paragraph.style())) {
			hints = hints.inContents();
		} else if (place.cell() == null && place.note() == null) {
			hints = hints.withLevel(paragraph.level());
		}
		lines.add(new SourceLine(lines.size() + 1, number.isEmpty() || !bare.isEmpty() ? text : text.strip(), hints));
		paragraph.place(lines.size(), text.length() - bare.length() - lead);
		paragraph.notes().forEach(note -> {
			List<Note> notes = note.atEnd() ? endnotes : footnotes;
			if (!notes.contains(note)) {
				notes.add(note);
			}
		});
		for (List<Block> box : paragraph.boxes()) {
			LineHints inside = place.cell() != null || place.frame() > 0 ? place : place.withFrame(++frames);
			box.forEach(block -> write(block, inside));
		}
	}

	private void write(Table table, LineHints place) {
		boolean inCell = place.cell() != null;
		boolean frame = !inCell && table.isFrame();
		LineHints inside = frame && place.frame() == 0 ? place.withFrame(++frames) : place;
		int id = inCell || frame ? 0 : ++tables;
		for (int row = 0; row < table.rows().size(); row++) {
			for (Table.Cell cell : table.rows().get(row)) {
				LineHints hints = id == 0 ? inside : inside.withCell(cell.place(id, row));
				List<Block> content = cell.content().isEmpty() ? List.of(new Paragraph()) : cell.content();
				content.forEach(block -> write(block, hints));
			}
		}
	}

	/** The paragraphs of blocks, those in tables and boxes included, in the order in which they are read. */
	static List<Paragraph> paragraphs(List<Block> blocks) {
		List<Paragraph> paragraphs = new ArrayList<>();
		for (Block block : blocks) {
			switch (block) {
				case Paragraph paragraph -> {
					paragraphs.add(paragraph);
					paragraph.boxes().forEach(box -> paragraphs.addAll(paragraphs(box)));
				}
				case Table table -> table.rows().forEach(row -> row.forEach(cell -> paragraphs.addAll(paragraphs(cell.content()))));
			}
		}
		return paragraphs;
	}
}
