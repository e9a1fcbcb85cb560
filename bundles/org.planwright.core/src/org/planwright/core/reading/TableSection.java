package org.planwright.core.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.planwright.core.reading.clean.Removals;
import org.planwright.core.reading.flow.GridPiece;
import org.planwright.core.reading.flow.Piece;
import org.planwright.core.reading.flow.TextPiece;
import org.planwright.core.reading.outline.MatterHeading;
import org.planwright.core.reading.part.NoteReader;
import org.planwright.core.reading.source.LeftOut.Reason;
import org.planwright.core.reading.source.PlacedText;
import org.planwright.core.reading.structure.Block;
import org.planwright.core.reading.structure.IndicatorTableBlock;
import org.planwright.core.reading.structure.NoteEntry;
import org.planwright.core.reading.structure.ProseBlock;
import org.planwright.core.reading.structure.ProseBlock.Style;
import org.planwright.core.reading.structure.ReadingNote;
import org.planwright.core.reading.structure.TextTableBlock;
import org.planwright.core.reading.table.Grid;
import org.planwright.core.reading.table.IndicatorTableReader;
import org.planwright.core.reading.table.NoteDigits;
import org.planwright.core.reading.words.BoxCaption;
import org.planwright.core.reading.words.Labels;
import org.planwright.core.reading.words.Phrases;
import org.planwright.core.reading.words.TableCaption;

/** Places a table with what stands around it: its caption, the line that names the unit, its notes, the rest on the next page. */
final class TableSection {

	private static final int LONGEST_CAPTION = 50;
	/** 附件 and 附录 head an appendix, which a table may be all of; 附表2 is the caption of the table itself. */
	private static final Pattern APPENDIX = Pattern.compile("附\\s{0,4}(?:[件录]|[：:])");

	private final List<Piece> pieces;
	private final Removals removals;
	private final List<ReadingNote> notes;
	private int periodEnd;

	TableSection(List<Piece> pieces, Removals removals, List<ReadingNote> notes) {
		this.pieces = pieces;
		this.removals = removals;
		this.notes = notes;
	}

	void setPeriodEnd(int year) {
		periodEnd = year;
	}

	/** Whether a paragraph is the caption of the table that follows; the frame of a key project's box is none. */
	boolean opensAt(int index) {
		int grid = gridBehind(index);
		if (grid < 0) {
			return false;
		}
		TextPiece piece = (TextPiece) pieces.get(index);
		if (piece.level() > 0 && TableCaption.of(piece.text()).isEmpty() || MatterHeading.announcesTerms(piece.text()) || APPENDIX.matcher(piece.text()).lookingAt()) {
			return false;
		}
		if (BoxCaption.of(piece.text()).isPresent()) {
			return piece.words().contains("指标") || IndicatorTableReader.begin(whole(grid), periodEnd, new Removals(), new ArrayList<>()).isPresent();
		}
		return TableCaption.of(piece.text()).isPresent() || TableCaption.isUnitLine(piece.text()) || Phrases.isHeadingLike(piece.text())
				&& piece.text().length() <= LONGEST_CAPTION && Labels.at(piece.text()).isEmpty() && looksLikeTitle(piece.words());
	}

	private static boolean looksLikeTitle(String words) {
		return words.matches(".*(?:指标|目标|表|一览|清单|情况|名单|任务分工|分解).*") || words.matches(".*(?:规划|项目).*");
	}

	/** Index of the grid behind a caption, a line that names the unit or one that says 续表 between them; -1 where there is none. */
	private int gridBehind(int index) {
		for (int i = index + 1; i < pieces.size() && i <= index + 2; i++) {
			if (pieces.get(i) instanceof GridPiece) {
				return i;
			}
			TextPiece piece = (TextPiece) pieces.get(i);
			if (!TableCaption.isUnitLine(piece.text()) && !(i == index + 1 && TableCaption.of(piece.text()).isPresent())) {
				return -1;
			}
		}
		return -1;
	}

	/** Whether a page ends below the heads of a table, so that its rows are a grid of their own. */
	private boolean isHeadAlone(int index) {
		return index + 1 < pieces.size() && pieces.get(index + 1) instanceof GridPiece below && below.grid().layout() == grid(index).layout()
				&& IndicatorTableReader.isHeadAlone(grid(index), below.grid(), periodEnd);
	}

	private Grid whole(int index) {
		return isHeadAlone(index) ? grid(index).with(grid(index + 1)) : grid(index);
	}

	private Grid grid(int index) {
		return ((GridPiece) pieces.get(index)).grid();
	}

