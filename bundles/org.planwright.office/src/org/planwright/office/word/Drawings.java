package org.planwright.office.word;

import java.io.IOException;
import java.util.Objects;

import org.planwright.office.opc.XmlCursor;
import org.planwright.office.word.Unread.Kind;
import org.planwright.office.word.Unread.Piece;

/** Reads drawings: the text boxes in them are stories of their own, and what else they show is told. */
final class Drawings {

	/** A picture that is smaller on a side, 2.5 cm in units of Word, is an ornament or a signature. */
	private static final int SMALLEST = 900_000;

	/** Of one paragraph; a group of more is a drawing made of pieces. */
	private static final int MOST = 100;

	private final XmlCursor part;
	private final DocumentState state;
	private final StoryReader story;
	private Paragraph paragraph;
	private String called = "";
	private boolean small;

	Drawings(XmlCursor part, DocumentState state, StoryReader story) {
		this.part = part;
		this.state = state;
		this.story = story;
	}

	/** Reads the current element, which stands in a paragraph. */
	void read(Paragraph anchor) throws IOException {
		Paragraph outer = paragraph;
		String outerName = called;
		boolean outerSmall = small;
		paragraph = anchor;
		called = "";
		small = false;
		readInside(part.name().equals("w:object"));
		paragraph = outer;
		called = outerName;
		small = outerSmall;
	}

	/** @param object whether pictures are how a document of another program looks, which is told instead */
	private void readInside(boolean object) throws IOException {
		int depth = part.depth();
		while (part.nextChild(depth)) {
			switch (part.name()) {
				case "w:txbxContent" -> paragraph.boxes().add(story.read());
				case "mc:AlternateContent" -> story.alternatives(() -> readInside(object));
				case ":extent" -> small = Math.min(part.number("cx", SMALLEST), part.number("cy", SMALLEST)) < SMALLEST;
				case ":docPr" -> called = Objects.requireNonNullElse(part.attribute("descr"), Objects.requireNonNullElse(part.attribute("name"), ""));
				case ":chart" -> tell(Kind.CHART, called);
				case ":relIds" -> state.meetDiagram(part.attribute("dm"), paragraph);
				case ":OLEObject" -> tell(Kind.OBJECT, Objects.requireNonNullElse(part.attribute("ProgID"), ""));
				case ":pic", "v:imagedata" -> {
					if (!small && !object) {
						tell(Kind.PICTURE, called);
					}
				}
				default -> readInside(object);
			}
		}
	}

	private void tell(Kind kind, String words) {
		if (paragraph.unread().size() < MOST) {
			paragraph.unread().add(new Piece(kind, words));
		}
	}
}
