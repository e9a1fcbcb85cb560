package org.planwright.ui.tests.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.internal.preferences.EclipsePreferences;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.EclipseContextFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
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
import org.planwright.model.Section;
import org.planwright.ui.dialog.StartFolders;
import org.planwright.ui.dialog.SystemFileChooser;
import org.planwright.ui.facts.UiTurn;
import org.planwright.ui.importing.ImportDesk;
import org.planwright.ui.importing.ImportDraft;
import org.planwright.ui.importing.ImportLog;
import org.planwright.ui.importing.ImportMessagesPart;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.selection.SelectionHub;
import org.planwright.ui.session.OpenProject;
import org.planwright.ui.session.ProjectDesk;
import org.planwright.ui.session.Safekeeping;
import org.planwright.ui.session.Settings;
import org.planwright.ui.tests.TestWindow;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;

/** The view 导入消息 with its real widgets. */
class ImportMessagesPartTest {

	private static final String DOCUMENT = """
			湖南省信息通信业“十四五”发展规划（2021-2025年）
			一、发展基础
			网络能力增强。
			三、发展目标
			建成网络强省。
			""";

	@TempDir
	private Path folder;
	private final OpenProject project = new OpenProject();
	private final SelectionHub hub = new SelectionHub();
	private final ImportLog log = new ImportLog();
	private TestWindow window;
	private IEclipseContext context;
	private ImportMessagesPart part;
	private NatTable table;

	@BeforeEach
	void openPart() {
		window = new TestWindow(1000, 300);
		context = EclipseContextFactory.create();
		context.set(Composite.class, window.shell());
		context.set(OpenProject.class, project);
		context.set(SelectionHub.class, hub);
		context.set(ImportLog.class, log);
		context.set(Theme.class, window.theme());
		context.set(Icons.class, window.icons());
		ProjectDesk projects = new ProjectDesk(project, new Settings(new EclipsePreferences()), new SystemFileChooser(new StartFolders(Optional::empty)),
				new Safekeeping(project, Safety.of(folder.resolve("data"), () -> "测试", () -> BackupRule.STANDARD), UiTurn.of(window.display())::after), window::shell);
		context.set(ImportDesk.class, new ImportDesk(project, projects, hub, log, window.theme(), window.icons(), window::shell, new NoOtherWays()));
		project.show(ProjectSession.create("测试"));
		part = ContextInjectionFactory.make(ImportMessagesPart.class, context);
		window.open();
		table = find(window.shell(), NatTable.class).getFirst();
	}

	@AfterEach
	void close() {
		ContextInjectionFactory.uninject(part, context);
		window.close();
	}

	@Test
	void withoutMessagesItSaysWhatBelongsHere() {
		assertTrue(find(window.shell(), Label.class).stream().filter(Control::isVisible).anyMatch(label -> label.getText().startsWith("这里列出")));
	}

	@Test
	void messagesOfAnImportLeadToTheirPlacesAndAreDealtWithUndoably() throws IOException {
		Plan plan = insert();
		hub.select(PlanSelection.of(plan, null));
		window.settle();
		assertEquals("▲ 存疑", cell(0, 0));
		assertEquals("4", cell(2, 0));
		assertEquals("标题序号“三、”与前一个“一、”不相连。请核对是否缺了标题，或把正文错读成了标题。", cell(3, 0));

		table.doCommand(new SelectCellCommand(table, 3, 1, false, false));
		window.settle();
		assertEquals("发展目标", ((Section) hub.current().orElseThrow().object()).getTitle());

		List<PlanSelection> gone = new ArrayList<>();
		hub.setRevealer(gone::add);
		window.press(table, SWT.NONE, SWT.CR);
		assertEquals("发展目标", ((Section) gone.getFirst().object()).getTitle());
		button("复制").notifyListeners(SWT.Selection, new Event());
		Clipboard clipboard = new Clipboard(window.display());
		String copied = (String) clipboard.getContents(TextTransfer.getInstance());
		clipboard.dispose();
		assertTrue(copied.startsWith("▲ 存疑\t湖南\t4\t标题序号“三、”"), copied);

		int before = plan.getReadingNotes().size();
		button("标为已处理").notifyListeners(SWT.Selection, new Event());
		window.settle();
		assertEquals(before - 1, plan.getReadingNotes().size());
		project.session().orElseThrow().undo();
		window.settle();
		assertEquals(before, plan.getReadingNotes().size());
		assertEquals("4", cell(2, 0));
	}

	private Plan insert() throws IOException {
		ImportDraft draft = new ImportDraft(Runnable::run, Runnable::run);
		draft.add(List.of(Documents.text(folder, "规划.txt", DOCUMENT, StandardCharsets.UTF_8)));
		draft.read();
		return draft.insertInto(project.session().orElseThrow()).getFirst();
	}

	private String cell(int column, int row) {
		return table.getDataValueByPosition(column, row + 1).toString();
	}

	private ToolItem button(String words) {
		return find(window.shell(), ToolBar.class).stream().flatMap(bar -> List.of(bar.getItems()).stream()).filter(item -> item.getText().equals(words))
				.findFirst().orElseThrow();
	}

	private static <C extends Control> List<C> find(Composite parent, Class<C> kind) {
		List<C> found = new ArrayList<>();
		for (Control child : parent.getChildren()) {
			if (kind.isInstance(child)) {
				found.add(kind.cast(child));
			}
			if (child instanceof Composite composite) {
				found.addAll(find(composite, kind));
			}
		}
		return found;
	}
}
