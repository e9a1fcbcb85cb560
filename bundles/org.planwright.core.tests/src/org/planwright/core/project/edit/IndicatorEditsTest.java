package org.planwright.core.project.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.SampleProject;
import org.planwright.core.project.edit.CellReading.Verdict;
import org.planwright.model.ChangeKind;
import org.planwright.model.Direction;
import org.planwright.model.FigureComparator;
import org.planwright.model.Indicator;
import org.planwright.model.IndicatorAttribute;
import org.planwright.model.PathShape;

class IndicatorEditsTest {

	private final SampleProject sample = new SampleProject();
	private final ProjectSession session = sample.session;
	private final IndicatorEdits edits = new IndicatorEdits(session);
	private final Indicator row = sample.stations;

	@ParameterizedTest
	@CsvSource({
			"'<1.3',      1.3,   LESS,     1, , '< 1.3'",
			"'≥90%',      90,    AT_LEAST, 0, %, '≥ 90%'",
			"'＞８２',     82,    GREATER,  0, , '> 82'",
			"'100左右',    100,   ABOUT,    0, , '约 100'",
			"'1,200',     1200,  EQUAL,    0, , '1200'",
			"'20.50',     20.50, EQUAL,    2, , '20.50'",
			"'20万个',     20,    EQUAL,    0, , '20万个'",
			"'200000个',   200000, EQUAL,  0, 个, '200000个'" })
	void aTypedTargetIsUnderstood(String typed, BigDecimal value, FigureComparator comparator, int decimals, String unit, String shown) {
		UndoCheck.oneCommand(session, "修改目标值", () -> {
			CellReading reading = edits.set(row, IndicatorField.TARGET, typed);
			assertEquals(Verdict.UNDERSTOOD, reading.verdict());
			assertEquals(shown, reading.shown());
		});
		assertEquals(typed.strip(), row.getTarget().getText());
		assertEquals(value, row.getTarget().getValue());
		assertEquals(comparator, row.getTarget().getComparator());
		assertEquals(decimals, row.getTarget().getDecimals());
		assertEquals(unit, row.getTarget().getUnit());
		assertEquals(2025, row.getTarget().getYear());
	}

	@Test
	void wordsAreKeptAsWordsAndSaidToBe() {
		UndoCheck.oneCommand(session, "修改基期值", () -> {
			CellReading reading = edits.set(row, IndicatorField.BASELINE, "基本建成");
			assertEquals(Verdict.KEPT_AS_WORDS, reading.verdict());
			assertEquals("“基本建成”中没有数，按文字保留", reading.message().orElseThrow());
		});
		assertEquals("基本建成", row.getBaseline().getText());
		assertNull(row.getBaseline().getValue());
	}

	@Test
	void aDashIsNoFigureAndAnEmptyTextClearsTheCell() {
		UndoCheck.oneCommand(session, "修改基期值", () -> assertEquals("无数值", edits.set(row, IndicatorField.BASELINE, "—").shown()));
		assertEquals("—", row.getBaseline().getText());
		UndoCheck.oneCommand(session, "修改基期值", () -> assertEquals("", edits.set(row, IndicatorField.BASELINE, " ").shown()));
		assertNull(row.getBaseline());
	}

	@ParameterizedTest
	@CsvSource({ "[41], CUMULATIVE, 41, '累计变化 41'", "12.5%, ANNUAL_GROWTH, 12.5, '年均增速 12.5%'", "〔>0.1〕, CUMULATIVE, 0.1, '累计变化 > 0.1'" })
	void aTypedChangeIsUnderstood(String typed, ChangeKind kind, BigDecimal value, String shown) {
		UndoCheck.oneCommand(session, "修改变化值", () -> assertEquals(shown, edits.set(row, IndicatorField.CHANGE, typed).shown()));
		assertEquals(kind, row.getChangeKind());
		assertEquals(value, row.getChange().getValue());
	}

