package org.planwright.ui.tests.indicators;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.internal.preferences.EclipsePreferences;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.nebula.widgets.nattable.sort.command.SortColumnCommand;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planwright.core.IndicatorTables;
import org.planwright.model.Indicator;
import org.planwright.model.IndicatorAttribute;
import org.planwright.model.Mention;
import org.planwright.model.PlanPackage;
import org.planwright.ui.editor.FindTarget;
import org.planwright.ui.editor.PageCaret;
import org.planwright.ui.indicators.IndicatorPage;
import org.planwright.ui.kit.Accessibles;
import org.planwright.ui.kit.FittedWords;
import org.planwright.ui.kit.TipContent;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.session.Settings;

import org.planwright.ui.tests.PageWindow;

/** The page 指标表 with real widgets, on the national plan of the bundled project: 20 indicators in 6 categories. */
class IndicatorPageTest {

	private static final String NAME = "指标名称";
	private static final String TARGET = "目标";
	private static final String CHANGED = "planwright.changed";

	private final Settings settings = new Settings(new EclipsePreferences());
	private PageWindow page;

	@BeforeEach
	void open() throws Exception {
		page = new PageWindow("全国", settings, room -> new IndicatorPage(room.tools()));
	}

	@AfterEach
	void close() throws Exception {
		page.close();
	}

	private Indicator indicator(String name) {
		return rows().stream().filter(row -> row.getName().equals(name)).findFirst().orElseThrow();
	}

	private List<Indicator> rows() {
		return IndicatorTables.of(page.plan()).getFirst().getIndicators();
	}

	private boolean isTinted(int row, String title) {
		return page.table().getConfigLabelsByPosition(page.position(title), row).hasLabel(CHANGED);
	}

	private void select(String name, String title) {
		page.select(page.row(NAME, name), title);
	}

	private void copyToClipboard(String text) {
		Clipboard clipboard = new Clipboard(page.window().display());
		clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}

	@Test
	void showsTheTableAsPrintedGroupedByCategory() {
		assertEquals(List.of("序号", NAME, "单位", "基期 2020", "目标 2025", "年均/累计", "属性", "备注"), page.titles());
		assertEquals(List.of("总体规模（3）", "信息通信行业收入", "信息通信基础设施累计投资", "电信业务总量", "基础设施（6）", "每万人拥有5G基站数"), page.column(NAME).subList(0, 6));
		assertEquals("〔1.2〕", page.cell(page.row(NAME, "信息通信基础设施累计投资"), "年均/累计"));
		assertEquals("<1.3", page.cell(page.row(NAME, "新建大型和超大型数据中心运行电能利用效率（PUE）"), TARGET));
	}

	@Test
	void tabGoesToTheNextCellAndCtrlTabOutOfTheSheet() {
		select("5G用户普及率", NAME);
		page.window().shell().forceActive();
		page.table().setFocus();
		page.press(SWT.NONE, SWT.TAB);
		assertSame(page.table(), page.window().display().getFocusControl());
		assertTrue(page.table().getCellByPosition(page.position("单位"), page.row(NAME, "5G用户普及率")).getDisplayMode() == DisplayMode.SELECT);
		page.press(SWT.MOD1, SWT.TAB);
		assertNotSame(page.table(), page.window().display().getFocusControl());
	}

	@Test
	void aTargetIsEditedByKeyboardUnderstoodTintedAndUndone() {
		select("5G用户普及率", TARGET);
		page.press(SWT.NONE, SWT.F2);
		assertEquals("56", page.editor().orElseThrow().getText());
		page.editor().orElseThrow().setText("≥90%");
		assertEquals("≥ 90%", hint());
		page.typeAndPress("≥60%", SWT.CR);
		Indicator row = indicator("5G用户普及率");
		assertEquals("≥60%", row.getTarget().getText());
		assertEquals(List.of("≥60%", "true"), List.of(page.cell(page.row(NAME, row.getName()), TARGET), "" + isTinted(page.row(NAME, row.getName()), TARGET)));
		assertFalse(isTinted(page.row(NAME, row.getName()), "基期"));
		assertFalse(page.editor().isPresent());
		assertEquals("修改目标值", page.session().undoLabel().orElseThrow());
		page.session().undo();
		page.window().settle();
		assertEquals("56", page.cell(page.row(NAME, row.getName()), TARGET));
		assertFalse(isTinted(page.row(NAME, row.getName()), TARGET));
	}

	private String hint() {
		return Arrays.stream(page.table().getChildren()).filter(Label.class::isInstance).map(child -> ((Label) child).getText().strip()).findFirst().orElse("");
	}

