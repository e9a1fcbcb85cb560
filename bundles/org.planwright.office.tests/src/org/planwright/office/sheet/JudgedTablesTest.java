package org.planwright.office.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.core.Messages;
import org.planwright.core.ReturnGround;
import org.planwright.core.ReturnImport;
import org.planwright.core.ReturnImport.Item;
import org.planwright.core.ReturnReader;
import org.planwright.core.ReturnedTable;
import org.planwright.core.SheetTables;
import org.planwright.core.VerdictReturns;
import org.planwright.core.align.AlignMemory;
import org.planwright.core.align.PlanAlignment;
import org.planwright.core.align.VerdictTable;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.IndicatorEdits;
import org.planwright.core.project.edit.IndicatorField;
import org.planwright.core.project.edit.PlanEdits;
import org.planwright.core.project.edit.PlanInsertion;
import org.planwright.core.report.DocumentPart.Align;
import org.planwright.core.report.SheetTable;
import org.planwright.core.report.SheetTable.Column;
import org.planwright.core.report.SheetTable.Row;
import org.planwright.model.Alignment;
import org.planwright.model.Indicator;
import org.planwright.model.LinkState;
import org.planwright.model.Plan;
import org.planwright.model.Relation;
import org.planwright.model.Verdict;
import org.planwright.office.Written;
import org.planwright.samples.Samples;
import org.planwright.testkit.plans.RealPlans;

/** 衔接判断表 that went out, was judged in by an office and came back. */
class JudgedTablesTest {

	private static final String SHEET = "衔接判断表";
	private static final String NAME = "5G用户普及率";

	@TempDir
	private Path folder;

	private final ProjectSession session = ProjectSession.create("往返");
	private final Plan upper = RealPlans.read(Samples.NATIONAL);
	private final Plan lower = RealPlans.read(Samples.ZHEJIANG);
	private Locale before;

	@BeforeEach
	void begin() {
		before = Messages.locale();
		Messages.use(Locale.SIMPLIFIED_CHINESE);
		PlanInsertion.insert(session, List.of(upper, lower));
		new PlanEdits(session).setUpper(lower, upper);
	}

	@AfterEach
	void end() {
		Messages.use(before);
	}

	private Path export() throws IOException {
		return Files.write(folder.resolve("表.xlsx"), Written.xlsx(SheetTables.of(lower, ReturnGround.of(session.project().getPlans()))));
	}

	private ReturnImport back(Path file) throws IOException {
		List<ReturnedTable> tables = ReturnReader.read(ExcelReader.read(file).orElseThrow());
		return new ReturnImport(session, tables, "表.xlsx", ReturnGround.of(session.project().getPlans()).work(tables));
	}

	private ReturnImport judged(Consumer<OfficeSheet> work) throws IOException {
		return back(OfficeSheet.edit(export(), SHEET, work));
	}

	private static List<String> told(ReturnImport changes) {
		return changes.items().stream().map(item -> item.kind() + " " + item.column() + " " + item.from() + " -> " + item.to() + " " + item.isProposed()).toList();
	}

	private static int takeProposed(ReturnImport changes) {
		return changes.apply(changes.items().stream().filter(Item::isProposed).toList());
	}

	private Alignment stored(String upperName) {
		return lower.getAlignments().stream().filter(each -> each.getUpper().getFirst() instanceof Indicator row && upperName.equals(row.getName())).findFirst().orElseThrow();
	}

	@Test
	void whatNobodyJudgedChangesNothing() throws IOException {
		assertEquals(List.of(), told(judged(sheet -> sheet.arrange("状态"))));
		assertEquals(List.of(), lower.getAlignments());
	}