	@Test
	void theHeadOfTheColumnTellsWhatABareChangeMeans() {
		session.edit("表头", null, () -> sample.table.getHeadings().add("五年累计变化"));
		edits.set(row, IndicatorField.CHANGE, "13.74");
		assertEquals(ChangeKind.CUMULATIVE, row.getChangeKind());
		session.edit("表头", null, () -> sample.table.getHeadings().set(4, "年均增速（%）"));
		edits.set(row, IndicatorField.CHANGE, "13.7");
		assertEquals(ChangeKind.ANNUAL_GROWTH, row.getChangeKind());
	}

	@Test
	void aNameWithUnitAndPriceBaseInBracketsIsTakenApart() {
		UndoCheck.oneCommand(session, "修改指标名称", () -> edits.set(row, IndicatorField.NAME, "电信业务总量（2019年不变单价）（万亿元）"));
		assertEquals("电信业务总量", row.getName());
		assertEquals("万亿元", row.getUnit());
		assertEquals("2019年不变单价", row.getPriceBase());
		assertEquals("电信业务总量（2019年不变单价）（万亿元）", row.getPrintedName());
	}

	@Test
	void theOtherCellsAreTexts() {
		UndoCheck.oneCommand(session, "修改指标序号", () -> edits.set(row, IndicatorField.NO, "6"));
		UndoCheck.oneCommand(session, "修改指标类别", () -> edits.set(row, IndicatorField.CATEGORY, "应用普及"));
		UndoCheck.oneCommand(session, "修改计量单位", () -> edits.set(row, IndicatorField.UNIT, "个"));
		UndoCheck.oneCommand(session, "修改价格基准", () -> edits.set(row, IndicatorField.PRICE_BASE, ""));
		UndoCheck.oneCommand(session, "修改指标别名", () -> edits.set(row, IndicatorField.ALIASES, "甲、乙，丙"));
		UndoCheck.oneCommand(session, "修改指标属性", () -> edits.set(row, IndicatorField.ATTRIBUTE, "约束性"));
		UndoCheck.oneCommand(session, "修改指标说明", () -> edits.setNotes(row, List.of("一", "二")));
		UndoCheck.oneCommand(session, "修改指标属性", () -> edits.setAttribute(row, IndicatorAttribute.EXPECTED));
		UndoCheck.oneCommand(session, "修改预期路径", () -> edits.setPathShape(row, PathShape.STEP));
		UndoCheck.oneCommand(session, "修改指标方向", () -> edits.setDirection(row, Direction.LOWER));
		assertEquals("6", row.getNo());
		assertEquals("应用普及", row.getCategory());
		assertEquals("个", row.getUnit());
		assertNull(row.getPriceBase());
		assertEquals(List.of("甲", "乙", "丙"), row.getAliases());
		assertEquals(List.of("一", "二"), row.getNotes());
	}

	@Test
	void aWordThatIsNoAttributeIsRefused() {
		UndoCheck.nothing(session, () -> {
			CellReading reading = edits.set(row, IndicatorField.ATTRIBUTE, "重要");
			assertEquals(Verdict.REFUSED, reading.verdict());
			assertEquals("“重要”不是指标属性，可填“预期性”或“约束性”", reading.message().orElseThrow());
		});
	}

	@Test
	void aPreviewChangesNothing() {
		UndoCheck.nothing(session, () -> assertEquals("≥ 90%", edits.preview(row, IndicatorField.TARGET, "不低于90%").shown()));
	}

	@Test
	void rowsAreInsertedDeletedAndMoved() {
		UndoCheck.oneCommand(session, "插入指标", () -> edits.insertAfter(row));
		assertEquals("基础设施", sample.table.getIndicators().get(1).getCategory());
		UndoCheck.oneCommand(session, "插入指标", () -> edits.insert(sample.table, 0));
		assertEquals(4, sample.table.getIndicators().size());
		assertTrue(edits.canMove(row, 2));
		assertFalse(edits.canMove(row, 3));
		UndoCheck.oneCommand(session, "移动指标", () -> edits.move(row, 2));
		assertSame(row, sample.table.getIndicators().get(3));
		UndoCheck.nothing(session, () -> assertThrows(IllegalArgumentException.class, () -> edits.move(row, 1)));
		UndoCheck.oneCommand(session, "删除 2 行指标", () -> edits.delete(List.of(row, sample.villages)));
		assertEquals(2, sample.table.getIndicators().size());
		assertTrue(sample.province.getLinks().isEmpty());
	}

