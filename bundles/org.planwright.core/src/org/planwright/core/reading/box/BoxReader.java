package org.planwright.core.reading.box;

import java.util.List;
import java.util.Optional;

import org.planwright.core.reading.flow.GridPiece;
import org.planwright.core.reading.flow.Piece;
import org.planwright.core.reading.flow.TextPiece;
import org.planwright.core.reading.outline.Heading;
import org.planwright.core.reading.outline.HeadingReader;
import org.planwright.core.reading.outline.HeadingReader.Build;
import org.planwright.core.reading.source.PlacedText;
import org.planwright.core.reading.structure.BoxBlock;
import org.planwright.core.reading.structure.ReadingNote;
import org.planwright.core.reading.structure.ReadingNote.Severity;
import org.planwright.core.reading.structure.TextTableBlock;
import org.planwright.core.reading.words.BoxCaption;
import org.planwright.core.reading.words.HeadWords;
import org.planwright.core.reading.words.Label;
import org.planwright.core.reading.words.Phrases;
import org.planwright.core.reading.words.TableCaption;

/**
 * Reads a box from its caption to its end.
 *
 * <p>Few documents mark where a box ends. What tells is, in this order: a frame that a converter kept, a gap wider than elsewhere, a
 * heading, another caption, and at last the manner of the paragraphs: behind numbered items a paragraph without a number belongs to
 * the prose, and a paragraph that opens like the section's others does, too.
 */
public final class BoxReader {

	private final List<Piece> pieces;
	private final HeadingReader headings;
	private final BoxManner manner;
	private final List<ReadingNote> notes;

	/**
	 * A box and the first piece behind it.
	 *
	 * @param box the box
	 * @param end index of the first piece that does not belong to it
	 */
	public record Found(BoxBlock box, int end) {
	}

	public BoxReader(List<Piece> pieces, HeadingReader headings, List<ReadingNote> notes) {
		this.pieces = pieces;
		this.headings = headings;
		this.manner = BoxManner.of(pieces);
		this.notes = notes;
	}

	/**
	 * Reads the box whose caption is a piece.
	 *
	 * @param index index of the caption
	 * @param caption the caption
	 */
	public Found read(int index, BoxCaption caption) {
		int next = index + 1;
		PlacedText title = caption.title();
		if (title == null && next < pieces.size() && pieces.get(next) instanceof TextPiece piece && Phrases.isHeadingLike(piece.text())
				&& headings.label(piece).isEmpty()) {
			title = piece.text();
			next++;
		}
		Box box = new Box(caption, title == null ? caption.label() : title, frame(index, next));
		int end = box.read(next);
		return new Found(box.content.finish(), end);
	}

	/** The frame that holds the box: that of its caption, or one that begins right behind it. */
	private int frame(int index, int next) {
		int own = ((TextPiece) pieces.get(index)).frame();
		return own == 0 && next < pieces.size() && pieces.get(next) instanceof TextPiece piece ? piece.frame() : own;
	}

	/** One box while it is read. */
	private final class Box {
		private final BoxContent content;
		private final int frame;
		private Label lastItem;
		private Build itemBuild;
		private HeadWords firstHead;
		private int plainParagraphs;

		Box(BoxCaption caption, PlacedText title, int frame) {
			this.content = new BoxContent(caption, title);
			this.frame = frame;
		}

		int read(int from) {
			int i = from;
			while (i < pieces.size()) {
				Piece piece = pieces.get(i);
				if (piece instanceof GridPiece grid) {
					if (!takesTable(i)) {
						break;
					}
					content.addTable(new TextTableBlock(null, grid.grid().cells(), grid.firstLine(), grid.lastLine()));
				} else if (!takes((TextPiece) piece, i, i == from)) {
					break;
				}
				i++;
			}
			return i;
		}

		private boolean takesTable(int index) {
			return frame == 0 && content.isEmpty() && index + 1 <= pieces.size() || frame > 0 && inFrameAgain(index);
		}

