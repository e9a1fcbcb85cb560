package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.internal.preferences.EclipsePreferences;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.CommentEdits;
import org.planwright.core.project.edit.MentionReader;
import org.planwright.core.project.edit.TextEdits;
import org.planwright.model.Comment;
import org.planwright.model.CommentState;
import org.planwright.model.Indicator;
import org.planwright.model.Passage;
import org.planwright.model.Plan;
import org.planwright.ui.dialog.FileChooser;
import org.planwright.ui.review.CommentDesk;
import org.planwright.ui.review.CommentFilter;
import org.planwright.ui.review.CommentsPart;
import org.planwright.ui.review.ReviewReport;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.selection.SelectionHub;
import org.planwright.ui.selection.TextSpan;
import org.planwright.ui.session.OpenProject;
import org.planwright.ui.session.Settings;

/** 批注 with real widgets, on the plan of Zhejiang: write, answer, settle, delete, find, go there; and each of it taken back. */
class CommentsPartTest {

	private static final int TEXT = 0;

	@TempDir
	Path folder;

	private final ProjectSession session = RealPlans.open("zhejiang", "hunan");
	private final Plan plan = session.project().getPlans().getFirst();
	private final Passage passage = RealPlans.passage(plan, "5G基站20万个");
	private final Indicator stations = RealPlans.indicator(plan, "5G基站数");
	private final CommentEdits edits = new CommentEdits(session);
	private final OpenProject project = new OpenProject();
	private final SelectionHub hub = new SelectionHub();
	private final Settings settings = new Settings(new EclipsePreferences());
	private final List<PlanSelection> revealed = new ArrayList<>();
	private final OneFile file = new OneFile();
	private TestWindow window;
	private CommentTools tools;
	private CommentDesk desk;
	private CommentsPart part;

	private final class OneFile implements FileChooser {

		@Override
		public List<Path> open(Shell parent, String title, Path from, boolean several, Kind... kinds) {
			return List.of();
		}

		@Override
		public Optional<Path> save(Shell parent, String title, Path to, String name, Kind... kinds) {
			return Optional.of(folder.resolve(name + kinds[kinds.length - 1].ending()));
		}
	}

	@BeforeEach
	void open() {
		window = new TestWindow(380, 640);
		settings.setAuthor("王工");
		project.show(session);
		tools = new CommentTools(project, hub, settings, file, window::shell);
		desk = tools.desk();
		part = new CommentsPart(desk, tools.actions(), hub, settings, window.theme(), window.icons());
		part.create(window.shell());
		desk.setOpener(write -> {
			if (write) {
				part.setFocus();
			}
		});
		hub.setRevealer(revealed::add);
		window.open();
	}

	@AfterEach
	void close() {
		part.dispose();
		tools.close();
		window.close();
	}

	private PlanSelection words(String words) {
		int start = passage.getText().indexOf(words);
		return new PlanSelection(passage, new TextSpan(start, start + words.length()), null);
	}

	private Text field() {
		return Controls.first(window.shell(), Text.class, text -> (text.getStyle() & SWT.MULTI) != 0);
	}

	private void write(String words) {
		field().setText(words);
		window.press(field(), SWT.MOD1, SWT.CR);
	}

	private boolean says(String words) {
		return Controls.words(window.shell()).stream().anyMatch(said -> said.contains(words));
	}

	private Comment last() {
		return plan.getComments().getLast();
	}

	/** What the list says, from the top. */
	private List<String> rows() {
		NatTable table = Controls.first(window.shell(), NatTable.class, each -> true);
		return IntStream.range(1, table.getRowCount()).mapToObj(row -> String.valueOf(table.getDataValueByPosition(TEXT, row))).toList();
	}

	private void pick(String words) {
		NatTable table = Controls.first(window.shell(), NatTable.class, each -> true);
		table.doCommand(new SelectCellCommand(table, TEXT, rows().indexOf(words) + 1, false, false));
		window.settle();
	}

	private ToolItem tool(String tip) {
		return Controls.seen(window.shell(), ToolBar.class).stream().flatMap(bar -> Stream.of(bar.getItems())).filter(item -> tip.equals(item.getToolTipText()))
				.findFirst().orElseThrow(() -> new NoSuchElementException(tip));
	}

	/** Presses a button of the question that comes next. */
	private void answer(String words) {
		window.display().asyncExec(() -> {
			Shell dialog = Arrays.stream(window.display().getShells()).filter(shell -> shell != window.shell() && shell.isVisible()).findFirst().orElseThrow();
			Controls.press(Controls.button(dialog, words));
		});
	}

