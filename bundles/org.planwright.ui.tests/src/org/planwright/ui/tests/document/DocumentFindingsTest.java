package org.planwright.ui.tests.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planwright.core.check.CheckSettings;
import org.planwright.core.check.Rule;
import org.planwright.core.check.Rules;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.IndicatorEdits;
import org.planwright.core.project.edit.IndicatorField;
import org.planwright.core.project.edit.SettingEdits;
import org.planwright.model.Indicator;
import org.planwright.model.Plan;
import org.planwright.ui.editor.PageCaret;
import org.planwright.ui.facts.Derived;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.tests.Pixels;
import org.planwright.ui.tests.RealPlans;
import org.planwright.ui.theme.Tint;

/** What the checks find, as the page of a real plan shows it. */
class DocumentFindingsTest {

	private final ProjectSession session = RealPlans.open("hunan");
	private final Plan plan = RealPlans.plan(session);
	private final Indicator row = RealPlans.indicator(plan, "省际出口带宽");
	private PageHost host;

	@BeforeEach
	void open() {
		Map<String, Optional<String>> off = new HashMap<>();
		Rules.all().stream().map(Rule::id).filter(id -> !id.equals("R1")).forEach(id -> off.put(CheckSettings.offKey(Rules.find(id).orElseThrow()), Optional.of("true")));
		new SettingEdits(session).set(off);
		host = new PageHost(session, plan, 900, 700);
		host.until("findings", () -> host.checks.of(plan).filter(Derived::isCurrent).isPresent());
		reveal();
	}

	private void reveal() {
		host.page.reveal(new PlanSelection(row, null, IndicatorField.CHANGE.feature(), null));
		host.settle();
	}

	@AfterEach
	void close() {
		host.close();
	}

	/** Points of the text area in the very colour of a purpose. */
	private int points(Tint tint) {
		return Pixels.of(host.text, host.theme, tint);
	}

	@Test
	void theFigureOfACellIsMarkedUntilItIsMended() {
		host.until("the disc in the margin and the wave under the figure", () -> points(Tint.ERROR) > 30);
		new IndicatorEdits(session).set(row, IndicatorField.CHANGE, "15.8%");
		host.settle();
		host.until("checked anew", () -> host.checks.latest(plan).filter(Derived::isCurrent).isPresent());
		host.until("no mark", () -> points(Tint.ERROR) == 0);
		session.undo();
		host.until("checked anew", () -> host.checks.latest(plan).filter(Derived::isCurrent).isPresent());
		reveal();
		host.until("the marks again", () -> points(Tint.ERROR) > 30);
	}

	@Test
	void theMenuOfThePageOffersWhatCuresTheFindingAtTheCaret() {
		Menu menu = host.text.getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		List<String> said = Stream.of(menu.getItems()).map(MenuItem::getText).toList();
		assertTrue(said.contains("豁免…"), said.toString());
		MenuItem fix = Stream.of(menu.getItems()).filter(item -> item.getText().startsWith("将增速改为")).findFirst().orElseThrow(() -> new AssertionError(said.toString()));
		String before = row.getChange().getText();
		fix.notifyListeners(SWT.Selection, new Event());
		assertNotEquals(before, row.getChange().getText());
		host.until("checked anew", () -> host.checks.latest(plan).filter(Derived::isCurrent).isPresent());
		menu.notifyListeners(SWT.Show, new Event());
		assertTrue(Stream.of(menu.getItems()).noneMatch(item -> item.getText().equals("豁免…")), "nothing is found here any more");
		session.undo();
		assertEquals(before, row.getChange().getText());
	}

	@Test
	void thePageKnowsTheCellThatHasTheKeyboard() {
		PageCaret caret = host.page.caret().orElseThrow();
		assertSame(row, caret.place().object());
		assertSame(IndicatorField.CHANGE.feature(), caret.place().cell());
	}
}
