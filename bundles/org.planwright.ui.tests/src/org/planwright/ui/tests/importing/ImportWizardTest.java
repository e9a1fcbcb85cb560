package org.planwright.ui.tests.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import org.eclipse.core.internal.preferences.EclipsePreferences;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.safety.BackupRule;
import org.planwright.core.project.safety.Safety;
import org.planwright.model.Plan;
import org.planwright.model.ReadingNote;
import org.planwright.samples.Samples;
import org.planwright.ui.dialog.StartFolders;
import org.planwright.ui.dialog.SystemFileChooser;
import org.planwright.ui.facts.UiTurn;
import org.planwright.ui.importing.FilesPage;
import org.planwright.ui.importing.ImportDesk;
import org.planwright.ui.importing.ImportDraft;
import org.planwright.ui.importing.ImportFile;
import org.planwright.ui.importing.ImportLog;
import org.planwright.ui.importing.ImportWizard;
import org.planwright.ui.importing.ImportWizardDialog;
import org.planwright.ui.importing.Review;
import org.planwright.ui.importing.ReviewPage;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.selection.SelectionHub;
import org.planwright.ui.session.OpenProject;
import org.planwright.ui.session.ProjectDesk;
import org.planwright.ui.session.Safekeeping;
import org.planwright.ui.session.Settings;
import org.planwright.ui.tests.TestWindow;

/** The wizard with its real widgets, used as a person does. */
class ImportWizardTest {

	private static final String TITLE = "湖南省信息通信业“十四五”发展规划";

	private static final String PROPOSED = "湖南信息通信业发展规划（2021—2025年）";

	@TempDir
	private Path folder;
	private final OpenProject project = new OpenProject();
	private final SelectionHub hub = new SelectionHub();
	private final ImportLog log = new ImportLog();
	private final ExecutorService background = Executors.newSingleThreadExecutor();
	private TestWindow window;
	private ImportDraft draft;
	private ImportWizard wizard;
	private ImportWizardDialog dialog;

	@BeforeEach
	void openProject() {
		window = new TestWindow(1280, 800);
		window.open();
		project.show(ProjectSession.create("测试"));
		ProjectDesk projects = new ProjectDesk(project, new Settings(new EclipsePreferences()), new SystemFileChooser(new StartFolders(Optional::empty)),
				new Safekeeping(project, Safety.of(folder.resolve("data"), () -> "测试", () -> BackupRule.STANDARD), UiTurn.of(window.display())::after), window::shell);
		draft = new ImportDraft(background, window.display()::asyncExec);
		wizard = new ImportWizard(draft, new ImportDesk(project, projects, hub, log, window.theme(), window.icons(), window::shell, new NoOtherWays()), window.theme(),
				window.icons());
		dialog = new ImportWizardDialog(window.shell(), wizard, window.theme());
		dialog.setBlockOnOpen(false);
		dialog.open();
	}

	@AfterEach
	void close() {
		draft.close();
		background.shutdownNow();
		if (dialog.getShell() != null) {
			dialog.close();
		}
		window.close();
	}

	@Test
	void aPlanIsReadCorrectedInsertedTakenBackAndInsertedAgain() throws IOException {
		choose(Documents.real(folder, Samples.HUNAN));
		press("下一步 >");
		window.await("the plan to be read", draft::canInsert);
		press("下一步 >");
		Text title = find(Text.class).filter(text -> text.getText().equals(PROPOSED)).findFirst().orElseThrow();
		title.setText(TITLE);
		press("导入");

		assertTrue(isClosed());
		ProjectSession session = project.session().orElseThrow();
		Plan plan = session.project().getPlans().getFirst();
		assertEquals(TITLE, plan.getTitle());
		assertEquals("导入“" + TITLE + "”", session.undoLabel().orElseThrow());
		assertSame(plan, hub.current().map(PlanSelection::object).orElseThrow());
		assertEquals(List.of(plan), log.plans());
		session.undo();
		assertEquals(List.of(), session.project().getPlans());
		assertFalse(session.isDirty());
		session.redo();
		assertEquals(TITLE, session.project().getPlans().getFirst().getTitle());
	}

