package org.planwright.core.check.fact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

import org.planwright.core.FirstWords;
import org.planwright.core.check.Place;
import org.planwright.core.figure.SignedText;
import org.planwright.model.Footnote;
import org.planwright.model.KeyProject;
import org.planwright.model.Mention;
import org.planwright.model.Paragraph;
import org.planwright.model.ParagraphStyle;
import org.planwright.model.Passage;
import org.planwright.model.ProjectItem;
import org.planwright.model.Section;
import org.planwright.model.Term;

/** A passage of a plan with the figures in its words. */
public final class PassageFacts {

	/** What a passage is for. */
	public enum Kind {
		/** A paragraph of the text. */
		PROSE,
		/** Cover, addressee, signature, title. */
		FRONT,
		/** A caption, or an unnumbered heading. */
		HEADING,
		/** The goal of a box. */
		BOX_GOAL,
		/** An item or paragraph of a box. */
		BOX_ITEM,
		/** A note under a table. */
		NOTE,
		/** An entry of the glossary. */
		TERM
	}

	private static final int SHOWN = 24;

	private final Passage passage;
	private final SignedText text;
	private final SignedText folded;
	private final Kind kind;
	private final Section section;
	private final KeyProject box;
	private final Integer contextYear;
	private final boolean review;
	private final List<FigureFacts> figures = new ArrayList<>();

	PassageFacts(Passage passage, Section section, KeyProject box, Integer contextYear, boolean review) {
		this.passage = passage;
		this.section = section;
		this.box = box;
		this.contextYear = contextYear;
		this.review = review;
		text = SignedText.of(Objects.requireNonNullElse(passage.getText(), ""));
		folded = text.folded();
		kind = kindOf(passage, box);
	}

	private static Kind kindOf(Passage passage, KeyProject box) {
		return switch (passage) {
		case ProjectItem item -> Kind.BOX_ITEM;
		case Footnote note -> Kind.NOTE;
		case Term term -> Kind.TERM;
		case Paragraph paragraph when box != null -> Kind.BOX_GOAL;
		case Paragraph paragraph -> kindOf(paragraph.getStyle());
		default -> Kind.PROSE;
		};
	}

	private static Kind kindOf(ParagraphStyle style) {
		return switch (style) {
		case TITLE, FRONT -> Kind.FRONT;
		case CAPTION, SUBHEAD -> Kind.HEADING;
		case NOTE -> Kind.NOTE;
		case BODY, BULLET, UNPLACED -> Kind.PROSE;
		};
	}

	void add(FigureFacts figure) {
		figures.add(figure);
	}

	/** The passage in the snapshot. */
	public Passage passage() {
		return passage;
	}

	/** Its words; never null. */
	public String text() {
		return text.text();
	}

	/** Its words with the places of their signs. */
	public SignedText signed() {
		return text;
	}

	/** Its words with variants of one glyph folded into one, character by character: what patterns are looked for in. */
	public String folded() {
		return folded.text();
	}

	/** The folded words with the places of their signs. */
	public SignedText signedFolded() {
		return folded;
	}

	/** What it is for. */
	public Kind kind() {
		return kind;
	}

	/** The innermost section that it stands in; null for what stands before the first one. */
	public Section section() {
		return section;
	}

	/** The box that it belongs to; null for none. */
	public KeyProject box() {
		return box;
	}

	/** The year that its figures are about where no sentence says so; null where the place says nothing about it. */
	public Integer contextYear() {
		return contextYear;
	}

	/** Tells whether it looks back, so that its figures are those of the base year unless it says otherwise (R42). */
	public boolean isReview() {
		return review;
	}

	/** The figures in its words, by place. */
	public List<FigureFacts> figures() {
		return Collections.unmodifiableList(figures);
	}

	/** The passage as a whole as a place. */
	public Place place() {
		return Place.of(Place.Kind.WORDS, passage.getId(), firstLine(), FirstWords.of(text(), SHOWN));
	}

	/** A span of its words as a place. */
	public Place place(int start, int end) {
		return new Place(Place.Kind.WORDS, passage.getId(), null, start, end, 0, lineAt(start), text().substring(start, end));
	}

	/** Line of the source where a character stands, from 1, as near as figures that were read from the source tell it. */
	public int lineAt(int offset) {
		int line = firstLine();
		for (Mention mention : passage.getMentions()) {
			if (mention.getLine() > 0 && mention.getStart() <= offset) {
				line = Math.max(line, mention.getLine());
			}
		}
		return line;
	}

	private int firstLine() {
		return switch (passage) {
		case Paragraph paragraph -> paragraph.getFirstLine();
		case ProjectItem item -> item.getLine();
		case Footnote note -> note.getLine();
		case Term term -> term.getLine();
		default -> 0;
		};
	}

	@Override
	public String toString() {
		return kind + " " + text();
	}
}
