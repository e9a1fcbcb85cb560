package org.planwright.ui.tests.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.internal.preferences.EclipsePreferences;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.nebula.widgets.nattable.sort.command.SortColumnCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.IndicatorEdits;
import org.planwright.core.project.edit.IndicatorField;
import org.planwright.model.Indicator;
import org.planwright.model.Plan;
import org.planwright.ui.facts.CheckFacts;
import org.planwright.ui.findings.FindingActions;
import org.planwright.ui.findings.FindingEdits;
import org.planwright.ui.findings.FindingItem;
import org.planwright.ui.findings.FindingNotices;
import org.planwright.ui.findings.FindingsDesk;
import org.planwright.ui.findings.FindingsPart;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.selection.SelectionHub;
import org.planwright.ui.session.OpenProject;
import org.planwright.ui.session.Settings;
import org.planwright.ui.tests.RealPlans;
import org.planwright.ui.tests.TestWindow;

/** The view 检查结果 with its real widgets, on the plan of 贵州. */
class FindingsPartTest {

	private static final String FIRST = "移动基站数：4G 基站数 · 变化";

	private final OpenProject project = new OpenProject();
	private final SelectionHub hub = new SelectionHub();
	private final Settings settings = new Settings(new EclipsePreferences());
	private final ProjectSession session = RealPlans.open("guizhou");
	private final Plan plan = RealPlans.plan(session);
	private TestWindow window;
	private CheckFacts facts;
	private FindingsDesk desk;
	private FindingActions actions;
	private FindingEdits edits;
	private NatTable table;

	@BeforeEach
	void open() {
		CheckedProject.checkOnly(session, "R1", "R11");
		window = new TestWindow(1280, 360);
		facts = new CheckFacts(project, window.display());
		window.onClose(facts::dispose);
		project.show(session);
		desk = new FindingsDesk(project, hub, facts, settings);
		FindingNotices notices = new FindingNotices(window::shell);
		edits = new FindingEdits(project, desk, settings, notices);
		actions = new FindingActions(project, desk, edits, window.theme(), window.icons(), window::shell);
		new FindingsPart(desk, edits, actions, notices, hub, settings, window.theme(), window.icons()).create(window.shell());
		window.open();
		table = all(window.shell(), NatTable.class).getFirst();
		window.await("the first findings", () -> rows() == 3);
	}

	@AfterEach
	void close() {
		window.close();
	}

	private int rows() {
		return table.getRowCount() - 1;
	}

	private String cell(int column, int row) {
		return table.getDataValueByPosition(column, row + 1).toString();
	}

	private void select(int row) {
		table.doCommand(new SelectCellCommand(table, 2, row + 1, false, false));
		window.settle();
	}

	private Indicator stations() {
		return RealPlans.indicator(plan, "4G 基站数");
	}

	private String explained() {
		return all(window.shell(), StyledText.class).stream().filter(Control::isVisible).map(StyledText::getText).findFirst().orElse("");
	}

	private ToolItem button(String words) {
		return all(window.shell(), ToolBar.class).stream().flatMap(bar -> Stream.of(bar.getItems())).filter(item -> item.getText().strip().startsWith(words)).findFirst()
				.orElseThrow();
	}

	private static void press(ToolItem item) {
		item.setSelection(!item.getSelection());
		item.notifyListeners(SWT.Selection, new Event());
	}

	private static <C> List<C> all(Composite parent, Class<C> kind) {
		List<C> found = new ArrayList<>();
		for (Control child : parent.getChildren()) {
			if (kind.isInstance(child)) {
				found.add(kind.cast(child));
			}
			if (child instanceof Composite composite) {
				found.addAll(all(composite, kind));
			}
		}
		return found;
	}

	@Test
	void aPickIsExplainedAndPickedForTheWindowAndEnterGoesThere() {
		List<PlanSelection> gone = new ArrayList<>();
		hub.setRevealer(gone::add);
		assertEquals("错误", cell(0, 0));
		assertEquals("移动基站数：4G 基站数 · 变化", cell(1, 0));
		select(0);
		assertSame(stations(), hub.current().orElseThrow().object());
		assertEquals(List.of(), gone, "a single click leaves everything where it is");
		assertTrue(explained().contains("Δ = 19.6 − 18.3 = 1.3"), explained());
		window.press(table, SWT.NONE, SWT.CR);
		assertSame(stations(), gone.getFirst().object());
		assertSame(IndicatorField.CHANGE.feature(), gone.getFirst().cell());
	}

