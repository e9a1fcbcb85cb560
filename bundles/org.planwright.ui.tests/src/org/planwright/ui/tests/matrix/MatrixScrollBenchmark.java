package org.planwright.ui.tests.matrix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.planwright.core.trace.CellLinks;
import org.planwright.core.trace.FoundLink;
import org.planwright.model.LinkKind;
import org.planwright.model.LinkState;
import org.planwright.ui.matrix.MatrixColumn;
import org.planwright.ui.matrix.MatrixColumns;
import org.planwright.ui.matrix.MatrixFilter;
import org.planwright.ui.matrix.MatrixIndicator;
import org.planwright.ui.matrix.MatrixRow;
import org.planwright.ui.table.ListedRows;
import org.planwright.ui.table.Notice;
import org.planwright.ui.table.Sheet;
import org.planwright.ui.table.SheetHead;
import org.planwright.ui.table.SheetHost;
import org.planwright.ui.tests.TestWindow;
import org.planwright.ui.tests.table.ScrollTimes;

/** Scrolls a matrix of 100,000 tasks and boxes and 30,000 indicators with 300,000 links, in a window of 1600 × 1000. */
class MatrixScrollBenchmark {

	private static final int ROWS = 100_000;
	private static final int INDICATORS = 30_000;
	private static final int LINKS_A_ROW = 3;
	private static final int CHAPTER = 50;
	private static final int CATEGORY = 60;
	private static final int STEPS = 5;
	private static final String NAMES = "信息通信基础设施固定宽带家庭普及率工业互联网标识注册量每千人口医师数森林覆盖率劳动年龄人口平均受教育年限";

	private final Random random = new Random(20251128);
	private final Map<String, Integer> served = new HashMap<>();

	@Test
	void scroll() {
		List<MatrixIndicator> indicators = indicators();
		List<MatrixRow> rows = rows(indicators);
		MatrixColumns columns = new MatrixColumns(new Counted());
		long start = System.nanoTime();
		columns.show(indicators, MatrixFilter.ALL, Set.of(), false);
		ScrollTimes.print("matrix-columns-30k", (System.nanoTime() - start) / 1e6, "ms", 1000);
		try (TestWindow window = new TestWindow(1600, 1000)) {
			Sheet<MatrixRow> sheet = new Sheet<>(window.shell(), window.theme(), window.icons(), "矩阵", columns, MatrixColumns.TITLE, new Host());
			sheet.arrangement().freezeTo(MatrixColumns.COUNT);
			window.open();
			start = System.nanoTime();
			sheet.show(new ListedRows<>(rows));
			window.settle();
			ScrollTimes.print("matrix-show-100k-by-30k", (System.nanoTime() - start) / 1e6, "ms", 1000);
			ScrollTimes.print("matrix-scroll-100k-by-30k", sheet.control(), sheet.control().getVerticalBar(), STEPS);
			ScrollTimes.print("matrix-scroll-sideways-100k-by-30k", sheet.control(), sheet.control().getHorizontalBar(), STEPS);
			start = System.nanoTime();
			columns.setFolded("类别1", true);
			sheet.showColumns(() -> columns.show(indicators, MatrixFilter.ALL, Set.of(), false));
			window.settle();
			ScrollTimes.print("matrix-fold-category", (System.nanoTime() - start) / 1e6, "ms", 1000);
			start = System.nanoTime();
			sheet.filter("任务777");
			window.settle();
			ScrollTimes.print("matrix-filter-100k-rows", (System.nanoTime() - start) / 1e6, "ms", 1000);
		}
	}

	private List<MatrixIndicator> indicators() {
		List<MatrixIndicator> made = new ArrayList<>();
		for (int i = 0; i < INDICATORS; i++) {
			int from = random.nextInt(NAMES.length() - 12);
			made.add(new MatrixIndicator("i" + i, NAMES.substring(from, from + 5 + random.nextInt(7)) + i, "类别" + i / CATEGORY, "1 → 2"));
		}
		return made;
	}

	private List<MatrixRow> rows(List<MatrixIndicator> indicators) {
		List<MatrixRow> made = new ArrayList<>();
		LinkState[] states = LinkState.values();
		for (int i = 0; made.size() < ROWS; i++) {
			Map<String, Integer> sums = new HashMap<>();
			List<MatrixRow> chapter = new ArrayList<>();
			for (int task = 1; task < CHAPTER; task++) {
				Map<String, CellLinks> links = new HashMap<>();
				String id = "t" + i + "." + task;
				for (int link = 0; link < LINKS_A_ROW; link++) {
					String target = indicators.get(random.nextInt(INDICATORS)).id();
					links.put(target, CellLinks.of(List.of(new FoundLink(id, target, LinkKind.NAMES, states[random.nextInt(states.length)], 80, List.of()))));
					served.merge(target, 1, Integer::sum);
					sums.merge(target, 1, Integer::sum);
				}
				chapter.add(new MatrixRow(id, "任务" + i + task + NAMES.substring(0, 9), task % 7 == 0, false, 1, links, Map.of()));
			}
			made.add(new MatrixRow("c" + i, "第" + i + "章", false, true, 0, Map.of(), sums));
			made.addAll(chapter);
		}
		return made;
	}

	private final class Counted implements MatrixColumn.Context {
		@Override
		public boolean showsKinds() {
			return true;
		}

		@Override
		public int served(String indicator) {
			return served.getOrDefault(indicator, 0);
		}

		@Override
		public String tell(CellLinks links) {
			return "";
		}
	}

	private static final class Host implements SheetHost<MatrixRow> {
		@Override
		public SheetHead head() {
			return new SheetHead(9, true);
		}

		@Override
		public void edit(String label, Runnable change) {
			throw new IllegalStateException("nothing is edited");
		}

		@Override
		public void say(Notice notice) {
			throw new IllegalStateException(notice.headline());
		}
	}
}