	@Test
	void cancellingChangesNothing() throws IOException {
		choose(Documents.real(folder, Samples.HUNAN));
		press("下一步 >");
		window.await("the plan to be read", draft::canInsert);
		press("下一步 >");
		find(Text.class).filter(text -> text.getText().equals(PROPOSED)).findFirst().orElseThrow().setText(TITLE);
		press("取消");

		assertTrue(isClosed());
		ProjectSession session = project.session().orElseThrow();
		assertEquals(List.of(), session.project().getPlans());
		assertFalse(session.canUndo());
		assertFalse(session.isDirty());
		assertTrue(hub.current().isEmpty());
	}

	@Test
	void aBadDocumentSaysWhyAndTheOthersGoOn() throws IOException {
		choose(Documents.real(folder, Samples.HUNAN), Documents.broken(folder, "送审稿.docx"), Documents.real(folder, Samples.ZHEJIANG));
		press("下一步 >");
		window.await("the plans to be read", draft::canInsert);
		assertTrue(dialog.getCurrentPage().getMessage().contains("已读取 2 份，1 份没有读取"), dialog.getCurrentPage().getMessage());
		press("导入");

		assertTrue(isClosed());
		assertEquals(List.of("湖南", "浙江"), project.session().orElseThrow().project().getPlans().stream().map(Plan::getRegion).toList());
		assertEquals(List.of("送审稿.docx"), log.refusals().stream().map(ImportLog.Refusal::file).toList());
	}

	@Test
	void theButtonThatGoesOnKeepsTheKeyboardWhileDocumentsAreRead() throws IOException {
		choose(Documents.real(folder, Samples.HUNAN));
		Button next = find(Button.class).filter(button -> button.getText().equals("下一步 >")).findFirst().orElseThrow();
		assertTrue(next.setFocus());
		press("下一步 >");
		window.await("the plan to be read", draft::canInsert);
		window.settle();
		assertTrue(next.isFocusControl(), () -> String.valueOf(window.display().getFocusControl()));
	}

	@Test
	void aDocumentThatIsNoPlanIsSaidToBeOnlyText() throws IOException {
		choose(Documents.text(folder, "便条.txt", "请把材料交给办公室。", StandardCharsets.UTF_8), Documents.real(folder, Samples.ZHEJIANG));
		press("下一步 >");
		window.await("the documents to be read", draft::canInsert);
		TableItem[] items = find(Table.class).findFirst().orElseThrow().getItems();
		assertTrue(items[0].getText(1).startsWith("没有认出"), items[0].getText(1));
		assertEquals(List.of(true, false), draft.files().stream().map(ImportFile::isOnlyText).toList());
		assertTrue(items[1].getText(1).startsWith("章节 67"), items[1].getText(1));
	}

	@Test
	void columnsTakeTheWidthOfTheWizard() throws IOException {
		choose(Documents.real(folder, Samples.ZHEJIANG));
		press("下一步 >");
		window.await("the plan to be read", draft::canInsert);
		press("下一步 >");
		ReviewPage page = (ReviewPage) dialog.getCurrentPage();
		for (int tab = 1; tab < page.tabs().all().size(); tab++) {
			page.tabs().open(tab);
			window.settle();
			find(NatTable.class).forEach(table -> assertTrue(table.getWidth() >= table.getClientArea().width, table.toString()));
		}
	}

	@Test
	void theEncodingIsShownAndChangedWithThePreview() throws IOException {
		choose(Documents.real(folder, Samples.HUNAN));
		Combo charset = find(Combo.class).filter(combo -> combo.getText().equals("自动识别：UTF-8")).findFirst().orElseThrow();
		StyledText preview = find(StyledText.class).findFirst().orElseThrow();
		assertTrue(preview.getText().contains("湖南"));
		charset.select(2);
		charset.notifyListeners(SWT.Selection, new Event());
		window.await("the text to be decoded", () -> !draft.isBusy());
		assertFalse(preview.getText().contains("湖南"));
		charset.select(0);
		charset.notifyListeners(SWT.Selection, new Event());
		window.await("the text to be decoded", () -> !draft.isBusy());
		assertTrue(preview.getText().contains("湖南"));
	}