	@Test
	void anEditOfACellTakesTheFindingAwayAndUndoBringsItBack() {
		select(0);
		new IndicatorEdits(session).set(stations(), IndicatorField.CHANGE, "[1.3]");
		assertFalse(desk.isCurrent(plan));
		assertTrue(table.getConfigLabelsByPosition(2, 1).hasLabel("planwright.faint"), "what is being computed anew is pale");
		assertFalse(button("将变化改为").getEnabled());
		window.await("the finding is gone", () -> rows() == 2);
		assertFalse(table.getConfigLabelsByPosition(2, 1).hasLabel("planwright.faint"));
		assertTrue(explained().contains("每万人拥有 5G 基站数"), "the one that took its place is explained");
		session.undo();
		window.await("the finding is back", () -> rows() == 3);
		assertEquals("移动基站数：4G 基站数 · 变化", cell(1, 0));
	}

	@Test
	void theMenuOfFixesCuresAndUndoTakesThatBack() {
		hub.select(PlanSelection.of(stations(), null));
		Menu menu = actions.openMenu(desk.at(hub.current().orElseThrow()), new Point(0, 0));
		MenuItem fix = Stream.of(menu.getItems()).filter(item -> item.getText().startsWith("将变化改为")).findFirst().orElseThrow();
		assertTrue(fix.getEnabled());
		fix.notifyListeners(SWT.Selection, new Event());
		menu.setVisible(false);
		assertEquals("[1.3]", stations().getChange().getText());
		window.await("cured", () -> rows() == 2);
		session.undo();
		assertEquals("[1.6]", stations().getChange().getText());
		window.await("back", () -> rows() == 3);
	}

	@Test
	void waivingAsksForAReason() {
		select(0);
		List<Boolean> enabled = new ArrayList<>();
		window.display().asyncExec(() -> {
			Shell dialog = Stream.of(window.display().getShells()).filter(shell -> shell.getText().equals("豁免检查结果")).findFirst().orElseThrow();
			Button ok = all(dialog, Button.class).stream().filter(button -> button.getText().equals("豁免")).findFirst().orElseThrow();
			List<Text> fields = all(dialog, Text.class);
			enabled.add(ok.getEnabled());
			fields.get(0).setText("按原件");
			fields.get(1).setText("王工");
			enabled.add(ok.getEnabled());
			ok.notifyListeners(SWT.Selection, new Event());
		});
		actions.waive(List.of(desk.current().orElseThrow()));
		assertEquals(List.of(false, true), enabled);
		window.await("waived", () -> rows() == 2);
		press(button("已豁免"));
		window.settle();
		assertEquals("已豁免（1）", cell(2, 2));
		new IndicatorEdits(session).set(stations(), IndicatorField.TARGET, "20.6");
		window.await("awake", () -> cell(2, 0).startsWith("（此前已豁免，数据已变化）"));
	}

	@Test
	void filtersLeaveOutAndAnEmptyListSaysSo() {
		press(button("■"));
		window.settle();
		assertEquals(2, rows());
		press(button("●"));
		window.settle();
		List<String> said = all(window.shell(), Label.class).stream().filter(Control::isVisible).map(Label::getText).toList();
		assertTrue(said.contains("当前筛选下没有检查结果。"), said.toString());
		assertEquals("● 错误 2", button("●").getText().strip(), "the counts are those of all findings");
	}

	@Test
	void theKeysForTheNextFindingFollowWhatTheListShows() {
		Text field = all(window.shell(), Text.class).getFirst();
		field.setText("每万人");
		window.await("the rows with these words", () -> rows() == 1);
		for (int i = 0; i < 2; i++) {
			desk.goToNext(i == 0);
			window.settle();
			assertSame(RealPlans.indicator(plan, "每万人拥有 5G 基站数"), hub.current().orElseThrow().object());
		}
		field.setText("无此字样");
		window.await("no rows", () -> !table.isVisible());
		assertTrue(desk.goToNext(true).isEmpty());
		field.setText("");
		window.await("all rows", () -> rows() == 3);
		table.doCommand(new SortColumnCommand(table, 5));
		window.settle();
		hub.select(PlanSelection.of(RealPlans.indicator(plan, "移动基站数"), null));
		List<String> order = new ArrayList<>();
		for (int i = 0; i < 3; i++) {
			desk.goToNext(true);
			order.add(((Indicator) hub.current().orElseThrow().object()).getName());
		}
		assertEquals(List.of("4G 基站数", "每万人拥有 5G 基站数", "互联网出口带宽"), order, "in the order of the document, however the list is sorted");
	}

	/** The places of all findings before the user's eyes. */
	private List<String> seen() {
		return IntStream.range(0, rows()).mapToObj(row -> cell(1, row)).toList();
	}