	@Test
	void judgementsComeBackAsOneEditHoweverTheSheetWasArranged() throws IOException {
		ReturnImport changes = judged(sheet -> {
			String id = sheet.find("上位规划", NAME);
			assertEquals("指标 ▲ 高于 建议", sheet.get(id, "类别") + " " + sheet.get(id, "结论") + " " + sheet.get(id, "状态"));
			sheet.put(id, "结论", "一致").put(id, "判断理由", "口径相同，\n按四舍五入一致").put(id, "判断人", "王五").put(id, "衔接关系", "口径不同");
			sheet.arrange("状态");
		});
		assertEquals(List.of("CHANGE 衔接关系 相同 -> 口径不同 true", "CHANGE 结论 ▲ 高于 -> 一致 true", "CHANGE 判断理由  -> 口径相同，\n按四舍五入一致 true", "CHANGE 判断人  -> 王五 true"),
				told(changes));
		assertEquals(List.of("本处意见"), changes.ownColumns());
		assertTrue(changes.items().stream().allMatch(item -> item.note().orElse("").equals("这一对还只是建议，取回后即为已确认。")));
		EObject whole = EcoreUtil.copy(session.project());
		assertEquals(4, takeProposed(changes));
		Alignment made = stored(NAME);
		assertEquals("accepted definition-differs equal 口径相同，\n按四舍五入一致 王五",
				made.getState() + " " + made.getRelation() + " " + made.getVerdict() + " " + made.getReason() + " " + made.getAuthor());
		assertEquals(1, lower.getAlignments().size());
		assertEquals("取回“表.xlsx”中的改动", session.undoLabel().orElseThrow());
		session.undo();
		assertTrue(EcoreUtil.equals(whole, session.project()));
	}

	@Test
	void aPairIsConfirmedOrRuledOutByItsState() throws IOException {
		assertEquals(2, takeProposed(judged(sheet -> sheet.put(sheet.find("上位规划", NAME), "状态", "已否决").put(sheet.find("上位规划", NAME), "判断人", "赵六"))));
		assertEquals(LinkState.REJECTED + " 赵六", stored(NAME).getState() + " " + stored(NAME).getAuthor());
		assertEquals(1, takeProposed(judged(sheet -> sheet.put(sheet.find("状态", "已否决"), "状态", "已确认"))));
		assertEquals(LinkState.ACCEPTED + " 赵六", stored(NAME).getState() + " " + stored(NAME).getAuthor());
		// Written a second time it is no news.
		assertEquals(List.of(), told(judged(sheet -> sheet.put(sheet.find("上位规划", NAME), "状态", "已确认"))));
	}

	@Test
	void aPersonsVerdictIsTakenBackByAnEmptyCell() throws IOException {
		takeProposed(judged(sheet -> sheet.put(sheet.find("上位规划", NAME), "结论", "▼ 低于")));
		assertEquals(Verdict.LOWER, stored(NAME).getVerdict());
		takeProposed(judged(sheet -> sheet.put(sheet.find("上位规划", NAME), "结论", "")));
		assertEquals(Verdict.AUTO, stored(NAME).getVerdict());
		assertEquals(List.of("结论本来就是按数字判断的，没有可以撤销的人工结论。"), problems(judged(sheet -> sheet.put(sheet.find("上位规划", NAME), "结论", ""))));
	}

	private static List<String> problems(ReturnImport changes) {
		return changes.items().stream().map(item -> item.problem().orElse("none")).toList();
	}

	@Test
	void wordsThatNobodyKnowsAndColumnsThatAreReckonedAreNamedWithWhy() throws IOException {
		ReturnImport changes = judged(sheet -> {
			String id = sheet.find("上位规划", NAME);
			sheet.put(id, "结论", "基本一致").put(id, "衔接关系", "相近").put(id, "状态", "同意").put(id, "按数字", "＝ 一致").put(id, "本规划", "别的指标");
			String open = sheet.find("结论", "○");
			sheet.put(open, "衔接关系", "相同").put(open, "状态", "已否决");
		});
		List<String> told = changes.items().stream().map(item -> item.column() + "：" + item.problem().orElse("")).toList();
		assertEquals(List.of("状态：本规划没有对应项；要指定承接，请在衔接对照中进行。", "衔接关系：本规划没有对应项；要指定承接，请在衔接对照中进行。", "本规划：这一列由规划匠算出或引用，不能从表中改。", "按数字：这一列由规划匠算出或引用，不能从表中改。", "状态：“同意”不在可选的词中：已确认、已否决。",
				"衔接关系：“相近”不在可选的词中：相同、单位不同、口径不同。", "结论：“基本一致”不在可选的词中：按数字判断、高于、一致、低于、缺失、不可比。"), told);
		assertEquals(0, takeProposed(changes));
		assertFalse(session.project().getPlans().stream().anyMatch(plan -> !plan.getAlignments().isEmpty()));
	}

