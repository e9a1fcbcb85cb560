package org.planwright.office.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

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
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.CommentEdits;
import org.planwright.core.project.edit.IndicatorEdits;
import org.planwright.core.project.edit.IndicatorField;
import org.planwright.core.project.edit.OpinionEdits;
import org.planwright.core.project.edit.PlanInsertion;
import org.planwright.model.Comment;
import org.planwright.model.CommentState;
import org.planwright.model.Indicator;
import org.planwright.model.Opinion;
import org.planwright.model.Plan;
import org.planwright.model.Waiver;
import org.planwright.office.Written;
import org.planwright.samples.Samples;
import org.planwright.testkit.plans.RealPlans;

/** Findings, remarks and opinions that went out, were accepted or answered by an office and came back. */
class AnsweredTablesTest {

	@TempDir
	private Path folder;

	private final ProjectSession session = ProjectSession.create("往返");
	private final Plan plan = RealPlans.read(Samples.ZHEJIANG);
	private Locale before;
	private Comment comment;
	private Comment settled;

	@BeforeEach
	void begin() {
		before = Messages.locale();
		Messages.use(Locale.SIMPLIFIED_CHINESE);
		PlanInsertion.insert(session, List.of(plan));
		Indicator first = indicators().getFirst();
		CommentEdits edits = new CommentEdits(session);
		comment = edits.add(first, "目标偏低", "市经信局");
		settled = edits.add(plan, "补充附表", "市发改委");
		edits.setState(List.of(settled), CommentState.RESOLVED, "张三");
		new OpinionEdits(session).add(plan, first, null, "请核对", "李四");
	}

	@AfterEach
	void end() {
		Messages.use(before);
	}

	private List<Indicator> indicators() {
		List<Indicator> rows = new ArrayList<>();
		plan.eAllContents().forEachRemaining(object -> {
			if (object instanceof Indicator row) {
				rows.add(row);
			}
		});
		return rows;
	}

	private Path export() throws IOException {
		return Files.write(folder.resolve("表.xlsx"), Written.xlsx(SheetTables.of(plan, ReturnGround.of(session.project().getPlans()))));
	}

	private ReturnImport back(Path file) throws IOException {
		List<ReturnedTable> tables = ReturnReader.read(ExcelReader.read(file).orElseThrow());
		return new ReturnImport(session, tables, "表.xlsx", ReturnGround.of(session.project().getPlans()).work(tables));
	}

	private ReturnImport back(String sheet, Consumer<OfficeSheet> work) throws IOException {
		return back(OfficeSheet.edit(export(), sheet, work));
	}

	private static List<String> told(ReturnImport changes) {
		return changes.items().stream().map(item -> item.kind() + " " + item.column() + "：" + item.from() + " -> " + item.to() + item.problem().map(why -> " ● " + why).orElse("")
				+ item.note().map(why -> " " + why).orElse("")).toList();
	}

	private static int takeProposed(ReturnImport changes) {
		return changes.apply(changes.items().stream().filter(Item::isProposed).toList());
	}