		private boolean inFrameAgain(int index) {
			return index + 1 < pieces.size() && pieces.get(index + 1) instanceof TextPiece next && next.frame() == frame;
		}

		private boolean takes(TextPiece piece, int index, boolean first) {
			if (frame > 0 && piece.frame() != frame) {
				return false;
			}
			boolean certain = frame > 0 && piece.frame() == frame;
			Optional<Label> label = headings.label(piece);
			if (!certain && (!first && manner.endsBefore(piece) || ends(piece, label, index))) {
				return false;
			}
			Optional<FieldLabel> field = FieldLabel.of(piece.text());
			if (field.isPresent()) {
				content.addField(field.get(), piece.text());
				return true;
			}
			if (label.isPresent() && label.get().style() != Label.Style.CLAUSE) {
				return takesNumbered(piece, label.get(), index, certain || manner.gapEnds());
			}
			return takesPlain(piece, index, certain || manner.gapEnds());
		}

		/** Whether something begins that can stand in no box. */
		private boolean ends(TextPiece piece, Optional<Label> label, int index) {
			if (BoxCaption.of(piece.text()).isPresent() || piece.hashes() > 0 && label.isEmpty() && !content.isEmpty()) {
				return true;
			}
			if (TableCaption.of(piece.text()).isPresent() && index + 1 < pieces.size() && pieces.get(index + 1) instanceof GridPiece) {
				return true;
			}
			if (label.isEmpty()) {
				return headings.read(piece, null, true).map(Heading::rank).filter(rank -> rank == Heading.MATTER_RANK).isPresent();
			}
			return label.get().style().isHeadingStyle() && endsAtHeading(piece, label.get(), index);
		}

		/** Whether a numbered paragraph is the next heading of the outline and not the next item of the box. */
		private boolean endsAtHeading(TextPiece piece, Label label, int index) {
			Build build = HeadingReader.build(piece, label);
			if (build == Build.SENTENCE) {
				return false;
			}
			boolean nextItem = lastItem == null ? label.ordinal() == 1 : lastItem.sameForm(label) && label.ordinal() == lastItem.ordinal() + 1;
			if (headings.isListed(piece) && headings.expects(label) && !(nextItem && itemBuild == build && lastItem != null)) {
				return true;
			}
			if (!headings.expects(label)) {
				return !nextItem && lastItem != null && label.style().compareTo(lastItem.style()) < 0 && label.style().compareTo(Label.Style.HAN_BRACKETED) <= 0
						&& build == Build.STANDALONE;
			}
			if (!nextItem) {
				return true;
			}
			if (lastItem == null) {
				return !content.isEmpty() && !content.hasContentLabel() && headings.resembles(label, build) && headings.isOpen(label.style())
						|| label.style().compareTo(Label.Style.HAN_BRACKETED) <= 0 && !content.isEmpty() && headings.isOpen(label.style());
			}
			return isHeadingRatherThanItem(label, build, index);
		}

		/** The number would do for both: the looks decide, and what follows where the looks are the same. */
		private boolean isHeadingRatherThanItem(Label label, Build build, int index) {
			boolean likeItems = build == itemBuild;
			boolean likeHeadings = headings.resembles(label, build);
			if (likeItems != likeHeadings) {
				return likeHeadings;
			}
			boolean another = nextIs(label, label.ordinal() + 1, build, index);
			notes.add(ReadingNote.of(pieces.get(index).firstLine(), Severity.DOUBTFUL, "box.end.doubtful", label.printed()));
			return !another && !content.awaitsText();
		}

		/** Whether the number after the next follows soon and looks the same. */
		private boolean nextIs(Label label, int ordinal, Build build, int index) {
			for (int i = index + 1; i < pieces.size() && i <= index + 3; i++) {
				if (pieces.get(i) instanceof TextPiece piece) {
					Optional<Label> next = headings.label(piece);
					if (next.isPresent() && next.get().sameForm(label)) {
						return next.get().ordinal() == ordinal && HeadingReader.build(piece, next.get()) == build;
					}
				}
			}
			return false;
		}

