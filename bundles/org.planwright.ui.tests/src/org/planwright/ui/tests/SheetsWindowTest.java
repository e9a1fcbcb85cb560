package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.core.ReturnGround;
import org.planwright.core.SheetTables;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.CommentEdits;
import org.planwright.core.project.edit.OpinionEdits;
import org.planwright.core.report.SheetPrinter;
import org.planwright.core.report.SheetTable;
import org.planwright.model.Indicator;
import org.planwright.model.Plan;
import org.planwright.model.Verdict;
import org.planwright.samples.Samples;
import org.planwright.testkit.office.OfficeFile;
import org.planwright.ui.editor.PlanEditorPart;
import org.planwright.ui.editor.PlanEditors;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.selection.SelectionHub;
import org.planwright.ui.session.OpenProject;
import org.planwright.ui.sheets.SheetDesk;
import org.planwright.ui.table.SheetOutput;

/** Tables of Excel in the real window: brought in with what a person says of them, given out, and taken back. */
class SheetsWindowTest {

	@TempDir
	Path folder;

	@Test
	void aTableIsBroughtInWhenEveryRowIsUnderstoodAndItsColumnsAreRememberedForNextTime() throws Exception {
		Path file = folder.resolve("a.plan");
		Samples.copyProject(file);
		RunningWorkbench.runWith(file, workbench -> {
			ProjectSession session = session(workbench);
			Plan plan = plan(session, "浙江");
			Path first = Files.writeString(folder.resolve("一.csv"), "事项,口径,2021年,2022年\n5G基站数,万个,10.1,17\n10G-PON及以上端口数,万个,40,待定\n某某,个,1,2\n");
			workbench.files().choose(first);
			workbench.inDialog("导入 Excel 表格：一.csv", () -> menu(workbench), dialog -> {
				assertEquals(List.of("事项", "口径", "2021年", "2022年"), column(dialog, 0, 0));
				assertEquals(List.of("指标名称", "不导入", "监测值", "监测值"), column(dialog, 0, 1));
				assertFalse(Controls.button(dialog, "导入").isEnabled());
				paste(workbench, dialog, 0, 1, 2, "单位");
				assertEquals(List.of("指标名称", "单位", "监测值", "监测值"), column(dialog, 0, 1));
				assertEquals(List.of("5G基站数", "10G-PON及以上端口数", "某某"), column(dialog, 1, 1));
				assertEquals(List.of("5G基站数", "", ""), column(dialog, 1, 2));
				assertTrue(Controls.words(dialog).stream().anyMatch(words -> words.startsWith("还有 2 行看不明白")), () -> Controls.words(dialog).toString());
				type(workbench, dialog, 1, 2, 2, "10G-PON及以上端口数");
				type(workbench, dialog, 1, 2, 3, "不导入");
				assertTrue(Controls.words(dialog).contains("将改动指标 2 个，新增指标 0 个，写入监测值 3 个；不导入 1 行。可以撤销。"), () -> Controls.words(dialog).toString());
				Controls.press(Controls.button(dialog, "导入"));
			});
			assertEquals(List.of("5G基站数 2021 10.1", "5G基站数 2022 17", "10G-PON及以上端口数 2021 40"), observed(plan));
			assertEquals("导入“一.csv”", session.undoLabel().orElseThrow());
			session.undo();
			assertEquals(List.of(), observed(plan));
			assertFalse(session.canUndo());
			Path second = Files.writeString(folder.resolve("二.csv"), "事项,口径,2022年,2023年\n5G基站数,万个,17,22.5\n");
			workbench.files().choose(second);
			workbench.inDialog("导入 Excel 表格：二.csv", () -> menu(workbench), dialog -> {
				assertTrue(Controls.words(dialog).stream().anyMatch(words -> words.contains("与上次导入的表格相同")), () -> Controls.words(dialog).toString());
				Controls.press(Controls.button(dialog, "导入"));
			});
			assertEquals(List.of("5G基站数 2022 17", "5G基站数 2023 22.5"), observed(plan));
		});
	}

