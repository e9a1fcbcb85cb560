package org.planwright.ui.tests.opinions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.internal.preferences.EclipsePreferences;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.OpinionEdits;
import org.planwright.core.project.edit.PlanEdits;
import org.planwright.model.Answer;
import org.planwright.model.Opinion;
import org.planwright.model.OpinionState;
import org.planwright.model.Plan;
import org.planwright.ui.dialog.FileChooser;
import org.planwright.ui.facts.AlignFacts;
import org.planwright.ui.facts.CheckFacts;
import org.planwright.ui.facts.UiTurn;
import org.planwright.ui.opinions.OpinionDesk;
import org.planwright.ui.opinions.OpinionFilter;
import org.planwright.ui.opinions.OpinionsPart;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.selection.SelectionHub;
import org.planwright.ui.session.OpenProject;
import org.planwright.ui.session.Settings;
import org.planwright.ui.tests.RealPlans;
import org.planwright.ui.tests.TestWindow;

/** The register of opinions with real widgets, on Hunan's plan against the national one. */
class OpinionsPartTest {

	private static final int PLACE = 1;
	private static final int TEXT = 2;
	private static final int ANSWER = 4;

	private final ProjectSession session = RealPlans.open("national", "hunan");
	private final Plan national = session.project().getPlans().getFirst();
	private final Plan hunan = session.project().getPlans().getLast();
	private final OpenProject project = new OpenProject();
	private final SelectionHub hub = new SelectionHub();
	private TestWindow window;
	private AlignFacts alignments;
	private CheckFacts checks;
	private OpinionDesk desk;
	private OpinionsPart part;

	@BeforeEach
	void open() {
		window = new TestWindow(1280, 420);
		if (hunan.getUpper() == null) {
			session.edit("upper", hunan, () -> hunan.setUpper(national));
		}
		project.show(session);
		alignments = new AlignFacts(project, window.display());
		checks = new CheckFacts(project, window.display());
		Settings settings = new Settings(new EclipsePreferences());
		settings.setAuthor("王审");
		desk = new OpinionDesk(project, hub, alignments, checks, settings, new NoFiles(), window::shell, UiTurn.of(window.display()));
		part = new OpinionsPart(project, hub, desk, settings, window.theme(), window.icons());
		part.create(window.shell());
		window.open();
		hub.select(PlanSelection.of(hunan, null));
		window.settle();
	}

	@AfterEach
	void close() {
		part.dispose();
		desk.dispose();
		alignments.dispose();
		checks.dispose();
		window.close();
	}

	private static final class NoFiles implements FileChooser {

		@Override
		public List<Path> open(Shell parent, String title, Path folder, boolean several, Kind... kinds) {
			return List.of();
		}

		@Override
		public Optional<Path> save(Shell parent, String title, Path folder, String name, Kind... kinds) {
			return Optional.empty();
		}
	}

