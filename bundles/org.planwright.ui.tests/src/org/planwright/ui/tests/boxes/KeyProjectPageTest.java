package org.planwright.ui.tests.boxes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.internal.preferences.EclipsePreferences;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planwright.core.project.edit.CommentEdits;
import org.planwright.model.Comment;
import org.planwright.model.Identified;
import org.planwright.model.KeyProject;
import org.planwright.model.Paragraph;
import org.planwright.model.ProjectItem;
import org.planwright.ui.boxes.Boxes;
import org.planwright.ui.boxes.KeyProjectPage;
import org.planwright.ui.editor.FindTarget;
import org.planwright.ui.facts.TraceFacts;
import org.planwright.ui.review.CommentDesk;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.selection.TextSpan;
import org.planwright.ui.selection.ThingDrag;
import org.planwright.ui.session.Settings;
import org.planwright.ui.tests.Drags;
import org.planwright.ui.tests.PageWindow;
import org.planwright.ui.tests.Pixels;
import org.planwright.ui.tests.RealPlans;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Tint;
import org.planwright.ui.trace.LinkMaking;

/** The page 重点工程 with real widgets, on the Zhejiang plan of the bundled project: six boxes, each with goal and content. */
class KeyProjectPageTest {

	private static final String TITLE = "重点工程";

	private final Settings settings = new Settings(new EclipsePreferences());
	private PageWindow page;

	@BeforeEach
	void open() throws Exception {
		page = new PageWindow("浙江", settings, room -> {
			TraceFacts facts = room.traces();
			return new KeyProjectPage(room.tools());
		});
	}

	@AfterEach
	void close() throws Exception {
		page.close();
	}

	private KeyProject box(int index) {
		return Boxes.of(page.plan()).get(index);
	}

	/** The field of the card that holds a text. */
	private Text field(String words) {
		return page.controls(Text.class).stream().filter(text -> text.getText().equals(words)).findFirst()
				.orElseThrow(() -> new AssertionError("no field with " + words + " in " + page.controls(Text.class).stream().map(Text::getText).toList()));
	}

	/** Presses the last button of the card that says so. */
	private void push(String words) {
		ToolItem button = page.controls(ToolBar.class).stream().flatMap(bar -> List.of(bar.getItems()).stream())
				.filter(item -> item.isEnabled() && (item.getText().equals(words) || words.equals(item.getToolTipText()))).reduce((one, other) -> other).orElseThrow();
		button.notifyListeners(SWT.Selection, new Event());
		page.window().settle();
	}

	@Test
	void theListShowsTheBoxesAndTheCardTheFirst() {
		assertEquals(List.of("5G网络部署工程", "千兆光纤宽带网络建设工程", "绿色数据中心优化布局工程"), page.column(TITLE).subList(0, 3));
		assertEquals("专栏1", field("专栏1").getText());
		assertTrue(field("到2025年，全省建成5G基站20万个，实现行政村以上地区5G网络全覆盖。").isVisible());
		page.window().await("the indicators of the box", () -> page.controls(Link.class).stream().anyMatch(link -> link.getText().contains("5G基站数</a> 6.26 → 20 万")));
		page.window().await("their number", () -> !page.cell(1, "指标").isEmpty());
		assertTrue(Integer.parseInt(page.cell(1, "指标")) >= 2, page.cell(1, "指标"));
	}

	@Test
	void theSignOfAFindingHasRoomBetweenNumberAndTitle() {
		Text number = field("专栏1");
		Text title = page.controls(Text.class).stream().filter(text -> text.getParent() == number.getParent() && text.getText().equals("5G网络部署工程")).findFirst()
				.orElseThrow();
		assertTrue(title.getLocation().x - number.getLocation().x - number.getSize().x >= Icons.SIZE + 2, "a sign beside the title is not covered");
	}

	@Test
	void pickingABoxShowsItsCardAndPicksIt() {
		page.select(page.row(TITLE, "千兆光纤宽带网络建设工程"), TITLE);
		assertEquals("专栏2", field("专栏2").getText());
		assertSame(box(1), page.picked().getLast().object());
	}

