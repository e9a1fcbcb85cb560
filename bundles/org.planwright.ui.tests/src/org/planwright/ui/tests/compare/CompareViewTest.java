package org.planwright.ui.tests.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.IndicatorEdits;
import org.planwright.core.project.edit.IndicatorField;
import org.planwright.core.project.edit.StructureEdits;
import org.planwright.core.project.state.ProjectStates;
import org.planwright.model.Baseline;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.Passage;
import org.planwright.model.Plan;
import org.planwright.model.Section;
import org.planwright.ui.compare.CompareResult;
import org.planwright.ui.compare.CompareSource;
import org.planwright.ui.compare.CompareView;
import org.planwright.ui.facts.UiTurn;
import org.planwright.ui.tests.Controls;
import org.planwright.ui.tests.RealPlans;
import org.planwright.ui.tests.TestWindow;

/** The window that compares, with real widgets: the real plan of Zhejiang as it was saved against what it says after some edits. */
class CompareViewTest {

	private static final int THING = 0;

	@TempDir
	private Path folder;
	private final ProjectSession session = RealPlans.open("zhejiang");
	private TestWindow window;
	private CompareView view;
	private final List<Identified> gone = new ArrayList<>();
	private final List<CompareResult> saved = new ArrayList<>();

	@BeforeEach
	void open() throws Exception {
		session.saveAs(folder.resolve("送审稿.plan"));
		new IndicatorEdits(session).set(find(Indicator.class, "5G基站数"), IndicatorField.TARGET, "22");
		new StructureEdits(session).setTitle(find(Section.class, "面临形势"), "发展环境");
		window = new TestWindow(1280, 760);
		view = new CompareView(window.shell(), window.theme(), window.icons(), UiTurn.of(window.display()),
				List.of(CompareSource.now(session), CompareSource.saved(session, session.file().orElseThrow())), Optional::empty, gone::add, (result, plan) -> saved.add(result));
		window.open();
		window.await("the comparison", () -> all(StyledText.class).stream().anyMatch(text -> text.getCharCount() > 0));
	}

	@AfterEach
	void close() {
		window.close();
		session.close();
	}

	private <T> T find(Class<T> type, String name) {
		List<T> found = new ArrayList<>();
		session.project().eAllContents().forEachRemaining(object -> {
			if (type.isInstance(object) && (object instanceof Indicator row && name.equals(row.getName()) || object instanceof Section section && name.equals(section.getTitle()))) {
				found.add(type.cast(object));
			}
		});
		return found.getFirst();
	}

	private <T extends Control> List<T> all(Class<T> type) {
		List<T> found = new ArrayList<>();
		collect(window.shell(), type, found);
		return found;
	}

	private static <T> void collect(Composite parent, Class<T> type, List<T> found) {
		for (Control child : parent.getChildren()) {
			if (type.isInstance(child)) {
				found.add(type.cast(child));
			}
			if (child instanceof Composite inner) {
				collect(inner, type, found);
			}
		}
	}

	private StyledText text() {
		return all(StyledText.class).stream().filter(text -> text.getCharCount() > 0).findFirst().orElseThrow();
	}

	private String styled(boolean struck) {
		StringBuilder words = new StringBuilder();
		for (StyleRange range : text().getStyleRanges()) {
			if (struck ? range.strikeout : range.underline) {
				words.append(text().getText(range.start, range.start + range.length - 1)).append('|');
			}
		}
		return words.toString();
	}

	@Test
	void whatWasSavedIsComparedWithWhatIsThereNow() {
		assertEquals("改名 1，修改 1", all(Label.class).stream().map(Label::getText).filter(words -> words.startsWith("改名")).findFirst().orElseThrow());
		List<NatTable> tables = all(NatTable.class);
		assertEquals(2, tables.size());
		assertEquals("面临形势|20|", styled(true));
		assertEquals("发展环境|22|", styled(false));
	}

	private List<String> listed() {
		NatTable table = all(NatTable.class).getFirst();
		return IntStream.range(1, table.getRowCount()).mapToObj(row -> String.valueOf(table.getDataValueByPosition(THING, row))).toList();
	}

	@Test
	void whatThePlanSaysOfItselfAndBeforeItsFirstChapterStandsUnderIt() {
		awaitCaretAt("（二）面临形势发展环境");
		Plan plan = session.project().getPlans().getFirst();
		session.edit("地区", plan, () -> plan.setRegion("浙江省"));
		Passage preface = (Passage) plan.getBlocks().getFirst();
		session.edit("前言", plan, () -> preface.setText("（送审稿）" + preface.getText()));
		Combo before = all(Combo.class).getFirst();
		before.notifyListeners(SWT.Selection, new Event());
		window.await("the comparison", () -> all(Label.class).stream().anyMatch(label -> label.getText().equals("改名 1，修改 3")));
		assertEquals(List.of("浙江省信息通信业发展“十四五”规划", "规划 浙江省信息通信业发展“十四五”规划",
				"段落 （送审稿）省发展改革委 省通信管理局关于印发《浙江省信息通信业发展“十四五”规划…", "一、发展基础与面临形势", "章节 （二）发展环境",
				"二、指导思想、基本原则和发展目标 › （三）发展目标", "指标 5G基站数"), listed());
	}

