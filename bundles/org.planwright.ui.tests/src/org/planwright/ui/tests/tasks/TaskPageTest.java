package org.planwright.ui.tests.tasks;

import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.core.internal.preferences.EclipsePreferences;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;
import org.eclipse.nebula.widgets.nattable.sort.command.SortColumnCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planwright.core.project.edit.StructureEdits;
import org.planwright.model.Paragraph;
import org.planwright.model.Task;
import org.planwright.ui.editor.FindTarget.FindOptions;
import org.planwright.ui.facts.TraceFacts;
import org.planwright.ui.kit.Accessibles;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.session.Settings;
import org.planwright.ui.tasks.TaskPage;
import org.planwright.ui.tests.LinkTools;
import org.planwright.ui.tests.PageWindow;
import org.planwright.ui.tests.RealPlans;

/** The page 任务分解 with real widgets, on the plan of Zhejiang. */
class TaskPageTest {

	private static final String MOBILE = "有序推进5G高质量网络建设";
	private static final String GIGABIT = "高水平打造千兆网络标杆省";

	private final Settings settings = new Settings(new EclipsePreferences());
	private PageWindow page;

	@BeforeEach
	void open() throws Exception {
		page = new PageWindow("浙江", settings, room -> {
			TraceFacts facts = room.traces();
			return new TaskPage(room.tools(), LinkTools.making(room.project(), room.hub(), facts, room.window().theme(), room.window().icons(), room.window().shell()));
		});
		page.window().await("the links", () -> !page.cell(page.row("任务", MOBILE), "追溯").isEmpty());
	}

	@AfterEach
	void close() throws Exception {
		page.close();
	}

	private Task task(String title) {
		return (Task) RealPlans.section(page.plan(), title);
	}

	private void press(String button) {
		ToolItem item = page.controls(ToolBar.class).stream().flatMap(bar -> Arrays.stream(bar.getItems())).filter(tool -> tool.getText().equals(button))
				.findFirst().orElseThrow();
		item.setSelection(!item.getSelection());
		item.notifyListeners(SWT.Selection, new Event());
		page.window().settle();
	}