	@Test
	void typingBeginsAnewEnterGoesDownAndEscapeLeavesTheCellAsItWas() {
		select("电信业务总量", TARGET);
		page.window().type(page.table(), '4');
		assertEquals("4", page.editor().orElseThrow().getText());
		page.typeAndPress("4.1", SWT.CR);
		assertEquals("4.1", indicator("电信业务总量").getTarget().getText());
		page.press(SWT.NONE, SWT.ARROW_DOWN);
		page.press(SWT.NONE, SWT.F2);
		assertEquals("26", page.editor().orElseThrow().getText(), "Enter went down to the heading, the arrow to the row under it");
		page.typeAndPress("9", SWT.ESC);
		assertEquals("26", indicator("每万人拥有5G基站数").getTarget().getText());
	}

	@Test
	void theFirstCharacterOpensTheEditorAndIsInItWhateverItIs() {
		for (String typed : List.of("≥60", "＜1.3", "５６", "约60", "〔1.2〕", "全国领先")) {
			select("电信业务总量", TARGET);
			page.window().type(page.table(), typed.charAt(0));
			assertEquals(typed.substring(0, 1), page.editor().orElseThrow().getText());
			// An input method gives the table all characters of a word before the editor gets the keyboard.
			typed.substring(1).chars().forEach(letter -> page.window().type(page.table(), (char) letter));
			assertEquals(typed, page.editor().orElseThrow().getText());
			page.typeAndPress(typed, SWT.CR);
			assertEquals(typed, indicator("电信业务总量").getTarget().getText());
			page.session().undo();
			page.window().settle();
		}
	}

	@Test
	void theFieldGivesWayWhereTheButtonsNeedTheRoom() {
		ToolBar buttons = bar(page.window().shell());
		int wanted = buttons.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
		Text field = (Text) buttons.getParent().getChildren()[0];
		int taken = field.getBounds().width + wanted + buttons.getParent().getChildren()[2].getBounds().width;
		page.window().shell().setSize(page.window().shell().getSize().x - page.window().shell().getClientArea().width + taken, 600);
		page.window().settle();
		assertTrue(buttons.getBounds().width >= wanted, buttons.getBounds() + " for " + wanted);
	}

	private static ToolBar bar(Composite parent) {
		for (Control child : parent.getChildren()) {
			if (child instanceof ToolBar found) {
				return found;
			}
			ToolBar inside = child instanceof Composite composite ? bar(composite) : null;
			if (inside != null) {
				return inside;
			}
		}
		return null;
	}

	@Test
	void wordsThatDoNotFitEndWithTheSignOfACut() {
		Label label = new Label(page.window().shell(), SWT.NONE);
		String words = "指标 · 贵州 › 三、指导思想、基本原则和发展目标";
		int whole = Accessibles.textWidth(label, words);
		assertEquals(words, FittedWords.beginning(label, words, whole));
		String cut = FittedWords.beginning(label, words, whole - 1);
		label.dispose();
		assertEquals("指标 · 贵州 › 三、指导思想、基本原则和发展…", cut);
	}

	@Test
	void whatATipSaysIsBrokenIntoLinesThatCanBeRead() {
		page.window().shell().setActive();
		String words = "这一格的数与别处不符，请按文件核对后再改。".repeat(12);
		Shell tip = new Shell(page.window().shell());
		Composite content = TipContent.create(tip, page.window().theme(), words);
		Point size = content.computeSize(SWT.DEFAULT, SWT.DEFAULT);
		int letter = page.window().theme().pointSize() * 2;
		tip.dispose();
		assertTrue(size.x < 30 * letter && size.y > 8 * page.window().theme().pointSize(), size.toString());
	}

	@Test
	void wordsStayWordsAndAnUnknownAttributeIsNotTaken() {
		select("数据中心算力", TARGET);
		page.press(SWT.NONE, SWT.F2);
		page.editor().orElseThrow().setText("全国领先");
		assertEquals("“全国领先”中没有数，按文字保留", hint());
		page.typeAndPress("全国领先", SWT.CR);
		assertNull(indicator("数据中心算力").getTarget().getValue());
		copyToClipboard("预期");
		select("数据中心算力", "属性");
		page.press(SWT.MOD1, 'v');
		assertEquals(IndicatorAttribute.EXPECTED, indicator("数据中心算力").getAttribute());
		copyToClipboard("必须");
		page.press(SWT.MOD1, 'v');
		assertEquals(IndicatorAttribute.EXPECTED, indicator("数据中心算力").getAttribute());
		assertEquals("没有粘贴，表格未作任何改动。\n第 1 行“属性”不能填“必须”：“必须”不是指标属性，可填“预期性”或“约束性”", notice());
	}

