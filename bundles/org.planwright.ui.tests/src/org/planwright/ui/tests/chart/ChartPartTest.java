package org.planwright.ui.tests.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swtchart.Chart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.IndicatorEdits;
import org.planwright.core.project.edit.IndicatorField;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.Plan;
import org.planwright.ui.chart.ChartFacts;
import org.planwright.ui.chart.ChartPart;
import org.planwright.ui.dialog.StartFolders;
import org.planwright.ui.dialog.SystemFileChooser;
import org.planwright.ui.facts.AlignFacts;
import org.planwright.ui.facts.TraceFacts;
import org.planwright.ui.kit.SegmentedBar;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.selection.SelectionHub;
import org.planwright.ui.session.OpenProject;
import org.planwright.ui.tests.RealPlans;
import org.planwright.ui.tests.TestWindow;
import org.planwright.ui.theme.Scheme;

/** The view of charts with real widgets and the plan of Zhejiang. */
class ChartPartTest {

	private final ProjectSession session = RealPlans.open("zhejiang");
	private final Plan plan = RealPlans.plan(session);
	private final SelectionHub hub = new SelectionHub();
	private final OpenProject project = new OpenProject();
	private final List<PlanSelection> picks = new ArrayList<>();
	private TestWindow window;
	private TraceFacts traces;
	private ChartFacts charts;
	private AlignFacts alignments;
	private ChartPart part;

	@BeforeEach
	void open() {
		window = new TestWindow(420, 900);
		project.show(session);
		traces = new TraceFacts(project, window.display());
		charts = new ChartFacts(project, window.display());
		alignments = new AlignFacts(project, window.display());
		part = new ChartPart(project, hub, traces, charts, alignments, window.theme(), window.icons(), new SystemFileChooser(new StartFolders(Optional::empty)));
		part.create(window.shell());
		window.open();
		hub.addListener(picks::add);
	}

	@AfterEach
	void close() {
		part.dispose();
		traces.dispose();
		charts.dispose();
		alignments.dispose();
		window.close();
	}

	private void select(Identified object) {
		hub.select(PlanSelection.of(object, null));
	}

	private void awaitChart(String summary) {
		window.await(summary, () -> texts().contains(summary));
	}

	/** Everything that is to be read in the view now. */
	private String texts() {
		return controls(window.shell(), Control.class).stream().filter(Control::isVisible).map(control -> switch (control) {
			case Label label -> label.getText();
			case Link link -> link.getText();
			default -> "";
		}).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
	}

	private List<Chart> visibleCharts() {
		return controls(window.shell(), Chart.class).stream().filter(Control::isVisible).toList();
	}

	private static <T extends Control> List<T> controls(Composite parent, Class<T> type) {
		List<T> found = new ArrayList<>();
		for (Control child : parent.getChildren()) {
			if (type.isInstance(child)) {
				found.add(type.cast(child));
			}
			if (child instanceof Composite inner) {
				found.addAll(controls(inner, type));
			}
		}
		return found;
	}

	@Test
	void saysWhatBelongsHereBeforeAnythingIsSelected() {
		assertTrue(texts().contains("选择任务、重点工程或指标"), texts());
		assertEquals(0, visibleCharts().size());
	}

	@Test
	void followsABoxToItsIndicators() {
		select(RealPlans.box(plan, "5G网络部署工程"));
		window.await("three charts", () -> visibleCharts().size() == 3);
		assertTrue(texts().contains("服务的指标 3 项"), texts());
		assertTrue(texts().contains("2020年 6.26 → 2025年 20 万 · 年均 26.2%"), texts());
		assertTrue(texts().contains("未填基期值，只画出目标。"), texts());
	}

	@Test
	void drawsThePathAndTheTarget() {
		select(RealPlans.indicator(plan, "5G基站数"));
		awaitChart("2020年 6.26 → 2025年 20 万");
		Chart chart = visibleCharts().getFirst();
		double[] values = chart.getSeriesSet().getSeries()[0].getYSeries();
		assertEquals(6, values.length);
		assertEquals(6.26, values[0], 1e-9);
		assertEquals(12.57, values[3], 0.005);
		assertEquals(20, values[5], 1e-9);
		assertTrue(has(chart, window.theme().series(0).getRGB()), "the path is drawn");
		assertTrue(has(chart, window.theme().series(1).getRGB()), "the target is drawn");
	}