	@Test
	void anEmptyViewOffersTheOneThingToDoAndTheWordsThatArePickedAreRemarkedOn() {
		assertTrue(says("这里列出对规划的批注"));
		hub.select(words("5G基站20万个"));
		Controls.press(Controls.button(window.shell(), "新批注…"));
		window.settle();
		assertTrue(says("“5G基站20万个”"), "the words are before the eyes of whoever writes");
		assertTrue(field().isFocusControl());
		write(" 请核对。 ");
		assertEquals("请核对。|王工|5G基站20万个", String.join("|", last().getText(), last().getAuthor(), last().getWords().getQuote()));
		assertSame(passage, last().getSubject());
		assertEquals(List.of("请核对。"), rows());
		assertTrue(says("请核对。"));
		assertEquals("添加批注", session.undoLabel().orElseThrow());
		session.undo();
		window.settle();
		assertTrue(says("这里列出对规划的批注"));
		session.redo();
		window.settle();
		assertEquals(List.of("请核对。"), rows());
	}

	@Test
	void whoHasNoNameIsAskedForItOnce() {
		settings.setAuthor("");
		desk.begin(PlanSelection.of(stations, null));
		window.settle();
		Text name = Controls.first(window.shell(), Text.class, text -> text.getMessage().equals("姓名，只问一次"));
		name.setText(" 李工 ");
		write("偏低。");
		assertEquals("李工", last().getAuthor());
		assertEquals("李工", settings.author());
		desk.begin(PlanSelection.of(stations, null));
		window.settle();
		assertFalse(Controls.seen(window.shell(), Text.class).stream().anyMatch(text -> text.getMessage().equals("姓名，只问一次")));
	}

	@Test
	void aThreadIsAnsweredSettledAndReopened() {
		Comment made = edits.add(passage, 0, 4, "请核对。", "李工");
		window.settle();
		pick("请核对。");
		write("已核对。");
		assertEquals("已核对。|王工", made.getReplies().getFirst().getText() + '|' + made.getReplies().getFirst().getAuthor());
		assertTrue(says("已核对。") && says("王工"));
		assertEquals("", field().getText());
		Controls.press(Controls.button(window.shell(), "标为已处理"));
		window.settle();
		assertEquals(CommentState.RESOLVED, made.getState());
		assertEquals(List.of("请核对。"), rows(), "it stays while one looks at it");
		String minute = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").format(Instant.parse(made.getResolvedAt()).atZone(ZoneId.systemDefault()));
		assertTrue(says("✓ 王工 于 " + minute + " 标为已处理"), Controls.words(window.shell()).toString());
		Controls.press(Controls.button(window.shell(), "重新打开"));
		window.settle();
		assertEquals(CommentState.OPEN, made.getState());
		assertFalse(Controls.words(window.shell()).toString().contains("于 " + minute + " 标为已处理"));
		session.undo();
		session.undo();
		session.undo();
		window.settle();
		assertEquals(CommentState.OPEN, made.getState());
		assertEquals(0, made.getReplies().size());
		assertFalse(says("已核对。"));
	}

	@Test
	void whatIsPickedElsewhereComesFirstAndPickingAThreadGoesToItsPlace() {
		edits.add(plan, "全文通读。", "李工");
		Comment row = edits.add(stations, "偏低。", "李工");
		int start = passage.getText().indexOf("20万个");
		edits.add(passage, start, start + 4, "来源？", "李工");
		window.settle();
		assertEquals(3, rows().size());
		hub.select(PlanSelection.of(stations, null));
		window.settle();
		assertEquals(List.of("所选内容（1）", "偏低。", "其他批注（2）", "全文通读。", "来源？"), rows());
		assertSame(row, desk.current().orElseThrow().comment());
		pick("来源？");
		assertEquals(new TextSpan(start, start + 4), revealed.getLast().words());
		assertSame(passage, hub.current().orElseThrow().object());
		assertEquals(List.of("所选内容（1）", "偏低。", "其他批注（2）", "全文通读。", "来源？"), rows(), "rows stay where they are under the mouse");
		new TextEdits(session, MentionReader.NONE).replace(passage, start, start + 4, "21万个");
		window.settle();
		assertTrue(says("原文已改，批注时为“20万个”"), Controls.words(window.shell()).toString());
		Link place = Controls.first(window.shell(), Link.class, each -> true);
		Controls.press(place);
		assertEquals(2, revealed.size());
	}

	@Test
	void threadsAreListedByStateAndPerson() {
		Comment first = edits.add(stations, "偏低。", "李工");
		edits.add(plan, "全文通读。", "王工");
		Comment other = edits.add(session.project().getPlans().getLast(), "湖南的。", "赵工");
		edits.setState(List.of(first), CommentState.RESOLVED, "王工");
		window.settle();
		assertEquals(List.of("全文通读。"), rows());
		part.setFilter(CommentFilter.ALL);
		assertEquals(List.of("全文通读。", "偏低。"), rows());
		part.setFilter(CommentFilter.ALL.by("李工"));
		assertEquals(List.of("偏低。"), rows());
		part.setFilter(CommentFilter.ALL.by("赵工"));
		assertTrue(says("没有这样的批注。"));
		ToolItem every = tool("列出全部规划的批注");
		every.setSelection(true);
		Controls.press(every);
		assertEquals(List.of(other.getText()), rows());
	}

