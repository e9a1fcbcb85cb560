package org.planwright.ui.tests.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.RTFTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.planwright.core.project.edit.IndicatorEdits;
import org.planwright.core.project.edit.IndicatorField;
import org.planwright.model.NoteSeverity;
import org.planwright.model.PlanFactory;
import org.planwright.model.PlanPackage;
import org.planwright.model.ReadingNote;
import org.planwright.ui.document.DocumentPage;
import org.planwright.ui.editor.FindTarget;
import org.planwright.ui.editor.FindTarget.FindOptions;
import org.planwright.ui.editor.FindTarget.FindResult;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.selection.TextSpan;
import org.planwright.ui.theme.Scheme;
import org.planwright.ui.theme.Tint;

/** The page with real controls. */
class DocumentPageTest {

	private final SampleDocument sample = new SampleDocument();
	private final PageHost host = new PageHost(sample.session, sample.plan, 900, 700);

	@AfterEach
	void close() {
		host.close();
	}

	@Test
	void thePageShowsThePlanFromItsUpperEdge() {
		assertEquals(SampleDocument.TEXT, host.text.getText());
		assertEquals(0, host.text.getTopPixel());
	}

	@Test
	void keysTypeIntoThePlanAndTheCaretGoesAlong() {
		host.caretBefore("服务水平");
		host.type("管理x");
		assertEquals("行业管理x服务水平稳步提升。", sample.serviceText.getText());
		assertEquals("业管理x|服务水平", host.aroundCaret());
		host.press(SWT.BS);
		assertEquals("行业管理服务水平稳步提升。", sample.serviceText.getText());
		host.press(SWT.CR);
		assertEquals("行业管理", sample.serviceText.getText());
		assertEquals("业管理\n|服务水平", host.aroundCaret());
		host.press(SWT.BS);
		assertEquals("行业管理服务水平稳步提升。", sample.serviceText.getText());
		host.press(SWT.DEL);
		assertEquals("行业管理务水平稳步提升。", sample.serviceText.getText());
	}

	@Test
	void labelsCannotBeDeleted() {
		host.caretBefore("发展基础");
		host.press(SWT.BS);
		assertEquals(SampleDocument.TEXT, host.text.getText());
	}

	@Test
	void aSelectionOverParagraphsIsTypedOver() {
		host.select("基站6.26万个。\n行业");
		host.type("，");
		assertTrue(host.text.getText().contains("建成5G，服务水平稳步提升。"));
		assertEquals("成5G，|服务水平", host.aroundCaret());
		sample.session.undo();
		assertEquals(SampleDocument.TEXT, host.text.getText());
	}

	@Test
	void undoTakesTheCaretToTheChange() {
		host.caretBefore("服务水平");
		host.type("管理");
		host.caretBefore("PON");
		sample.session.undo();
		assertEquals("。\n行业|服务水平", host.aroundCaret());
		sample.session.redo();
		assertEquals("行业管理|服务水平", host.aroundCaret());
	}

	@Test
	void undoTakesTheKeyboardToTheCellThatWasChanged() {
		host.page.reveal(new PlanSelection(sample.stations, null, PlanPackage.Literals.INDICATOR__TARGET, null));
		host.settle();
		host.press(SWT.F2);
		assertEquals("20", host.cellEditor().orElseThrow().getText());
		host.cellEditor().orElseThrow().setText("≥25");
		host.press(SWT.CR);
		assertEquals("≥25", sample.stations.getTarget().getText());
		host.caretBefore("服务水平");
		sample.session.undo();
		host.settle();
		host.until("the row is picked", () -> host.hub.current().map(PlanSelection::object).orElse(null) == sample.stations);
		host.press(SWT.F2);
		assertEquals("20", host.cellEditor().orElseThrow().getText());
	}

	@Test
	void anEditElsewhereLeavesCaretAndScrollWhereTheyAre() {
		host.caretBefore("服务水平");
		int top = host.text.getTopPixel();
		new IndicatorEdits(sample.session).set(sample.stations, IndicatorField.TARGET, "25");
		assertEquals("。\n行业|服务水平", host.aroundCaret());
		assertEquals(top, host.text.getTopPixel());
	}

