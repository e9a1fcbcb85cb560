package org.planwright.ui.tests.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.planwright.core.trace.CellLinks;
import org.planwright.core.trace.FoundLink;
import org.planwright.core.trace.LinkTable;
import org.planwright.model.Division;
import org.planwright.model.KeyProject;
import org.planwright.model.LinkKind;
import org.planwright.model.LinkState;
import org.planwright.model.Plan;
import org.planwright.model.PlanFactory;
import org.planwright.model.Section;
import org.planwright.ui.matrix.MatrixColumn;
import org.planwright.ui.matrix.MatrixColumns;
import org.planwright.ui.matrix.MatrixFilter;
import org.planwright.ui.matrix.MatrixFilter.Show;
import org.planwright.ui.matrix.MatrixIndicator;
import org.planwright.ui.matrix.MatrixRow;
import org.planwright.ui.matrix.MatrixRows;
import org.planwright.ui.table.RowSource;
import org.planwright.ui.table.SheetColumn;

/** Which rows and columns the matrix has, and what its cells say; without a display. */
class MatrixRowsTest {

	private static final PlanFactory MAKE = PlanFactory.eINSTANCE;

	private final Plan plan = MAKE.createPlan();
	private final List<MatrixIndicator> indicators = List.of(new MatrixIndicator("i1", "基站数", "设施", "1 → 2"), new MatrixIndicator("i2", "端口数", "设施", ""),
			new MatrixIndicator("i3", "收入", "规模", ""));
	private final LinkTable links;
	private boolean kinds;

	MatrixRowsTest() {
		Section chapter = section(plan, MAKE.createTask(), "章");
		Section first = section(chapter, MAKE.createTask(), "甲");
		box(first, "工程");
		section(chapter, MAKE.createTask(), "乙");
		Section safeguards = section(plan, MAKE.createSection(), "保障");
		section(safeguards, MAKE.createSection(), "资金");
		section(safeguards, MAKE.createSection(), "空话");
		links = LinkTable.of(Map.of("甲", Map.of("i1", List.of(link("甲", "i1", LinkKind.NAMES, LinkState.SUGGESTED)), "工程", List.of(link("甲", "工程", LinkKind.CONTAINS, LinkState.SUGGESTED))),
				"工程", Map.of("i1", List.of(link("工程", "i1", LinkKind.DRIVES, LinkState.ACCEPTED), link("工程", "i1", LinkKind.SUPPORTS, LinkState.SUGGESTED)), "i2",
						List.of(link("工程", "i2", LinkKind.NAMES, LinkState.REJECTED))),
				"资金", Map.of("i1", List.of(link("资金", "i1", LinkKind.SUPPORTS, LinkState.SUSPECT)))));
	}

	private static FoundLink link(String source, String target, LinkKind kind, LinkState state) {
		return new FoundLink(source, target, kind, state, 80, List.of());
	}

	private static Section section(Division parent, Section section, String title) {
		section.setId(title);
		section.setTitle(title);
		parent.getSections().add(section);
		return section;
	}

	private static void box(Section parent, String title) {
		KeyProject box = MAKE.createKeyProject();
		box.setId(title);
		box.setTitle(title);
		parent.getBlocks().add(box);
	}

	private RowSource<MatrixRow> rows(boolean grouped, Show show) {
		return MatrixRows.of(plan, links, Set.of("i1", "i2", "i3"), grouped, new MatrixFilter(show, ""));
	}

	private String told(boolean grouped, Show show) {
		RowSource<MatrixRow> rows = rows(grouped, show);
		return IntStream.range(0, rows.size()).mapToObj(rows::get)
				.map(row -> ".".repeat(row.depth()) + row.title() + (row.heading() ? "(" + row.count() + ")" : row.count() == 0 ? "" : row.count()))
				.collect(Collectors.joining(" "));
	}

	private MatrixColumns columns(MatrixFilter filter, boolean byCount) {
		MatrixColumns columns = new MatrixColumns(new MatrixColumn.Context() {
			@Override
			public boolean showsKinds() {
				return kinds;
			}

			@Override
			public int served(String indicator) {
				return links.served(indicator);
			}

			@Override
			public String tell(CellLinks told) {
				return told.state().name();
			}
		});
		show(columns, filter, byCount);
		return columns;
	}