	@Test
	void aFindingIsAcceptedByReasonAndNameAndCountsAgainWithoutThem() throws IOException {
		String[] message = new String[1];
		ReturnImport changes = back("检查结果", sheet -> {
			String id = sheet.ids().getFirst();
			message[0] = sheet.get(id, "问题");
			sheet.put(id, "豁免理由", "原文如此").put(id, "豁免人", "王五").arrange("豁免理由");
		});
		assertEquals(List.of("CHANGE 豁免理由、豁免人： -> 原文如此（王五）"), told(changes));
		assertEquals(message[0], changes.items().getFirst().row());
		EObject whole = EcoreUtil.copy(session.project());
		assertEquals(1, takeProposed(changes));
		Waiver waiver = plan.getWaivers().getFirst();
		assertEquals("原文如此 王五", waiver.getReason() + " " + waiver.getAuthor());
		session.undo();
		assertTrue(EcoreUtil.equals(whole, session.project()));
		session.redo();
		String mark = plan.getWaivers().getFirst().getFingerprint();
		assertEquals(1, takeProposed(back("检查结果", sheet -> sheet.put(sheet.find("豁免理由", "原文"), "豁免理由", "已与省厅核实"))));
		assertEquals(List.of("已与省厅核实 王五 " + mark),
				plan.getWaivers().stream().map(each -> each.getReason() + " " + each.getAuthor() + " " + each.getFingerprint()).toList());
		ReturnImport withdrawn = back("检查结果", sheet -> sheet.put(sheet.find("豁免理由", "已与"), "豁免理由", ""));
		assertEquals(List.of("CHANGE 豁免理由：已与省厅核实（王五） -> （王五） 取消豁免，这一条重新计入检查结果。"), told(withdrawn));
		assertEquals(1, takeProposed(withdrawn));
		assertEquals(List.of(), plan.getWaivers());
	}

	@Test
	void nothingIsAcceptedWithoutAReasonOrAName() throws IOException {
		ReturnImport changes = back("检查结果", sheet -> {
			List<String> ids = sheet.ids();
			sheet.put(ids.get(0), "豁免理由", "原文如此").put(ids.get(1), "豁免人", "王五").put(ids.get(2), "应为", "12").delete(ids.get(3));
		});
		assertEquals(List.of("没有写豁免人：豁免一条检查结果，要写理由和姓名。", "没有写豁免理由，不能豁免。", "这一列由规划匠算出或引用，不能从表中改。", "删去一行不算处理；要豁免这一条，请写理由和姓名。"),
				changes.items().stream().map(item -> item.problem().orElse("")).toList());
		assertEquals(0, changes.apply(changes.items()));
	}

	@Test
	void aDoubtAboutOneOfTwoCellsIsADoubtAboutTheDifference() throws IOException {
		ReturnImport changes = back("检查结果", sheet -> sheet.put(sheet.ids().getFirst(), "豁免理由", "原文如此").put(sheet.ids().getFirst(), "豁免人", "王五").rename("豁免人", "经办处"));
		assertEquals("这一列的表头由“豁免人”改成了“经办处”，不能确定是否还是同一列。", changes.items().getFirst().doubt().orElse(""));
		assertEquals(0, takeProposed(changes));
	}

	@Test
	void aFindingThatIsNotThereAnyMoreIsToldSo() throws IOException {
		Path edited = OfficeSheet.edit(export(), "检查结果", sheet -> sheet.put(sheet.ids().getFirst(), "豁免理由", "原文如此").put(sheet.ids().getFirst(), "豁免人", "王五"));
		session.edit("删", plan, () -> plan.getSections().clear());
		ReturnImport changes = back(edited);
		assertEquals("现在的检查结果中没有这一条：数据已经改过，或者规则已经关闭。", changes.items().getFirst().problem().orElse(""));
	}

	@Test
	void aFindingWhoseFiguresWereChangedMeanwhileIsAnotherOneToWhoeverAcceptedIt() throws IOException {
		Indicator row = indicators().stream().filter(each -> each.getName().startsWith("电信业务总量")).findFirst().orElseThrow();
		new IndicatorEdits(session).set(row, IndicatorField.CHANGE, "50");
		String[] message = new String[1];
		Path edited = OfficeSheet.edit(export(), "检查结果", sheet -> {
			String id = sheet.find("规则", "R1");
			message[0] = sheet.get(id, "问题");
			sheet.put(id, "豁免理由", "原文如此").put(id, "豁免人", "王五");
		});
		assertTrue(message[0].contains("50"), message[0]);
		assertTrue(back(edited).items().getFirst().isProposed());
		new IndicatorEdits(session).set(row, IndicatorField.CHANGE, "60");
		Item item = back(edited).items().getFirst();
		assertEquals(message[0].replace("50", "60"), item.now().orElse(""));
		assertEquals(0, takeProposed(back(edited)));
		new IndicatorEdits(session).set(row, IndicatorField.CHANGE, "50");
		assertEquals(1, takeProposed(back(edited)));
	}