	@Test
	void aTableThatWentOutComesBackAsChangesOfWhichAPersonChooses() throws Exception {
		Path file = folder.resolve("b.plan");
		Samples.copyProject(file);
		RunningWorkbench.runWith(file, workbench -> {
			ProjectSession session = session(workbench);
			Plan plan = plan(session, "浙江");
			Path sent = folder.resolve("指标表.xlsx");
			workbench.files().choose(sent);
			workbench.inDialog("导出为 Excel", () -> workbench.application().getContext().get(SheetDesk.class).save(List.of(SheetTables.indicators(plan))),
					notice -> Controls.press(Controls.button(notice, "知道了")));
			Indicator stations = RealPlans.indicator(plan, "5G基站数");
			assertEquals("20", stations.getTarget().getText());
			workbench.files().choose(sent);
			workbench.inDialog("取回表格中的改动：指标表.xlsx", () -> menu(workbench), notice -> {
				assertTrue(Controls.words(notice).contains("没有要取回的改动：表格与导出时相同，或者改动在规划中已经有了。"), () -> Controls.words(notice).toString());
				Controls.press(Controls.button(notice, "知道了"));
			});
			Path back = edited(sent, "<v>20.0</v>", "<v>25.0</v>");
			workbench.files().choose(back);
			workbench.inDialog("取回表格中的改动：改.xlsx", () -> menu(workbench), dialog -> {
				assertEquals(List.of("5G基站数"), column(dialog, 0, 2));
				assertEquals(List.of("2025年目标"), column(dialog, 0, 3));
				assertEquals(List.of("20"), column(dialog, 0, 4));
				assertEquals(List.of("25"), column(dialog, 0, 5));
				assertEquals(6, table(dialog, 0).getColumnCount(), "nothing is to be said of the rows, so no room is kept for it");
				paste(workbench, dialog, 0, 0, 1, "不取");
				assertFalse(Controls.button(dialog, "取回").isEnabled());
				paste(workbench, dialog, 0, 0, 1, "取回");
				Controls.press(Controls.button(dialog, "取回"));
			});
			assertEquals("取回“改.xlsx”中的改动", session.undoLabel().orElse("nothing"));
			assertEquals("25", stations.getTarget().getText());
			session.undo();
			assertEquals("20", stations.getTarget().getText());
			assertFalse(session.canUndo());
		});
	}

	@Test
	void judgementsAcceptedFindingsAndAnswersGoOutFromTheirViewsAndComeBack() throws Exception {
		Path file = folder.resolve("c.plan");
		Samples.copyProject(file);
		RunningWorkbench.runWith(file, workbench -> {
			ProjectSession session = session(workbench);
			Plan plan = plan(session, "浙江");
			new CommentEdits(session).add(plan, "目标偏低", "市经信局");
			SheetDesk desk = workbench.application().getContext().get(SheetDesk.class);
			ReturnGround ground = ReturnGround.of(session.project().getPlans());
			Path sent = folder.resolve("全部.xlsx");
			workbench.files().choose(sent);
			workbench.inDialog("导出为 Excel", () -> desk.save(SheetTables.of(plan, ground)), notice -> Controls.press(Controls.button(notice, "知道了")));
			Path back = folder.resolve("回.xlsx");
			replaceWords(sent, back, "▲ 高于", "＝ 一致");
			int pairs = plan.getAlignments().size();
			workbench.files().choose(back);
			workbench.inDialog("取回表格中的改动：回.xlsx", () -> menu(workbench), dialog -> {
				assertTrue(column(dialog, 0, 3).contains("结论"), () -> column(dialog, 0, 3).toString());
				assertTrue(column(dialog, 0, 3).contains("按数字"), () -> column(dialog, 0, 3).toString());
				assertTrue(column(dialog, 0, 6).stream().anyMatch(words -> words.contains("这一对还只是建议，取回后即为已确认。")), () -> column(dialog, 0, 6).toString());
				assertTrue(column(dialog, 0, 6).stream().anyMatch(words -> words.contains("这一列由规划匠算出或引用，不能从表中改。")), () -> column(dialog, 0, 6).toString());
				Controls.press(Controls.button(dialog, "取回"));
			});
			assertTrue(plan.getAlignments().stream().anyMatch(each -> each.getVerdict() == Verdict.EQUAL));
			session.undo();
			assertEquals(pairs, plan.getAlignments().size());
		});
	}