	@Test
	void aRowBecomesAPartAndARowOfItsOwnAgain() {
		assertTrue(edits.canMakePartOf(sample.villages, row));
		UndoCheck.oneCommand(session, "设为其中项", () -> edits.makePartOf(sample.villages, row));
		assertSame(row, sample.villages.getWhole());
		assertFalse(edits.canMakePartOf(row, sample.villages), "a part has no parts");
		assertFalse(edits.canMakePartOf(row, row));
		assertFalse(edits.canMakePartOf(sample.upperStations, row), "another plan's row");
		UndoCheck.oneCommand(session, "设为独立指标", () -> edits.makeTopLevel(sample.villages));
		assertEquals(List.of(row, sample.villages), sample.table.getIndicators());
		assertFalse(edits.canMakeTopLevel(row));
	}

	@Test
	void aBlockIsPastedByOneCommandAndAddsTheRowsItNeeds() {
		List<IndicatorField> fields = List.of(IndicatorField.NAME, IndicatorField.UNIT, IndicatorField.BASELINE, IndicatorField.TARGET);
		String block = "千兆宽带用户数\t万户\t640\t6000\r\n\"PUE\n值\"\t\t1.4\t<1.3\r\n网民规模\t亿人\t9.89\t12\r\n";
		PasteResult[] result = new PasteResult[1];
		UndoCheck.oneCommand(session, "粘贴 12 个单元格",
				() -> result[0] = edits.paste(sample.table, List.of(row, sample.villages), fields, block));
		assertTrue(result[0].applied());
		assertTrue(result[0].remarks().isEmpty());
		assertEquals(List.of("千兆宽带用户数", "PUE\n值", "网民规模"), sample.table.getIndicators().stream().map(Indicator::getName).toList());
		assertEquals(FigureComparator.LESS, sample.villages.getTarget().getComparator());
		assertEquals(new BigDecimal("9.89"), sample.table.getIndicators().get(2).getBaseline().getValue());
	}

	@Test
	void aBlockWithACellThatIsRefusedIsNotPastedAtAll() {
		List<IndicatorField> fields = List.of(IndicatorField.NO, IndicatorField.ATTRIBUTE);
		UndoCheck.nothing(session, () -> {
			PasteResult result = edits.paste(sample.table, List.of(row), fields, "1\t约束性\n2\t重要\t多\n");
			assertFalse(result.applied());
			assertEquals(List.of("“重要”不是指标属性，可填“预期性”或“约束性”", "“多”超出了表格的列，请缩小粘贴范围"),
					result.remarks().stream().map(cell -> cell.message().orElseThrow()).toList());
			assertEquals(1, result.remarks().getFirst().row());
			assertEquals(1, result.remarks().getFirst().column());
		});
	}

	@Test
	void wordsInAFigureColumnArePastedAndRemarkedOn() {
		PasteResult result = edits.paste(sample.table, List.of(row), List.of(IndicatorField.TARGET), "全国领先");
		assertTrue(result.applied());
		assertEquals("“全国领先”中没有数，按文字保留", result.remarks().getFirst().message().orElseThrow());
		assertEquals("全国领先", row.getTarget().getText());
	}

	@Test
	void oneCellIsABlockToo() {
		UndoCheck.oneCommand(session, "粘贴 1 个单元格",
				() -> edits.paste(sample.table, List.of(row), List.of(IndicatorField.TARGET), "25"));
		assertEquals(new BigDecimal("25"), row.getTarget().getValue());
	}
}