	@Test
	void thePickedFindingStaysInSightWhenRowsAreOrderedAnew() {
		select(0);
		String picked = explained();
		// How high rows are, and with them how many are seen, depends on letters and frames.
		for (int height = 140; rows() >= 3 && height >= 100; height -= 10) {
			window.resize(1280, height);
			window.settle();
		}
		assertTrue(rows() < 3, "all are seen, so the picked one is too");
		table.doCommand(new SortColumnCommand(table, 1));
		window.settle();
		table.doCommand(new SortColumnCommand(table, 1));
		window.settle();
		assertTrue(seen().contains(FIRST), seen().toString());
		assertEquals(picked, explained());
	}

	@Test
	void whatIsFramedIsExplainedAlsoWhereWordsLeaveThePickedFindingOut() {
		settings.setTable("findings", "grouping", "TOPIC");
		select(0);
		all(window.shell(), Text.class).getFirst().setText("互联网出口带宽");
		window.await("one finding under its heading", () -> rows() == 2);
		assertEquals("增长速度（1）", cell(2, 0), "headings count what is seen");
		assertTrue(explained().contains("互联网出口带宽"), explained());
	}

	@Test
	void aFindingThatIsAcceptedMakesRoomForTheNext() {
		select(0);
		edits.waive(List.of(desk.current().orElseThrow()), "按原件", "王工");
		window.await("accepted", () -> rows() == 2);
		FindingItem next = desk.current().orElseThrow();
		assertFalse(next.isWaived());
		assertTrue(explained().contains(next.finding().message().text()), explained());
	}

	@Test
	void buttonsThatLostTheirWordsForWantOfRoomStayWhereTheyAreSeen() {
		window.resize(860, 360);
		window.settle();
		ToolItem last = button("● 错误").getParent().getParent().getChildren()[2] instanceof ToolBar bar ? bar.getItem(bar.getItemCount() - 1) : null;
		assertEquals("", last.getText(), "there is no room for the words");
		select(0);
		edits.waive(List.of(desk.current().orElseThrow()), "按原件", "王工");
		window.await("accepted", () -> rows() == 2);
		assertEquals("", last.getText());
		assertTrue(last.getBounds().x + last.getBounds().width <= last.getParent().getSize().x, last.getBounds() + " in " + last.getParent().getSize());
		window.resize(1280, 360);
		window.settle();
		assertEquals("已豁免（1）", last.getText(), "what was to be said meanwhile");
	}

	@Test
	void tabLeadsOutOfTheListToTheExplanation() {
		select(0);
		window.shell().forceActive();
		table.setFocus();
		window.press(table, SWT.NONE, SWT.TAB);
		assertTrue(window.display().getFocusControl() instanceof StyledText, String.valueOf(window.display().getFocusControl()));
	}

	@Test
	void oneTopicCanBeListedAlone() {
		List<Menu> menus = new ArrayList<>();
		window.display().addFilter(SWT.Show, event -> {
			if (event.widget instanceof Menu menu) {
				menus.add(menu);
			}
		});
		ToolItem topics = button("主题");
		String tip = topics.getToolTipText();
		topics.notifyListeners(SWT.Selection, new Event());
		window.await("the menu", () -> !menus.isEmpty());
		assertNull(topics.getToolTipText(), "a tip would cover the menu");
		MenuItem only = Stream.of(menus.getFirst().getItems()).filter(item -> item.getText().equals("只看")).findFirst().orElseThrow();
		MenuItem growth = Stream.of(only.getMenu().getItems()).filter(item -> item.getText().equals("增长速度（1）")).findFirst().orElseThrow();
		growth.notifyListeners(SWT.Selection, new Event());
		menus.getFirst().setVisible(false);
		window.await("only growth", () -> rows() == 1);
		assertEquals("R1", cell(5, 0));
		assertEquals(tip, topics.getToolTipText());
	}

	@Test
	void whatIsGoneToElsewhereIsFramedInTheList() {
		select(2);
		desk.goToNext(true);
		window.settle();
		assertTrue(explained().contains("移动基站数：4G 基站数"), explained());
		hub.select(PlanSelection.of(RealPlans.indicator(plan, "每万人拥有 5G 基站数"), null));
		window.settle();
		assertTrue(explained().contains("每万人拥有 5G 基站数"), explained());
		window.press(table, SWT.MOD1, 'c');
		Clipboard clipboard = new Clipboard(window.display());
		String copied = (String) clipboard.getContents(TextTransfer.getInstance());
		clipboard.dispose();
		assertTrue(copied.startsWith("“每万人拥有 5G 基站数”"), copied);
	}
}
