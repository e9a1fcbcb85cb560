package org.planwright.ui.tests.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.core.internal.preferences.EclipsePreferences;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.resize.command.ColumnResizeCommand;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planwright.core.project.edit.IndicatorEdits;
import org.planwright.core.project.edit.IndicatorField;
import org.planwright.model.Indicator;
import org.planwright.model.LinkKind;
import org.planwright.model.LinkState;
import org.planwright.model.TraceLink;
import org.planwright.ui.editor.FindTarget;
import org.planwright.ui.editor.FindTarget.FindOptions;
import org.planwright.ui.editor.FindTarget.FindResult;
import org.planwright.ui.facts.TraceFacts;
import org.planwright.ui.matrix.MatrixPage;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.session.Settings;
import org.planwright.ui.tests.LinkTools;
import org.planwright.ui.tests.PageWindow;
import org.planwright.ui.tests.RealPlans;

/** The page 追溯矩阵 with real widgets, on the plan of Zhejiang. */
class MatrixPageTest {

	private static final String MOBILE = "有序推进5G高质量网络建设";
	private static final String BOX = "专栏1 5G网络部署工程";
	private static final String STATIONS = "5G基站数";
	private static final String REVENUE = "基础电信企业电信业务收入";
	private static final int WIDE = 2600;
	/** The head has titles and totals. */
	private static final int HEADS = 2;

	private final Settings settings = new Settings(new EclipsePreferences());
	private PageWindow page;

	@BeforeEach
	void open() throws Exception {
		page = new PageWindow("浙江", settings, room -> {
			TraceFacts facts = room.traces();
			return new MatrixPage(room.tools(), LinkTools.making(room.project(), room.hub(), facts, room.window().theme(), room.window().icons(), room.window().shell()));
		});
		// How many columns there is room for depends on the fonts of the machine; what is out of sight is not counted.
		page.window().shell().setSize(WIDE, page.window().shell().getSize().y);
		page.window().await("the links", () -> sign(MOBILE, STATIONS).equals("○"));
	}

	@AfterEach
	void close() throws Exception {
		page.close();
	}

	/** All titles, out of sight ones included: the matrix scrolls. */
	private int column(String title) {
		NatTable table = page.table();
		return IntStream.range(0, table.getColumnCount()).filter(position -> title.equals(table.getDataValueByPosition(position, 0))).findFirst().orElse(-1);
	}

	private int row(String title) {
		NatTable table = page.table();
		return IntStream.range(HEADS, table.getRowCount()).filter(row -> title.equals(table.getDataValueByPosition(0, row))).findFirst().orElse(-1);
	}

	private String sign(String row, String column) {
		if (row(row) < 0 || column(column) < 0) {
			return "-";
		}
		return String.valueOf(page.table().getDataValueByPosition(column(column), row(row)));
	}

	private void select(String row, String column) {
		page.table().doCommand(new SelectCellCommand(page.table(), column(column), row(row), false, false));
		page.window().settle();
	}

	private void awaitSign(String row, String column, String sign) {
		page.window().await(sign + " in " + row + " × " + column, () -> sign(row, column).equals(sign));
	}

	private Indicator indicator(String name) {
		return RealPlans.indicator(page.plan(), name);
	}

	private Optional<TraceLink> stored(String source, Indicator target) {
		return page.plan().getLinks().stream().filter(link -> link.getTarget() == target
				&& link.getSource() == RealPlans.section(page.plan(), source)).findFirst();
	}

	@Test
	void rowsAndColumnsAreGroupedAndCounted() {
		assertEquals("三、主要任务及重点工程", page.table().getDataValueByPosition(0, HEADS));
		assertTrue(column("▾行业规模") == 2 && column(REVENUE) == 3, "a category heads its indicators");
		assertEquals("支撑它的任务和工程", page.table().getDataValueByPosition(0, 1));
		assertEquals("2", page.table().getDataValueByPosition(column(STATIONS), 1), "how many serve it");
		assertEquals("3", page.table().getDataValueByPosition(1, row(MOBILE)), "how many it serves");
	}

