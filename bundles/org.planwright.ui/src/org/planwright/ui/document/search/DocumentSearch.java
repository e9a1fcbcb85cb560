package org.planwright.ui.document.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.planwright.core.figure.Glyphs;
import org.planwright.model.Block;
import org.planwright.ui.document.projection.DocumentLine;
import org.planwright.ui.document.projection.DocumentProjection;
import org.planwright.ui.document.table.GridCell;
import org.planwright.ui.document.table.TableGrid;

/** Looks for words on a page. Full-width and half-width forms of a sign are the same. */
public final class DocumentSearch {

	private final String wanted;
	private final boolean matchCase;

	/**
	 * @param words     what is looked for; nothing is found when it is empty
	 * @param matchCase whether A and a differ
	 */
	public DocumentSearch(String words, boolean matchCase) {
		this.matchCase = matchCase;
		wanted = fold(words);
	}

	private String fold(String text) {
		String folded = Glyphs.fold(text);
		return matchCase ? folded : folded.toLowerCase(Locale.ROOT);
	}

	/** All hits in the order of reading; hits do not overlap. */
	public List<DocumentHit> in(DocumentProjection page) {
		List<DocumentHit> hits = new ArrayList<>();
		for (int i = 0; i < page.lineCount() && !wanted.isEmpty(); i++) {
			DocumentLine line = page.line(i);
			int offset = page.startOf(i);
			if (line.table() != null) {
				findInTable(line.table(), offset, hits);
			} else {
				for (int start : find(line.text())) {
					hits.add(new DocumentHit.Words(offset + start, offset + start + wanted.length()));
				}
			}
		}
		return hits;
	}

	private void findInTable(Block table, int offset, List<DocumentHit> hits) {
		for (GridCell cell : TableGrid.of(table).cells()) {
			for (int start : find(cell.text())) {
				hits.add(new DocumentHit.Cell(offset, table, cell, start, start + wanted.length()));
			}
		}
	}

	private List<Integer> find(String text) {
		List<Integer> places = new ArrayList<>();
		String folded = fold(text);
		for (int at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length())) {
			places.add(at);
		}
		return places;
	}
}
