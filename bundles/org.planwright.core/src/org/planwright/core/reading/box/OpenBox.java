package org.planwright.core.reading.box;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.planwright.core.reading.flow.GridPiece;
import org.planwright.core.reading.flow.Piece;
import org.planwright.core.reading.flow.TextPiece;
import org.planwright.core.reading.outline.Heading;
import org.planwright.core.reading.outline.HeadingReader;
import org.planwright.core.reading.structure.ReadingNote;
import org.planwright.core.reading.structure.ReadingNote.Severity;
import org.planwright.core.reading.structure.TextTableBlock;
import org.planwright.core.reading.words.BoxCaption;
import org.planwright.core.reading.words.Bullets;
import org.planwright.core.reading.words.HeadWords;
import org.planwright.core.reading.words.Label;
import org.planwright.core.reading.words.TableCaption;

/** One box while it is read: takes paragraph after paragraph until one does not belong to it. */
final class OpenBox {

	private static final Pattern CLAUSE_LINE = Pattern.compile("^[一二三四五六七八九]是.*");

	private final List<Piece> pieces;
	private final HeadingReader headings;
	private final BoxManner manner;
	private final List<ReadingNote> notes;
	private final BoxContent content;
	private final BoxItems items;
	private final BoxProse prose;
	private final int frame;
	private HeadWords firstHead;
	private int paragraphs;
	private int length;
	private boolean endNoted;

	OpenBox(List<Piece> pieces, HeadingReader headings, BoxManner manner, List<ReadingNote> notes, BoxContent content, int frame, BoxProse prose) {
		this.pieces = pieces;
		this.headings = headings;
		this.manner = manner;
		this.notes = notes;
		this.content = content;
		this.items = new BoxItems(pieces, headings, notes, content);
		this.frame = frame;
		this.prose = prose;
	}

	/** Takes what belongs to the box, and gives the index of the first piece that does not. */
	int read(int from) {
		int i = from;
		while (i < pieces.size() && takes(pieces.get(i), i, i == from)) {
			i++;
		}
		return i;
	}

	private boolean takes(Piece piece, int index, boolean first) {
		if (piece instanceof GridPiece grid) {
			boolean inside = grid.frame() == frame && frame > 0
					|| grid.frame() == 0 && (frame == 0 ? content.isEmpty() : index + 1 < pieces.size() && isInFrame(pieces.get(index + 1)));
			if (inside) {
				content.addTable(new TextTableBlock(null, grid.grid().cells(), grid.firstLine(), grid.lastLine()));
			}
			return inside;
		}
		return takes((TextPiece) piece, index, first);
	}

	private boolean isInFrame(Piece piece) {
		return piece instanceof TextPiece text && text.frame() == frame;
	}

	private boolean takes(TextPiece piece, int index, boolean first) {
		if (frame > 0 && piece.frame() != frame) {
			return false;
		}
		Optional<Label> label = headings.label(piece);
		if (frame == 0 && (!first && manner.endsBefore(piece) || ends(piece, label, index))) {
			return false;
		}
		boolean certain = frame > 0 || manner.gapEnds();
		Optional<FieldLabel> field = FieldLabel.of(piece.text());
		if (field.isPresent()) {
			takeField(piece, field.get());
			return true;
		}
		if (label.isEmpty() || label.get().style() == Label.Style.CLAUSE) {
			return takesPlain(piece, index, certain);
		}
		if (items.isNext(label.get(), certain)) {
			items.add(piece, label.get());
			return true;
		}
		if (items.isInside(label.get(), certain)) {
			content.addToLast(piece.text());
			return true;
		}
		return items.isEmpty() && takesPlain(piece, index, certain);
	}

	private void takeField(TextPiece piece, FieldLabel field) {
		TextPiece rest = piece.withText(field.rest());
		Optional<Label> inner = headings.label(rest).filter(found -> found.ordinal() == 1 && found.style() != Label.Style.CLAUSE && !BoxContent.countsClauses(field.rest()));
		content.addField(inner.isPresent() ? field.withoutRest() : field, piece.text());
		inner.ifPresent(label -> items.add(rest, label));
	}