	private String notice() {
		return page.controls(Text.class).stream().filter(text -> (text.getStyle() & SWT.READ_ONLY) != 0).findFirst().map(text -> text.getText().replace("\r", ""))
				.orElse("");
	}

	@Test
	void aBlockFromExcelIsPastedAsOneEdit() {
		copyToClipboard("2.7\t4.5\t10.8%\r\n2.6*\t3.8*\t〔1.2〕\r\n1.6\t3.9\t19.5%\r\n");
		select("信息通信行业收入", "基期");
		page.press(SWT.MOD1, 'v');
		assertEquals(List.of("2.7", "2.6*", "1.6"), page.column("基期").subList(1, 4));
		assertEquals(List.of("4.5", "3.8*", "3.9"), page.column(TARGET).subList(1, 4));
		assertEquals("已粘贴，改动 8 个单元格。", notice(), "〔1.2〕 was there before");
		assertEquals("粘贴单元格", page.session().undoLabel().orElseThrow());
		page.session().undo();
		assertFalse(page.session().canUndo());
		assertEquals(List.of("2.64", "2.5*", "1.5"), page.column("基期").subList(1, 4));
	}

	@Test
	void oneBadCellKeepsTheWholeBlockOut() {
		copyToClipboard("9\t预期性\r\n9\t坏\r\n");
		select("信息通信行业收入", "年均/累计");
		page.press(SWT.MOD1, 'v');
		assertFalse(page.session().canUndo());
		assertEquals(List.of("10%", "〔1.2〕"), page.column("年均/累计").subList(1, 3));
	}

	@Test
	void rowsThatABlockHasTooManyAreAddedToTheTable() {
		select("互联网信息服务投诉处理及时率", NAME);
		copyToClipboard("互联网信息服务投诉处理及时率\t%\r\n新指标甲\t个\r\n新指标乙\t%\r\n");
		page.press(SWT.MOD1, 'v');
		assertEquals(22, rows().size());
		assertEquals("普惠共享", rows().getLast().getCategory());
		assertEquals("新指标乙", rows().getLast().getName());
		page.session().undo();
		assertEquals(20, rows().size());
		assertFalse(page.session().canUndo());
	}

	@Test
	void selectedCellsAreCopiedAsTabsAndAsATable() {
		select("5G用户普及率", NAME);
		page.selectTo(page.row(NAME, "千兆宽带用户数"), TARGET);
		page.press(SWT.MOD1, 'c');
		Clipboard clipboard = new Clipboard(page.window().display());
		String text = (String) clipboard.getContents(TextTransfer.getInstance());
		String html = (String) clipboard.getContents(HTMLTransfer.getInstance());
		clipboard.dispose();
		assertEquals("5G用户普及率\t%\t15\t56\n千兆宽带用户数\t万户\t640\t6000", text.replace("\r", ""));
		assertTrue(html.contains("<td style=\"mso-number-format:'0'\">6000</td>"), html);
	}

	@Test
	void sortingGoesUpDownAndBackToPrint() {
		page.press(SWT.MOD1, 'a');
		page.table().doCommand(new SortColumnCommand(page.table(), page.position(TARGET)));
		assertEquals(List.of("信息通信基础设施累计投资", "电信业务总量", "信息通信行业收入"), page.column(NAME).subList(1, 4));
		page.table().doCommand(new SortColumnCommand(page.table(), page.position(TARGET)));
		assertEquals(List.of("信息通信行业收入", "信息通信基础设施累计投资", "电信业务总量"), page.column(NAME).subList(1, 4));
		page.table().doCommand(new SortColumnCommand(page.table(), page.position(TARGET)));
		assertEquals(List.of("信息通信行业收入", "信息通信基础设施累计投资", "电信业务总量"), page.column(NAME).subList(1, 4));
		assertEquals("1", page.cell(2, "序号"));
	}

	@Test
	void theFilterFieldShowsRowsThatHoldTheWords() {
		Text field = page.controls(Text.class).getFirst();
		field.setText("5g");
		page.window().await("the filter", () -> page.table().getRowCount() == 8);
		assertEquals(List.of("基础设施（6）", "每万人拥有5G基站数", "应用普及（5）", "5G用户普及率", "5G虚拟专网数", "普惠共享（3）", "行政村5G通达率"), page.column(NAME));
		field.setText("");
		page.window().await("all rows", () -> page.table().getRowCount() > 20);
	}