	@Test
	void anInputMethodComposesWithoutEditingThePlan() {
		String before = sample.session.undoLabel().orElseThrow();
		host.select("行业");
		int start = host.at("行业");
		Event asked = new Event();
		asked.detail = SWT.COMPOSITION_SELECTION;
		host.text.getIME().notifyListeners(SWT.ImeComposition, asked);
		host.settle();
		assertEquals("服务水平稳步提升。", sample.serviceText.getText(), "the selected words are deleted as by a key");
		assertEquals(start, asked.start);
		compose(start, 0, "zhong");
		compose(start, 5, "zhongguo");
		assertTrue(host.text.getText().contains("zhongguo服务水平"));
		assertEquals("服务水平稳步提升。", sample.serviceText.getText(), "what is being composed is not in the plan");
		new IndicatorEdits(sample.session).set(sample.stations, IndicatorField.TARGET, "25");
		assertFalse(host.text.getText().contains("zhongguo"), "an edit from elsewhere ends the composition");
		sample.session.undo();
		compose(start, 0, "zhong");
		compose(start, 5, "");
		host.text.setSelection(start);
		host.type("中国");
		assertEquals("中国服务水平稳步提升。", sample.serviceText.getText());
		sample.session.undo();
		sample.session.undo();
		assertEquals(SampleDocument.TEXT, host.text.getText());
		assertEquals(before, sample.session.undoLabel().orElseThrow());
	}

	/** What the styled text does when an input method changes the word that is being composed. */
	private void compose(int start, int length, String composed) {
		host.text.getContent().replaceTextRange(start, length, composed);
		host.settle();
	}

	@Test
	void theCaretPicksWhatItIsIn() {
		host.caretBehind("行业服务");
		host.until("the paragraph is picked", () -> host.hub.current().map(PlanSelection::object).orElse(null) == sample.serviceText);
		host.select("服务水平");
		host.until("its words are picked", () -> new TextSpan(2, 6).equals(host.hub.current().orElseThrow().words()));
		host.caretBehind("二、主要");
		host.until("the heading is picked", () -> host.hub.current().orElseThrow().object() == sample.tasks);
		host.caretBehind("5G网络");
		host.until("the box is picked", () -> host.hub.current().orElseThrow().object() == sample.box);
		assertSame(host.page, host.hub.current().orElseThrow().origin());
	}

	@Test
	void cellsAreReachedAndEditedByKeys() {
		host.caretBehind("表1　主要指标");
		host.press(SWT.ARROW_DOWN);
		host.until("the first row is picked", () -> host.hub.current().map(PlanSelection::object).orElse(null) == sample.income);
		host.press(SWT.ARROW_DOWN);
		host.until("the next row is picked", () -> host.hub.current().orElseThrow().object() == sample.stations);
		for (int i = 0; i < 4; i++) {
			host.press(SWT.ARROW_RIGHT);
		}
		host.press(SWT.F2);
		assertEquals("20", host.cellEditor().orElseThrow().getText());
		host.cellEditor().orElseThrow().setText("≥25");
		host.press(SWT.CR);
		assertTrue(host.cellEditor().isEmpty());
		assertEquals("≥25", sample.stations.getTarget().getText());
		host.type("<");
		assertEquals("<", host.cellEditor().orElseThrow().getText());
		host.cellEditor().orElseThrow().setText("<30");
		Event tab = new Event();
		tab.detail = SWT.TRAVERSE_TAB_NEXT;
		host.cellEditor().orElseThrow().notifyListeners(SWT.Traverse, tab);
		host.settle();
		assertEquals("<30", sample.stations.getTarget().getText());
		assertEquals("[13.74]", host.cellEditor().orElseThrow().getText(), "Tab goes on to the next cell");
		Event escape = new Event();
		escape.detail = SWT.TRAVERSE_ESCAPE;
		host.cellEditor().orElseThrow().notifyListeners(SWT.Traverse, escape);
		assertTrue(host.cellEditor().isEmpty());
		host.press(SWT.DEL);
		assertNull(sample.stations.getChange());
		sample.session.undo();
		assertEquals("[13.74]", sample.stations.getChange().getText());
	}

	@Test
	void theArrowsLeaveTheTableWhereItEnds() {
		host.caretBehind("表1　主要指标");
		host.press(SWT.ARROW_DOWN);
		host.press(SWT.ARROW_RIGHT);
		for (int i = 0; i < 4; i++) {
			host.press(SWT.ARROW_DOWN);
		}
		assertEquals(16, host.text.getLineAtOffset(host.text.getCaretOffset()), host.aroundCaret());
		host.type("新");
		assertTrue(sample.note.getText().contains("新"), "below the table one types again");
	}

