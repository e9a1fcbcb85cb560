package org.planwright.ui.document.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.CellReading.Verdict;
import org.planwright.ui.Messages;
import org.planwright.ui.document.projection.DocumentProjection;
import org.planwright.ui.document.projection.Place;
import org.planwright.ui.document.table.GridCell;
import org.planwright.ui.document.table.TableEdits;
import org.planwright.ui.document.table.TableGrid;
import org.planwright.ui.document.typing.Caret;
import org.planwright.ui.document.typing.DocumentTyping;

/** Replaces hits. Those in labels, or over a label and a text, are left as they are: they are set by commands. */
public final class DocumentReplace {

	private final ProjectSession session;
	private final DocumentProjection page;
	private final DocumentTyping typing;
	private final TableEdits tables;

	public DocumentReplace(ProjectSession session, DocumentProjection page, DocumentTyping typing, TableEdits tables) {
		this.session = session;
		this.page = page;
		this.typing = typing;
		this.tables = tables;
	}

	/** Whether a hit can be replaced. */
	public boolean canReplace(DocumentHit hit) {
		return switch (hit) {
		case DocumentHit.Words(int start, int end) -> {
			Place place = page.placeAt(start);
			yield place.segment().isTyped() && place.offset() + end - start <= place.segment().length();
		}
		case DocumentHit.Cell cell -> cell.cell().target() != null;
		};
	}

	/**
	 * Replaces one hit. A line break in the replacement does not make a paragraph.
	 *
	 * @return where the caret stands then, in the text; empty when the hit was in a table or cannot be replaced
	 */
	public Optional<Caret> replace(DocumentHit hit, String replacement) {
		if (!canReplace(hit)) {
			return Optional.empty();
		}
		if (hit instanceof DocumentHit.Words(int start, int end)) {
			return typing.replace(start, end, onOneLine(replacement), true);
		}
		replaceInCell(List.of((DocumentHit.Cell) hit), replacement);
		return Optional.empty();
	}

	/**
	 * Replaces hits as one edit. The page is not told before the edit is complete, so this goes from the end to the beginning.
	 *
	 * @param hits in the order of reading, all of the page as it is now
	 * @return how many were replaced
	 */
	public int replaceAll(List<DocumentHit> hits, String replacement) {
		List<DocumentHit> possible = hits.stream().filter(this::canReplace).toList();
		int[] replaced = new int[1];
		if (!possible.isEmpty()) {
			session.edit(Messages.text("document.replace.all", Integer.toString(possible.size())), page.plan(), () -> {
				for (DocumentHit hit : possible.reversed()) {
					if (hit instanceof DocumentHit.Words) {
						replaced[0] += replace(hit, replacement).isPresent() ? 1 : 0;
					}
				}
				for (List<DocumentHit.Cell> inCell : byCell(possible)) {
					replaced[0] += replaceInCell(inCell, replacement) ? inCell.size() : 0;
				}
			});
		}
		return replaced[0];
	}

	private static Collection<List<DocumentHit.Cell>> byCell(List<DocumentHit> hits) {
		Map<GridCell, List<DocumentHit.Cell>> cells = new LinkedHashMap<>();
		for (DocumentHit hit : hits) {
			if (hit instanceof DocumentHit.Cell cell) {
				cells.computeIfAbsent(cell.cell(), first -> new ArrayList<>()).add(cell);
			}
		}
		return cells.values();
	}

	/** Replaces all hits in one cell; false when the cell cannot hold what comes out. */
	private boolean replaceInCell(List<DocumentHit.Cell> hits, String replacement) {
		DocumentHit.Cell first = hits.getFirst();
		StringBuilder text = new StringBuilder(first.cell().text());
		for (DocumentHit.Cell hit : hits.reversed()) {
			text.replace(hit.start(), hit.end(), onOneLine(replacement));
		}
		return tables.set(TableGrid.of(first.table()), first.cell(), text.toString()).verdict() != Verdict.REFUSED;
	}

	private static String onOneLine(String text) {
		return text.replace("\r", "").replace('\n', ' ');
	}
}