	@Test
	void verdictsInEnglishAreTheirWholeWords() throws IOException {
		Messages.use(Locale.ENGLISH);
		Path sent = export();
		List<String> problems = new ArrayList<>();
		for (String words : List.of("roughly", "figures", "By", "the figures", "≠", "Not comparable")) {
			problems.addAll(problems(back(OfficeSheet.edit(sent, "Judgements", sheet -> sheet.put(sheet.find("Upper plan", NAME), "Verdict", words)))));
		}
		assertEquals(List.of("\"roughly\" is none of the words to choose from: By the figures, Higher, Equal, Lower, Missing, Not comparable.",
				"\"figures\" is none of the words to choose from: By the figures, Higher, Equal, Lower, Missing, Not comparable.",
				"\"By\" is none of the words to choose from: By the figures, Higher, Equal, Lower, Missing, Not comparable.",
				"\"the figures\" is none of the words to choose from: By the figures, Higher, Equal, Lower, Missing, Not comparable.", "none", "none"), problems);
	}

	@Test
	void judgementsAreTakenInEitherLanguage() throws IOException {
		Path sent = export();
		Path edited = OfficeSheet.edit(sent, SHEET, sheet -> {
			String id = sheet.find("上位规划", NAME);
			sheet.put(id, "状态", "已确认").put(id, "衔接关系", "口径不同").put(id, "结论", "▼ 低于");
		});
		Messages.use(Locale.ENGLISH);
		ReturnImport changes = back(edited);
		assertEquals(List.of("CHANGE 状态 建议 -> 已确认 true", "CHANGE 衔接关系 相同 -> 口径不同 true", "CHANGE 结论 ▲ 高于 -> ▼ 低于 true"), told(changes));
		EObject whole = EcoreUtil.copy(session.project());
		assertEquals(3, takeProposed(changes));
		assertEquals("accepted definition-differs lower", stored(NAME).getState() + " " + stored(NAME).getRelation() + " " + stored(NAME).getVerdict());
		assertEquals(List.of(), told(back(edited)), "The same workbook taken twice says nothing new");
		session.undo();
		assertTrue(EcoreUtil.equals(whole, session.project()));
		ReturnImport english = back(OfficeSheet.edit(sent, SHEET, sheet -> sheet.put(sheet.find("上位规划", NAME), "状态", "Rejected")));
		assertEquals(List.of("CHANGE 状态 建议 -> Rejected true"), told(english));
		takeProposed(english);
		assertEquals(LinkState.REJECTED, stored(NAME).getState());
	}

	@Test
	void whatIsSaidTwiceOrUnderAnotherHeadIsADoubt() throws IOException {
		ReturnImport changes = judged(sheet -> {
			String id = sheet.find("上位规划", NAME);
			sheet.copy(id);
			sheet.put(id, "结论", "低于");
		});
		assertEquals(List.of("CHANGE 结论 ▲ 高于 -> 低于 false"), told(changes));
		assertTrue(changes.items().getFirst().doubt().orElse("").matches("表中有 2 行可能都是“5G用户普及率.*（第 \\d+、\\d+ 行），不能确定以哪一行为准；同一项选了几行的，只取最上面的一行。"), changes.items().toString());
		ReturnImport renamed = judged(sheet -> sheet.put(sheet.find("上位规划", NAME), "结论", "低于").rename("结论", "我处结论"));
		assertEquals("这一列的表头由“结论”改成了“我处结论”，不能确定是否还是同一列。", renamed.items().getFirst().doubt().orElse(""));
		assertEquals(0, takeProposed(renamed));
		// Whoever sees the doubt may still say so.
		assertEquals(1, renamed.apply(renamed.items()));
		assertEquals(Verdict.LOWER, stored(NAME).getVerdict());
	}

