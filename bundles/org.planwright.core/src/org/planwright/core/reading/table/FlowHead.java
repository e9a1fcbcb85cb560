package org.planwright.core.reading.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.planwright.core.reading.source.PlacedText;

/**
 * The head of a table whose cells stand one a line: the first cells that read like heads.
 *
 * @param head the head
 * @param cells the cells behind it
 */
record FlowHead(TableHead head, List<PlacedText> cells) {

	private static final Pattern IN_BRACKETS = Pattern.compile("[\\[（(〔【].{1,12}[\\]）)〕】]");
	private static final Pattern GOES_ON = Pattern.compile("^[或/／、及和与].+");

	/**
	 * The heads that a list of cells begins with.
	 *
	 * @param cells the heads, those that were broken over two lines put together
	 * @param consumed how many cells they take
	 */
	record Heads(List<PlacedText> cells, int consumed) {
	}

	static Optional<FlowHead> of(Grid grid, int lastYear) {
		List<PlacedText> cells = grid.rows().get(0).cells();
		Heads heads = heads(cells);
		return TableHead.of(List.of(new GridRow(heads.cells())), lastYear)
				.map(head -> new FlowHead(head, cells.subList(heads.consumed(), cells.size())));
	}

	static Heads heads(List<PlacedText> cells) {
		List<PlacedText> heads = new ArrayList<>();
		int i = 0;
		while (i < cells.size() && heads.size() <= TableHead.MOST_COLUMNS) {
			PlacedText cell = cells.get(i);
			if (i + 1 < cells.size() && isBroken(cell, cells.get(i + 1), heads)) {
				heads.add(cell.append(cells.get(i + 1), ""));
				i += 2;
			} else if (HeadCell.of(cell).isPresent()) {
				heads.add(cell);
				i++;
			} else {
				break;
			}
		}
		return new Heads(heads, i);
	}

	/** Whether a head goes on in the next cell: 年均增速 above [累计], 2025年 above 目标值, 指标 above 属性 behind the column of names. */
	private static boolean isBroken(PlacedText cell, PlacedText next, List<PlacedText> before) {
		Optional<HeadCell> whole = HeadCell.of(cell.append(next, ""));
		Optional<HeadCell> first = HeadCell.of(cell);
		Optional<HeadCell> second = HeadCell.of(next);
		if (whole.isEmpty() || first.isEmpty()) {
			return false;
		}
		if (IN_BRACKETS.matcher(next.text()).matches()) {
			return true;
		}
		if (second.isEmpty()) {
			return false;
		}
		boolean ofYear = first.get().year() > 0 && second.get().year() == 0
				&& (second.get().role() == ColumnRole.BASELINE || second.get().role() == ColumnRole.TARGET);
		boolean named = before.stream().anyMatch(head -> HeadCell.of(head).filter(known -> known.role() == ColumnRole.NAME).isPresent());
		boolean attribute = named && first.get().role() == ColumnRole.NAME && second.get().role() == ColumnRole.ATTRIBUTE;
		return ofYear || attribute || first.get().role() == second.get().role() && GOES_ON.matcher(next.text()).matches();
	}
}