	/** Whether something begins that can stand in no box. */
	private boolean ends(TextPiece piece, Optional<Label> label, int index) {
		if (BoxCaption.of(piece.text()).isPresent() || piece.level() > 0 || piece.note() != null || piece.hashes() > 0 && label.isEmpty() && !content.isEmpty()) {
			return true;
		}
		if (TableCaption.of(piece.text()).isPresent() && index + 1 < pieces.size() && pieces.get(index + 1) instanceof GridPiece) {
			return true;
		}
		if (label.isEmpty()) {
			return headings.read(piece, null, true).map(Heading::rank).filter(rank -> rank == Heading.MATTER_RANK).isPresent();
		}
		return label.get().style().isHeadingStyle() && items.isHeading(piece, label.get(), index);
	}

	private boolean takesPlain(TextPiece piece, int index, boolean certain) {
		if (!certain && !belongs(piece, index)) {
			return false;
		}
		if (!items.isEmpty() && !content.awaitsText()) {
			content.addToLast(piece.text());
			return true;
		}
		firstHead = paragraphs == 0 ? HeadWords.of(piece.text()).orElse(null) : firstHead;
		if (!content.awaitsText()) {
			paragraphs++;
			length += piece.text().length();
		}
		content.addParagraph(piece.text());
		return true;
	}

	/** Whether a paragraph without a number still belongs to the box. */
	private boolean belongs(TextPiece piece, int index) {
		if (content.isEmpty() || content.awaitsText() || Bullets.end(piece.words()) > 0 || CLAUSE_LINE.matcher(piece.words()).matches()) {
			return true;
		}
		if (!items.isEmpty()) {
			return items.followsSoon(index);
		}
		if (content.countsParagraphs() || content.hasContentLabel() && !content.items().isEmpty()) {
			return false;
		}
		return paragraphs == 0 || isOfBoxManner(piece, index);
	}

	/**
	 * Whether a paragraph is like those of the box and not like the prose. Where boxes close their sections, all paragraphs up to the next
	 * heading are, unless they are as long as prose.
	 */
	private boolean isOfBoxManner(TextPiece piece, int index) {
		Optional<HeadWords> head = HeadWords.of(piece.text());
		if (head.isPresent() && firstHead != null && head.get().mark().equals(firstHead.mark()) && !head.get().endsWithStop()) {
			return true;
		}
		boolean headed = head.filter(HeadWords::endsWithStop).isPresent();
		boolean boxHeaded = firstHead != null;
		if (headed && boxHeaded && !firstHead.endsWithStop()) {
			noteEnd(piece);
			return false;
		}
		if (headed && boxHeaded && !head.get().verbal()) {
			return !firstHead.verbal() || head.get().namesProject() || !manner.proseResumes();
		}
		noteEnd(piece);
		if (headed && boxHeaded && !firstHead.verbal() && !head.get().namesProject() && prose.headed() && prose.verbal()) {
			return false;
		}
		if (!manner.proseResumes()) {
			return headed == boxHeaded ? !isAsLongAsProse(piece) : prose.headed() != headed;
		}
		return headed && boxHeaded && !firstHead.verbal() && head.get().namesProject() && isLastOfSection(index);
	}

	private boolean isAsLongAsProse(TextPiece piece) {
		int own = piece.text().length();
		int mean = length / Math.max(1, paragraphs);
		return prose.length() > mean * 3 / 2 && own - mean > Math.abs(prose.length() - own);
	}

	private boolean isLastOfSection(int index) {
		return index + 1 >= pieces.size() || !(pieces.get(index + 1) instanceof TextPiece next) || BoxCaption.of(next.text()).isPresent()
				|| headings.label(next).filter(headings::expects).isPresent();
	}

	private void noteEnd(TextPiece piece) {
		if (!endNoted) {
			endNoted = true;
			notes.add(ReadingNote.of(piece.firstLine(), Severity.DOUBTFUL, "box.end.doubtful",
					piece.words().substring(0, Math.min(16, piece.words().length()))));
		}
	}
}