	@Test
	void theParagraphsOfADocumentOfWordAreShownAndItsEncodingIsItsOwn() throws IOException {
		choose(Documents.docx(folder, "送审稿.docx", "江州省数字经济发展“十四五”规划", "#发展目标", "到2025年，数字经济规模达到16000亿元。", "#主要任务", "加快建设数字基础设施，全面提升网络能力。"));
		Combo charset = find(Combo.class).filter(combo -> combo.getText().equals("文档自带，不用选择")).findFirst().orElseThrow();
		assertFalse(charset.isEnabled());
		assertEquals("江州省数字经济发展“十四五”规划\n发展目标\n到2025年，数字经济规模达到16000亿元。\n主要任务\n加快建设数字基础设施，全面提升网络能力。",
				find(StyledText.class).findFirst().orElseThrow().getText());
		assertEquals("5 段", find(Table.class).findFirst().orElseThrow().getItem(0).getText(1));
		press("下一步 >");
		window.await("the plan to be read", draft::canInsert);
		assertEquals(2, draft.filesRead().getFirst().review().orElseThrow().counts().sections());
	}

	@Test
	void sourceAndPiecesFollowEachOtherAndEveryTabShowsTheDocument() throws IOException {
		choose(Documents.real(folder, Samples.ZHEJIANG));
		press("下一步 >");
		window.await("the plan to be read", draft::canInsert);
		press("下一步 >");
		ReviewPage page = (ReviewPage) dialog.getCurrentPage();
		Review review = draft.filesRead().getFirst().review().orElseThrow();
		List<String> titles = page.tabs().all().stream().map(tab -> tab.title(review)).toList();
		assertEquals(List.of("规划信息", "章节 67", "指标 20", "重点工程 6", "名词 14", "未归位 0"), titles);
		for (int tab = 0; tab < titles.size(); tab++) {
			page.tabs().open(tab);
			window.settle();
		}
		int line = 1 + review.lines().indexOf(review.lines().stream().filter(words -> words.contains("行政村5G通达率")).findFirst().orElseThrow());
		StyledText source = page.source().text();
		source.setSelection(source.getOffsetAtLine(line - 1));
		source.notifyListeners(SWT.MouseUp, new Event());
		window.settle();
		assertTrue(review.focus().orElseThrow().lines().contains(line));
		review.select(review.plan(), null);
		window.settle();
		assertEquals(review.places().linesOf(review.plan()).orElseThrow().first() - 1, source.getLineAtOffset(source.getCaretOffset()));
	}

	@Test
	void aHeadingThatIsNoneIsMadeTextAndTakenBackByTheUsualKeys() throws IOException {
		choose(Documents.real(folder, Samples.ZHEJIANG));
		press("下一步 >");
		window.await("the plan to be read", draft::canInsert);
		press("下一步 >");
		ReviewPage page = (ReviewPage) dialog.getCurrentPage();
		Review review = draft.filesRead().getFirst().review().orElseThrow();
		page.tabs().open(1);
		review.select(review.plan().getSections().getFirst().getSections().getFirst(), null);
		window.settle();
		tool("设为正文");
		assertEquals(66, review.counts().sections());
		assertEquals("章节 66", page.tabs().all().get(1).title(review));
		window.press(page.source().text(), SWT.MOD1, 'z');
		assertEquals(67, review.counts().sections());
		window.press(page.source().text(), SWT.MOD1, 'y');
		assertEquals(66, review.counts().sections());
		window.press(page.source().text(), SWT.MOD1, 'z');
		tool("标题降一级");
		assertFalse(review.session().canUndo(), "the first section has none before it that it could stand under");
	}