	@Test
	void remarksAreAnsweredAndSettledByOneEdit() throws IOException {
		ReturnImport changes = back("批注与意见", sheet -> {
			String id = sheet.find("批注", "目标偏低");
			assertEquals("未处理", sheet.get(id, "状态"));
			sheet.put(id, "答复", "已提高到21万个").put(id, "答复人", "王五").put(id, "状态", "已处理").put(id, "处理人", "王五");
			sheet.put(sheet.find("批注", "补充附表"), "状态", "未处理").put(sheet.find("批注", "补充附表"), "处理人", "");
			sheet.arrange("答复");
		});
		assertEquals(List.of("CHANGE 答复、答复人： -> 已提高到21万个（王五）", "CHANGE 状态、处理人：未处理 -> 已处理（王五）", "CHANGE 状态、处理人：已处理（张三） -> 未处理"),
				told(changes).stream().sorted(Comparator.comparing(words -> words.contains("张三"))).toList());
		EObject whole = EcoreUtil.copy(session.project());
		assertEquals(3, takeProposed(changes));
		assertEquals("resolved 王五 已提高到21万个 王五", comment.getState() + " " + comment.getResolvedBy() + " " + comment.getReplies().getFirst().getText() + " "
				+ comment.getReplies().getFirst().getAuthor());
		assertEquals(CommentState.OPEN, settled.getState());
		session.undo();
		assertTrue(EcoreUtil.equals(whole, session.project()));
		session.redo();
		assertEquals(List.of(), told(back(folder.resolve("改表.xlsx"))), "The same workbook taken twice says nothing new");
	}

	@Test
	void ofRowsThatWereDoubledOneIsWritten() throws IOException {
		Path findings = OfficeSheet.edit(export(), "检查结果", sheet -> {
			String id = sheet.ids().getFirst();
			sheet.put(id, "豁免理由", "原文如此").put(id, "豁免人", "王五").copy(id);
			sheet.put(id, "豁免理由", "照此");
		});
		ReturnImport changes = back(OfficeSheet.edit(findings, "批注与意见", sheet -> {
			String id = sheet.find("批注", "目标偏低");
			sheet.put(id, "答复", "已提高").put(id, "答复人", "王五").put(id, "状态", "已处理").copy(id);
			sheet.put(id, "答复", "已提高到21万个");
		}));
		assertEquals(List.of("照此（王五） true", "原文如此（王五） true", "已提高到21万个（王五） true", "已处理 true", "已提高（王五） true"),
				changes.items().stream().map(item -> item.to() + " " + item.doubt().isPresent()).toList());
		EObject whole = EcoreUtil.copy(session.project());
		assertEquals(3, changes.apply(changes.items().reversed()));
		assertEquals(List.of("照此"), plan.getWaivers().stream().map(Waiver::getReason).toList());
		assertEquals(List.of("已提高到21万个"), comment.getReplies().stream().map(Comment::getText).toList());
		session.undo();
		assertTrue(EcoreUtil.equals(whole, session.project()));
	}

	@Test
	void newRowsThatSayTheSameAreAllWritten() throws IOException {
		ReturnImport changes = back("批注与意见", sheet -> sheet.add("批注", "同意", "提出人", "市科技局").add("批注", "同意", "提出人", "市科技局"));
		assertEquals(2, changes.apply(changes.items()));
		assertEquals(List.of("同意", "同意"), plan.getComments().stream().map(Comment::getText).filter("同意"::equals).toList());
	}