	@Test
	void whatIsRevealedIsMarkedAndKeepsTheFocusAway() {
		host.until("with the keyboard the page says where its caret is", () -> host.hub.current().isPresent());
		PlanSelection before = host.hub.current().orElseThrow();
		host.text.invokeAction(ST.LINE_DOWN);
		host.page.reveal(new PlanSelection(sample.stationsText, new TextSpan(2, 6), null));
		StyleRange marked = host.text.getStyleRangeAtOffset(host.at("5G基站6.26"));
		assertEquals(host.theme.color(Tint.REVEALED), marked.background);
		boolean[] rested = new boolean[1];
		host.display.timerExec(PageHost.CARET_RESTS, () -> rested[0] = true);
		host.until("longer than a caret rests before it is told of", () -> rested[0]);
		assertSame(before, host.hub.current().orElseThrow(), "following picks nothing, nor does what the caret left just before");
		host.page.reveal(PlanSelection.of(sample.stations, null));
		assertNull(backgroundAt("5G基站6.26"), "one place is marked at a time");
		host.press(SWT.ARROW_RIGHT);
		host.until("from there one goes on", () -> host.hub.current().map(PlanSelection::object).orElse(null) == sample.stations);
	}

	private Object backgroundAt(String words) {
		StyleRange range = host.text.getStyleRangeAtOffset(host.at(words));
		return range == null ? null : range.background;
	}

	@Test
	void aPlaceRevealedBeforeThePageHasASizeIsSeenOnceItHas() {
		Shell other = new Shell(host.display);
		other.setLayout(new FillLayout());
		other.setSize(700, 160);
		DocumentPage page = new DocumentPage(host.project, host.hub, host.theme, PageHost.settings(), host.checks, host.fixes, host.links.making(),
				host.comments.actions());
		StyledText text = PageHost.textOf(page.createControl(other, sample.plan));
		page.reveal(PlanSelection.of(sample.sdn, null));
		other.open();
		other.layout();
		host.settle();
		int y = text.getLocationAtOffset(host.at("SDN")).y;
		assertTrue(y >= 0 && y < text.getClientArea().height, () -> "the term is at " + y);
		other.dispose();
		page.dispose();
	}

	@Test
	void figuresOfIndicatorsAreUnderlinedAndCtrlClickLeadsThere() {
		StyleRange figure = host.text.getStyleRangeAtOffset(host.at("6.26万个"));
		assertTrue(figure.underline);
		StyleRange plain = host.text.getStyleRangeAtOffset(host.at("建成5G基站6"));
		assertTrue(plain == null || !plain.underline);
		host.caretBehind("6.26");
		Event click = new Event();
		click.button = 1;
		click.count = 1;
		click.stateMask = SWT.MOD1;
		click.x = host.text.getLocationAtOffset(host.at("6.26万个") + 1).x + 2;
		click.y = host.text.getLocationAtOffset(host.at("6.26万个") + 1).y + 5;
		host.text.notifyListeners(SWT.MouseUp, click);
		host.settle();
		assertSame(sample.stations, host.hub.current().orElseThrow().object());
	}

	@Test
	void wordsAreFoundInTextAndCellsAndReplaced() {
		FindTarget find = host.page.findTarget().orElseThrow();
		FindOptions any = new FindOptions(false);
		assertEquals(new FindResult(1, 3), find.find("5G基站", true, any));
		assertEquals(host.at("5G基站"), host.text.getCaretOffset());
		assertEquals(host.theme.color(Tint.HIT_HERE), backgroundAt("5G基站6"));
		assertEquals(host.theme.color(Tint.HIT), backgroundAt("5G基站20"));
		assertEquals(new FindResult(2, 3), find.find("5G基站", true, any));
		assertEquals(new FindResult(3, 3), find.find("5G基站", true, any), "the last one is in a table");
		assertEquals(new FindResult(1, 3), find.find("5G基站", true, any), "and round to the first");
		assertEquals(new FindResult(3, 3), find.find("5G基站", false, any));
		find.replace("5G站点");
		assertEquals("5G站点数（万个）", sample.stations.getPrintedName());
		assertEquals(2, find.replaceAll("5G基站", "5G站点", any));
		assertEquals("建成5G站点20万个。", sample.goal.getText());
		find.clear();
		assertNull(backgroundAt("5G站点6"));
		find.find("共享", true, any);
		find.clear();
		assertEquals("共享", host.text.getSelectionText(), "what was found is selected when the search ends");
		assertEquals(new FindResult(0, 0), find.find("没有这样的词", true, any));
	}