	@Test
	void aCategoryIsFoldedAndUnfoldedByKey() {
		page.select(page.row(NAME, "总体规模（3）"), NAME);
		page.press(SWT.NONE, SWT.CR);
		assertEquals(List.of("总体规模（3）", "基础设施（6）"), page.column(NAME).subList(0, 2));
		page.press(SWT.NONE, SWT.CR);
		assertEquals("信息通信行业收入", page.column(NAME).get(1));
	}

	@Test
	void insertAddsARowBehindAndOpensItsName() {
		select("电信业务总量", TARGET);
		page.press(SWT.NONE, SWT.INSERT);
		page.typeAndPress("软件收入（亿元）", SWT.CR);
		Indicator added = rows().get(3);
		assertEquals(List.of("软件收入", "亿元", "总体规模"), List.of(added.getName(), added.getUnit(), added.getCategory()));
		assertEquals("总体规模（4）", page.column(NAME).getFirst());
		assertTrue(isTinted(page.row(NAME, "软件收入"), NAME));
	}

	@Test
	void aRowThatNothingSpeaksOfIsDeletedWithoutAQuestionAndALinkedOneWithOne() {
		select("电信业务总量", TARGET);
		page.press(SWT.NONE, SWT.INSERT);
		page.typeAndPress("新行", SWT.ESC);
		assertEquals(21, rows().size());
		page.press(SWT.NONE, SWT.DEL);
		assertEquals(20, rows().size());
		select(mentioned().getName(), TARGET);
		answer("取消");
		page.press(SWT.NONE, SWT.DEL);
		assertEquals(20, rows().size());
		answer("删除");
		page.press(SWT.NONE, SWT.DEL);
		assertEquals(19, rows().size());
		page.session().undo();
		assertEquals(20, rows().size());
	}

	/** Presses a button of the next dialog that opens. */
	private void answer(String words) {
		Display display = page.window().display();
		display.addFilter(SWT.Show, new Listener() {
			@Override
			public void handleEvent(Event event) {
				if (event.widget instanceof Shell shell) {
					display.removeFilter(SWT.Show, this);
					display.asyncExec(() -> buttons(shell).stream().filter(button -> button.getText().replace("&", "").startsWith(words)).findFirst()
							.orElseThrow().notifyListeners(SWT.Selection, new Event()));
				}
			}
		});
	}

	/** An indicator that figures in the prose are tied to. */
	private Indicator mentioned() {
		for (TreeIterator<EObject> contents = page.plan().eAllContents(); contents.hasNext();) {
			if (contents.next() instanceof Mention mention && mention.getIndicator() != null) {
				return mention.getIndicator();
			}
		}
		throw new AssertionError("nothing is mentioned");
	}

	private static List<Button> buttons(Composite box) {
		return Arrays.stream(box.getChildren()).flatMap(child -> child instanceof Button button ? Stream.of(button)
				: child instanceof Composite inner ? buttons(inner).stream() : Stream.empty()).toList();
	}

	@Test
	void aRowMovesAndGoesOverIntoTheNextCategory() {
		select("电信业务总量", NAME);
		page.press(SWT.MOD3, SWT.ARROW_UP);
		assertEquals(List.of("信息通信行业收入", "电信业务总量", "信息通信基础设施累计投资"), page.column(NAME).subList(1, 4));
		page.press(SWT.MOD3, SWT.ARROW_DOWN);
		page.press(SWT.MOD3, SWT.ARROW_DOWN);
		assertEquals(List.of("总体规模（2）", "信息通信行业收入", "信息通信基础设施累计投资", "基础设施（7）", "电信业务总量"), page.column(NAME).subList(0, 5));
		page.press(SWT.MOD3, SWT.ARROW_DOWN);
		assertEquals(List.of("每万人拥有5G基站数", "电信业务总量"), page.column(NAME).subList(4, 6));
		page.session().undo();
		page.session().undo();
		page.session().undo();
		page.session().undo();
		assertFalse(page.session().canUndo());
	}