	private static boolean has(Chart chart, RGB color) {
		Point size = chart.getSize();
		Image image = new Image(chart.getDisplay(), size.x, size.y);
		try {
			GC gc = new GC(image);
			chart.print(gc);
			gc.dispose();
			ImageData data = image.getImageData();
			for (int y = 0; y < data.height; y++) {
				for (int x = 0; x < data.width; x++) {
					if (data.palette.getRGB(data.getPixel(x, y)).equals(color)) {
						return true;
					}
				}
			}
			return false;
		} finally {
			image.dispose();
		}
	}

	@Test
	void anEditedTargetIsDrawnAndUndone() {
		Indicator row = RealPlans.indicator(plan, "5G基站数");
		select(row);
		awaitChart("2025年 20 万");
		new IndicatorEdits(session).set(row, IndicatorField.TARGET, "≥25");
		awaitChart("2025年 ≥25 万");
		assertEquals(25, visibleCharts().getFirst().getSeriesSet().getSeries()[0].getYSeries()[5], 1e-9);
		session.undo();
		awaitChart("2025年 20 万");
	}

	@Test
	void aTargetInWordsSaysWhyAndLeadsToTheRow() {
		Indicator row = RealPlans.indicator(plan, "5G基站数");
		new IndicatorEdits(session).set(row, IndicatorField.TARGET, "基本建成");
		select(row);
		awaitChart("目标为文字“基本建成”，无法成图。");
		assertEquals(0, visibleCharts().size());
		Link cure = controls(window.shell(), Link.class).stream().filter(Control::isVisible).findFirst().orElseThrow();
		cure.notifyListeners(SWT.Selection, new Event());
		assertEquals(row, picks.getLast().object());
	}

	@Test
	void severalAreComparedOnACommonScale() {
		select(RealPlans.box(plan, "千兆光纤宽带网络建设工程"));
		window.await("two charts", () -> visibleCharts().size() == 2);
		SegmentedBar modes = controls(window.shell(), SegmentedBar.class).getFirst();
		assertTrue(modes.isVisible());
		window.press(modes, 0, SWT.ARROW_RIGHT);
		window.await("one chart", () -> visibleCharts().size() == 1);
		assertEquals(2, visibleCharts().getFirst().getSeriesSet().getSeries().length);
		assertEquals(100, visibleCharts().getFirst().getSeriesSet().getSeries()[1].getYSeries()[0], 1e-9);
		assertTrue(texts().contains("基期 = 100"), texts());
	}

	@Test
	void aTitleWithoutRoomBesideTheWaysOfShowingHasALineOfItsOwn() {
		select(RealPlans.box(plan, "千兆光纤宽带网络建设工程"));
		window.await("two charts", () -> visibleCharts().size() == 2);
		SegmentedBar modes = controls(window.shell(), SegmentedBar.class).getFirst();
		Label title = controls(modes.getParent(), Label.class).getFirst();
		window.await("side by side where there is room", () -> modes.getBounds().x >= title.getBounds().x + title.getBounds().width);
		window.resize(250, 900);
		window.await("one below the other", () -> modes.getBounds().y >= title.getBounds().y + title.getBounds().height);
		assertTrue(title.getBounds().width > 200, title.getBounds().toString());
	}

	@Test
	void walkingAlongThePointsByKeysPicksTheIndicator() {
		Indicator row = RealPlans.indicator(plan, "5G基站数");
		select(RealPlans.box(plan, "5G网络部署工程"));
		window.await("three charts", () -> visibleCharts().size() == 3);
		Control plot = visibleCharts().getFirst().getPlotArea().getControl();
		window.press(plot, 0, SWT.ARROW_RIGHT);
		window.press(plot, 0, SWT.ARROW_RIGHT);
		window.press(plot, 0, SWT.SPACE);
		assertEquals(row, picks.getLast().object());
		assertEquals(3, visibleCharts().size(), "a pick made here leaves the charts where they are");
		window.press(plot, 0, SWT.ESC);
	}

	@Test
	void aClickOnAPointPicksTheIndicator() {
		Indicator row = RealPlans.indicator(plan, "5G基站数");
		select(row);
		awaitChart("2025年 20 万");
		select(RealPlans.box(plan, "5G网络部署工程"));
		window.await("three charts", () -> visibleCharts().size() == 3);
		Chart chart = visibleCharts().getFirst();
		Event click = new Event();
		click.button = 1;
		click.x = chart.getAxisSet().getXAxis(0).getPixelCoordinate(2025);
		click.y = chart.getAxisSet().getYAxis(0).getPixelCoordinate(20);
		chart.getPlotArea().getControl().notifyListeners(SWT.MouseUp, click);
		assertEquals(row, picks.getLast().object());
	}

