package org.planwright.ui.tests.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.internal.preferences.EclipsePreferences;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planwright.core.align.Pairing;
import org.planwright.core.project.edit.CommentEdits;
import org.planwright.core.project.edit.PlanEdits;
import org.planwright.model.Alignment;
import org.planwright.model.Comment;
import org.planwright.model.CommentState;
import org.planwright.model.Indicator;
import org.planwright.model.LinkState;
import org.planwright.model.Plan;
import org.planwright.model.Relation;
import org.planwright.model.Verdict;
import org.planwright.ui.align.AlignJudging;
import org.planwright.ui.align.SideBySidePage;
import org.planwright.ui.align.SideCanvas;
import org.planwright.ui.align.SideRow;
import org.planwright.ui.editor.FindTarget.FindOptions;
import org.planwright.ui.editor.FindTarget.FindResult;
import org.planwright.ui.facts.AlignFacts;
import org.planwright.ui.kit.SegmentedBar;
import org.planwright.ui.review.CommentDesk;
import org.planwright.ui.search.QuickOpen;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.session.Settings;
import org.planwright.ui.tests.Drags;
import org.planwright.ui.tests.PageWindow;
import org.planwright.ui.tests.Pixels;
import org.planwright.ui.tests.RealPlans;
import org.planwright.ui.theme.Tint;

/** The page 衔接对照 with real widgets: Zhejiang beside the national plan. */
class SideBySidePageTest {

	private final Settings settings = new Settings(new EclipsePreferences());
	private PageWindow page;

	@BeforeEach
	void open() throws Exception {
		settings.setAuthor("张三");
		page = new PageWindow("浙江", settings, room -> {
			AlignFacts facts = new AlignFacts(room.project(), room.window().display());
			room.window().onClose(facts::dispose);
			return new SideBySidePage(room.project(), room.hub(), settings, facts, new AlignJudging(room.project(), settings),
					new QuickOpen(room.project(), room.hub(), room.window().theme(), room.window().icons()), room.tools().remarks().desk(), room.window().theme(), room.window().icons());
		});
		page.window().await("the pairs", () -> !canvas().rows().shown().isEmpty());
	}

	@AfterEach
	void close() throws Exception {
		page.close();
	}

	private SideCanvas canvas() {
		return ((SideBySidePage) page.page()).canvas();
	}

	private Plan national() {
		return page.plan().getUpper();
	}

	private SideRow row(String upper) {
		return canvas().rows().shown().stream().filter(row -> row.upper().stream().anyMatch(text -> text.title().contains(upper))).findFirst().orElseThrow();
	}

	private Pairing pair(String upper) {
		return row(upper).found();
	}

	private void go(String upper, boolean left) {
		page.hub().select(PlanSelection.of(page.session().find(left || pair(upper).lower().isEmpty() ? pair(upper).upper().getFirst() : pair(upper).lower().getFirst()).orElseThrow(), null));
		if (left || pair(upper).lower().isEmpty()) {
			page.window().settle();
		} else {
			page.page().reveal(page.hub().current().orElseThrow());
		}
		page.window().settle();
		assertEquals(row(upper).key(), canvas().frame().orElseThrow().key());
	}

	private void press(int modifiers, int key) {
		page.window().press(canvas(), modifiers, key);
	}

	private void awaitState(String upper, LinkState state) {
		page.window().await(upper + " " + state, () -> pair(upper).state() == state);
	}

	private String explained() {
		return page.controls(StyledText.class).getFirst().getText();
	}

	private void show(String kind) {
		SegmentedBar bar = page.controls(SegmentedBar.class).getFirst();
		int wanted = List.of("指标", "重点工程", "任务").indexOf(kind);
		bar.setFocus();
		page.window().press(bar, SWT.NONE, SWT.HOME);
		for (int i = 0; i < wanted; i++) {
			page.window().press(bar, SWT.NONE, SWT.ARROW_RIGHT);
		}
	}

	private void undoAll() {
		while (page.session().canUndo()) {
			page.session().undo();
		}
		page.window().settle();
	}

	@Test
	void proposalsAreAcceptedRejectedInDoubtAndUndone() {
		go("电信业务总量", true);
		assertTrue(explained().startsWith("▲ 高于  电信业务总量  —  电信业务总量\n"), this::explained);
		press(SWT.MOD1, SWT.CR);
		awaitState("电信业务总量", LinkState.ACCEPTED);
		assertEquals(List.of("张三", LinkState.ACCEPTED), List.of(stored().getAuthor(), stored().getState()));
		assertEquals(row("电信业务总量").key(), canvas().frame().orElseThrow().key(), "the keyboard stays where it was");
		page.session().undo();
		awaitState("电信业务总量", LinkState.SUGGESTED);
		assertEquals(List.of(), page.plan().getAlignments());
	}

