package org.planwright.ui.tests.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.planwright.ui.table.RowSource;
import org.planwright.ui.table.SheetFilter;
import org.planwright.ui.table.SheetRows;
import org.planwright.ui.table.SheetSort;
import org.planwright.ui.tests.table.TextColumn.Line;

class SheetRowsTest {

	private static final List<Line> LINES = List.of(
			new Line(0, true, "规模"),
			new Line(1, false, "收入", "2.64"),
			new Line(2, false, "其中：电信", "1.5"),
			new Line(2, false, "其中：互联网", "0.9"),
			new Line(1, false, "投资", "2.5"),
			new Line(0, true, "设施"),
			new Line(1, false, "基站", "5"),
			new Line(1, false, "算力", ""),
			new Line(1, false, "带宽", "7.1"));

	private final SheetRows<Line> rows = new SheetRows<>(TextColumn.ALL, tree(LINES));

	private static RowSource<Line> tree(List<Line> lines) {
		return new RowSource<>() {
			@Override
			public int size() {
				return lines.size();
			}

			@Override
			public Line get(int index) {
				return lines.get(index);
			}

			@Override
			public int depth(int index) {
				return lines.get(index).depth;
			}

			@Override
			public boolean isHeading(int index) {
				return lines.get(index).heading;
			}
		};
	}

	private String seen() {
		return IntStream.range(0, rows.count()).mapToObj(row -> rows.get(row).toString()).collect(Collectors.joining(" "));
	}

	@Test
	void printedOrderFirst() {
		assertEquals("规模 收入 其中：电信 其中：互联网 投资 设施 基站 算力 带宽", seen());
		assertTrue(rows.isAsPrinted());
		assertEquals(7, rows.countBare());
	}

	@Test
	void foldingHidesWhatStandsUnderARow() {
		rows.setFolded(1, true);
		assertEquals("规模 收入 投资 设施 基站 算力 带宽", seen());
		assertTrue(rows.isFolded(1) && rows.hasChildren(1));
		assertFalse(rows.hasChildren(2));
		rows.setFolded(0, true);
		assertEquals("规模 设施 基站 算力 带宽", seen());
		rows.setFolded(0, false);
		assertEquals("规模 收入 投资 设施 基站 算力 带宽", seen(), "what was folded inside stays folded");
		rows.setAllFolded(true);
		assertEquals("规模 设施", seen());
		rows.setAllFolded(false);
		assertEquals(9, rows.count());
	}

	@Test
	void unfoldingLeadsToARowWhereverItIsHidden() {
		rows.setAllFolded(true);
		rows.unfoldTo(LINES.get(3));
		assertEquals("规模 收入 其中：电信 其中：互联网 投资 设施", seen());
		assertEquals(3, rows.find(LINES.get(3)));
		assertEquals(-1, rows.find(LINES.get(6)));
	}

	@Test
	void rowsSortAmongThoseUnderTheSameHeadingAndEmptyCellsComeLast() {
		rows.setSort(new SheetSort(1, false));
		assertEquals("规模 投资 收入 其中：互联网 其中：电信 设施 基站 带宽 算力", seen());
		rows.setSort(new SheetSort(1, true));
		assertEquals("规模 收入 其中：电信 其中：互联网 投资 设施 带宽 基站 算力", seen());
		assertFalse(rows.isAsPrinted());
		rows.setSort(null);
		assertEquals("规模 收入 其中：电信 其中：互联网 投资 设施 基站 算力 带宽", seen());
	}

	@Test
	void wordsSortByTheirSound() {
		rows.setSort(new SheetSort(0, false));
		assertEquals("规模 收入 其中：电信 其中：互联网 投资 设施 带宽 基站 算力", seen(), "dai, ji, suan; shou, tou; dian, hu");
	}

	@Test
	void aMatchIsSeenUnderEverythingThatItStandsUnder() {
		rows.setFilter(new SheetFilter("电信", Map.of()));
		assertEquals("规模 收入 其中：电信", seen());
		rows.setFilter(new SheetFilter("设施", Map.of()));
		assertEquals("", seen(), "a heading is no match");
		rows.setFilter(new SheetFilter("", Map.of(1, ">2.5")));
		assertEquals("规模 收入 设施 基站 带宽", seen());
		rows.setFilter(new SheetFilter("", Map.of(1, "≤ 2.5", 0, "其中")));
		assertEquals("规模 收入 其中：电信 其中：互联网", seen());
	}

	@Test
	void aFilterShowsFoldedMatchesAndGivesTheFoldsBack() {
		rows.setAllFolded(true);
		rows.setFilter(new SheetFilter("基站", Map.of()));
		assertEquals("设施 基站", seen());
		rows.setFolded(0, true);
		assertEquals("设施", seen());
		rows.setFilter(SheetFilter.NONE);
		assertEquals("规模 设施", seen());
	}

	@Test
	void filterAndOrderGoOnWhenRowsAreReadAgain() {
		rows.setFilter(new SheetFilter("1", Map.of()));
		rows.setSort(new SheetSort(1, true));
		assertEquals("规模 收入 其中：电信 设施 带宽", seen());
		rows.setSource(tree(List.of(LINES.get(0), LINES.get(4), new Line(1, false, "新增", "11"), new Line(1, false, "再增", "100"))));
		assertEquals("规模 再增 新增", seen());
	}

	@Test
	void widthAndCaseMakeNoDifferenceToAFilter() {
		SheetRows<Line> flat = new SheetRows<>(TextColumn.ALL, RowSource.of(List.of(Line.of("5Ｇ基站 IPv6"), Line.of("4G基站"))));
		flat.setFilter(new SheetFilter("5g ipV6", Map.of()));
		assertEquals(1, flat.count());
	}
}