	@Test
	void wordsBeingTypedInTheFindBarStayAtTheirHit() {
		FindTarget find = host.page.findTarget().orElseThrow();
		FindOptions any = new FindOptions(false);
		host.caretBefore("一、发展");
		find.find("建", true, any);
		int first = host.text.getSelection().x;
		find.find("建成", true, any);
		assertEquals(first, host.text.getSelection().x);
	}

	@Test
	void copyingPutsTextRtfAndHtmlOnTheClipboard() {
		host.select("行业服务水平");
		host.text.copy();
		Clipboard clipboard = new Clipboard(host.display);
		try {
			assertEquals("行业服务水平", clipboard.getContents(TextTransfer.getInstance()));
			assertTrue(((String) clipboard.getContents(HTMLTransfer.getInstance())).contains("行业服务水平"));
			assertTrue(((String) clipboard.getContents(RTFTransfer.getInstance())).startsWith("{\\rtf1"));
			host.text.cut();
			assertEquals("稳步提升。", sample.serviceText.getText());
			clipboard.setContents(new Object[] { "甲\n乙" }, new Transfer[] { TextTransfer.getInstance() });
			host.text.paste();
			assertTrue(host.text.getText().contains("甲\n乙稳步提升。"));
			assertEquals("甲\n乙|稳步提升", host.aroundCaret().substring(host.aroundCaret().indexOf('甲')));
		} finally {
			clipboard.dispose();
		}
	}

	@Test
	void aBlockOfCellsIsPastedFromTheCellOn() {
		host.page.reveal(PlanSelection.of(sample.stations, null));
		for (int i = 0; i < 2; i++) {
			host.press(SWT.ARROW_RIGHT);
		}
		Clipboard clipboard = new Clipboard(host.display);
		try {
			clipboard.setContents(new Object[] { "7\t25\n6\t13\n" }, new Transfer[] { TextTransfer.getInstance() });
			host.text.paste();
		} finally {
			clipboard.dispose();
		}
		assertEquals("7", sample.stations.getBaseline().getText());
		assertEquals("25", sample.stations.getTarget().getText());
		assertEquals("13", sample.urban.getTarget().getText());
		sample.session.undo();
		assertEquals("20", sample.stations.getTarget().getText());
		assertEquals("12", sample.urban.getTarget().getText());
	}

	@Test
	void theMenuOffersWhatCanBeDoneWhereTheCaretIs() {
		host.caretBehind("（二）优化");
		assertTrue(menu().containsAll(List.of("升级", "设为正文", "同级重新编号", "取消任务标记", "删除")), () -> menu().toString());
		host.caretBehind("行业服务");
		assertTrue(menu().containsAll(List.of("设为标题", "光标前的文字设为段首标题", "在下方插入专栏")), () -> menu().toString());
		assertFalse(menu().contains("升级"));
		host.page.reveal(PlanSelection.of(sample.stations, null));
		assertTrue(menu().containsAll(List.of("上移", "下移", "在下方插入一行", "删除")), () -> menu().toString());
	}

	private List<String> menu() {
		host.text.getMenu().notifyListeners(SWT.Show, new Event());
		return Stream.of(host.text.getMenu().getItems()).map(item -> item.getText().split("\t")[0]).toList();
	}

	@Test
	void tabLeavesThePage() {
		Text next = new Text(host.shell, SWT.BORDER);
		host.shell.layout();
		host.caretBehind("行业服务");
		host.press(SWT.TAB);
		assertFalse(host.text.isFocusControl());
		assertEquals(SampleDocument.TEXT, host.text.getText());
		next.dispose();
	}

	@Test
	void aTableUnderASelectionIsCopiedAsATable() {
		host.text.setSelection(host.at("表1"), host.at("累计数"));
		host.text.copy();
		Clipboard clipboard = new Clipboard(host.display);
		try {
			assertTrue(((String) clipboard.getContents(TextTransfer.getInstance())).contains("网络设施\t2\t5G基站数（万个）\t6.26\t20\t[13.74]\t预期性"));
			assertTrue(((String) clipboard.getContents(HTMLTransfer.getInstance())).contains("<table"));
		} finally {
			clipboard.dispose();
		}
	}

