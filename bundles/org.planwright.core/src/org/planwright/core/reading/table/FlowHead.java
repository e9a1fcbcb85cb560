package org.planwright.core.reading.table;

import java.util.List;
import java.util.Optional;

import org.planwright.core.reading.source.PlacedText;

/**
 * The head of a table whose cells stand one a line: the first cells that read like heads.
 *
 * @param head the head
 * @param cells the cells behind it
 */
record FlowHead(TableHead head, List<PlacedText> cells) {

	static Optional<FlowHead> of(Grid grid, int lastYear) {
		List<PlacedText> cells = grid.rows().get(0).cells();
		int end = 0;
		while (end < cells.size() && end <= TableHead.MOST_COLUMNS && HeadCell.of(cells.get(end)).isPresent()) {
			end++;
		}
		int headEnd = end;
		return TableHead.of(List.of(new GridRow(cells.subList(0, headEnd))), lastYear)
				.map(head -> new FlowHead(head, cells.subList(headEnd, cells.size())));
	}
}