	private void show(MatrixColumns columns, MatrixFilter filter, boolean byCount) {
		RowSource<MatrixRow> rows = rows(true, filter.show());
		Set<String> about = new HashSet<>();
		for (int i = 0; i < rows.size(); i++) {
			rows.get(i).links().forEach((indicator, cell) -> {
				if (cell.links().stream().anyMatch(link -> link.state().name().equals(filter.show().name()))) {
					about.add(indicator);
				}
			});
		}
		columns.show(indicators, filter, about, byCount);
	}

	private static String titles(MatrixColumns columns) {
		return columns.stream().skip(2).map(SheetColumn::title).collect(Collectors.joining(" "));
	}

	@Test
	void chaptersHeadTasksBoxesAndWhateverServes() {
		assertEquals("章(2) .甲1 ..工程1 .乙 保障(1) .资金1", told(true, Show.ALL));
		assertEquals("甲1 工程1 乙 资金1", told(false, Show.ALL).replace("章 ", ""));
	}

	@Test
	void rowsAreFilteredByWhatIsThoughtOfTheirLinks() {
		assertEquals("章(2) .甲1 ..工程1", told(true, Show.SUGGESTED));
		assertEquals("章(1) .工程1", told(true, Show.ACCEPTED));
		assertEquals("保障(1) .资金1", told(true, Show.SUSPECT));
		assertEquals("章(1) .工程1", told(true, Show.REJECTED));
		assertEquals("章(0) .乙", told(true, Show.SERVING_NOTHING));
		assertEquals(told(true, Show.ALL), told(true, Show.UNSERVED), "what could serve them is wanted then");
	}

	@Test
	void columnsAreGroupedFoldedFilteredAndSorted() {
		MatrixColumns columns = columns(MatrixFilter.ALL, false);
		assertEquals("▾设施 基站数 端口数 ▾规模 收入", titles(columns));
		assertEquals(List.of("1/2", "3", "0", "0/1", "0"), columns.stream().skip(2).map(SheetColumn::total).toList());
		columns.setFolded("设施", true);
		show(columns, MatrixFilter.ALL, false);
		assertEquals("▸设施 ▾规模 收入", titles(columns));
		assertEquals(-1, columns.place("i1"));
		assertEquals(4, columns.place("i3"));
		columns.setFolded("设施", false);
		show(columns, MatrixFilter.ALL, true);
		assertEquals("▾设施 端口数 基站数 ▾规模 收入", titles(columns));
		show(columns, MatrixFilter.ALL.withWords("基站"), false);
		assertEquals("基站数", titles(columns), "one category needs no heading");
		show(columns, MatrixFilter.ALL.withShow(Show.UNSERVED), false);
		assertEquals("▾设施 端口数 ▾规模 收入", titles(columns));
		show(columns, MatrixFilter.ALL.withShow(Show.REJECTED), false);
		assertEquals("端口数", titles(columns));
	}

	@Test
	void cellsShowStateNumberAndKindBySigns() {
		MatrixColumns columns = columns(MatrixFilter.ALL, false);
		SheetColumn<MatrixRow> stations = columns.get(columns.place("i1"));
		SheetColumn<MatrixRow> ports = columns.get(columns.place("i2"));
		SheetColumn<MatrixRow> group = columns.get(2);
		RowSource<MatrixRow> rows = rows(true, Show.ALL);
		assertEquals(List.of("○", "●2", "", "△"), List.of(1, 2, 3, 5).stream().map(row -> stations.text(rows.get(row))).toList());
		assertEquals("×", ports.text(rows.get(2)));
		assertEquals("2", stations.headingText(rows.get(0)));
		assertEquals("2", group.headingText(rows.get(0)));
		assertEquals("1", group.text(rows.get(2)), "a rejected link counts for nothing");
		kinds = true;
		assertEquals(List.of("○点", "●带", "", "△支"), List.of(1, 2, 3, 5).stream().map(row -> stations.text(rows.get(row))).toList());
		assertEquals("工程，已确认", stations.spoken(rows.get(2)));
		assertEquals("工程 → 基站数\nACCEPTED", stations.detail(rows.get(2)));
		assertEquals("基站数　1 → 2\n支撑它的任务和重点工程：3", stations.headDetail());
	}
}
