package org.planwright.core.reading.table;

import java.util.ArrayList;
import java.util.List;

import org.planwright.core.figure.ChangeFigure;
import org.planwright.core.reading.source.PlacedText;
import org.planwright.core.reading.structure.IndicatorRow;
import org.planwright.core.reading.structure.ReadingNote;

/** Makes rows of a table of indicators of cells whose meaning is known, just as they are made of those of a document. */
public final class MappedRows {

	/**
	 * The cells of one row as printed; null for those that it does not have.
	 *
	 * @param line where it stands, from 1
	 * @param remarks whatever else it says
	 */
	public record Cells(int line, String no, String category, String name, String unit, String baseline, String target, String change, String attribute,
			List<String> remarks) {
		public Cells {
			remarks = List.copyOf(remarks);
		}
	}

	private MappedRows() {
	}

	/**
	 * The rows, as many as there are cells given; parts are tied to their wholes.
	 *
	 * @param changeHint what a bare number in the change column means
	 */
	public static List<IndicatorRow> rows(List<Cells> cells, ChangeFigure.Kind changeHint) {
		List<ReadingNote> notes = new ArrayList<>();
		return new RowFinisher(changeHint, notes).finish(cells.stream().map(MappedRows::draft).toList());
	}

	private static RowDraft draft(Cells cells) {
		RowDraft draft = new RowDraft();
		draft.no = cells.no();
		draft.category = cells.category() == null ? null : IndicatorRows.categoryName(cells.category());
		draft.name = placed(cells.name(), cells.line());
		draft.unit = placed(cells.unit(), cells.line());
		draft.baseline = placed(cells.baseline(), cells.line());
		draft.target = placed(cells.target(), cells.line());
		draft.change = placed(cells.change(), cells.line());
		draft.attribute = placed(cells.attribute(), cells.line());
		cells.remarks().forEach(remark -> draft.remarks.add(PlacedText.of(remark, cells.line())));
		draft.firstLine = cells.line();
		draft.lastLine = cells.line();
		return draft;
	}

	private static PlacedText placed(String words, int line) {
		return words == null || words.isEmpty() ? null : PlacedText.of(words, line);
	}
}
