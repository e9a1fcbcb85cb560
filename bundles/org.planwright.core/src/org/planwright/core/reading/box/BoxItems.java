package org.planwright.core.reading.box;

import java.util.List;
import java.util.Optional;

import org.planwright.core.reading.flow.Piece;
import org.planwright.core.reading.flow.TextPiece;
import org.planwright.core.reading.outline.HeadingReader;
import org.planwright.core.reading.outline.HeadingReader.Build;
import org.planwright.core.reading.structure.ReadingNote;
import org.planwright.core.reading.structure.ReadingNote.Severity;
import org.planwright.core.reading.words.BoxCaption;
import org.planwright.core.reading.words.HeadWords;
import org.planwright.core.reading.words.Label;

/** Counts the numbered items of a box, and tells its next item from the next heading of the outline. */
final class BoxItems {

	private static final int NEAR = 3;
	private static final int FARTHEST = 12;

	private final List<Piece> pieces;
	private final HeadingReader headings;
	private final List<ReadingNote> notes;
	private final BoxContent content;
	private Label last;
	private Build build;
	private boolean verbal;

	BoxItems(List<Piece> pieces, HeadingReader headings, List<ReadingNote> notes, BoxContent content) {
		this.pieces = pieces;
		this.headings = headings;
		this.notes = notes;
		this.content = content;
	}

	boolean isEmpty() {
		return last == null;
	}

	/** Takes over an item. */
	void add(TextPiece piece, Label label) {
		if (last == null) {
			build = HeadingReader.build(piece, label);
			verbal = HeadWords.opensWithVerb(piece.words().substring(label.end()));
		}
		last = label;
		content.addItem(piece.text(), label);
	}

	/**
	 * Whether a number is the next item's.
	 *
	 * @param certain whether the paragraph stands in the box for sure, so that numbers left out do not matter
	 */
	boolean isNext(Label label, boolean certain) {
		if (last == null) {
			return label.ordinal() == 1 || certain;
		}
		return last.sameForm(label) && (label.ordinal() == last.ordinal() + 1 || certain && label.ordinal() > last.ordinal());
	}

	/** Whether a numbered paragraph is a part of the last item. */
	boolean isInside(Label label, boolean certain) {
		return last != null && (label.style().compareTo(last.style()) > 0 || certain);
	}

	/** Whether a numbered paragraph is the next heading of the outline and not the next item. */
	boolean isHeading(TextPiece piece, Label label, int index) {
		Build own = HeadingReader.build(piece, label);
		if (own == Build.SENTENCE) {
			return false;
		}
		boolean nextItem = isNext(label, false);
		boolean expected = headings.expects(label);
		boolean wide = label.style().compareTo(Label.Style.HAN_BRACKETED) <= 0;
		if (headings.isListed(piece) && expected && !(nextItem && last != null && build == own)) {
			return true;
		}
		if (!expected) {
			return !nextItem && last != null && wide && label.style().compareTo(last.style()) < 0 && own == Build.STANDALONE;
		}
		if (!nextItem) {
			return true;
		}
		if (last == null) {
			boolean opensSection = headings.isOpen(label.style()) && !content.isEmpty();
			return opensSection && (wide || !content.hasContentLabel() && headings.resembles(label, own));
		}
		return isHeadingRather(label, own, index);
	}

	/** The number would do for both: the looks decide, then the words, then what follows. */
	private boolean isHeadingRather(Label label, Build own, int index) {
		if (headings.lists(label.style()) && !headings.isListed((TextPiece) pieces.get(index))) {
			return false;
		}
		if (comesAgain(label, index)) {
			return false;
		}
		boolean likeItems = own == build;
		boolean likeHeadings = headings.resembles(label, own);
		if (likeItems != likeHeadings) {
			return likeHeadings;
		}
		boolean ownVerb = HeadWords.opensWithVerb(((TextPiece) pieces.get(index)).words().substring(label.end()));
		Optional<Boolean> headingVerb = headings.opensWithVerb(label.style());
		if (headingVerb.isPresent() && headingVerb.get() != verbal) {
			return headingVerb.get() == ownVerb;
		}
		notes.add(ReadingNote.of(pieces.get(index).firstLine(), Severity.DOUBTFUL, "box.end.doubtful", label.printed()));
		return !goesOn(label, own, index) && !content.awaitsText();
	}

	/** Whether the same number comes once more below the same heading: the first one is the item's. */
	private boolean comesAgain(Label label, int index) {
		for (int i = index + 1; i < pieces.size() && i <= index + FARTHEST; i++) {
			if (!(pieces.get(i) instanceof TextPiece piece) || BoxCaption.of(piece.text()).isPresent()) {
				return false;
			}
			Optional<Label> next = headings.label(piece).filter(found -> found.style().isHeadingStyle());
			if (next.isPresent() && next.get().sameForm(label)) {
				return next.get().ordinal() == label.ordinal();
			}
			if (next.isPresent() && next.get().style().compareTo(label.style()) < 0) {
				return false;
			}
		}
		return false;
	}

	/** Whether the number after this one follows soon and looks the same. */
	private boolean goesOn(Label label, Build own, int index) {
		for (int i = index + 1; i < pieces.size() && i <= index + NEAR; i++) {
			if (pieces.get(i) instanceof TextPiece piece) {
				Optional<Label> next = headings.label(piece);
				if (next.isPresent() && next.get().sameForm(label)) {
					return next.get().ordinal() == label.ordinal() + 1 && HeadingReader.build(piece, next.get()) == own;
				}
			}
		}
		return false;
	}

	/** Whether the next item comes soon behind a paragraph without a number. */
	boolean followsSoon(int index) {
		for (int i = index + 1; i < pieces.size() && i <= index + NEAR; i++) {
			if (!(pieces.get(i) instanceof TextPiece piece) || BoxCaption.of(piece.text()).isPresent()) {
				return false;
			}
			Optional<Label> label = headings.label(piece);
			if (label.isPresent() && label.get().style() != Label.Style.CLAUSE) {
				return isNext(label.get(), false) && !isHeading(piece, label.get(), i);
			}
		}
		return false;
	}
}
