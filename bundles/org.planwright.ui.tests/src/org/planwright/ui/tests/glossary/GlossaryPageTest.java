package org.planwright.ui.tests.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.internal.preferences.EclipsePreferences;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.nebula.widgets.nattable.sort.command.SortColumnCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.planwright.model.Term;
import org.planwright.ui.glossary.GlossaryPage;
import org.planwright.ui.glossary.TermLine;
import org.planwright.ui.session.Settings;
import org.planwright.ui.tests.PageWindow;

/** The page 名词解释 with real widgets, on plans of the bundled project. */
class GlossaryPageTest {

	private final Settings settings = new Settings(new EclipsePreferences());

	private PageWindow open(String region) throws Exception {
		return new PageWindow(region, settings, room -> new GlossaryPage(room.tools()));
	}

	private static List<Term> terms(PageWindow page) {
		return TermLine.of(page.plan()).stream().map(TermLine::term).toList();
	}

	@Test
	void termsAreShownEditedAndCounted() throws Exception {
		try (PageWindow page = open("浙江")) {
			assertEquals(List.of("序号", "名词", "全称", "释义", "使用"), page.titles());
			int row = page.row("名词", "PON");
			assertEquals("Passive Optical Network", page.cell(row, "全称").replaceAll("[，、；].*", ""));
			page.window().await("the uses", () -> !page.cell(row, "使用").isEmpty());
			assertTrue(Integer.parseInt(page.cell(page.row("名词", "4G、5G、6G"), "使用")) > 20);
			page.select(row, "释义");
			page.press(SWT.NONE, SWT.F2);
			page.typeAndPress("无源光网络。", SWT.CR);
			assertEquals("无源光网络。", terms(page).get(1).getDefinition());
			page.session().undo();
			assertFalse(page.session().canUndo());
		}
	}

	@Test
	void sortingFollowsTheSoundAndLatinComesFirst() throws Exception {
		try (PageWindow page = open("浙江")) {
			page.table().doCommand(new SortColumnCommand(page.table(), page.position("名词")));
			List<String> words = page.column("名词");
			assertEquals("10G-PON", words.getFirst());
			assertEquals(terms(page).size(), words.size());
			page.press(SWT.NONE, SWT.INSERT);
			assertEquals(terms(page).size(), page.column("名词").size());
		}
	}

	@Test
	void termsAreAddedPastedMovedAndDeleted() throws Exception {
		try (PageWindow page = open("浙江")) {
			int before = terms(page).size();
			page.select(1, "名词");
			page.press(SWT.NONE, SWT.INSERT);
			page.typeAndPress("6G-A", SWT.CR);
			assertEquals("6G-A", terms(page).get(1).getTerm());
			page.select(2, "名词");
			page.press(SWT.MOD3, SWT.ARROW_UP);
			assertEquals("6G-A", terms(page).getFirst().getTerm());
			page.press(SWT.NONE, SWT.DEL);
			assertEquals(before, terms(page).size());
			Clipboard clipboard = new Clipboard(page.window().display());
			clipboard.setContents(new Object[] { "甲\tA\t一\n乙\tB\t二" }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
			page.select(before, "名词");
			page.press(SWT.MOD1, 'v');
			assertEquals(List.of("甲", "乙"), terms(page).subList(before - 1, before + 1).stream().map(Term::getTerm).toList());
			page.session().undo();
			assertEquals(before, terms(page).size());
		}
	}

	@Test
	void aPlanWithoutTermsSaysWhatBelongsHereAndBegins() throws Exception {
		try (PageWindow page = open("贵州")) {
			page.session().edit("清空", page.plan(), () -> TermLine.glossariesOf(page.plan()).forEach(EcoreUtil::remove));
			page.window().settle();
			Button add = page.controls(Button.class).getFirst();
			assertEquals("新增名词", add.getText());
			add.notifyListeners(SWT.Selection, new Event());
			page.window().settle();
			page.typeAndPress("算力", SWT.CR);
			assertEquals("算力", terms(page).getFirst().getTerm());
			page.session().undo();
			page.session().undo();
			assertTrue(terms(page).isEmpty());
		}
	}
}