	/** Says other words in a workbook wherever some stand, but in the sheet that is never shown. */
	private static void replaceWords(Path file, Path to, String words, String other) throws IOException {
		try (ZipInputStream in = new ZipInputStream(Files.newInputStream(file)); ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
			String index = "";
			String fresh = "";
			List<ZipEntry> names = new ArrayList<>();
			List<byte[]> contents = new ArrayList<>();
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				names.add(entry);
				contents.add(in.readAllBytes());
				if (entry.getName().equals("xl/sharedStrings.xml")) {
					String shared = new String(contents.getLast(), StandardCharsets.UTF_8);
					List<String> all = List.of(shared.substring(shared.indexOf("<si>")).split("(?=<si>)"));
					index = Integer.toString(IntStream.range(0, all.size()).filter(i -> all.get(i).contains(">" + words + "<")).findFirst().orElseThrow());
					fresh = Integer.toString(all.size());
					contents.set(contents.size() - 1, shared.replace("</sst>", "<si><t>" + other + "</t></si></sst>").getBytes(StandardCharsets.UTF_8));
				}
			}
			String last = "xl/worksheets/sheet" + names.stream().filter(name -> name.getName().startsWith("xl/worksheets/sheet")).count() + ".xml";
			for (int i = 0; i < names.size(); i++) {
				String name = names.get(i).getName();
				out.putNextEntry(new ZipEntry(name));
				String text = new String(contents.get(i), StandardCharsets.UTF_8);
				boolean seen = name.startsWith("xl/worksheets/sheet") && !name.equals(last);
				out.write(seen ? text.replaceAll("(t=\"s\"[^>]*><v>)" + index + "</v>", "$1" + fresh + "</v>").getBytes(StandardCharsets.UTF_8) : contents.get(i));
			}
		}
	}

	@Test
	void everySheetOfTheWindowIsAFileAsTheSchemasHaveIt() throws Exception {
		Path file = folder.resolve("d.plan");
		Samples.copyProject(file);
		RunningWorkbench.runWith(file, workbench -> {
			List<List<SheetTable>> given = new ArrayList<>();
			SheetOutput.install(workbench.display(), given::add);
			ProjectSession session = session(workbench);
			new CommentEdits(session).add(plan(session, "浙江"), "=1+1", "市经信局");
			new OpinionEdits(session).add(plan(session, "浙江"), null, null, "📈=1+1", "李四");
			SelectionHub hub = workbench.application().getContext().get(SelectionHub.class);
			for (Plan plan : session.project().getPlans()) {
				hub.goTo(PlanSelection.of(plan, null));
				workbench.settle();
				PlanEditorPart editor = workbench.application().getContext().get(PlanEditors.class).current().orElseThrow();
				for (int page = 0; page < editor.pageCount(); page++) {
					editor.showPage(page);
					workbench.settle();
					exportAll(workbench);
				}
			}
			SheetPrinter printer = SheetPrinter.of("xlsx").orElseThrow();
			for (List<SheetTable> tables : given) {
				OfficeFile.valid(printer.print(tables));
			}
			Set<String> names = given.stream().map(tables -> tables.getFirst().name()).collect(Collectors.toSet());
			assertTrue(names.stream().anyMatch(name -> name.contains("指标")) && names.contains("检查结果"), names::toString);
			assertTrue(given.size() >= 16, () -> given.size() + " " + names);
		});
	}

	/** Presses the key that gives a sheet out, on every sheet that is seen. */
	private static void exportAll(RunningWorkbench workbench) {
		for (NatTable table : Controls.seen(workbench.shell(), NatTable.class)) {
			Controls.press(table, SWT.MOD1 | SWT.MOD2, 'e');
			workbench.settle();
		}
	}

	/** A workbook with one piece of its first sheet replaced, as a program does that saves it. */
	private Path edited(Path file, String piece, String other) throws IOException {
		Path edited = folder.resolve("改.xlsx");
		try (ZipInputStream in = new ZipInputStream(Files.newInputStream(file)); ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(edited))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				ByteArrayOutputStream content = new ByteArrayOutputStream();
				in.transferTo(content);
				String text = content.toString(StandardCharsets.UTF_8);
				boolean first = entry.getName().equals("xl/worksheets/sheet1.xml");
				assertTrue(!first || text.contains(piece), text);
				out.putNextEntry(new ZipEntry(entry.getName()));
				out.write(first ? text.replaceFirst(piece, other).getBytes(StandardCharsets.UTF_8) : content.toByteArray());
			}
		}
		return edited;
	}

	private static List<String> observed(Plan plan) {
		return plan.getObservations().stream().map(each -> each.getIndicator().getName() + " " + each.getYear() + " " + each.getFigure().getText()).toList();
	}

	private static ProjectSession session(RunningWorkbench workbench) {
		return workbench.application().getContext().get(OpenProject.class).session().orElseThrow();
	}

	private static Plan plan(ProjectSession session, String region) {
		session.loadAll();
		return session.project().getPlans().stream().filter(plan -> region.equals(plan.getRegion())).findFirst().orElseThrow();
	}

	private static void menu(RunningWorkbench workbench) {
		Controls.press(workbench.menu("文件", "导入 Excel 表格…"));
	}

	private static NatTable table(Shell dialog, int place) {
		return Controls.seen(dialog, NatTable.class).get(place);
	}

	private static List<String> column(Shell dialog, int place, int position) {
		List<String> cells = new ArrayList<>();
		NatTable table = table(dialog, place);
		for (int row = 1; row < table.getRowCount(); row++) {
			cells.add(String.valueOf(table.getDataValueByPosition(position, row)));
		}
		return cells;
	}

	/** Puts words into a cell as Excel's clipboard does, also where a list of words opens for typing. */
	private static void paste(RunningWorkbench workbench, Shell dialog, int place, int column, int row, String words) {
		NatTable table = table(dialog, place);
		table.doCommand(new SelectCellCommand(table, column, row, false, false));
		Clipboard clipboard = new Clipboard(workbench.display());
		clipboard.setContents(new Object[] { words }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
		Controls.press(table, SWT.MOD1, 'v');
		workbench.settle();
	}

	private static void type(RunningWorkbench workbench, Shell dialog, int place, int column, int row, String words) {
		NatTable table = table(dialog, place);
		table.doCommand(new SelectCellCommand(table, column, row, false, false));
		Controls.press(table, SWT.NONE, SWT.F2);
		Text editor = Controls.first(table, Text.class, text -> true);
		editor.setText(words);
		Controls.press(editor, SWT.NONE, SWT.CR);
		workbench.settle();
	}
}