	private void paste(String words) {
		Clipboard clipboard = new Clipboard(page.window().display());
		clipboard.setContents(new Object[] { words }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
		page.press(SWT.MOD1, 'v');
	}

	private String copied() {
		page.press(SWT.MOD1, 'c');
		Clipboard clipboard = new Clipboard(page.window().display());
		try {
			return (String) clipboard.getContents(TextTransfer.getInstance());
		} finally {
			clipboard.dispose();
		}
	}

	@Test
	void theKeyboardGoesIntoTheTableWhereACellIsFramed() {
		Text filter = page.controls(Text.class).getFirst();
		filter.setFocus();
		page.page().setFocus();
		assertSame(page.table(), page.window().display().getFocusControl());
		assertTrue(page.page().caret().isPresent(), "arrow keys go on from somewhere");
		assertEquals(List.of(), page.picked(), "nobody picked anything");
	}

	/** Waits until a column is in sight as a whole: the window system says when it has given the window its size. */
	private void awaitSeen(String title) {
		NatTable table = page.table();
		page.window().await("the column " + title, () -> IntStream.range(0, table.getColumnCount()).anyMatch(column -> title.equals(table.getDataValueByPosition(column, 0))
				&& table.getStartXOfColumnPosition(column) + table.getColumnWidthByPosition(column) <= table.getClientArea().width));
	}

	@Test
	void titlesAndAllColumnsAreSeenBesideTheViewsOfAWindowOf1280() {
		page.window().resize(680, 800);
		NatTable table = page.table();
		awaitSeen("追溯");
		assertTrue(Accessibles.textWidth(table, "12 条") + 2 * 8 <= table.getColumnWidthByPosition(page.position("追溯")));
		int indent = 4 * 13;
		assertTrue(Accessibles.textWidth(table, "持续推进骨干直联点扩容") + indent <= table.getColumnWidthByPosition(page.position("任务")));
	}

	@Test
	void allColumnsAndWholeNamesOfBoxesAreSeenInAWindowOf1920() {
		page.window().resize(1000, 800);
		NatTable table = page.table();
		awaitSeen("追溯");
		assertTrue(Accessibles.textWidth(table, "专栏1 5G网络部署工程") < table.getColumnWidthByPosition(page.position("重点工程")));
	}

	@Test
	void buttonsThatHaveNoRoomForTheirWordsAreSeenWithoutThem() {
		ToolBar bar = page.controls(ToolBar.class).getFirst();
		List<String> words = Arrays.stream(bar.getItems()).map(ToolItem::getText).toList();
		assertEquals(List.of("按章分组", "采用文中单位", "筛选行", "列"), words);
		page.window().resize(460, 800);
		page.window().settle();
		assertEquals("", bar.getItems()[3].getText());
		assertEquals("按章分组", bar.getItems()[0].getText(), "no more than needed");
		assertTrue(bar.computeSize(SWT.DEFAULT, SWT.DEFAULT).x <= bar.getSize().x, "all buttons are seen");
		page.window().resize(900, 800);
		page.window().settle();
		assertEquals(words, Arrays.stream(bar.getItems()).map(ToolItem::getText).toList());
	}

	@Test
	void tasksStandUnderTheirChapterWithWhatTheyServe() {
		assertEquals(List.of("序号", "任务", "主要指标", "重点工程", "牵头单位", "责任单位", "完成时限", "追溯"), page.titles());
		assertTrue(page.cell(1, "任务").startsWith("三、主要任务及重点工程（"));
		int row = page.row("任务", MOBILE);
		assertEquals("3", page.cell(row, "序号"));
		assertEquals("5G基站数、5G虚拟专网数、行政村5G通达率", page.cell(row, "主要指标"));
		assertEquals("专栏1 5G网络部署工程", page.cell(row, "重点工程"));
		assertEquals("4 条", page.cell(row, "追溯"));
	}

	@Test
	void officesAndDeadlineAreTypedInPlace() {
		int row = page.row("任务", MOBILE);
		page.select(row, "牵头单位");
		page.press(SWT.NONE, SWT.F2);
		page.typeAndPress("省通信管理局", SWT.CR);
		page.select(row, "责任单位");
		page.press(SWT.NONE, SWT.F2);
		page.typeAndPress("省经信厅，省财政厅、省经信厅", SWT.CR);
		page.select(row, "完成时限");
		page.press(SWT.NONE, SWT.F2);
		page.typeAndPress("2025年底", SWT.CR);
		Task task = task(MOBILE);
		assertEquals("省通信管理局", task.getLeadOffice());
		assertEquals(List.of("省经信厅", "省财政厅"), task.getResponsibleOffices());
		assertEquals("2025-12", task.getDeadline());
		assertEquals("2025年12月", page.cell(row, "完成时限"));
		assertEquals("省经信厅、省财政厅", page.cell(row, "责任单位"));
		for (int edit = 0; edit < 3; edit++) {
			page.session().undo();
		}
		assertNull(task.getLeadOffice());
		assertEquals(List.of(), task.getResponsibleOffices());
		assertNull(task.getDeadline());
		assertFalse(page.session().canUndo());
	}

	@Test
	void whatNamesNoTimeIsNotTakenAndSaidWhy() {
		page.select(page.row("任务", MOBILE), "完成时限");
		page.press(SWT.NONE, SWT.F2);
		Text editor = page.editor().orElseThrow();
		page.typeAndPress("2025年13月", SWT.CR);
		assertFalse(editor.isDisposed(), "the words stay to be mended");
		assertTrue(labels().contains("请写年份、年月或日期，例如 2025年、2025年6月、2025年底"), labels());
		editor.setText("2031年");
		assertTrue(labels().contains("2031年，不在规划期 2021—2025 年之内"), labels());
		page.window().press(editor, SWT.NONE, SWT.ESC);
		assertNull(task(MOBILE).getDeadline());
		assertFalse(page.session().canUndo());
	}

	private String labels() {
		return page.controls(Label.class).stream().map(Label::getText).toList().toString();
	}

	@Test
	void officesOfOtherTasksAreOffered() {
		new StructureEdits(page.session()).setDuty(task(GIGABIT), "省通信管理局", List.of("省财政厅"), null);
		page.window().settle();
		page.select(page.row("任务", MOBILE), "责任单位");
		page.press(SWT.NONE, SWT.F2);
		Text editor = page.editor().orElseThrow();
		editor.setText("省教育厅、财");
		editor.setSelection(editor.getCharCount());
		assertTrue(labels().contains(" 省财政厅 "), labels());
		page.window().press(editor, SWT.NONE, SWT.ARROW_DOWN);
		page.window().press(editor, SWT.NONE, SWT.CR);
		assertEquals("省教育厅、省财政厅", editor.getText());
		page.window().press(editor, SWT.NONE, SWT.CR);
		assertEquals(List.of("省教育厅", "省财政厅"), task(MOBILE).getResponsibleOffices());
	}

	@Test
	void aBlockIsPastedByOneEditOrNotAtAll() {
		int row = page.row("任务", MOBILE);
		page.select(row, "牵头单位");
		paste("省通信管理局\t省经信厅、省财政厅\t2023年6月\n省广电局\t\t2024");
		assertEquals("2023-06", task(MOBILE).getDeadline());
		assertEquals("省广电局", task(GIGABIT).getLeadOffice());
		assertEquals("2024", task(GIGABIT).getDeadline());
		page.select(row, "牵头单位");
		page.selectTo(row + 1, "完成时限");
		assertEquals("省通信管理局\t省经信厅、省财政厅\t2023年6月\r\n省广电局\t\t2024年", copied());
		page.session().undo();
		assertNull(task(MOBILE).getLeadOffice());
		assertNull(task(GIGABIT).getDeadline());
		assertFalse(page.session().canUndo());
		page.select(row, "牵头单位");
		paste("省广电局\t甲\t尽快");
		assertNull(task(MOBILE).getLeadOffice());
		page.select(row, "任务");
		paste("改名");
		assertFalse(page.session().canUndo(), "titles are read here only");
	}

	@Test
	void officesThatTheTextNamesAreOfferedInGreyAndTakenByOneCommand() {
		Task task = task(MOBILE);
		page.session().edit("加单位", task, () -> {
			Paragraph last = (Paragraph) task.getBlocks().reversed().stream().filter(Paragraph.class::isInstance).findFirst().orElseThrow();
			last.setText(last.getText() + "（省通信管理局牵头，省经信厅、省财政厅配合）");
		});
		page.window().settle();
		int row = page.row("任务", MOBILE);
		assertEquals("", page.cell(row, "牵头单位"), "nothing is written by itself");
		page.select(row, "任务");
		press("采用文中单位");
		assertEquals("省通信管理局", task.getLeadOffice());
		assertEquals(List.of("省经信厅", "省财政厅"), task.getResponsibleOffices());
		page.session().undo();
		assertNull(task.getLeadOffice());
		new StructureEdits(page.session()).setDuty(task, "省广电局", List.of(), "2024");
		page.window().settle();
		press("采用文中单位");
		assertEquals("省广电局", task.getLeadOffice(), "what a person wrote stays");
		assertEquals(List.of("省经信厅", "省财政厅"), task.getResponsibleOffices());
		assertEquals("2024", task.getDeadline());
		page.session().undo();
		page.select(page.row("任务", GIGABIT), "任务");
		press("采用文中单位");
		assertTrue(page.controls(Text.class).stream().anyMatch(text -> text.getText().equals("所选任务的正文没有写明单位，或者已经填好。")));
		assertNull(task(GIGABIT).getLeadOffice());
	}

	@Test
	void rowsAreSortedFoundAndPickedAndFollow() {
		page.select(page.row("任务", GIGABIT), "任务");
		assertEquals(task(GIGABIT), page.hub().current().orElseThrow().object());
		page.hub().select(PlanSelection.of(task(MOBILE), null));
		page.page().reveal(page.hub().current().orElseThrow());
		assertEquals(MOBILE, copiedCell());
		assertEquals(1, page.page().findTarget().orElseThrow().find("千兆网络标杆", true, new FindOptions(false)).total());
		press("按章分组");
		page.table().doCommand(new SortColumnCommand(page.table(), page.position("追溯"), false, SortDirectionEnum.DESC));
		page.window().settle();
		List<Integer> counts = page.column("追溯").stream().map(words -> words.isEmpty() ? 0 : Integer.parseInt(words.split(" ")[0])).toList();
		assertEquals(counts.stream().sorted(Comparator.reverseOrder()).toList(), counts);
		assertTrue(counts.getFirst() >= 4);
	}

	private String copiedCell() {
		return copied().replaceAll("\t.*", "");
	}
}