	@Test
	void aDeletedRowOrColumnChangesNoJudgement() throws IOException {
		ReturnImport changes = judged(sheet -> sheet.delete(sheet.find("上位规划", NAME)));
		assertEquals(List.of("REMOVE    -> "), told(changes).stream().map(words -> words.replaceAll(" 5G用户普及率.*", "   -> ")).toList());
		assertTrue(changes.items().getFirst().problem().orElse("").startsWith("判断表的行由两份规划算出，删去一行不改变判断"), changes.items().toString());
		assertEquals(0, changes.apply(changes.items()));
		Path bare = OfficeSheet.edit(export(), SHEET, sheet -> sheet.put(sheet.find("上位规划", NAME), "判断理由", "照此").rename("结论", "我处结论").bare());
		ReturnImport found = back(bare);
		assertEquals(List.of("结论"), found.missingColumns());
		assertEquals(List.of("CHANGE 判断理由  -> 照此 true"), told(found));
	}

	@Test
	void aPairWhosePlanWasChangedMeanwhileIsToldSo() throws IOException {
		Path edited = Files.move(OfficeSheet.edit(export(), SHEET, sheet -> sheet.put(sheet.find("上位规划", NAME), "判断理由", "照此")), folder.resolve("先.xlsx"));
		takeProposed(judged(sheet -> sheet.put(sheet.find("上位规划", NAME), "判断理由", "先说的")));
		ReturnImport changes = back(edited);
		assertEquals("先说的", changes.items().getFirst().now().orElseThrow());
		assertFalse(changes.items().getFirst().isProposed());
		Indicator row = (Indicator) stored(NAME).getUpper().getFirst();
		session.edit("删", upper, () -> EcoreUtil.remove(row));
		assertEquals(List.of("现在的规划中已经没有这一对。"), problems(back(edited)));
	}

	@Test
	void aPairWhoseFiguresWereChangedMeanwhileIsADoubt() throws IOException {
		Path edited = OfficeSheet.edit(export(), SHEET, sheet -> sheet.put(sheet.find("上位规划", NAME), "结论", "低于"));
		assertTrue(back(edited).items().getFirst().isProposed());
		String target = lowerRow().getTarget().getText();
		new IndicatorEdits(session).set(lowerRow(), IndicatorField.TARGET, "75");
		ReturnImport changes = back(edited);
		assertEquals("这一对的内容在表格导出之后改过，不能确定判断是否还成立。", changes.items().getFirst().doubt().orElse(""));
		assertEquals(0, takeProposed(changes));
		new IndicatorEdits(session).set(lowerRow(), IndicatorField.TARGET, target);
		assertEquals(1, takeProposed(back(edited)));
	}

	/** Two people judged one pair, as a merge of two copies brings it. */
	private List<Alignment> judgedTwice() throws IOException {
		takeProposed(judged(sheet -> sheet.put(sheet.find("上位规划", NAME), "判断理由", "甲的理由")));
		Alignment other = EcoreUtil.copy(stored(NAME));
		other.setId("other");
		other.setReason("乙的理由");
		session.edit("合并", lower, () -> lower.getAlignments().add(other));
		return List.copyOf(lower.getAlignments());
	}

	@Test
	void whatWasWrittenOnAJudgementThatIsGoneIsNotSaidOfTheOther() throws IOException {
		List<Alignment> two = judgedTwice();
		Path edited = OfficeSheet.edit(export(), SHEET, sheet -> sheet.put(sheet.find("判断理由", "甲"), "判断理由", "甲改").put(sheet.find("判断理由", "乙"), "判断人", "乙"));
		assertEquals(List.of("CHANGE 判断人  -> 乙 true", "CHANGE 判断理由 甲的理由 -> 甲改 true"), told(back(edited)).stream().sorted().toList());
		session.edit("删", lower, () -> EcoreUtil.remove(two.getFirst()));
		ReturnImport changes = back(edited);
		assertEquals(List.of("CHANGE 判断人  -> 乙 true", "CHANGE 判断理由 甲的理由 -> 甲改 false"), told(changes).stream().sorted().toList());
		assertEquals(List.of("表格导出之后，这一行所示的判断已被删去或换成另一条，不能确定所写的是否适用于现在的这一条。"), changes.items().stream().flatMap(item -> item.doubt().stream()).toList());
		assertEquals(1, takeProposed(changes));
		assertEquals("乙的理由 乙", two.getLast().getReason() + " " + two.getLast().getAuthor());
		session.undo();
		assertNull(two.getLast().getAuthor());
	}

