package org.planwright.office.word;

import java.io.IOException;

import org.planwright.office.Symbols;
import org.planwright.office.opc.XmlCursor;

/** Reads one paragraph: its properties and the words of its runs. */
final class ParagraphReader {

	private static final String LINE_BREAK = "\u000B";

	private final XmlCursor part;
	private final DocumentState state;
	private final StoryReader story;
	private final Drawings drawings;
	private Paragraph paragraph;
	/** How the letters of the current run are set; what stands in no run, as a formula, is set plainly. */
	private Letters letters = Letters.PLAIN;
	/** A note whose mark the words of the run are, and where these begin; null for none. */
	private NoteReference own;
	private int ownFrom;

	/** What the document calls a note. */
	private record NoteReference(String id, boolean atEnd) {
	}

	ParagraphReader(XmlCursor part, DocumentState state, StoryReader story) {
		this.part = part;
		this.state = state;
		this.story = story;
		this.drawings = new Drawings(part, state, story);
	}

	/** Reads the current element into a paragraph, behind the words that it has. */
	void read(Paragraph into) throws IOException {
		Paragraph outer = paragraph;
		paragraph = into;
		paragraph.setStyle(state.styles().standard());
		state.tracked().beginParagraph();
		if (!readInside(true)) {
			new ParagraphProperties(part, state, paragraph).settle();
		}
		state.tracked().endParagraph();
		state.fields().endParagraph();
		paragraph = outer;
	}

	/** Reads the children of the current element; tells whether the paragraph's properties were among them. */
	private boolean readInside(boolean top) throws IOException {
		boolean styled = false;
		int depth = part.depth();
		while (part.nextChild(depth)) {
			if (top && part.name().equals("w:pPr")) {
				new ParagraphProperties(part, state, paragraph).read();
				styled = true;
			} else {
				readInline();
			}
		}
		return styled;
	}

	private void readInline() throws IOException {
		String name = part.name();
		if (state.hides(part)) {
			return;
		}
		switch (name) {
			case "w:r" -> readRun();
			case "w:ins", "w:del", "w:moveFrom", "w:moveTo" -> {
				state.tracked().enter();
				readInside(false);
				state.tracked().leave();
			}
			case "w:hyperlink", "w:smartTag", "w:customXml", "w:bdo", "w:dir", "w:rubyBase" -> readInside(false);
			case "w:sdt" -> story.readControl(() -> readInside(false));
			case "w:fldSimple" -> {
				state.fields().begin(part.attribute("instr"));
				readInside(false);
				state.fields().sign("end");
			}
			case "m:oMath", "m:oMathPara" -> readFormula();
			case "mc:AlternateContent" -> story.alternatives(() -> readInside(false));
			case "w:commentRangeStart", "w:commentRangeEnd" -> state.remarks().ranges().mark(part.attribute("id"), name.endsWith("Start"), paragraph);
			case "w:bookmarkStart", "w:bookmarkEnd" -> state.bookmarks().mark(part, paragraph);
			default -> {
				// proofs, permissions
			}
		}
	}

	private void readRun() throws IOException {
		Letters outer = letters;
		letters = new Letters(part, state, paragraph.style());
		int depth = part.depth();
		while (part.nextChild(depth)) {
			readPiece();
		}
		if (own != null) {
			refer(own, paragraph.text().substring(ownFrom).strip());
			own = null;
		}
		letters = outer;
	}

	private void readPiece() throws IOException {
		switch (part.name()) {
			case "w:rPr" -> letters.read();
			case "w:t", "w:delText" -> readWords();
			case "w:tab", "w:ptab" -> add("\t");
			case "w:br", "w:cr" -> add(LINE_BREAK);
			case "w:noBreakHyphen" -> add("-");
			case "w:sym" -> add(Symbols.coded(part.attribute("char"), part.attribute("font")));
			case "w:fldChar" -> readFieldSign();
			case "w:instrText" -> part.words(state.fields()::instruct);
			case "w:footnoteReference", "w:endnoteReference" -> readNoteMark(part.name().equals("w:endnoteReference"));
			case "w:commentReference" -> state.remarks().ranges().place(part.attribute("id"), paragraph);
			case "w:ruby" -> {
				int depth = part.depth();
				while (part.nextChild(depth)) {
					if (part.name().equals("w:rubyBase")) {
						readInside(false);
					}
				}
			}
			case "mc:AlternateContent" -> story.alternatives(() -> {
				int depth = part.depth();
				while (part.nextChild(depth)) {
					readPiece();
				}
			});
			case "w:drawing", "w:pict", "w:object" -> drawings.read(paragraph);
			default -> {
				// soft hyphens, which are printed only at the end of a line, and signs of the word processor
			}
		}
	}

	/** A sign of a field; one of a form that is chosen from shows the choice, which is no word of the text. */
	private void readFieldSign() throws IOException {
		String type = part.attribute("fldCharType");
		String choice = "end".equals(type) ? state.fields().unsaidChoice() : null;
		state.fields().sign(type);
		if ("begin".equals(type)) {
			state.fields().choose(FormChoice.read(part));
		}
		if (choice != null) {
			add(choice);
		}
	}

	private void readWords() throws IOException {
		if (!letters.isRaised()) {
			part.words(words -> add(Symbols.inFont(words, letters.font())));
			return;
		}
		StringBuilder words = new StringBuilder();
		part.words(piece -> {
			state.count(piece.length());
			words.append(piece);
		});
		boolean digits = words.length() > 0 && words.length() <= 3 && words.chars().allMatch(c -> c >= '0' && c <= '9');
		add(digits ? NumberFormat.raised(words.toString()) : words.toString());
	}

	private void add(String words) throws IOException {
		if (!letters.isHidden() && state.fields().prints()) {
			state.count(words.length());
			state.fields().said();
			paragraph.add(words.indexOf('\n') < 0 && words.indexOf('\r') < 0 ? words : words.replaceAll("[\\r\\n]+", " "), letters.isBold(), story.inContents());
		} else if (letters.isHidden() && state.fields().prints()) {
			paragraph.hide(words);
		}
	}

	private void readNoteMark(boolean atEnd) throws IOException {
		if (letters.isHidden() || !state.fields().prints()) {
			return;
		}
		NoteReference reference = new NoteReference(part.attribute("id"), atEnd);
		String follows = part.attribute("customMarkFollows");
		if (follows != null && !follows.equals("0") && !follows.equals("false")) {
			own = reference;
			ownFrom = paragraph.text().length();
		} else {
			refer(reference, null);
		}
	}

	private void refer(NoteReference reference, String mark) {
		Note note = state.notes().refer(reference.id(), reference.atEnd(), mark);
		if (note != null) {
			if (mark == null) {
				paragraph.add(note.mark(), false, false);
			}
			if (!paragraph.notes().contains(note)) {
				paragraph.notes().add(note);
			}
		}
	}

	private void readFormula() throws IOException {
		int depth = part.depth();
		while (part.nextChild(depth)) {
			if (part.name().equals("m:t") || part.name().equals("w:t")) {
				part.words(this::add);
			} else {
				readFormula();
			}
		}
	}
}