	@Test
	void whatTheReaderDoubtedIsMarkedUntilItIsSettled() {
		ReadingNote doubt = PlanFactory.eINSTANCE.createReadingNote();
		doubt.setSeverity(NoteSeverity.DOUBTFUL);
		doubt.setCode("line.short");
		doubt.getArguments().add("行业服务");
		doubt.setSubject(sample.serviceText);
		sample.session.edit("疑点", null, () -> sample.plan.getReadingNotes().add(doubt));
		host.settle();
		host.caretBehind("行业服务");
		assertTrue(menu().contains("已核对，去掉疑点标记"));
		Stream.of(host.text.getMenu().getItems()).filter(item -> item.getText().startsWith("已核对")).findFirst().orElseThrow()
				.notifyListeners(SWT.Selection, new Event());
		assertTrue(sample.plan.getReadingNotes().isEmpty());
		assertFalse(menu().contains("已核对，去掉疑点标记"));
	}

	@Test
	void headingsChangeTheirLevelByKeys() {
		host.caretBehind("（二）优化");
		host.press(SWT.ARROW_LEFT, (char) 0, SWT.MOD3 | SWT.MOD2);
		assertEquals(1, sample.service.getLevel());
		assertEquals("二）优化|服务\n—", host.aroundCaret());
		host.press(SWT.ARROW_RIGHT, (char) 0, SWT.MOD3 | SWT.MOD2);
		assertEquals(2, sample.service.getLevel());
	}

	@Test
	void theLettersGrowAndShrinkAndTheLayoutFollows() {
		int height = host.text.getLinePixel(3) - host.text.getLinePixel(2);
		int points = host.text.getFont().getFontData()[0].getHeight();
		for (int i = 0; i < 6; i++) {
			host.press('+', '+', SWT.MOD1);
		}
		assertEquals(points + 6, host.text.getFont().getFontData()[0].getHeight());
		assertTrue(host.text.getLinePixel(3) - host.text.getLinePixel(2) > height);
		host.press('0', '0', SWT.MOD1);
		assertEquals(points, host.text.getFont().getFontData()[0].getHeight());
		assertEquals(height, host.text.getLinePixel(3) - host.text.getLinePixel(2));
	}

	@Test
	void aTableHasTheRoomThatItNeedsAtEachWidthOfThePage() {
		int line = host.text.getLineAtOffset(host.at("\uFFFC"));
		Shell other = new Shell(host.display);
		other.setLayout(new FillLayout());
		other.setSize(900, 700);
		DocumentPage page = new DocumentPage(host.project, host.hub, host.theme, PageHost.settings(), host.checks, host.fixes, host.links.making(),
				host.comments.actions());
		StyledText text = PageHost.textOf(page.createControl(other, sample.plan));
		int unknown = roomOfTable(text, line);
		other.open();
		other.layout();
		host.settle();
		int wide = roomOfTable(text, line);
		assertEquals(roomOfTable(host.text, line), wide);
		assertTrue(unknown < wide, "the table is not laid out before the width is known");
		other.setSize(260, 700);
		host.until("the page is broken anew", () -> roomOfTable(text, line) != wide);
		assertTrue(roomOfTable(text, line) > wide, "narrow cells are higher");
		other.dispose();
		page.dispose();
	}

	private static int roomOfTable(StyledText text, int line) {
		return text.getStyleRangeAtOffset(text.getOffsetAtLine(line)).metrics.ascent;
	}

	@Test
	void darkColoursAreTakenOverAtOnce() {
		Object paper = host.text.getBackground();
		host.theme.use(Scheme.DARK);
		host.settle();
		assertNotEquals(paper, host.text.getBackground());
		assertEquals(SampleDocument.TEXT, host.text.getText());
	}

	@Test
	void headingsAreSetApartAndFirstLinesIndented() {
		int body = 2;
		int heading = 1;
		assertTrue(host.text.getLineIndent(body) > 0);
		assertEquals(0, host.text.getLineWrapIndent(body));
		assertTrue(host.text.getLineVerticalIndent(heading) > 0);
		assertEquals(SWT.CENTER, host.text.getLineAlignment(0));
		host.caretBehind("稳步提升。");
		host.press(SWT.CR);
		assertEquals(host.text.getLineIndent(body), host.text.getLineIndent(4), "a new paragraph is indented");
		assertTrue(host.text.getLineVerticalIndent(5) > 0, "the heading behind it keeps its distance");
	}
}