	@Test
	void spaceAcceptsAndTakesBackAndDeleteRejects() {
		select(MOBILE, STATIONS);
		page.press(SWT.NONE, ' ');
		assertEquals(LinkState.ACCEPTED, stored(MOBILE, indicator(STATIONS)).orElseThrow().getState());
		awaitSign(MOBILE, STATIONS, "●");
		page.press(SWT.NONE, SWT.CR);
		assertEquals(Optional.empty(), stored(MOBILE, indicator(STATIONS)), "what was said is taken back");
		awaitSign(MOBILE, STATIONS, "○");
		page.press(SWT.NONE, SWT.DEL);
		awaitSign(MOBILE, STATIONS, "×");
		assertEquals(LinkState.REJECTED, stored(MOBILE, indicator(STATIONS)).orElseThrow().getState());
		page.session().undo();
		awaitSign(MOBILE, STATIONS, "○");
		page.session().undo();
		page.session().undo();
		assertFalse(page.session().canUndo());
	}

	@Test
	void keysPressedWhileLinksAreWorkedOutWaitForThem() {
		select(MOBILE, STATIONS);
		page.press(SWT.NONE, ' ');
		page.press(SWT.NONE, ' ');
		page.window().await("the second stroke", () -> page.plan().getLinks().isEmpty());
		awaitSign(MOBILE, STATIONS, "○");
		page.session().undo();
		page.session().undo();
		assertFalse(page.session().canUndo(), "one edit a stroke");
	}

	@Test
	void aDigitLinksInAnEmptyCellAndSaysTheKindInOthers() {
		select(MOBILE, REVENUE);
		assertEquals("", sign(MOBILE, REVENUE));
		page.press(SWT.NONE, '3');
		awaitSign(MOBILE, REVENUE, "●");
		assertEquals(LinkKind.SUPPORTS, stored(MOBILE, indicator(REVENUE)).orElseThrow().getKind());
		page.press(SWT.NONE, '2');
		page.window().await("the other kind", () -> stored(MOBILE, indicator(REVENUE)).orElseThrow().getKind() == LinkKind.DRIVES);
		assertEquals(1, page.plan().getLinks().size());
		page.session().undo();
		page.session().undo();
		awaitSign(MOBILE, REVENUE, "");
		assertFalse(page.session().canUndo());
	}

	@Test
	void severalCellsAreJudgedByOneEdit() {
		select(BOX, STATIONS);
		assertEquals("○", sign(BOX, STATIONS));
		long suggested = IntStream.range(0, page.table().getColumnCount()).filter(position -> "○".equals(page.table().getDataValueByPosition(position, row(BOX)))).count();
		assertEquals(3, suggested);
		page.press(SWT.MOD2, ' ');
		page.press(SWT.NONE, ' ');
		assertEquals(3, page.plan().getLinks().size());
		awaitSign(BOX, STATIONS, "●");
		page.session().undo();
		assertEquals(0, page.plan().getLinks().size());
		assertFalse(page.session().canUndo());
	}

	@Test
	void anAcceptedLinkIsInDoubtWhenTheTargetChanges() {
		select(MOBILE, STATIONS);
		page.press(SWT.NONE, ' ');
		awaitSign(MOBILE, STATIONS, "●");
		new IndicatorEdits(page.session()).set(indicator(STATIONS), IndicatorField.TARGET, "25");
		awaitSign(MOBILE, STATIONS, "△");
		page.press(SWT.NONE, ' ');
		awaitSign(MOBILE, STATIONS, "●");
	}

	@Test
	void whatIsPickedIsTheSourceAndAHeadPicksTheIndicator() {
		select(MOBILE, STATIONS);
		assertEquals(RealPlans.section(page.plan(), MOBILE), page.hub().current().orElseThrow().object());
		click(column(REVENUE));
		assertEquals(indicator(REVENUE), page.hub().current().orElseThrow().object());
		page.page().reveal(PlanSelection.of(indicator("行政村5G通达率"), null));
		page.window().settle();
		page.press(SWT.NONE, '3');
		assertTrue(stored(MOBILE, indicator("行政村5G通达率")).isPresent(), "the frame went to its column in the same row");
		page.page().reveal(PlanSelection.of(RealPlans.box(page.plan(), "5G网络部署工程"), null));
		page.window().settle();
		assertTrue(row(BOX) > 0);
	}

