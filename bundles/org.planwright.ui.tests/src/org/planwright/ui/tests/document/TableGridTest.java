package org.planwright.ui.tests.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.planwright.core.project.edit.CellReading.Verdict;
import org.planwright.core.project.edit.IndicatorField;
import org.planwright.model.IndicatorAttribute;
import org.planwright.model.PlanFactory;
import org.planwright.model.TextTable;
import org.planwright.ui.document.table.CellAlign;
import org.planwright.ui.document.table.CellMeasure;
import org.planwright.ui.document.table.CellTarget;
import org.planwright.ui.document.table.GridCell;
import org.planwright.ui.document.table.TableEdits;
import org.planwright.ui.document.table.TableGrid;
import org.planwright.ui.document.table.TableLayout;

class TableGridTest {

	private final SampleDocument sample = new SampleDocument();
	private final TableEdits edits = new TableEdits(sample.session);

	private TableGrid grid() {
		return TableGrid.of(sample.table);
	}

	private static String rows(TableGrid grid) {
		List<String> rows = new ArrayList<>();
		for (int row = 0; row < grid.rows(); row++) {
			StringBuilder line = new StringBuilder();
			for (GridCell cell : grid.cells()) {
				if (cell.row() == row) {
					line.append(cell.text()).append(cell.rowSpan() > 1 ? "×" + cell.rowSpan() : "").append('|');
				}
			}
			rows.add(line.toString());
		}
		return String.join("\n", rows);
	}

	private GridCell cell(IndicatorField field) {
		return grid().cells().stream().filter(cell -> cell.target() instanceof CellTarget.Field target && target.indicator() == sample.stations
				&& target.field() == field).findFirst().orElseThrow();
	}

	@Test
	void theTableIsLaidOutAsItIsPrinted() {
		assertEquals("""
				类别|序号|指标名称|2020年|2025年|年均增速[累计]|属性|
				发展规模|1|行业收入（亿元）|856.42|1000|3.1%|预期性|
				网络设施×3|2|5G基站数（万个）|6.26|20|[13.74]|预期性|
				||其中：城区|5|12|[7]|预期性|
				|3|行政村5G通达率（%）|0|>80|[80]|约束性|""".replace("||其中", "|其中").replace("\n|3", "\n3"), rows(grid()));
	}

	@Test
	void figuresStandAtTheRightAndPartsAreIndented() {
		assertEquals(CellAlign.RIGHT, cell(IndicatorField.TARGET).align());
		assertEquals(CellAlign.LEFT, cell(IndicatorField.NAME).align());
		assertEquals(1, grid().cellAt(3, 2).orElseThrow().indent());
		assertEquals("其中：城区", grid().cellAt(3, 2).orElseThrow().text());
	}

	@Test
	void withoutPrintedHeadsTheColumnsAreNamed() {
		sample.session.edit("无表头", null, () -> sample.table.getHeadings().clear());
		assertTrue(rows(grid()).startsWith("类别|序号|指标名称|2020年|2025年|年均增速[累计变化]|属性|\n"));
	}

	@Test
	void aUnitThatTheNameDoesNotSayHasAColumn() {
		sample.session.edit("单位", null, () -> sample.income.setPrintedName("行业收入"));
		assertTrue(rows(grid()).contains("|1|行业收入|亿元|856.42|"));
	}

	@Test
	void everyPlaceIsCoveredByOneCell() {
		TableGrid grid = grid();
		for (int row = 0; row < grid.rows(); row++) {
			for (int column = 0; column < grid.columns(); column++) {
				int at = row;
				int in = column;
				assertEquals(1, grid.cells().stream().filter(cell -> cell.column() == in && cell.row() <= at && at < cell.row() + cell.rowSpan()).count());
			}
		}
		assertSame(sample.urban, grid.indicatorAt(3));
		assertNull(grid.indicatorAt(0));
	}

	@Test
	void rowsOfUnequalLengthAreFilledUpAndProtectedThere() {
		sample.session.edit("表", null, () -> sample.plainTable.getRows().getFirst().getCells().add("备注"));
		TableGrid grid = TableGrid.of(sample.plainTable);
		assertEquals("市|基站|备注|\n杭州|3||", rows(grid));
		assertNull(grid.cellAt(1, 2).orElseThrow().target());
		TextTable empty = PlanFactory.eINSTANCE.createTextTable();
		assertEquals(1, TableGrid.of(empty).rows());
	}

	@Test
	void aTypedTargetIsUnderstoodAndOneStep() {
		assertEquals(Verdict.UNDERSTOOD, edits.set(grid(), cell(IndicatorField.TARGET), "≥25").verdict());
		assertEquals("≥25", sample.stations.getTarget().getText());
		assertEquals("修改目标值", sample.session.undoLabel().orElseThrow());
		sample.session.undo();
		assertEquals("20", sample.stations.getTarget().getText());
	}

	@Test
	void aMergedCategoryIsChangedForAllItsRowsInOneStep() {
		GridCell category = grid().cellAt(3, 0).orElseThrow();
		edits.set(grid(), category, "基础设施");
		assertEquals(List.of("基础设施", "基础设施", "基础设施"),
				List.of(sample.stations.getCategory(), sample.urban.getCategory(), sample.coverageRate.getCategory()));
		assertEquals("发展规模", sample.income.getCategory());
		sample.session.undo();
		assertEquals("网络设施", sample.coverageRate.getCategory());
	}

	@Test
	void whatAColumnCannotHoldIsRefused() {
		String before = sample.session.undoLabel().orElseThrow();
		assertEquals(Verdict.REFUSED, edits.set(grid(), cell(IndicatorField.ATTRIBUTE), "大概").verdict());
		assertEquals(before, sample.session.undoLabel().orElseThrow());
		edits.set(grid(), cell(IndicatorField.ATTRIBUTE), "约束性");
		assertEquals(IndicatorAttribute.BINDING, sample.stations.getAttribute());
	}

	@Test
	void aPlainCellIsSet() {
		TableGrid grid = TableGrid.of(sample.plainTable);
		edits.set(grid, grid.cellAt(1, 0).orElseThrow(), "宁波");
		assertEquals(List.of("宁波", "3"), sample.plainTable.getRows().get(1).getCells());
	}

	@Test
	void theLayoutFillsTheWidthAndHoldsEveryText() {
		CellMeasure measure = new CellMeasure() {
			@Override
			public int naturalWidth(GridCell cell) {
				return 10 * cell.text().length();
			}

			@Override
			public int leastWidth(GridCell cell) {
				return Math.min(30, naturalWidth(cell));
			}

			@Override
			public int heightAt(GridCell cell, int width) {
				return 12 * Math.max(1, Math.ceilDiv(10 * cell.text().length(), width));
			}
		};
		for (int width : new int[] { 150, 300, 500, 900 }) {
			TableLayout layout = TableLayout.of(grid(), measure, width, 4, 3);
			assertEquals(width, layout.width());
			for (GridCell cell : grid().cells()) {
				int inner = layout.right(cell) - layout.left(cell) - 8;
				assertTrue(layout.bottom(cell) - layout.top(cell) >= measure.heightAt(cell, Math.max(1, inner)) + 6, () -> cell + " at " + width);
				assertEquals(cell.column(), layout.columnAt(layout.left(cell) + 1));
				assertEquals(cell.row(), layout.rowAt(layout.top(cell) + 1));
			}
			assertEquals(grid().rows() - 1, layout.rowAt(layout.height() + 50), "below the table is the last row");
		}
	}
}
