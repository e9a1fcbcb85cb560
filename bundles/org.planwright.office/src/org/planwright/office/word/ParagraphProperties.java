package org.planwright.office.word;

import java.io.IOException;

import org.planwright.office.opc.XmlCursor;

/** Reads what a paragraph says of itself: its style, its place in the outline and in lists, its frame, and what its end is. */
final class ParagraphProperties {

	private final XmlCursor part;
	private final DocumentState state;
	private final Paragraph paragraph;
	/** Each null where it does not say. */
	private Integer list;
	private Integer listLevel;
	private Integer level;

	ParagraphProperties(XmlCursor part, DocumentState state, Paragraph paragraph) {
		this.part = part;
		this.state = state;
		this.paragraph = paragraph;
	}

	/** Reads the current element, and settles what the paragraph is by it. */
	void read() throws IOException {
		readChildren();
		settle();
	}

	private void readChildren() throws IOException {
		int depth = part.depth();
		while (part.nextChild(depth)) {
			switch (part.name()) {
				case "w:pStyle" -> paragraph.setStyle(part.attribute("val"));
				case "w:outlineLvl" -> level = part.number("val", Styles.BODY_LEVEL);
				case "w:framePr" -> readFrame();
				case "w:numPr" -> {
					int inner = part.depth();
					while (part.nextChild(inner)) {
						switch (part.name()) {
							case "w:numId" -> list = part.number("val", 0);
							case "w:ilvl" -> listLevel = part.number("val", 0);
							default -> {
								// who changed it
							}
						}
					}
				}
				case "w:rPr" -> readMark();
				case "w:sectPr" -> paragraph.setEndsSection();
				case "w:pPrChange" -> readBefore();
				default -> {
					// how it looks
				}
			}
		}
	}

	/** The properties that a paragraph had before: all of them, and not only those that were changed. */
	private void readBefore() throws IOException {
		state.tracked().formatted(part);
		int depth = part.depth();
		while (state.revisions() == Revisions.ORIGINAL && part.nextChild(depth)) {
			if (part.name().equals("w:pPr")) {
				paragraph.forgetProperties();
				paragraph.setStyle(state.styles().standard());
				level = null;
				list = null;
				listLevel = null;
				readChildren();
			}
		}
	}

	/** Settles what a paragraph is that says no more of itself. */
	void settle() {
		String style = paragraph.style();
		int outline = level == null ? state.styles().level(style) : level < 0 || level >= Styles.BODY_LEVEL ? 0 : level + 1;
		paragraph.setLevel(outline);
		paragraph.setNumber(state.numbering().place(list, listLevel, style));
	}

	/** A frame is that of the paragraphs beside it which say the same of it. */
	private void readFrame() {
		String drop = part.attribute("dropCap");
		if (drop != null && !drop.equals("none")) {
			paragraph.setDropCap();
			return;
		}
		StringBuilder like = new StringBuilder();
		for (String property : new String[] { "w", "h", "x", "y", "xAlign", "yAlign", "hAnchor", "vAnchor", "wrap" }) {
			like.append(part.attribute(property)).append(' ');
		}
		paragraph.setFrame(like.toString());
	}

	/** The paragraph's own mark: deleted, it ends no paragraph; hidden, its number is not printed. */
	private void readMark() throws IOException {
		int depth = part.depth();
		while (part.nextChild(depth)) {
			state.tracked().mark(part);
			if (state.revisions().hides(part.name())) {
				paragraph.setJoinsNext();
			} else if (part.name().equals("w:vanish")) {
				paragraph.setHidden(part.isOn());
			} else if (part.name().equals("w:rPrChange")) {
				state.tracked().formatted(part);
			}
		}
	}
}