	@Test
	void statesAndAnswersAreTakenInEitherLanguage() throws IOException {
		Path remarks = OfficeSheet.edit(export(), "批注与意见", sheet -> sheet.put(sheet.find("批注", "目标偏低"), "状态", "已处理").put(sheet.find("批注", "补充附表"), "状态", "Open"));
		Path edited = OfficeSheet.edit(remarks, "衔接意见", sheet -> sheet.put(sheet.find("意见", "请核对"), "答复", "部分采纳").put(sheet.find("意见", "请核对"), "状态", "Sent"));
		Messages.use(Locale.ENGLISH);
		ReturnImport changes = back(edited);
		assertEquals(List.of("CHANGE 答复： -> 部分采纳", "CHANGE 状态：草拟 -> Sent", "CHANGE 状态：已处理 (张三) -> Open (张三)", "CHANGE 状态：未处理 -> 已处理"), told(changes));
		assertEquals(4, takeProposed(changes));
		assertEquals(List.of(CommentState.RESOLVED, CommentState.OPEN), List.of(comment.getState(), settled.getState()));
		assertEquals(List.of("partly sent"), plan.getOpinions().stream().map(opinion -> opinion.getAnswer() + " " + opinion.getState()).toList());
		assertEquals(List.of(), told(back(edited)), "The same workbook taken twice says nothing new");
	}

	@Test
	void wordsOfOthersStayAndNewRowsAreNewRemarks() throws IOException {
		ReturnImport changes = back("批注与意见", sheet -> {
			String id = sheet.find("批注", "目标偏低");
			sheet.put(id, "批注", "目标合适").put(id, "处理人", "王五").put(sheet.find("批注", "补充附表"), "状态", "办了");
			sheet.add("批注", "建议增加算力指标", "提出人", "市科技局");
		});
		assertEquals(List.of("CHANGE 批注：目标偏低 -> 目标合适 ● 这是提出人的话，不能从表中改；要说什么，请写在“答复”一列。", "CHANGE 处理人：未处理 -> 未处理（王五） ● 写了处理人，但状态仍是未处理。",
				"CHANGE 状态：已处理（张三） -> 办了（张三） ● “办了”不在可选的词中：未处理、已处理。",
				"ADD ： -> 建议增加算力指标 · 市科技局 作为对整个规划的批注加入；要落到具体文字，请在规划匠中改。"), told(changes).stream().sorted(
						Comparator.comparingInt(words -> words.startsWith("ADD") ? 3 : words.contains("办了") ? 2 : words.contains("● 写了") ? 1 : 0)).toList());
		assertEquals(0, takeProposed(changes));
		assertEquals(1, changes.apply(changes.items()));
		Comment made = plan.getComments().getLast();
		assertEquals("建议增加算力指标 市科技局 null", made.getText() + " " + made.getAuthor() + " " + made.getSubject());
	}

	@Test
	void newRowsOfTheRegisterAreOpinionsAndDeletedOnesGoWhenAPersonSaysSo() throws IOException {
		ReturnImport changes = back("衔接意见", sheet -> sheet.add("意见", "总体可行", "答复", "采纳", "提出人", "市经信局").add("意见", "再议", "答复", "好的").delete(sheet.find("意见", "请核对")));
		assertEquals(List.of("ADD ： -> 总体可行 · 采纳 · 市经信局 作为对整个规划的意见加入；要落到具体位置，请在规划匠中改。",
				"ADD ： -> 再议 · 好的 ● “好的”不在可选的词中：采纳、部分采纳、未采纳。 作为对整个规划的意见加入；要落到具体位置，请在规划匠中改。", "REMOVE ：请核对 -> "), told(changes));
		assertEquals(0, takeProposed(changes));
		assertEquals(2, changes.apply(changes.items()));
		assertEquals(List.of("总体可行 adopted 市经信局"), plan.getOpinions().stream().map(each -> each.getText() + " " + each.getAnswer() + " " + each.getAuthor()).toList());
		session.undo();
		assertEquals(List.of("请核对"), plan.getOpinions().stream().map(Opinion::getText).toList());
	}
}