	private void click(int position) {
		NatTable table = page.table();
		Rectangle bounds = table.getBoundsByPosition(position, 0);
		for (int type : new int[] { SWT.MouseDown, SWT.MouseUp }) {
			Event event = new Event();
			event.x = bounds.x + bounds.width / 2;
			event.y = bounds.y + bounds.height / 2;
			event.button = 1;
			event.count = 1;
			table.notifyListeners(type, event);
		}
		page.window().await("the click", () -> true);
	}

	@Test
	void aCategoryFoldsAndComesBackForWhatIsGoneTo() {
		int before = page.table().getColumnCount();
		click(column("▾行业规模"));
		page.window().await("the fold", () -> column("▸行业规模") == 2);
		assertEquals(-1, column(REVENUE));
		assertTrue(page.table().getColumnCount() <= before);
		page.page().reveal(PlanSelection.of(indicator(REVENUE), null));
		page.window().settle();
		assertEquals(3, column(REVENUE));
	}

	@Test
	void indicatorsAreFilteredByWords() {
		Text field = page.controls(Text.class).get(1);
		assertEquals("筛选指标", field.getMessage());
		field.setText("5g");
		page.window().await("the filter", () -> column(REVENUE) < 0);
		assertTrue(column(STATIONS) > 0);
		List<String> heads = IntStream.range(2, page.table().getColumnCount()).mapToObj(position -> (String) page.table().getDataValueByPosition(position, 0))
				.filter(title -> !title.startsWith("▾")).toList();
		assertTrue(heads.stream().allMatch(title -> title.contains("5G")), heads.toString());
		field.setText("");
		page.window().await("all of them", () -> column(REVENUE) > 0);
	}

	@Test
	void namesOfIndicatorsAreFoundAndTheFrameGoesToTheirColumns() {
		FindTarget find = page.page().findTarget().orElseThrow();
		FindOptions options = new FindOptions(false);
		select(MOBILE, REVENUE);
		FindResult first = find.find("省际出口带宽", true, options);
		assertEquals(1, first.index());
		page.press(SWT.NONE, '3');
		assertTrue(stored(MOBILE, indicator("省际出口带宽")).isPresent(), "the frame stayed in its row");
		page.session().undo();
		find.clear();
		List<String> heads = titlesWith("5G");
		page.table().doCommand(new SelectCellCommand(page.table(), 0, HEADS, false, false));
		assertEquals(heads.size() + 1, find.find("5G", true, options).index(), "heads come before rows");
		assertEquals(heads.size(), find.find("5G", false, options).index());
		assertEquals(heads.size() - 1, find.find("5G", false, options).index(), "from head to head");
		assertTrue(page.table().getConfigLabelsByPosition(column(heads.get(1)), 0).hasLabel("planwright.hit"));
		find.clear();
		assertFalse(page.table().getConfigLabelsByPosition(column(heads.get(1)), 0).hasLabel("planwright.hit"));
	}

	private List<String> titlesWith(String words) {
		return IntStream.range(2, page.table().getColumnCount()).mapToObj(position -> (String) page.table().getDataValueByPosition(position, 0))
				.filter(title -> title.contains(words)).toList();
	}

	@Test
	void widthsStayWhenColumnsComeAndGoAndWhenThePageIsOpenedAgain() throws Exception {
		widen(0, 333);
		widen(column(STATIONS), 77);
		click(column("▾行业规模"));
		page.window().await("the fold", () -> column("▸行业规模") == 2);
		assertEquals(333, page.table().getColumnWidthByPosition(0));
		assertEquals(77, page.table().getColumnWidthByPosition(column(STATIONS)));
		close();
		open();
		assertEquals(333, page.table().getColumnWidthByPosition(0));
		assertEquals(77, page.table().getColumnWidthByPosition(column(STATIONS)));
	}

	private void widen(int position, int width) {
		page.table().doCommand(new ColumnResizeCommand(page.table(), position, width));
	}
}
