package org.planwright.ui.tests.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.internal.preferences.EclipsePreferences;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.sort.command.SortColumnCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.planwright.core.project.edit.IndicatorEdits;
import org.planwright.core.project.edit.IndicatorField;
import org.planwright.model.Plan;
import org.planwright.ui.align.VerdictPage;
import org.planwright.ui.facts.AlignFacts;
import org.planwright.ui.session.Settings;
import org.planwright.ui.tests.PageWindow;
import org.planwright.ui.tests.RealPlans;

/** The page 衔接总表 with real widgets, on the bundled project. */
class VerdictPageTest {

	private static final String SHARE = "5G用户普及率";
	private static final String SPEED = "千兆宽带用户数";

	private final Settings settings = new Settings(new EclipsePreferences());
	private PageWindow page;

	private void open(String region) throws Exception {
		page = new PageWindow(region, settings, room -> {
			AlignFacts facts = new AlignFacts(room.project(), room.window().display());
			room.window().onClose(facts::dispose);
			return new VerdictPage(room.tools(), facts);
		});
	}

	private void openNational() throws Exception {
		open("全国");
		page.window().await("the verdicts", () -> !page.controls(NatTable.class).isEmpty()
				&& page.cell(page.row("指标", SHARE), "湖南").equals("＝ 56%") && page.cell(page.row("指标", SHARE), "浙江").equals("▲ 70%"));
	}

	@AfterEach
	void close() throws Exception {
		page.close();
	}

	private Plan plan(String region) {
		return page.session().project().getPlans().stream().filter(plan -> plan.getRegion().equals(region)).findFirst().orElseThrow();
	}

	private String explained() {
		return page.controls(StyledText.class).getFirst().getText();
	}

	@Test
	void everyPlanHasAColumnWithVerdictAndValueAndItsCounts() throws Exception {
		openNational();
		assertEquals("▼ 500万", page.cell(page.row("指标", SPEED), "浙江"));
		assertEquals("○ 缺失", page.cell(page.row("指标", "数据中心算力"), "湖南"));
		assertEquals("▲6＝4▼1○4≠5", page.cell(1, "浙江"), "how many there are of each");
		assertEquals("1", page.cell(page.row("指标", SPEED), "▼"));
		assertEquals("5", page.cell(1, "▼"), "in all plans");
	}

	@Test
	void theSelectedCellPublishesTheLowerRowAndItsPaneTellsWhy() throws Exception {
		openNational();
		page.select(page.row("指标", SPEED), "浙江");
		assertEquals(RealPlans.indicator(plan("浙江"), SPEED), page.hub().current().orElseThrow().object());
		assertTrue(explained().startsWith("▼ 低于  千兆宽带用户数"), explained());
		assertTrue(explained().contains("按年均增速比较：本规划55.10%，上位规划56.46%"), explained());
		assertTrue(explained().contains("(6000 / 640)^(1/5) − 1"), explained());
		page.select(page.row("指标", "数据中心算力"), "浙江");
		assertEquals(RealPlans.indicator(plan("全国"), "数据中心算力"), page.hub().current().orElseThrow().object(), "where it is missing, what is missing");
		assertTrue(explained().contains("没有承接"), explained());
	}

	@Test
	void rowsAreSortedByVerdictAndFilteredToGapsAndWords() throws Exception {
		openNational();
		page.table().doCommand(new SortColumnCommand(page.table(), page.position("浙江")));
		assertEquals("▼ 500万", page.column("浙江").get(1), "what falls short comes first");
		assertEquals(List.of("○ 缺失", "○ 缺失", "○ 缺失", "○ 缺失"), page.column("浙江").subList(2, 6));
		page.table().doCommand(new SortColumnCommand(page.table(), page.position("浙江")));
		page.table().doCommand(new SortColumnCommand(page.table(), page.position("浙江")));
		int all = page.column("指标").size() - 1;
		toggle("只看缺口");
		page.window().await("the gaps", () -> page.column("指标").size() - 1 < all);
		assertTrue(page.column("指标").contains(SPEED));
		assertFalse(page.column("指标").contains("电信业务总量"));
		toggle("只看缺口");
		page.window().await("all of them", () -> page.column("指标").size() - 1 == all);
		Text field = page.controls(Text.class).getFirst();
		field.setText("力争");
		page.window().await("the words", () -> page.column("指标").size() == 2);
		assertTrue(page.column("湖南").getLast().equals("▼ 力争小于1.35"), page.column("湖南").toString());
	}

	private void toggle(String words) {
		ToolItem item = page.controls(ToolBar.class).stream().flatMap(bar -> Arrays.stream(bar.getItems())).filter(each -> each.getText().equals(words)).findFirst()
				.orElseThrow();
		item.setSelection(!item.getSelection());
		item.notifyListeners(SWT.Selection, new Event());
	}

	@Test
	void cellsAreCopiedAsTheyLook() throws Exception {
		openNational();
		page.select(page.row("指标", SHARE), "浙江");
		page.selectTo(page.row("指标", SHARE), "贵州");
		page.press(SWT.MOD1, 'c');
		Clipboard clipboard = new Clipboard(page.window().display());
		String copied = (String) clipboard.getContents(TextTransfer.getInstance());
		clipboard.dispose();
		assertTrue(copied.strip().contains("▲ 70%\t") || copied.strip().endsWith("▲ 70%"), copied);
	}

	@Test
	void anEditOfALowerRowIsJudgedAgainAndUndone() throws Exception {
		openNational();
		new IndicatorEdits(page.session()).set(RealPlans.indicator(plan("湖南"), SHARE), IndicatorField.TARGET, "50");
		page.window().await("the other verdict", () -> page.cell(page.row("指标", SHARE), "湖南").equals("▼ 50%"));
		page.session().undo();
		page.window().await("the verdict before", () -> page.cell(page.row("指标", SHARE), "湖南").equals("＝ 56%"));
	}

	@Test
	void aPlanThatAnswersNoMoreLosesItsColumn() throws Exception {
		openNational();
		assertTrue(page.titles().contains("湖南"));
		page.session().edit("upper", plan("湖南"), () -> plan("湖南").setUpper(null));
		page.window().await("two plans", () -> !page.titles().contains("湖南"));
		page.session().undo();
		page.window().await("three plans", () -> page.titles().contains("湖南"));
	}

	@Test
	void aPlanThatNobodyAnswersSaysWhereToLook() throws Exception {
		open("浙江");
		page.window().settle();
		assertTrue(page.controls(Label.class).stream().anyMatch(label -> label.getText().contains("衔接总表在上位规划中查看")));
		List<String> offered = page.controls(Button.class).stream().map(Button::getText).toList();
		assertEquals(List.of("打开上位规划"), offered);
	}
}