	@Test
	void typingIntoTheGoalIsAnEditAtOnceAndControlZTakesItBack() {
		String before = box(0).getGoals().getFirst().getText();
		Text goal = field(before);
		goal.setSelection(before.indexOf("20万个"), before.indexOf("万个"));
		goal.insert("25");
		page.window().settle();
		assertEquals(before.replace("20万个", "25万个"), box(0).getGoals().getFirst().getText());
		assertTrue(box(0).getGoals().getFirst().getMentions().stream().anyMatch(mention -> mention.getQuote().contains("25")), "figures are read again");
		page.window().press(goal, SWT.MOD1, 'z');
		assertEquals(before, box(0).getGoals().getFirst().getText());
		assertEquals(before, goal.getText());
		assertFalse(page.session().canUndo());
	}

	@Test
	void theTitleIsTypedIntoOnTheCardAndInTheList() {
		field("5G网络部署工程").setText("5G网络建设工程");
		page.window().settle();
		assertEquals("5G网络建设工程", box(0).getTitle());
		assertEquals("5G网络建设工程", page.column(TITLE).getFirst());
		page.select(1, TITLE);
		page.press(SWT.NONE, SWT.F2);
		page.typeAndPress("5G网络升级工程", SWT.CR);
		page.select(1, TITLE);
		assertEquals("5G网络升级工程", field("5G网络升级工程").getText());
	}

	@Test
	void itemsAreAddedSplitMovedAndRemoved() {
		int before = box(0).getItems().size();
		push("新增内容");
		assertEquals(before + 1, box(0).getItems().size());
		ProjectItem item = box(0).getItems().getLast();
		Text text = page.controls(Text.class).getLast();
		text.setText("先建后用。再扩大。");
		text.setSelection("先建后用。".length());
		page.window().press(text, SWT.NONE, SWT.CR);
		assertEquals(List.of("先建后用。", "再扩大。"), List.of(item.getText(), box(0).getItems().getLast().getText()));
		push("上移");
		assertEquals(List.of("再扩大。", "先建后用。"), box(0).getItems().stream().map(ProjectItem::getText).toList().subList(before, before + 2));
		while (page.session().canUndo()) {
			page.session().undo();
		}
		assertEquals(before, box(0).getItems().size());
		page.window().settle();
		push("新增目标");
		assertEquals(2, box(0).getGoals().size());
		push("删除");
		assertEquals(before - 1, box(0).getItems().size(), "the last button is that of the last item");
	}

	@Test
	void goingToPartOfABoxShowsAndMarksItWithoutAnEcho() {
		KeyProject second = box(1);
		int before = page.picked().size();
		page.page().reveal(new PlanSelection(second.getGoals().getFirst(), new TextSpan(1, 6), null));
		page.window().settle();
		Text goal = field(second.getGoals().getFirst().getText());
		assertEquals(page.window().theme().rgb(Tint.REVEALED), goal.getBackground().getRGB());
		assertEquals("2025年", goal.getSelectionText());
		assertEquals(before, page.picked().size());
		assertTrue(page.page().canShow(second.getGoals().getFirst()));
		assertFalse(page.page().canShow(page.plan()));
	}

	@Test
	void findGoesThroughAllBoxesAndReplacesAsOneEdit() {
		FindTarget find = page.page().findTarget().orElseThrow();
		FindTarget.FindOptions anyCase = new FindTarget.FindOptions(false);
		FindTarget.FindResult first = find.find("数据中心", true, anyCase);
		assertEquals(1, first.index());
		assertTrue(first.total() > 3, first.toString());
		assertEquals(2, find.find("数据中心", true, anyCase).index());
		assertEquals(first.total(), find.replaceAll("数据中心", "算力中心", anyCase));
		assertEquals(0, find.find("数据中心", true, anyCase).total());
		assertEquals("绿色算力中心优化布局工程", box(2).getTitle());
		page.session().undo();
		assertFalse(page.session().canUndo());
		assertEquals("绿色数据中心优化布局工程", box(2).getTitle());
	}

	@Test
	void aBoxIsAddedBehindTheFramedOneAndAnEmptyOneGoesWithoutAQuestion() {
		page.select(1, TITLE);
		page.press(SWT.NONE, SWT.INSERT);
		page.typeAndPress("算力网络工程", SWT.CR);
		assertEquals("算力网络工程", box(1).getTitle());
		assertSame(box(0).eContainer(), box(1).eContainer());
		page.select(2, TITLE);
		page.press(SWT.NONE, SWT.DEL);
		assertEquals("千兆光纤宽带网络建设工程", box(1).getTitle());
		assertEquals("专栏2", field("专栏2").getText(), "the one in its place is shown");
	}