	@Test
	void aRowBecomesAPartThatFoldsAwayAndComesBack() {
		select("电信业务总量", NAME);
		page.press(SWT.MOD2 | SWT.MOD3, SWT.ARROW_RIGHT);
		assertEquals("电信业务总量", indicator("信息通信基础设施累计投资").getParts().getFirst().getName());
		assertEquals("总体规模（2）", page.column(NAME).getFirst());
		select("信息通信基础设施累计投资", NAME);
		page.press(SWT.MOD1 | SWT.MOD2, '[');
		assertFalse(page.column(NAME).contains("电信业务总量"));
		page.page().reveal(PlanSelection.of(indicator("信息通信基础设施累计投资").getParts().getFirst(), null));
		assertTrue(page.column(NAME).contains("电信业务总量"), "what one goes to is unfolded");
		select("电信业务总量", NAME);
		page.press(SWT.MOD2 | SWT.MOD3, SWT.ARROW_LEFT);
		assertEquals("总体规模（3）", page.column(NAME).getFirst());
	}

	@Test
	void theSelectionGoesOutAndComesInWithoutAnEcho() {
		select("5G用户普及率", TARGET);
		assertSame(indicator("5G用户普及率"), page.picked().getLast().object());
		int before = page.picked().size();
		page.page().reveal(PlanSelection.of(indicator("5G虚拟专网数"), null));
		page.window().settle();
		assertEquals(before, page.picked().size());
		page.press(SWT.NONE, SWT.F2);
		assertEquals("5000", page.editor().orElseThrow().getText(), "the frame stays in its column");
	}

	@Test
	void findGoesRoundAndReplacesAsOneEdit() {
		FindTarget find = page.page().findTarget().orElseThrow();
		FindTarget.FindOptions anyCase = new FindTarget.FindOptions(false);
		assertEquals(new FindTarget.FindResult(1, 4), find.find("5g", true, anyCase));
		assertEquals("每万人拥有5G基站数", ((Indicator) page.picked().getLast().object()).getName());
		assertEquals(new FindTarget.FindResult(2, 4), find.find("5g", true, anyCase));
		assertEquals(new FindTarget.FindResult(1, 4), find.find("5g", false, anyCase));
		assertEquals(new FindTarget.FindResult(4, 4), find.find("5g", false, anyCase));
		assertEquals(4, find.replaceAll("5g", "6G", anyCase));
		assertEquals("6G用户普及率", page.cell(page.row(NAME, "6G用户普及率"), NAME));
		page.session().undo();
		assertFalse(page.session().canUndo());
	}

	@Test
	void aComputedRateStandsBesideOneThatDiffers() {
		select("电信业务总量", TARGET);
		page.press(SWT.NONE, SWT.F2);
		page.typeAndPress("5.0", SWT.CR);
		page.window().await("the computed rate", this::differs);
		page.session().undo();
		page.window().await("no computed rate", () -> !differs());
	}

	@Test
	void thePriceBaseStandsBehindTheName() {
		assertEquals(List.of("电信业务总量"), page.column(NAME).stream().filter(name -> hasAside(NAME, name)).toList());
		page.session().edit("价格基准", page.plan(), () -> indicator("电信业务总量").setPriceBase(null));
		assertFalse(hasAside(NAME, "电信业务总量"));
		page.session().undo();
		assertTrue(hasAside(NAME, "电信业务总量"));
	}

	private boolean hasAside(String column, String name) {
		return page.table().getConfigLabelsByPosition(page.position(column), page.row(NAME, name)).hasLabel("planwright.aside");
	}

	private boolean differs() {
		return hasAside("年均/累计", "电信业务总量");
	}

	@Test
	void whatTheChecksFindStandsInItsCellAndIsRevealedThere() {
		Indicator row = indicator("电信业务总量");
		select("电信业务总量", "年均/累计");
		page.press(SWT.NONE, SWT.F2);
		page.typeAndPress("30%", SWT.CR);
		page.window().await("the finding", this::differs);
		page.page().reveal(new PlanSelection(row, null, PlanPackage.Literals.INDICATOR__BASELINE, null));
		PageCaret caret = page.page().caret().orElseThrow();
		assertSame(row, caret.place().object());
		assertSame(PlanPackage.Literals.INDICATOR__BASELINE, caret.place().cell());
		page.session().undo();
		page.window().await("no finding", () -> !differs());
	}

	@Test
	void theArrangementOfColumnsIsRemembered() throws Exception {
		page.close();
		settings.setTable("indicators", "columns", "no,name:333,target,-unit,baseline,change,attribute,notes,category");
		open();
		assertEquals(List.of("序号", NAME, "目标 2025", "基期 2020", "年均/累计", "属性", "备注", "类别"), page.titles());
		assertEquals(333, page.table().getColumnWidthByPosition(page.position(NAME)));
		page.close();
		assertTrue(settings.table("indicators", "columns").startsWith("no,name:333,"), settings.table("indicators", "columns"));
		open();
	}
}