	/** Places the table at a grid or at its caption, and gives the index of the next piece. */
	int place(int index, List<Block> blocks) {
		int at = index;
		List<TextPiece> above = new ArrayList<>();
		while (pieces.get(at) instanceof TextPiece piece) {
			above.add(piece);
			at++;
		}
		if (isHeadAlone(at)) {
			pieces.set(at + 1, new GridPiece(whole(at), ((GridPiece) pieces.get(at + 1)).frame()));
			at++;
		}
		Optional<IndicatorTableReader> table = IndicatorTableReader.begin(grid(at), periodEnd, removals, notes);
		PlacedText caption = above.isEmpty() ? null : above.get(0).text();
		if (table.isEmpty()) {
			return placePlain(at, above, caption, blocks);
		}
		for (int i = 1; i < above.size(); i++) {
			blocks.add(new ProseBlock(above.get(i).text(), Style.CAPTION));
		}
		return placeIndicators(at, table.get(), caption, blocks);
	}

	private int placePlain(int at, List<TextPiece> above, PlacedText caption, List<Block> blocks) {
		for (int i = 1; i < above.size(); i++) {
			blocks.add(new ProseBlock(above.get(i).text(), Style.CAPTION));
		}
		Grid grid = grid(at);
		blocks.add(new TextTableBlock(caption, grid.cells(), caption == null ? grid.firstLine() : caption.firstLine(), grid.lastLine()));
		int next = at + 1;
		if (next < pieces.size() && pieces.get(next) instanceof TextPiece piece && NoteReader.opens(piece, true)) {
			int end = NoteReader.read(pieces, next).end();
			for (; next < end; next++) {
				blocks.add(new ProseBlock(((TextPiece) pieces.get(next)).text(), Style.NOTE));
			}
		}
		return next;
	}

	private int placeIndicators(int at, IndicatorTableReader table, PlacedText caption, List<Block> blocks) {
		List<NoteEntry> footnotes = new ArrayList<>();
		int firstLine = caption == null ? grid(at).firstLine() : caption.firstLine();
		int lastLine = grid(at).lastLine();
		PlacedText below = null;
		int next = at + 1;
		while (next < pieces.size()) {
			Piece piece = pieces.get(next);
			if (piece instanceof GridPiece more) {
				if (!table.proceed(more.grid())) {
					break;
				}
				lastLine = more.lastLine();
				next++;
			} else if (((TextPiece) piece).note() != null) {
				footnotes.add(NoteReader.said((TextPiece) piece));
				lastLine = piece.lastLine();
				next++;
			} else if (NoteReader.opens((TextPiece) piece, true)) {
				NoteReader.Notes read = NoteReader.read(pieces, next);
				footnotes.addAll(read.entries());
				lastLine = pieces.get(read.end() - 1).lastLine();
				next = read.end();
			} else if (isContinuationLine(next, caption)) {
				removals.add(((TextPiece) piece).text(), Reason.REPEATED_HEAD);
				next++;
			} else if (caption == null && below == null && TableCaption.of(((TextPiece) piece).text()).isPresent() && next == at + 1
					&& gridBehind(next) < 0) {
				below = ((TextPiece) piece).text();
				lastLine = below.lastLine();
				next++;
			} else {
				break;
			}
		}
		PlacedText title = caption == null ? below : caption;
		firstLine = title == null ? firstLine : Math.min(firstLine, title.firstLine());
		blocks.add(new IndicatorTableBlock(label(title), title(title), table.headings(), table.baselineYear(), table.targetYear(),
				NoteDigits.takenOff(table.rows(), footnotes),
				footnotes, firstLine, lastLine));
		return next;
	}

	/** 续表, or the caption printed again, with the rest of the table behind it. */
	private boolean isContinuationLine(int index, PlacedText caption) {
		TextPiece piece = (TextPiece) pieces.get(index);
		boolean again = TableCaption.isContinuation(piece.text()) || TableCaption.isUnitLine(piece.text())
				|| caption != null && Phrases.key(piece.text()).equals(Phrases.key(caption));
		return again && index + 1 < pieces.size() && (pieces.get(index + 1) instanceof GridPiece || gridBehind(index) > 0);
	}

	private static PlacedText label(PlacedText caption) {
		if (caption == null) {
			return null;
		}
		return BoxCaption.of(caption).map(BoxCaption::label).or(() -> TableCaption.of(caption).map(TableCaption::label)).orElse(null);
	}

	private static PlacedText title(PlacedText caption) {
		if (caption == null) {
			return null;
		}
		Optional<BoxCaption> box = BoxCaption.of(caption);
		if (box.isPresent()) {
			return box.get().title();
		}
		return TableCaption.of(caption).map(TableCaption::title).orElse(caption);
	}
}