	/** Rows of two judgements of a pair, of which one is left: both may be meant of that. */
	private ReturnImport bothOnOne(String column, String first, String second) throws IOException {
		List<Alignment> two = judgedTwice();
		Path edited = OfficeSheet.edit(export(), SHEET,
				sheet -> sheet.put(sheet.find("判断理由", "甲"), column, first).put(sheet.find("判断理由", "乙"), column, second));
		session.edit("删", lower, () -> EcoreUtil.remove(two.getFirst()));
		return back(edited);
	}

	@Test
	void twoRowsThatSayOnePairDifferentlyAreBothADoubt() throws IOException {
		ReturnImport changes = bothOnOne("结论", "低于", "一致");
		assertEquals(List.of("CHANGE 结论 ▲ 高于 -> 一致 false", "CHANGE 结论 ▲ 高于 -> 低于 false"), told(changes).stream().sorted().toList());
		Item gone = changes.items().stream().filter(item -> item.to().equals("低于")).findFirst().orElseThrow();
		assertEquals("表格导出之后，这一行所示的判断已被删去或换成另一条，不能确定所写的是否适用于现在的这一条。", gone.doubt().orElseThrow());
		Item left = changes.items().stream().filter(item -> item.to().equals("一致")).findFirst().orElseThrow();
		assertTrue(left.doubt().orElse("").matches("取回的表中有 2 处写了同一项，写的不一样（“衔接判断表”第 \\d+ 行、“衔接判断表”第 \\d+ 行），不能确定以哪一处为准；选了几处的，只取最上面的一处。"), left.toString());
		assertEquals(0, takeProposed(changes));
		assertEquals(1, changes.apply(changes.items()));
		assertEquals(changes.items().getFirst().to().equals("一致") ? Verdict.EQUAL : Verdict.LOWER, stored(NAME).getVerdict(), "the uppermost, not the later");
		assertEquals(1, lower.getAlignments().size());
	}

	@Test
	void twoRowsThatSayTheSameOfOnePairAreTakenOnce() throws IOException {
		ReturnImport changes = bothOnOne("结论", "低于", "▼");
		assertEquals(List.of("CHANGE 结论 ▲ 高于 -> ▼ true"), told(changes), "that which is sure");
		assertEquals(1, takeProposed(changes));
		assertEquals(Verdict.LOWER, stored(NAME).getVerdict());
	}

	/** 衔接判断表 and 衔接总表 in one workbook speak of the same pairs. */
	private ReturnImport inBothTables(String judgement, String verdict) throws IOException {
		List<SheetTable> tables = new ArrayList<>(SheetTables.of(lower, ReturnGround.of(session.project().getPlans())));
		tables.add(overall());
		Path file = Files.write(folder.resolve("两表.xlsx"), Written.xlsx(tables));
		String name = SheetTabs.names(tables).stream().filter(each -> each.endsWith(SHEET)).findFirst().orElseThrow();
		Path first = Files.move(OfficeSheet.edit(file, name, sheet -> sheet.put(sheet.find("上位规划", NAME), "结论", judgement).put(sheet.find("上位规划", NAME), "判断人", "王五")),
				folder.resolve("一.xlsx"), StandardCopyOption.REPLACE_EXISTING);
		return back(OfficeSheet.edit(first, "衔接总表", sheet -> sheet.put(sheet.find("指标", NAME), "浙江", verdict)));
	}