	@Test
	void aPlanWithoutBoxesSaysWhatBelongsHereAndBegins() {
		page.session().edit("清空", page.plan(), () -> Boxes.of(page.plan()).forEach(EcoreUtil::remove));
		page.window().settle();
		Button add = page.controls(Button.class).getFirst();
		assertEquals("新增重点工程", add.getText());
		add.notifyListeners(SWT.Selection, new Event());
		page.window().settle();
		page.typeAndPress("第一个工程", SWT.CR);
		assertEquals("第一个工程", box(0).getTitle());
	}

	@Test
	void goalsAndItemsAreDraggedByTheirGripsToBeLinked() {
		Label there = new Label(page.window().shell(), SWT.NONE);
		List<Identified> dropped = new ArrayList<>();
		PlanSelection stations = PlanSelection.of(RealPlans.indicator(page.plan(), "5G基站数"), null);
		ThingDrag.to(there, new ThingDrag.Place() {
			@Override
			public Optional<PlanSelection> at(Widget item, Point at) {
				return Optional.of(stations);
			}

			@Override
			public boolean accepts(PlanSelection dragged, PlanSelection here) {
				return LinkMaking.canJoin(dragged, here);
			}

			@Override
			public void drop(PlanSelection dragged, PlanSelection here) {
				dropped.add(dragged.object());
			}
		});
		List<Label> grips = page.controls(Label.class).stream().filter(label -> label.getData(DND.DRAG_SOURCE_KEY) != null).toList();
		grips.forEach(grip -> assertEquals(DND.DROP_LINK, Drags.drag(grip, new Point(1, 1), there, null)));
		List<Identified> parts = new ArrayList<>(box(0).getGoals());
		parts.addAll(box(0).getItems());
		assertEquals(parts, dropped);
	}

	/** The bubbles of the card that are shown, from top to bottom, by what they tell. */
	private List<Canvas> bubbles() {
		return page.controls(Canvas.class).stream().filter(canvas -> canvas.getToolTipText() != null && canvas.getToolTipText().startsWith("李工（")).toList();
	}

	@Test
	void whatWasRemarkedOnIsMarkedOnTheCardAndLeadsToItsThread() {
		CommentDesk desk = page.comments().desk();
		boolean[] opened = new boolean[1];
		desk.setOpener(write -> opened[0] = true);
		CommentEdits edits = new CommentEdits(page.session());
		assertEquals(List.of(), bubbles());
		Paragraph goal = box(0).getGoals().getFirst();
		int start = goal.getText().indexOf("20万个");
		Comment words = edits.add(goal, start, start + 4, "来源？", "李工");
		edits.add(goal, "口径？", "李工");
		edits.add(box(0).getItems().getFirst(), "分期？", "李工");
		edits.add(box(1), "不在这张卡片上。", "李工");
		page.window().settle();
		List<Canvas> shown = bubbles();
		assertEquals(2, shown.size());
		assertTrue(shown.getFirst().getToolTipText().contains("来源？") && shown.getFirst().getToolTipText().contains("口径？"), shown.getFirst().getToolTipText());
		assertTrue(Pixels.of(shown.getFirst(), page.window().theme(), Tint.COMMENT) > Pixels.of(shown.getLast(), page.window().theme(), Tint.COMMENT), "with their number");
		Event click = new Event();
		click.button = 1;
		shown.getFirst().notifyListeners(SWT.MouseDown, click);
		assertTrue(opened[0]);
		assertEquals("口径？", desk.current().orElseThrow().comment().getText(), "that on the whole comes before those on words");
		edits.delete(List.of(words));
		page.window().settle();
		assertFalse(bubbles().getFirst().getToolTipText().contains("来源？"));
		page.select(page.row(TITLE, "千兆光纤宽带网络建设工程"), TITLE);
		assertEquals(List.of("不在这张卡片上。"), bubbles().stream().map(canvas -> canvas.getToolTipText().replaceFirst(".*：", "")).toList());
	}
}