	@Test
	void everybodyWritesOnlyTheirOwnAnewAndEscapeGivesUp() {
		Comment made = edits.add(passage, 0, 4, "请核对。", "王工");
		edits.reply(made, "已核对。", "李工");
		window.settle();
		pick("请核对。");
		assertEquals(1, Controls.seen(window.shell(), ToolBar.class).stream().flatMap(bar -> Stream.of(bar.getItems()))
				.filter(item -> "修改自己写的这一条".equals(item.getToolTipText())).count(), "not that of somebody else");
		Controls.press(tool("修改自己写的这一条"));
		window.settle();
		assertEquals("请核对。", field().getText());
		field().setText("请再核对。");
		window.press(field(), 0, SWT.ESC);
		assertEquals("请核对。", made.getText());
		Controls.press(tool("修改自己写的这一条"));
		window.settle();
		write("请再核对。");
		assertEquals("请再核对。", made.getText());
		assertEquals("修改批注", session.undoLabel().orElseThrow());
		session.undo();
		window.settle();
		assertEquals(List.of("请核对。"), rows());
	}

	@Test
	void aThreadWithAnswersIsNotDeletedUnasked() {
		Comment made = edits.add(passage, 0, 4, "请核对。", "王工");
		edits.reply(made, "已核对。", "李工");
		window.settle();
		pick("请核对。");
		answer("取消");
		Controls.press(tool("删除这条批注和它的回复"));
		assertEquals(List.of(made), plan.getComments());
		answer("删除");
		Controls.press(tool("删除这条批注和它的回复"));
		window.settle();
		assertEquals(List.of(), plan.getComments());
		session.undo();
		window.settle();
		pick("请核对。");
		Controls.press(tool("删除这条回复"));
		window.settle();
		assertEquals(0, made.getReplies().size(), "an answer goes without a question");
	}

	@Test
	void whatWasBegunIsThereAgainWhenOneComesBack() {
		edits.add(passage, 0, 4, "请核对。", "李工");
		edits.add(stations, "偏低。", "李工");
		window.settle();
		pick("请核对。");
		field().setText("我再看");
		pick("偏低。");
		assertEquals("", field().getText());
		pick("请核对。");
		assertEquals("我再看", field().getText());
		desk.begin(words("20万个"));
		window.settle();
		field().setText("新的");
		window.press(field(), 0, SWT.ESC);
		assertEquals("我再看", field().getText());
		assertEquals(2, plan.getComments().size());
	}

	@Test
	void theKeysGoThroughTheOpenThreadsInTheOrderOfTheDocument() {
		int start = passage.getText().indexOf("20万个");
		Comment words = edits.add(passage, start, start + 4, "来源？", "李工");
		Comment row = edits.add(stations, "偏低。", "李工");
		Comment settled = edits.add(stations, "已办。", "李工");
		edits.setState(List.of(settled), CommentState.RESOLVED, "");
		Comment whole = edits.add(plan, "全文通读。", "李工");
		hub.select(PlanSelection.of(plan, null));
		List<Comment> met = new ArrayList<>();
		for (int i = 0; i < 4; i++) {
			assertTrue(desk.goToNext(true));
			met.add(desk.current().orElseThrow().comment());
		}
		assertEquals(List.of(whole, row, words, whole), met);
		assertTrue(desk.goToNext(false));
		assertSame(words, desk.current().orElseThrow().comment());
		hub.select(PlanSelection.of(passage, null));
		desk.goToNext(true);
		assertSame(words, desk.current().orElseThrow().comment(), "from where the user is");
	}

	@Test
	void aRemarkThatIsBeingWrittenOnWhatIsDeletedEnds() {
		desk.begin(PlanSelection.of(stations, null));
		window.settle();
		assertTrue(desk.isWriting());
		session.edit("删除", plan, () -> EcoreUtil.remove(stations));
		window.settle();
		assertFalse(desk.isWriting());
		assertTrue(says("这里列出对规划的批注"));
	}

	@Test
	void theReportIsWrittenToAFile() throws Exception {
		edits.add(stations, "偏低。", "李工");
		window.settle();
		ReviewReport report = new ReviewReport(desk, file, window::shell);
		window.onClose(report::dispose);
		report.print(null);
		Path written = folder.resolve("批注汇总 real plans.html");
		window.await("the report", () -> Files.exists(written) && length(written) > 0);
		String page = Files.readString(written);
		assertTrue(page.contains("偏低。") && page.contains("5G基站数") && page.contains("李工"), page);
	}

	@Test
	void theRegisterOfOpinionsIsWrittenToAFile() throws Exception {
		edits.reply(edits.add(stations, "偏低。", "省通信管理局"), "已调高。", "本处");
		window.settle();
		ReviewReport report = new ReviewReport(desk, file, window::shell);
		window.onClose(report::dispose);
		report.printRegister(null);
		Path written = folder.resolve("意见汇总表 real plans.html");
		window.await("the register", () -> Files.exists(written) && length(written) > 0);
		String page = Files.readString(written);
		assertTrue(page.contains("偏低。") && page.contains("5G基站数") && page.contains("省通信管理局") && page.contains("本处：已调高。"), page);
	}

	private static long length(Path file) {
		return file.toFile().length();
	}
}