	@Test
	void whatTwoTablesSayOfOnePairIsOneJudgementOfIt() throws IOException {
		ReturnImport same = inBothTables("低于", "▼ 70%");
		assertEquals(List.of("CHANGE 结论 ▲ 高于 -> 低于 true", "CHANGE 判断人  -> 王五 true"), told(same));
		assertEquals(2, takeProposed(same));
		assertEquals(List.of("lower 王五"), lower.getAlignments().stream().map(each -> each.getVerdict() + " " + each.getAuthor()).toList());
		session.undo();
		ReturnImport different = inBothTables("低于", "不可比");
		assertEquals(List.of("CHANGE 结论 ▲ 高于 -> 低于 false", "CHANGE 判断人  -> 王五 true", "CHANGE 浙江 ▲ 70% -> 不可比 false"), told(different));
		assertEquals(2, different.items().stream().filter(item -> item.doubt().orElse("").contains("2 处写了同一项，写的不一样（“")).count());
		assertEquals(2, different.apply(different.items()));
		assertEquals(List.of("lower 王五"), lower.getAlignments().stream().map(each -> each.getVerdict() + " " + each.getAuthor()).toList());
	}

	@Test
	void whatWasWrittenOnAPairThatIsJudgedTwiceSinceIsNotTaken() throws IOException {
		Path edited = Files.move(OfficeSheet.edit(export(), SHEET, sheet -> sheet.put(sheet.find("上位规划", NAME), "判断人", "王五")), folder.resolve("先.xlsx"));
		judgedTwice();
		assertEquals(List.of("现在对这一对有几种不同的判断，不知道所写的是哪一种；请先在衔接对照中定下一种。"), problems(back(edited)));
	}

	@Test
	void rowsThatDoNotSayOnWhichJudgementTheyWereAreADoubt() throws IOException {
		takeProposed(judged(sheet -> sheet.put(sheet.find("上位规划", NAME), "判断理由", "甲的理由")));
		Path edited = OfficeSheet.edit(older(export()), SHEET, sheet -> sheet.put(sheet.find("上位规划", NAME), "判断人", "王五").put(sheet.find("状态", "建议"), "判断人", "王五"));
		ReturnImport changes = back(edited);
		assertEquals(List.of("CHANGE 判断人  -> 王五 false", "CHANGE 判断人  -> 王五 true"), told(changes).stream().sorted().toList());
		assertEquals(List.of("这张表由较早的版本导出，没有记下这一行所示的是哪一条判断，不能确定所写的是否适用于现在的这一条。"), changes.items().stream().flatMap(item -> item.doubt().stream()).toList());
	}