	@Test
	void aHeadingSaysAllChaptersThatLeadToItWhenThePointerRestsOnIt() {
		awaitCaretAt("（二）面临形势发展环境");
		assertEquals("二、指导思想、基本原则和发展目标 › （三）发展目标", listed().get(2));
		NatTable table = all(NatTable.class).getFirst();
		Rectangle heading = table.getCellByPosition(THING, 3).getBounds();
		Event hover = new Event();
		hover.x = heading.x + heading.width / 2;
		hover.y = heading.y + heading.height / 2;
		table.notifyListeners(SWT.MouseHover, hover);
		window.await("the tip", () -> Stream.of(window.shell().getShells()).flatMap(tip -> words(tip).stream())
				.anyMatch("二、指导思想、基本原则和发展目标 › （三）发展目标"::equals));
		table.notifyListeners(SWT.MouseDown, hover);
	}

	private static List<String> words(Composite parent) {
		List<Label> labels = new ArrayList<>();
		collect(parent, Label.class, labels);
		return labels.stream().map(Label::getText).toList();
	}

	private void awaitCaretAt(String words) {
		window.await(words, () -> text().getText().substring(text().getCaretOffset()).startsWith(words));
	}

	@Test
	void theKeysGoFromDifferenceToDifferenceAndTheTextFollows() {
		awaitCaretAt("（二）面临形势发展环境");
		assertTrue(view.pressed(SWT.F8, false));
		awaitCaretAt("基础设施 │ 5 │ 5G基站数");
		view.pressed(SWT.F8, false);
		awaitCaretAt("（二）面临形势发展环境");
		view.pressed(SWT.F8, true);
		awaitCaretAt("基础设施 │ 5 │ 5G基站数");
		assertFalse(view.pressed(SWT.F7, false));
	}

	@Test
	void onlyTheKindThatWasChosenIsListed() {
		awaitCaretAt("（二）面临形势发展环境");
		Combo kinds = all(Combo.class).getLast();
		assertEquals(List.of("全部改动", "改名", "修改"), List.of(kinds.getItems()));
		kinds.select(2);
		kinds.notifyListeners(SWT.Selection, new Event());
		view.pressed(SWT.F8, false);
		awaitCaretAt("基础设施 │ 5 │ 5G基站数");
		view.pressed(SWT.F8, false);
		window.settle();
		awaitCaretAt("基础设施 │ 5 │ 5G基站数");
	}

	@Test
	void aClickInTheTextPicksWhatItShows() {
		awaitCaretAt("（二）面临形势发展环境");
		text().setCaretOffset(text().getText().indexOf("基础设施 │ 5 │ 5G基站数") + 3);
		text().notifyListeners(SWT.MouseUp, new Event());
		window.settle();
		view.pressed(SWT.F8, false);
		awaitCaretAt("（二）面临形势发展环境");
	}

	@Test
	void aDocumentIsComparedWithThePlanThatItIsAVersionOf() {
		CompareSource document = CompareSource.of(Path.of("..", "org.planwright.samples", "plans", "zhejiang.txt"));
		assertTrue(document.document());
		window.close();
		window = new TestWindow(1280, 760);
		view = new CompareView(window.shell(), window.theme(), window.icons(), UiTurn.of(window.display()), List.of(CompareSource.now(session), document), Optional::empty,
				gone::add, (result, plan) -> saved.add(result));
		window.open();
		window.await("the comparison", () -> all(Label.class).stream().anyMatch(label -> label.getText().equals("改名 1，修改 1")));
	}

	@Test
	void aNamedStateIsComparedWithoutThatItIsOne() throws Exception {
		Baseline state = new ProjectStates(session).make("送审稿", "", "");
		new StructureEdits(session).setTitle(find(Section.class, "发展环境"), "形势与环境");
		window.close();
		window = new TestWindow(1280, 760);
		view = new CompareView(window.shell(), window.theme(), window.icons(), UiTurn.of(window.display()),
				List.of(CompareSource.now(session), CompareSource.state(session, state)), Optional::empty, gone::add, (result, plan) -> saved.add(result));
		window.open();
		window.await("the comparison", () -> all(Label.class).stream().anyMatch(label -> label.getText().equals("改名 1")));
	}

	/** A fault of the program must not leave the window comparing for ever. */
	@Test
	void whatFailsIsToldAndCanBeTriedAgain() {
		AtomicBoolean fails = new AtomicBoolean(true);
		CompareSource sound = CompareSource.saved(session, session.file().orElseThrow());
		CompareSource failing = new CompareSource("坏", false, false, false, () -> {
			CompareSource.Reading reading = sound.taking().take();
			return () -> {
				if (fails.get()) {
					throw new IllegalStateException("a fault for a test");
				}
				return reading.read();
			};
		});
		window.close();
		window = new TestWindow(1280, 760);
		view = new CompareView(window.shell(), window.theme(), window.icons(), UiTurn.of(window.display()), List.of(CompareSource.now(session), failing), Optional::empty,
				gone::add, (result, plan) -> saved.add(result));
		window.open();
		window.await("the fault", () -> Controls.words(window.shell()).toString().contains("没有比较成，是程序内部的问题"));
		window.expectFault("a fault for a test");
		fails.set(false);
		Controls.press(Controls.button(window.shell(), "重新比较"));
		window.await("the comparison", () -> all(Label.class).stream().anyMatch(label -> label.getText().equals("改名 1，修改 1")));
	}

	@Test
	void nothingDiffersFromItself() {
		session.undo();
		session.undo();
		Combo before = all(Combo.class).getFirst();
		before.select(1);
		before.notifyListeners(SWT.Selection, new Event());
		window.await("the words", () -> all(Label.class).stream().anyMatch(label -> label.getText().contains("没有差异")));
	}
}