	private NatTable table() {
		return all(NatTable.class).getFirst();
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

	/** How many opinions are listed, as the bar says. */
	private int rows() {
		return all(Label.class).stream().map(Label::getText).filter(text -> text.matches("共 \\d+ 行")).map(text -> Integer.valueOf(text.replaceAll("\\D", "")))
				.findFirst().orElseThrow();
	}

	private String cell(int column, int row) {
		return String.valueOf(table().getDataValueByPosition(column, row + 1));
	}

	private ToolItem tool(String words) {
		return all(ToolBar.class).stream().flatMap(bar -> List.of(bar.getItems()).stream()).filter(item -> item.getText().strip().startsWith(words)).findFirst()
				.orElseThrow(() -> new AssertionError(words));
	}

	private void prepare() {
		tool("拟写意见").notifyListeners(SWT.Selection, new Event());
		window.await("the opinions", () -> rows() > 10);
	}

	private boolean says(String words) {
		return Stream.concat(all(Label.class).stream().filter(Control::isVisible).map(Label::getText),
				all(Text.class).stream().filter(Control::isVisible).map(Text::getText)).anyMatch(said -> said.contains(words));
	}

	@Test
	void anEmptyRegisterOffersToPrepareOpinionsAndSaysHowManyAreNew() {
		Button button = all(Button.class).stream().filter(Control::isVisible).findFirst().orElseThrow();
		assertEquals("由对照结果拟写意见", button.getText());
		button.notifyListeners(SWT.Selection, new Event());
		window.await("the opinions", () -> rows() > 10);
		assertEquals(hunan.getOpinions().size(), rows());
		assertEquals("全文", cell(PLACE, 0));
		assertTrue(cell(TEXT, 0).startsWith("上位规划的约束性指标“互联网信息服务投诉处理及时率”"), cell(TEXT, 0));
		window.await("what was done", () -> says("新增意见 " + hunan.getOpinions().size() + " 条"));
		assertEquals("王审", hunan.getOpinions().getFirst().getAuthor());
		tool("拟写意见").notifyListeners(SWT.Selection, new Event());
		window.await("the second time", () -> says("没有新的意见"));
		session.undo();
		window.settle();
		assertEquals(0, hunan.getOpinions().size());
	}

	@Test
	void cellsAreEditedInPlaceOnSeveralLines() {
		prepare();
		table().doCommand(new SelectCellCommand(table(), TEXT, 1, false, false));
		window.press(table(), SWT.NONE, SWT.CR);
		Text editor = all(Text.class).stream().filter(text -> (text.getStyle() & SWT.MULTI) != 0 && text.isVisible()).findFirst().orElseThrow();
		assertTrue((editor.getStyle() & SWT.WRAP) != 0);
		editor.setText("请核对。");
		window.press(editor, SWT.NONE, SWT.CR);
		window.settle();
		assertEquals("请核对。", hunan.getOpinions().getFirst().getText());
		assertEquals("修改衔接意见", session.undoLabel().orElseThrow());
		session.undo();
		window.settle();
		assertTrue(cell(TEXT, 0).startsWith("上位规划的约束性指标"), cell(TEXT, 0));
	}

	@Test
	void opinionsAreListedByStateAndAnswer() {
		prepare();
		int all = rows();
		OpinionEdits edits = new OpinionEdits(session);
		edits.setState(List.of(hunan.getOpinions().get(1), hunan.getOpinions().get(2)), OpinionState.SENT);
		edits.setAnswer(List.of(hunan.getOpinions().get(2)), Answer.PARTLY);
		window.settle();
		assertEquals("○ 草拟 " + (all - 2), tool("○").getText().strip());
		assertEquals("◐ 已提出 2", tool("◐").getText().strip());
		assertEquals("部分采纳", cell(ANSWER, 2));
		tool("○").notifyListeners(SWT.Selection, new Event());
		assertEquals(2, rows());
		part.setFilter(new OpinionFilter(EnumSet.allOf(OpinionState.class), Answer.PARTLY));
		assertEquals(1, rows());
		assertEquals("部分采纳 1", tool("部分采纳").getText());
		part.setFilter(new OpinionFilter(EnumSet.of(OpinionState.CLOSED), null));
		assertTrue(says("没有这样的意见"));
		part.setFilter(OpinionFilter.ALL);
		assertEquals(all, rows());
	}

	@Test
	void theRegisterFollowsAndLeadsTheOneSelection() {
		prepare();
		Opinion lower = hunan.getOpinions().get(1);
		table().doCommand(new SelectCellCommand(table(), TEXT, 2, false, false));
		window.settle();
		assertSame(lower.getSubject(), hub.current().orElseThrow().object());
		Opinion last = hunan.getOpinions().stream().filter(opinion -> opinion.getSubject() != null).toList().getLast();
		hub.select(PlanSelection.of(last.getSubject(), null));
		window.settle();
		assertEquals(hunan.getOpinions().indexOf(last), part.framed().map(hunan.getOpinions()::indexOf).orElse(-1));
		Opinion upper = hunan.getOpinions().stream().filter(opinion -> opinion.getAbout() != null).findFirst().orElseThrow();
		hub.select(PlanSelection.of(upper.getAbout(), null));
		window.settle();
		assertEquals(hunan.getOpinions().indexOf(upper), part.framed().map(hunan.getOpinions()::indexOf).orElse(-1), "by what it goes by in the upper plan as well");
	}

	@Test
	void aPlanWithoutUpperPlanSaysSo() {
		new PlanEdits(session).setUpper(hunan, null);
		window.settle();
		assertTrue(says("当前规划没有上位规划"));
		session.undo();
		window.settle();
		assertTrue(says("这里登记对本规划的衔接意见"));
	}
}