		private boolean takesNumbered(TextPiece piece, Label label, int index, boolean certain) {
			boolean begins = lastItem == null && (label.ordinal() == 1 || certain);
			boolean proceeds = lastItem != null && lastItem.sameForm(label)
					&& (label.ordinal() == lastItem.ordinal() + 1 || certain && label.ordinal() > lastItem.ordinal());
			if (begins || proceeds) {
				content.addItem(piece.text(), label);
				lastItem = label;
				itemBuild = itemBuild == null ? HeadingReader.build(piece, label) : itemBuild;
				return true;
			}
			if (lastItem != null && (label.style().compareTo(lastItem.style()) > 0 || certain)) {
				content.addToLast(piece.text());
				return true;
			}
			return lastItem == null && takesPlain(piece, index, certain);
		}

		private boolean takesPlain(TextPiece piece, int index, boolean certain) {
			if (!certain && !belongs(piece, index)) {
				return false;
			}
			if (lastItem != null && !content.awaitsText()) {
				content.addToLast(piece.text());
				return true;
			}
			Optional<HeadWords> head = HeadWords.of(piece.text()).filter(HeadWords::endsWithStop);
			firstHead = plainParagraphs == 0 ? head.orElse(null) : firstHead;
			plainParagraphs += content.awaitsText() ? 0 : 1;
			content.addParagraph(piece.text());
			return true;
		}

		/** Whether a paragraph without a number still belongs to the box. */
		private boolean belongs(TextPiece piece, int index) {
			if (content.isEmpty() || content.awaitsText() || piece.words().matches("^(?:[—–●◆■•▪★※◎○]|[一二三四五六七八九]是).*")) {
				return true;
			}
			if (lastItem != null) {
				return itemFollows(index);
			}
			if (content.hasContentLabel() && !content.items().isEmpty()) {
				return false;
			}
			if (plainParagraphs == 0) {
				return true;
			}
			return isOfBoxManner(piece, index);
		}

		/** Whether the next item of the box comes behind this paragraph. */
		private boolean itemFollows(int index) {
			for (int i = index + 1; i < pieces.size() && i <= index + 3; i++) {
				if (!(pieces.get(i) instanceof TextPiece piece) || BoxCaption.of(piece.text()).isPresent()) {
					return false;
				}
				Optional<Label> label = headings.label(piece);
				if (label.isPresent() && label.get().style() != Label.Style.CLAUSE) {
					return label.get().sameForm(lastItem) && label.get().ordinal() == lastItem.ordinal() + 1
							&& !endsAtHeading(piece, label.get(), i);
				}
			}
			return false;
		}

		/** Paragraphs of boxes open with the name of a project, those of the sections with a verb. */
		private boolean isOfBoxManner(TextPiece piece, int index) {
			Optional<HeadWords> head = HeadWords.of(piece.text()).filter(HeadWords::endsWithStop);
			if (head.isEmpty() || firstHead == null) {
				noteEnd(piece);
				return false;
			}
			if (!head.get().verbal()) {
				return !firstHead.verbal() || head.get().namesProject();
			}
			boolean lastOfSection = index + 1 >= pieces.size() || !(pieces.get(index + 1) instanceof TextPiece next)
					|| BoxCaption.of(next.text()).isPresent() || headings.label(next).filter(headings::expects).isPresent();
			noteEnd(piece);
			return !firstHead.verbal() && head.get().namesProject() && lastOfSection;
		}

		private void noteEnd(TextPiece piece) {
			notes.add(ReadingNote.of(piece.firstLine(), Severity.DOUBTFUL, "box.end.doubtful",
					piece.words().substring(0, Math.min(16, piece.words().length()))));
		}
	}
}
