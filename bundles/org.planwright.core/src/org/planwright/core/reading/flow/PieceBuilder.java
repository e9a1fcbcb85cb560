package org.planwright.core.reading.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

import org.planwright.core.reading.clean.Removals;
import org.planwright.core.reading.clean.TextLine;
import org.planwright.core.reading.source.PlacedText;
import org.planwright.core.reading.table.Grid;
import org.planwright.core.reading.table.GridFinder;
import org.planwright.core.reading.table.GridRow;
import org.planwright.core.reading.words.BoxCaption;
import org.planwright.core.reading.words.TableCaption;

/** Parts the lines into tables and paragraphs; a table that only draws a frame around text gives its paragraphs back. */
public final class PieceBuilder {

	private static final Pattern NOTE = Pattern.compile("\\s*(?:注释?|备注|说明|附注|表注)\\s*[\\d①-⑳*]?\\s*[:：]");

	private final GridFinder grids;
	private final BooleanSupplier cancelled;
	private final List<Piece> pieces = new ArrayList<>();
	/** Numbers of frames by those that the document gives them: there are others that it does not know of. */
	private final Map<Integer, Integer> given = new HashMap<>();
	private int frames;

	/**
	 * @param removals where the rules and tags of tables are noted
	 * @param cancelled asked now and then whether to stop
	 */
	public PieceBuilder(Removals removals, BooleanSupplier cancelled) {
		this.grids = new GridFinder(removals);
		this.cancelled = cancelled;
	}

	/**
	 * The pieces of a document, in order.
	 *
	 * @param titles keys of the entries of the contents page
	 * @param paragraphs whether the document says where its paragraphs end, so that no line is a mere printed one
	 * @throws CancellationException when reading was cancelled
	 */
	public List<Piece> build(List<TextLine> lines, Set<String> titles, boolean paragraphs) {
		int gap = 0;
		boolean pageBreak = false;
		boolean quoted = false;
		int i = 0;
		while (i < lines.size()) {
			if (cancelled.getAsBoolean()) {
				throw new CancellationException();
			}
			TextLine line = lines.get(i);
			pageBreak |= line.pageBreak();
			if (line.isBlank() && line.hints().cell() == null) {
				gap++;
				i++;
				continue;
			}
			Optional<GridFinder.Found> found = line.quoted() ? Optional.empty() : grids.at(lines, i);
			if (found.isPresent()) {
				add(found.get().grid(), gap, pageBreak, frame(line));
				i = found.get().end();
			} else {
				frames += line.quoted() && !quoted ? 1 : 0;
				pieces.add(new TextPiece(line.text(), gap, pageBreak, line.tabs(), line.indent(), line.boldEnd(), line.hashes(),
						line.quoted() ? frames : frame(line), line.hints().level(), line.hints().note()));
				i++;
			}
			quoted = line.quoted();
			gap = 0;
			pageBreak = false;
		}
		return new LineJoiner(pieces, titles, paragraphs).join();
	}

	/** The frame that the document says a line stands in; 0 for none. */
	private int frame(TextLine line) {
		return line.hints().frame() == 0 ? 0 : given.computeIfAbsent(line.hints().frame(), key -> ++frames);
	}

	private void add(Grid grid, int gap, boolean pageBreak, int frame) {
		boolean opensBox = grid.hasAllCells() && !grid.rows().isEmpty() && grid.rows().get(0).filled().size() <= 2 && opensBox(grid.rows().get(0));
		if (grid.isSingleColumn() || opensBox && grid.columns() <= 2) {
			addWords(grid.rows(), gap, pageBreak, frame > 0 ? frame : ++frames);
		} else if (grid.layout() == Grid.Layout.CELLS) {
			addWithWordsAcross(grid, gap, pageBreak, frame == 0 && opensBox && grid.rows().get(0).own().size() == 1 ? ++frames : frame);
		} else {
			pieces.add(new GridPiece(grid, frame));
		}
	}

	private void addWords(List<GridRow> rows, int gap, boolean pageBreak, int frame) {
		boolean first = true;
		for (GridRow row : rows) {
			for (PlacedText paragraph : paragraphs(row)) {
				pieces.add(new TextPiece(paragraph, first ? gap : 0, first && pageBreak, 0, 0, 0, 0, frame, 0, null));
				first = false;
			}
		}
	}

	/** A table with its caption in a row across its head, and its notes in rows across its foot. */
	private void addWithWordsAcross(Grid grid, int gap, boolean pageBreak, int frame) {
		List<GridRow> rows = grid.rows();
		int from = 0;
		while (from + 1 < rows.size() && rows.get(from).own().size() == 1 && isCaption(rows.get(from))) {
			from++;
		}
		int to = rows.size();
		while (to - 1 > from && rows.get(to - 1).own().size() == 1 && isNote(rows.get(to - 1))) {
			to--;
		}
		addWords(rows.subList(0, from), gap, pageBreak, frame);
		pieces.add(new GridPiece(grid.rows(from, to), frame));
		addWords(rows.subList(to, rows.size()), 0, false, frame);
	}

	private static boolean isCaption(GridRow row) {
		return opensBox(row) || !row.filled().isEmpty()
				&& (TableCaption.of(firstParagraph(row.filled().get(0))).isPresent() || TableCaption.isUnitLine(row.filled().get(0)));
	}

	private static boolean isNote(GridRow row) {
		return !row.filled().isEmpty() && NOTE.matcher(row.filled().get(0)).lookingAt();
	}

	private static boolean opensBox(GridRow row) {
		List<PlacedText> filled = row.filled();
		return !filled.isEmpty() && (BoxCaption.of(firstParagraph(filled.get(0))).isPresent()
				|| filled.size() == 2 && BoxCaption.of(filled.get(0).append(filled.get(1), " ")).isPresent());
	}

	private static PlacedText firstParagraph(PlacedText cell) {
		int end = cell.text().indexOf('\n');
		return end < 0 ? cell : cell.substring(0, end);
	}

	/** A row of two cells is a label and its text; breaks inside a cell part paragraphs. */
	private static List<PlacedText> paragraphs(GridRow row) {
		List<PlacedText> filled = row.filled();
		List<PlacedText> paragraphs = new ArrayList<>();
		if (filled.size() == 2 && filled.get(0).length() <= 12 && filled.get(0).text().indexOf('\n') < 0) {
			boolean caption = BoxCaption.of(filled.get(0)).isPresent();
			filled = List.of(filled.get(0).append(filled.get(1), caption ? " " : "："));
		}
		for (PlacedText cell : filled) {
			int start = 0;
			for (int i = 0; i <= cell.length(); i++) {
				if (i == cell.length() || cell.charAt(i) == '\n') {
					PlacedText paragraph = cell.substring(start, i).strip();
					if (paragraph.length() > 0) {
						paragraphs.add(paragraph);
					}
					start = i + 1;
				}
			}
		}
		return paragraphs;
	}
}
