package org.planwright.office.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.planwright.office.opc.XmlCursor;

/** Reads a story of a document, the body or a note, into paragraphs and tables. */
final class StoryReader {

	private final XmlCursor part;
	private final DocumentState state;
	private final ParagraphReader paragraphs;
	/** Whether the place stands in the table of contents that a content control holds. */
	private int contentsControls;

	StoryReader(XmlCursor part, DocumentState state) {
		this.part = part;
		this.state = state;
		this.paragraphs = new ParagraphReader(part, state, this);
	}

	boolean inContents() {
		return contentsControls > 0 || state.fields().inContents();
	}

	/** Reads what stands in the current element: a body, a cell, a text box. */
	List<Block> read() throws IOException {
		List<Block> blocks = new ArrayList<>();
		read(blocks, null);
		return blocks;
	}

	/**
	 * Reads the children of the current element.
	 *
	 * @param table the table whose rows stand there; null elsewhere
	 */
	private void read(List<Block> blocks, Table table) throws IOException {
		int depth = part.depth();
		while (part.nextChild(depth)) {
			readChild(blocks, table);
		}
	}

	private void readChild(List<Block> blocks, Table table) throws IOException {
		String name = part.name();
		if (state.hides(part)) {
			return;
		}
		switch (name) {
			case "w:p" -> readParagraph(blocks);
			case "w:tbl" -> {
				Table inner = new Table();
				read(blocks, inner);
				if (!inner.rows().isEmpty()) {
					state.count(inner);
					blocks.add(inner);
				}
			}
			case "w:tr" -> {
				if (table != null) {
					readRow(table);
				} else {
					read(blocks, null);
				}
			}
			case "w:sdt" -> readControl(() -> read(blocks, table));
			case "w:ins", "w:del", "w:moveFrom", "w:moveTo" -> {
				state.tracked().enter();
				read(blocks, table);
				state.tracked().leave();
			}
			case "w:customXml", "w:smartTag" -> read(blocks, table);
			case "mc:AlternateContent" -> alternatives(() -> read(blocks, table));
			case "w:subDoc" -> {
				if (last(blocks) == null) {
					blocks.add(new Paragraph());
				}
				last(blocks).unread().add(new Unread.Piece(Unread.Kind.SUBDOCUMENT, ""));
			}
			case "w:altChunk" -> state.insert(part.attribute("id"));
			case "w:commentRangeStart", "w:commentRangeEnd" -> state.remarks().ranges().mark(part.attribute("id"), name.endsWith("Start"), null);
			case "w:bookmarkStart", "w:bookmarkEnd" -> state.bookmarks().mark(part, null);
			default -> {
				// properties, sections
			}
		}
	}

	private static Paragraph last(List<Block> blocks) {
		return !blocks.isEmpty() && blocks.getLast() instanceof Paragraph paragraph ? paragraph : null;
	}

	private void readParagraph(List<Block> blocks) throws IOException {
		Paragraph before = last(blocks);
		boolean goesOn = before != null && before.joinsNext();
		Paragraph paragraph = goesOn ? before : new Paragraph();
		paragraph.goOn();
		paragraph.setId(part.attribute("paraId"));
		state.countParagraph();
		state.remarks().ranges().begins(paragraph);
		state.bookmarks().begins(paragraph);
		if (!goesOn) {
			blocks.add(paragraph);
		}
		paragraphs.read(paragraph);
	}

	private void readRow(Table table) throws IOException {
		int before = 0;
		boolean begun = false;
		int depth = part.depth();
		while (part.nextChild(depth)) {
			if (part.name().equals("w:trPr")) {
				int inner = part.depth();
				while (part.nextChild(inner)) {
					if (part.name().equals("w:gridBefore")) {
						before = part.number("val", 0);
					} else if (state.hides(part)) {
						return;
					}
				}
			} else if (!part.name().equals("w:tblPrEx")) {
				if (!begun) {
					table.beginRow(before);
					begun = true;
				}
				readCells(table);
			}
		}
	}

	private void readCells(Table table) throws IOException {
		switch (part.name()) {
			case "w:tc" -> readCell(table);
			case "w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:del" -> {
				int depth = part.depth();
				while (part.nextChild(depth)) {
					readCells(table);
				}
			}
			case "w:commentRangeStart", "w:commentRangeEnd", "w:bookmarkStart", "w:bookmarkEnd" -> readChild(List.of(), null);
			default -> {
				// properties
			}
		}
	}

	private void readCell(Table table) throws IOException {
		int span = 1;
		Table.Merge merge = Table.Merge.NONE;
		boolean gone = false;
		List<Block> content = new ArrayList<>();
		int depth = part.depth();
		while (part.nextChild(depth)) {
			if (!part.name().equals("w:tcPr")) {
				readChild(content, null);
				continue;
			}
			int inner = part.depth();
			while (part.nextChild(inner)) {
				switch (part.name()) {
					case "w:gridSpan" -> span = part.number("val", 1);
					case "w:vMerge" -> merge = "restart".equals(part.attribute("val")) ? merge : Table.Merge.ABOVE;
					case "w:hMerge" -> merge = "restart".equals(part.attribute("val")) ? merge : Table.Merge.BEFORE;
					case "w:cellDel", "w:cellIns" -> gone = state.hides(part);
					default -> {
						// how it looks
					}
				}
			}
		}
		table.add(span, merge, gone ? new ArrayList<>(List.of(new Paragraph())) : content);
	}

	/** Something that reads the current element's children. */
	@FunctionalInterface
	interface Reading {
		/** Reads. */
		void read() throws IOException;
	}

	/** Reads what a content control holds. */
	void readControl(Reading content) throws IOException {
		boolean contents = false;
		int depth = part.depth();
		while (part.nextChild(depth)) {
			if (part.name().equals("w:sdtPr")) {
				contents = isContents();
			} else if (part.name().equals("w:sdtContent")) {
				contentsControls += contents ? 1 : 0;
				content.read();
				contentsControls -= contents ? 1 : 0;
			}
		}
	}

	private boolean isContents() throws IOException {
		boolean contents = false;
		int depth = part.depth();
		while (part.nextChild(depth)) {
			if (part.name().equals("w:docPartObj")) {
				int inner = part.depth();
				while (part.nextChild(inner)) {
					contents |= part.name().equals("w:docPartGallery") && "Table of Contents".equals(part.attribute("val"));
				}
			}
		}
		return contents;
	}

	/** Reads one of several forms of the same content: the first that is understood, else the one that is meant for such readers. */
	void alternatives(Reading content) throws IOException {
		boolean taken = false;
		int depth = part.depth();
		while (part.nextChild(depth)) {
			boolean fits = part.name().equals("mc:Choice") && part.knows(part.attribute("Requires")) || part.name().equals("mc:Fallback");
			if (fits && !taken) {
				taken = true;
				content.read();
			}
		}
	}
}