	private Alignment stored() {
		assertEquals(1, page.plan().getAlignments().size());
		return page.plan().getAlignments().getFirst();
	}

	@Test
	void severalAreAcceptedByOneEdit() {
		press(SWT.MOD1, 'a');
		int open = canvas().rows().open();
		assertTrue(open > 5, () -> "only " + open);
		press(SWT.MOD1, SWT.CR);
		page.window().await("all of them", () -> canvas().rows().open() == 0);
		page.session().undo();
		page.window().await("none of them", () -> canvas().rows().open() == open);
		assertFalse(page.session().canUndo());
	}

	@Test
	void aLowerElementIsDraggedOntoAnotherUpperOne() {
		Pairing revenue = pair("电信业务总量");
		go("电信业务总量", true);
		Point from = canvas().middleOf(revenue.lower().getFirst()).orElseThrow();
		Point to = canvas().middleOf(pair("信息通信基础设施累计投资").upper().getFirst()).orElseThrow();
		assertEquals(DND.DROP_LINK, Drags.drag(canvas(), from, canvas(), null, to));
		page.window().await("the pair", () -> pair("信息通信基础设施累计投资").lower().equals(revenue.lower()));
		assertEquals(List.of(LinkState.ACCEPTED, Relation.DEFINITION_DIFFERS),
				List.of(pair("信息通信基础设施累计投资").state(), pair("信息通信基础设施累计投资").relation()));
		assertFalse(pair("电信业务总量").lower().equals(revenue.lower()));
		assertEquals(1, page.plan().getAlignments().size());
		Point own = canvas().middleOf(revenue.lower().getFirst()).orElseThrow();
		Point again = canvas().middleOf(pair("信息通信基础设施累计投资").upper().getFirst()).orElseThrow();
		assertEquals(DND.DROP_NONE, Drags.drag(canvas(), own, canvas(), null, again), "they are a pair already");
		undoAll();
		page.window().await("the old pair", () -> pair("电信业务总量").lower().equals(revenue.lower()));
		assertEquals(List.of(), page.plan().getAlignments());
	}

	@Test
	void nothingAnswersAnElementAndTheRestOfAReviewIsUndoneStepByStep() {
		show("重点工程");
		page.window().await("the boxes", () -> row("5G 网络部署工程").found().kind() == Pairing.Kind.BOX);
		SideRow missing = canvas().rows().shown().stream().filter(each -> each.pairing().filter(pair -> !pair.isAnswered()).isPresent()).findFirst().orElseThrow();
		String title = missing.upper().getFirst().title();
		go(title, true);
		press(SWT.MOD1, SWT.CR);
		awaitState(title, LinkState.ACCEPTED);
		assertEquals(List.of(List.of(), Relation.NONE), List.of(stored().getLower(), stored().getRelation()));
		assertEquals(Verdict.MISSING, pair(title).verdict());
		undoAll();
		awaitState(title, LinkState.SUGGESTED);
	}

	@Test
	void relationAndVerdictAreSetBelow() {
		go("电信业务总量", true);
		Combo verdict = page.controls(Combo.class).get(1);
		verdict.select(Verdict.LOWER.ordinal());
		verdict.notifyListeners(SWT.Selection, new Event());
		page.window().await("the verdict", () -> pair("电信业务总量").verdict() == Verdict.LOWER);
		assertTrue(explained().contains("人工结论：低于（按数字应为“高于”）"), this::explained);
		Combo relation = page.controls(Combo.class).get(0);
		relation.select(2);
		relation.notifyListeners(SWT.Selection, new Event());
		page.window().await("the relation", () -> pair("电信业务总量").relation() == Relation.DEFINITION_DIFFERS);
		assertEquals(1, page.plan().getAlignments().size());
		undoAll();
		page.window().await("as computed", () -> pair("电信业务总量").verdict() == Verdict.HIGHER);
	}

