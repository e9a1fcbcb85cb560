package org.planwright.ui.tests.table;

import java.math.BigDecimal;
import java.util.AbstractList;
import java.util.List;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.planwright.ui.table.RowSource;
import org.planwright.ui.table.Sheet;
import org.planwright.ui.table.SheetColumn;
import org.planwright.ui.table.SheetHost;
import org.planwright.ui.table.SheetSort;
import org.planwright.ui.table.Notice;
import org.planwright.ui.tests.TestWindow;

/** Scrolls sheets of 100,000 rows in a window of 1600 × 1000, with the kit as the product uses it and rows that are made when looked at. */
class TableScrollBenchmark {

	private static final int ROWS = 100_000;
	private static final int ROWS_A_FRAME = 7;

	@Test
	void scrollRows() {
		scroll("table-scroll-100k", 30, SWT.VERTICAL);
	}

	@Test
	void scrollMatrix() {
		scroll("table-scroll-100k-by-30k", 30_000, SWT.VERTICAL);
		scroll("table-scroll-sideways-100k-by-30k", 30_000, SWT.HORIZONTAL);
	}

	@Test
	void sortAndFilter() {
		try (TestWindow window = new TestWindow(1600, 1000)) {
			Sheet<Integer> sheet = open(window, 30);
			long start = System.nanoTime();
			sheet.sort(new SheetSort(3, true));
			ScrollTimes.print("table-sort-100k", (System.nanoTime() - start) / 1e6, "ms", 1000);
			start = System.nanoTime();
			sheet.sort(null);
			sheet.filter("甲 77");
			ScrollTimes.print("table-filter-100k-by-30", (System.nanoTime() - start) / 1e6, "ms", 1000);
		}
	}

	private void scroll(String name, int columns, int direction) {
		try (TestWindow window = new TestWindow(1600, 1000)) {
			NatTable table = open(window, columns).control();
			ScrollTimes.print(name, table, direction == SWT.VERTICAL ? table.getVerticalBar() : table.getHorizontalBar(), ROWS_A_FRAME);
		}
	}

	private static Sheet<Integer> open(TestWindow window, int columns) {
		Sheet<Integer> sheet = new Sheet<>(window.shell(), window.theme(), window.icons(), "矩阵", columns(columns), 0, new ReadOnly());
		sheet.arrangement().freezeTo(0);
		window.open();
		sheet.show(new RowSource<>() {
			@Override
			public int size() {
				return ROWS;
			}

			@Override
			public Integer get(int index) {
				return index;
			}
		});
		window.settle();
		return sheet;
	}

	private static List<SheetColumn<Integer>> columns(int count) {
		return new AbstractList<>() {
			@Override
			public SheetColumn<Integer> get(int index) {
				return new Cells(index);
			}

			@Override
			public int size() {
				return count;
			}
		};
	}

	/** Every third column holds words, the others numbers. */
	private record Cells(int index) implements SheetColumn<Integer> {
		@Override
		public String id() {
			return "c" + index;
		}

		@Override
		public String title() {
			return "第" + index + "列";
		}

		@Override
		public String text(Integer row) {
			return index % 3 == 0 ? "指标甲" + row + "（" + index + "）" : Integer.toString((row * 31 + index * 17) % 10_007);
		}

		@Override
		public BigDecimal number(Integer row) {
			return index % 3 == 0 ? null : new BigDecimal(text(row));
		}

		@Override
		public Comparable<?> sortKey(Integer row) {
			return index % 3 == 0 ? SheetColumn.super.sortKey(row) : number(row);
		}

		@Override
		public Alignment alignment() {
			return index % 3 == 0 ? Alignment.START : Alignment.END;
		}
	}

	private static final class ReadOnly implements SheetHost<Integer> {
		@Override
		public void edit(String label, Runnable change) {
			throw new IllegalStateException("nothing can be edited");
		}

		@Override
		public void say(Notice notice) {
			throw new IllegalStateException(notice.headline());
		}
	}
}