	@Test
	void f8GoesFromDoubtToDoubtAndBack() throws IOException {
		choose(Documents.real(folder, Samples.GUIZHOU));
		press("下一步 >");
		window.await("the plan to be read", draft::canInsert);
		press("下一步 >");
		StyledText source = ((ReviewPage) dialog.getCurrentPage()).source().text();
		Review review = draft.filesRead().getFirst().review().orElseThrow();
		List<Integer> lines = review.doubts().stream().map(ReadingNote::getLine).toList();
		assertTrue(lines.size() > 2, lines.toString());
		for (int line : lines) {
			window.press(source, SWT.NONE, SWT.F8);
			assertEquals(line, source.getLineAtOffset(source.getCaretOffset()) + 1);
		}
		window.press(source, SWT.NONE, SWT.F8);
		assertEquals(lines.getFirst(), source.getLineAtOffset(source.getCaretOffset()) + 1);
		window.press(source, SWT.MOD2, SWT.F8);
		assertEquals(lines.getLast(), source.getLineAtOffset(source.getCaretOffset()) + 1);
		tool("已核对");
		assertEquals(lines.size() - 1, review.doubts().size());
	}

	@Test
	void escapeClosesTheWizardFromATableAndOnlyTheEditorFromACell() throws IOException {
		choose(Documents.real(folder, Samples.ZHEJIANG));
		press("下一步 >");
		window.await("the plan to be read", draft::canInsert);
		press("下一步 >");
		((ReviewPage) dialog.getCurrentPage()).tabs().open(2);
		window.settle();
		NatTable table = find(NatTable.class).findFirst().orElseThrow();
		table.doCommand(new SelectCellCommand(table, 2, 2, false, false));
		window.press(table, SWT.NONE, SWT.F2);
		Text editor = (Text) table.getActiveCellEditor().getEditorControl();
		escape(editor, false);
		assertTrue(editor.isDisposed());
		assertFalse(isClosed());
		escape(table, true);
		assertTrue(isClosed());
	}

	/** As the system tells the key: first as a wish to leave the control, which one that takes all keys refuses unless it says otherwise. */
	private void escape(Control control, boolean takesAllKeys) {
		Event key = new Event();
		key.character = SWT.ESC;
		key.keyCode = SWT.ESC;
		key.doit = !takesAllKeys;
		if (!control.traverse(SWT.TRAVERSE_ESCAPE, key) && !control.isDisposed()) {
			window.press(control, SWT.NONE, SWT.ESC);
		}
		window.settle();
	}

	/** Presses a button of a tool bar that can be seen; one that cannot be used does nothing. */
	private void tool(String words) {
		ToolItem item = find(ToolBar.class).flatMap(bar -> Stream.of(bar.getItems()))
				.filter(each -> each.getText().equals(words) || each.getToolTipText() != null && each.getToolTipText().startsWith(words)).findFirst().orElseThrow();
		if (item.isEnabled()) {
			item.notifyListeners(SWT.Selection, new Event());
		}
		window.settle();
	}

	private void choose(Path... files) {
		((FilesPage) wizard.getPages()[0]).add(List.of(files));
		window.await("the files to be opened", () -> !draft.isBusy());
	}

	private void press(String words) {
		Button button = find(Button.class).filter(each -> each.getText().equals(words)).findFirst().orElseThrow();
		assertTrue(button.isEnabled(), words);
		button.notifyListeners(SWT.Selection, new Event());
		window.settle();
	}

	private boolean isClosed() {
		Shell shell = dialog.getShell();
		return shell == null || shell.isDisposed();
	}

	private <C extends Control> Stream<C> find(Class<C> kind) {
		List<C> found = new ArrayList<>();
		collect(dialog.getShell(), kind, found);
		return found.stream();
	}

	private static <C extends Control> void collect(Composite parent, Class<C> kind, List<C> found) {
		for (Control child : parent.getChildren()) {
			if (kind.isInstance(child) && child.isVisible()) {
				found.add(kind.cast(child));
			}
			if (child instanceof Composite composite) {
				collect(composite, kind, found);
			}
		}
	}
}