	@Test
	void theSelectionIsOne() {
		go("电信业务总量", true);
		press(SWT.NONE, SWT.ARROW_RIGHT);
		assertSame(RealPlans.indicator(page.plan(), "电信业务总量"), page.picked().getLast().object());
		press(SWT.NONE, SWT.ARROW_LEFT);
		assertSame(RealPlans.indicator(national(), "电信业务总量"), page.picked().getLast().object());
		page.page().reveal(PlanSelection.of(RealPlans.box(page.plan(), "5G网络部署工程"), null));
		page.window().await("the boxes", () -> canvas().frame().filter(row -> row.lower().stream().anyMatch(text -> text.title().equals("专栏1 5G网络部署工程"))).isPresent());
		page.hub().select(PlanSelection.of(RealPlans.indicator(national(), "5G用户普及率"), null));
		page.window().await("the row of the upper plan", () -> canvas().frame().filter(row -> row.upper().stream().anyMatch(text -> text.title().equals("5G用户普及率"))).isPresent());
	}

	@Test
	void whatIsPickedIsCopiedAsATableAndFoundByItsWords() {
		go("电信业务总量", true);
		press(SWT.MOD1, 'c');
		Clipboard clipboard = new Clipboard(page.window().display());
		try {
			assertEquals("上位规划\t内容\t衔接关系\t结论\t结论依据\t状态\t本规划\t内容\r\n电信业务总量（万亿元 · 2019年不变单价）\t1.5 → 3.7    年均 20%\t单位不同\t▲ 高于\t"
					+ "按年均增速比较：本规划20.36%，上位规划19.79%\t建议\t电信业务总量（亿元 · 2019年不变单价）\t950 → 2400    年均 20.4%", clipboard.getContents(TextTransfer.getInstance()));
		} finally {
			clipboard.dispose();
		}
		FindResult result = page.page().findTarget().orElseThrow().find("互联网服务业务收入", true, new FindOptions(false));
		page.window().settle();
		assertEquals(new FindResult(1, 1), result);
		assertTrue(canvas().frame().orElseThrow().lower().stream().anyMatch(text -> text.title().equals("互联网服务业务收入")));
		page.page().findTarget().orElseThrow().clear();
	}

	@Test
	void withoutAnUpperPlanThePageSaysWhatToDo() {
		new PlanEdits(page.session()).setUpper(page.plan(), null);
		page.window().await("the words", () -> page.controls(Button.class).stream().anyMatch(button -> button.getText().equals("设置上位规划…")));
		assertTrue(page.controls(Label.class).stream().anyMatch(label -> label.getText().startsWith("这里把本规划与它的上位规划左右对照")));
		page.session().undo();
		page.window().await("the pairs", () -> canvas().isVisible());
	}

	private void mouse(int type, Point at) {
		Event event = new Event();
		event.button = type == SWT.MouseMove ? 0 : 1;
		event.x = at.x;
		event.y = at.y;
		canvas().notifyListeners(type, event);
	}

	@Test
	void whatWasRemarkedOnIsMarkedOnEitherSideAndLeadsToItsThread() {
		CommentDesk desk = page.comments().desk();
		boolean[] opened = new boolean[1];
		desk.setOpener(write -> opened[0] = true);
		CommentEdits edits = new CommentEdits(page.session());
		Indicator lower = (Indicator) page.session().find(pair("5G用户普及率").lower().getFirst()).orElseThrow();
		Indicator upper = (Indicator) page.session().find(pair("5G用户普及率").upper().getFirst()).orElseThrow();
		go("5G用户普及率", true);
		assertEquals(0, Pixels.of(canvas(), page.window().theme(), Tint.COMMENT));
		Comment made = edits.add(lower, "偏低。", "李工");
		edits.reply(made, "已核。", "王工");
		page.window().settle();
		Point right = Pixels.middle(canvas(), page.window().theme(), Tint.COMMENT).orElseThrow();
		assertTrue(right.x > canvas().getClientArea().width / 2);
		mouse(SWT.MouseMove, right);
		assertTrue(canvas().getToolTipText().matches("李工（.*）：偏低。\n王工（.*）：已核。"), canvas().getToolTipText());
		mouse(SWT.MouseMove, new Point(right.x, right.y + 60));
		assertNull(canvas().getToolTipText());
		mouse(SWT.MouseDown, right);
		assertTrue(opened[0]);
		assertSame(made, desk.current().orElseThrow().comment());
		edits.setState(List.of(made), CommentState.RESOLVED, "王工");
		page.window().settle();
		assertEquals(0, Pixels.of(canvas(), page.window().theme(), Tint.COMMENT), "settled");
		edits.add(upper, "来源？", "李工");
		page.window().settle();
		assertTrue(Pixels.middle(canvas(), page.window().theme(), Tint.COMMENT).orElseThrow().x < canvas().getClientArea().width / 2);
		page.session().undo();
		page.window().settle();
		assertEquals(0, Pixels.of(canvas(), page.window().theme(), Tint.COMMENT));
	}
}