	@Test
	void aChartOpensLargeFollowsEditsAndEscClosesIt() {
		Indicator row = RealPlans.indicator(plan, "5G基站数");
		Shell large = enlarge(row);
		assertTrue(large.getSize().x > window.shell().getSize().x);
		assertEquals("5G基站数", large.getText());
		new IndicatorEdits(session).set(row, IndicatorField.TARGET, "30");
		window.await("the new target", () -> controls(large, Label.class).stream().anyMatch(label -> label.getText().contains("2025年 30 万")));
		Event escape = new Event();
		escape.detail = SWT.TRAVERSE_ESCAPE;
		large.notifyListeners(SWT.Traverse, escape);
		assertTrue(large.isDisposed());
	}

	@Test
	void aLargeChartOfADeletedRowCloses() {
		Indicator row = RealPlans.indicator(plan, "5G基站数");
		Shell large = enlarge(row);
		new IndicatorEdits(session).delete(List.of(row));
		window.await("its end", large::isDisposed);
	}

	private Shell enlarge(Indicator row) {
		select(row);
		awaitChart("2025年 20 万");
		ToolBar tools = controls(window.shell(), ToolBar.class).stream().filter(Control::isVisible).findFirst().orElseThrow();
		tools.getItem(0).notifyListeners(SWT.Selection, new Event());
		Shell large = Arrays.stream(window.display().getShells()).filter(shell -> "5G基站数".equals(shell.getText())).findFirst().orElseThrow();
		window.settle();
		return large;
	}

	@Test
	void chartsOfADeletedRowGoAtOnce() {
		Indicator row = RealPlans.indicator(plan, "5G基站数");
		select(row);
		awaitChart("2025年 20 万");
		new IndicatorEdits(session).delete(List.of(row));
		assertEquals(0, visibleCharts().size());
		assertTrue(texts().contains("选择任务、重点工程或指标"), texts());
	}

	@Test
	void anotherProjectEmptiesTheView() {
		select(RealPlans.indicator(plan, "5G基站数"));
		awaitChart("2025年 20 万");
		hub.clear();
		project.show(null);
		assertFalse(texts().contains("5G基站数"), texts());
	}

	@Test
	void theDarkSchemeRecoloursTheCharts() {
		select(RealPlans.indicator(plan, "5G基站数"));
		awaitChart("2025年 20 万");
		window.theme().use(Scheme.DARK);
		window.settle();
		assertTrue(has(visibleCharts().getFirst(), window.theme().series(0).getRGB()));
	}

	@Test
	void anIndicatorThatOtherPlansAnswerIsShownBesideThem() {
		part.dispose();
		ProjectSession several = RealPlans.open("national", "zhejiang", "hunan");
		project.show(several);
		for (Control child : window.shell().getChildren()) {
			child.dispose();
		}
		part = new ChartPart(project, hub, traces, charts, alignments, window.theme(), window.icons(), new SystemFileChooser(new StartFolders(Optional::empty)));
		part.create(window.shell());
		window.shell().layout();
		Plan zhejiang = several.project().getPlans().get(1);
		select(RealPlans.indicator(several.project().getPlans().getFirst(), "5G用户普及率"));
		awaitChart("5G用户普及率：与各规划对照");
		window.await("bars and small charts", () -> texts().contains("▲ 高于　70%") && texts().contains("＝ 一致　56%"));
		assertEquals(4, visibleCharts().size(), "its own, all paths, and one a plan");
		assertTrue(texts().contains("2份可比的规划，虚线为上位规划"), texts());
		select(RealPlans.indicator(zhejiang, "5G用户普及率"));
		window.await("the lower row's own chart", () -> texts().contains("70 %"));
		assertTrue(texts().contains("5G用户普及率：与各规划对照"), "the same comparison from below");
		new IndicatorEdits(several).set(RealPlans.indicator(zhejiang, "5G用户普及率"), IndicatorField.TARGET, "50");
		window.await("the other verdict", () -> texts().contains("▼ 低于　50%"));
	}
}
