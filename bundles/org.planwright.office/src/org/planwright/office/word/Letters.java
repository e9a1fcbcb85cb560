package org.planwright.office.word;

import java.io.IOException;

import org.planwright.office.opc.XmlCursor;

/** How the letters of a run are set, as far as that says something. */
final class Letters {

	/** What says nothing of itself. */
	static final Letters PLAIN = new Letters();

	private final XmlCursor part;
	private final DocumentState state;
	/** The style of the paragraph, by which letters are set as long as they say nothing else. */
	private final String style;
	private boolean bold;
	private boolean hidden;
	private boolean raised;
	private String font;

	private Letters() {
		part = null;
		state = null;
		style = null;
	}

	Letters(XmlCursor part, DocumentState state, String style) {
		this.part = part;
		this.state = state;
		this.style = style;
		setByStyle();
	}

	private void setByStyle() {
		bold = state.styles().isBold(style);
		hidden = state.styles().isHidden(style);
		raised = false;
		font = null;
	}

	/** Reads the current element, the properties of a run. */
	void read() throws IOException {
		int depth = part.depth();
		while (part.nextChild(depth)) {
			switch (part.name()) {
				case "w:b" -> bold = part.isOn();
				case "w:rFonts" -> {
					// What names only fonts of other scripts, or how to choose one, leaves that of Latin letters.
					String own = part.attribute("ascii");
					font = own == null ? font : own;
				}
				case "w:vanish" -> hidden = part.isOn();
				case "w:vertAlign" -> raised = "superscript".equals(part.attribute("val"));
				case "w:rStyle" -> {
					String own = part.attribute("val");
					bold |= state.styles().isBold(own);
					hidden |= state.styles().isHidden(own);
				}
				case "w:rPrChange" -> readBefore();
				default -> {
					// how it looks
				}
			}
		}
	}

	/** How they were set before: all of it, and not only what was changed. */
	private void readBefore() throws IOException {
		state.tracked().formatted(part);
		int depth = part.depth();
		while (state.revisions() == Revisions.ORIGINAL && part.nextChild(depth)) {
			if (part.name().equals("w:rPr")) {
				setByStyle();
				read();
			}
		}
	}

	boolean isBold() {
		return bold;
	}

	boolean isHidden() {
		return hidden;
	}

	boolean isRaised() {
		return raised;
	}

	/** The font of Latin letters; null where they do not say. */
	String font() {
		return font;
	}
}