	/** As a version wrote it that did not say whose judgement a row shows. */
	private static Path older(Path file) throws IOException {
		try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file)); OutputStream out = Files.newOutputStream(file.resolveSibling("旧.xlsx"))) {
			book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
				if (cell.getCellType() == CellType.STRING && cell.getStringCellValue().matches("(INDICATOR|BOX|TASK) \\S+ \\S+ \\S+")) {
					cell.setCellValue(cell.getStringCellValue().replaceAll("^(\\S+ \\S+) \\S+", "$1"));
				}
			})));
			book.write(out);
		}
		return file.resolveSibling("旧.xlsx");
	}

	@Test
	void tasksAndBoxesAreJudgedInTheirOwnWords() throws IOException {
		String[] id = new String[1];
		ReturnImport changes = judged(sheet -> {
			id[0] = sheet.ids().stream().filter(each -> each.startsWith("BOX") && sheet.get(each, "衔接关系").equals("整体承接")).findFirst().orElseThrow();
			sheet.put(id[0], "衔接关系", "部分承接");
		});
		assertEquals(List.of("CHANGE 衔接关系 整体承接 -> 部分承接 true"), told(changes));
		takeProposed(changes);
		assertEquals(Relation.DEFINITION_DIFFERS, lower.getAlignments().getFirst().getRelation());
		assertNull(lower.getAlignments().getFirst().getAuthor());
	}

	private Indicator lowerRow() {
		List<Indicator> rows = new ArrayList<>();
		lower.eAllContents().forEachRemaining(object -> {
			if (object instanceof Indicator row && NAME.equals(row.getName())) {
				rows.add(row);
			}
		});
		return rows.getFirst();
	}

	/** As the window gives 衔接总表 out: a column for each lower plan. */
	private SheetTable overall() {
		PlanAlignment alignment = new AlignMemory().align(upper, lower, PlanAlignment.Grounds.of(session.project()));
		VerdictTable verdicts = VerdictTable.of(alignment.upper(), List.of(alignment));
		return new SheetTable("衔接总表", "衔接总表", upper.getId(), List.of(new Column("name", "指标", Align.START, 12), new Column(VerdictReturns.key(lower.getId()), "浙江", Align.START, 8)), 0,
				verdicts.rows().stream().map(row -> new Row(row.id(), List.of(row.name(), verdicts.cell(row.id(), lower.getId())
						.map(cell -> sign(cell.verdict()) + " " + (cell.lower().isEmpty() ? "缺失" : cell.value())).orElse("")))).toList(), List.of());
	}

	private static String sign(Verdict verdict) {
		return Messages.text("report.align.verdict." + verdict.name().toLowerCase(Locale.ROOT)).substring(0, 1);
	}

	@Test
	void aVerdictIsWrittenIntoTheTableOfAllPlans() throws IOException {
		Path file = Files.write(folder.resolve("总表.xlsx"), Written.xlsx(overall()));
		Path edited = Files.move(OfficeSheet.edit(file, "衔接总表", sheet -> {
			String id = sheet.find("指标", NAME);
			assertEquals("▲ 70%", sheet.get(id, "浙江"));
			sheet.put(id, "浙江", "▼ 70%").put(id, "指标", "别的").put(sheet.find("指标", "行政村5G通达率"), "浙江", "不可比").put(sheet.find("指标", "千兆宽带用户数"), "浙江", "600万户");
		}), folder.resolve("改过.xlsx"));
		ReturnImport changes = back(edited);
		assertEquals(List.of("指标 别的 这一列由规划匠算出或引用，不能从表中改。", "浙江 ▼ 70% none", "浙江 600万户 “600万户”不在可选的词中：按数字判断、高于、一致、低于、缺失、不可比。", "浙江 不可比 none"),
				changes.items().stream().map(item -> item.column() + " " + item.to() + " " + item.problem().orElse("none")).toList());
		assertEquals(2, takeProposed(changes));
		assertEquals("accepted lower", stored(NAME).getState() + " " + stored(NAME).getVerdict());
		session.undo();
		assertEquals(List.of(), lower.getAlignments());
		Indicator row = lowerRow();
		new IndicatorEdits(session).set(row, IndicatorField.TARGET, "75");
		ReturnImport later = back(edited);
		Item judged = later.items().stream().filter(item -> item.to().equals("▼ 70%")).findFirst().orElseThrow();
		assertEquals("▲ 高于 75%", judged.now().orElseThrow());
		assertFalse(judged.isProposed());
	}

	@Test
	void aVerdictOnNothingIsTakenInEitherLanguage() throws IOException {
		Path edited = OfficeSheet.edit(Files.write(folder.resolve("总表.xlsx"), Written.xlsx(overall())), "衔接总表", sheet -> {
			String id = sheet.ids().stream().filter(each -> sheet.get(each, "浙江").equals("○ 缺失")).findFirst().orElseThrow();
			sheet.put(id, "浙江", "不可比");
		});
		Messages.use(Locale.ENGLISH);
		assertEquals(List.of("CHANGE 浙江 ○ 缺失 -> 不可比 true"), told(back(edited)));
	}

	@Test
	void aVerdictOnAValueThatIsPartOfTheOneNowIsOnAnotherValue() throws IOException {
		new IndicatorEdits(session).set(lowerRow(), IndicatorField.TARGET, "170");
		Path edited = OfficeSheet.edit(Files.write(folder.resolve("总表.xlsx"), Written.xlsx(overall())), "衔接总表", sheet -> {
			String id = sheet.find("指标", NAME);
			assertEquals("▲ 170%", sheet.get(id, "浙江"));
			sheet.put(id, "浙江", "▼ 170%").put(sheet.find("指标", "数据中心算力"), "浙江", "不可比");
		});
		assertEquals(List.of("none", "none"), back(edited).items().stream().map(item -> item.now().orElse("none")).toList());
		new IndicatorEdits(session).set(lowerRow(), IndicatorField.TARGET, "70");
		assertEquals(List.of("none", "▲ 高于 70%"), back(edited).items().stream().map(item -> item.now().orElse("none")).toList());
	}
}
