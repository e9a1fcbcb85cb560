package org.planwright.core.reading.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.concurrent.CancellationException;

import org.planwright.core.reading.clean.Removals;
import org.planwright.core.reading.clean.TextLine;
import org.planwright.core.reading.source.PlacedText;
import org.planwright.core.reading.table.Grid;
import org.planwright.core.reading.table.GridFinder;
import org.planwright.core.reading.table.GridRow;
import org.planwright.core.reading.words.BoxCaption;

/** Parts the lines into tables and paragraphs; a table that only draws a frame around text gives its paragraphs back. */
public final class PieceBuilder {

	private final GridFinder grids;
	private final BooleanSupplier cancelled;
	private final List<Piece> pieces = new ArrayList<>();
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
	 * @throws CancellationException when reading was cancelled
	 */
	public List<Piece> build(List<TextLine> lines) {
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
			if (line.isBlank()) {
				gap++;
				i++;
				continue;
			}
			Optional<GridFinder.Found> found = line.quoted() ? Optional.empty() : grids.at(lines, i);
			if (found.isPresent()) {
				add(found.get().grid(), gap, pageBreak);
				i = found.get().end();
			} else {
				frames += line.quoted() && !quoted ? 1 : 0;
				pieces.add(new TextPiece(line.text(), gap, pageBreak, line.tabs(), line.indent(), line.boldEnd(), line.hashes(),
						line.quoted() ? frames : 0));
				i++;
			}
			quoted = line.quoted();
			gap = 0;
			pageBreak = false;
		}
		return new LineJoiner(pieces).join();
	}

	private void add(Grid grid, int gap, boolean pageBreak) {
		boolean drawsBox = grid.layout() == Grid.Layout.DELIMITED && !grid.rows().isEmpty() && grid.rows().get(0).filled().size() <= 2
				&& opensBox(grid.rows().get(0));
		if (!grid.isSingleColumn() && !(drawsBox && grid.columns() <= 2)) {
			pieces.add(new GridPiece(grid));
			return;
		}
		frames++;
		boolean first = true;
		for (GridRow row : grid.rows()) {
			for (PlacedText paragraph : paragraphs(row)) {
				pieces.add(new TextPiece(paragraph, first ? gap : 0, first && pageBreak, 0, 0, 0, 0, frames));
				first = false;
			}
		}
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
