package org.planwright.ui.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolItem;
import org.planwright.core.RemarkTable;
import org.planwright.core.project.edit.CommentEdits;
import org.planwright.core.report.SheetTable;
import org.planwright.core.review.CommentThread;
import org.planwright.model.Comment;
import org.planwright.model.CommentState;
import org.planwright.model.Identified;
import org.planwright.model.Plan;
import org.planwright.ui.Messages;
import org.planwright.ui.kit.ToolItems;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.selection.SelectionHub;
import org.planwright.ui.session.Settings;
import org.planwright.ui.table.Notice;
import org.planwright.ui.table.SheetAction;
import org.planwright.ui.table.SheetCell;
import org.planwright.ui.table.SheetHost;
import org.planwright.ui.table.SheetPane;
import org.planwright.ui.theme.Icon;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** 批注: the threads of the plan, those on what is picked first, and below them the one that is picked, to be read, answered and settled. */
public final class CommentsPart implements SheetHost<CommentLine> {

	private static final String TABLE = "comments";
	private static final int[] WEIGHTS = { 38, 62 };

	private final CommentDesk desk;
	private final CommentActions actions;
	private final SelectionHub hub;
	private final Settings settings;
	private final Theme theme;
	private final Icons icons;
	private final List<Runnable> ends = new ArrayList<>();
	private SashForm sash;
	private SheetPane<CommentLine> pane;
	private ThreadPane thread;
	private ToolItem filterButton;
	private ToolItem everyPlan;
	private CommentFilter filter = CommentFilter.OPEN;
	private Identified picked;
	private boolean showing;
	private boolean waiting;

	@Inject
	public CommentsPart(CommentDesk desk, CommentActions actions, SelectionHub hub, Settings settings, Theme theme, Icons icons) {
		this.desk = desk;
		this.actions = actions;
		this.hub = hub;
		this.settings = settings;
		this.theme = theme;
		this.icons = icons;
	}

	/** Makes the view; called once. */
	@PostConstruct
	public void create(Composite parent) {
		parent.setLayout(new FillLayout());
		sash = new SashForm(parent, SWT.VERTICAL | SWT.SMOOTH);
		pane = new SheetPane<>(sash, theme, icons, Messages.text("review.title"), CommentColumns.all(), CommentColumns.TEXT, this);
		filterButton = pane.addMenu(Icon.LIST_FILTER, "", Messages.text("review.filter.tip"), this::filters);
		everyPlan = pane.addToggle(Icon.FILES, "", Messages.text("review.everyPlan.tip"), false, this::show);
		pane.addButton(Icon.MESSAGE_SQUARE_PLUS, "", Messages.text("review.add.tip"), desk::begin);
		pane.addMenu(Icon.ELLIPSIS, "", Messages.text("review.tools.tip"), this::tools);
		pane.remember(settings, TABLE, -1);
		thread = new ThreadPane(sash, desk, actions, theme, icons);
		sash.setWeights(WEIGHTS);
		pane.sheet().onSelect(cell -> picked(cell.row()));
		sash.addListener(SWT.Paint, event -> catchUp());
		dress();
		ends.add(theme.addListener(this::dress));
		ends.add(desk.addListener(this::showSoon));
		ends.add(hub.addListener(this::follow));
		actions.report().onWritten(words -> say(Notice.done(words)));
		hub.current().ifPresent(this::follow);
		show();
	}

	private void dress() {
		sash.setBackground(theme.color(Tint.LINE));
		thread.dress();
	}

	private void picked(CommentLine line) {
		if (!showing && !line.isHeading()) {
			desk.goTo(line.thread(), this);
		}
	}

	/** What is picked elsewhere brings its threads to the top, and the first of them below. */
	private void follow(PlanSelection place) {
		if (place.origin() == this || place.origin() == desk) {
			return;
		}
		picked = place.object();
		List<CommentThread> here = listed().stream().filter(each -> CommentLines.isAt(each, picked)).toList();
		boolean isAtOne = desk.current().filter(here::contains).isPresent();
		if (!here.isEmpty() && !isAtOne && desk.draft().isEmpty()) {
			desk.setCurrent(here.getFirst().comment());
		}
		showSoon();
	}

	private List<CommentThread> threads() {
		return everyPlan.getSelection() ? desk.all() : desk.plan().map(desk::of).orElse(List.of());
	}

	/** A thread that is shown stays in the list, though it was settled just now. */
	private List<CommentThread> listed() {
		Optional<CommentThread> current = desk.current();
		return threads().stream().filter(each -> filter.lists(each) || current.filter(each::equals).isPresent()).toList();
	}

	/** Several edits in one go are shown once; what nobody sees is shown when it is seen again. */
	private void showSoon() {
		if (!waiting) {
			waiting = true;
			sash.getDisplay().asyncExec(() -> {
				if (!sash.isDisposed() && sash.isVisible()) {
					show();
				}
			});
		}
	}

	private void catchUp() {
		if (waiting) {
			waiting = false;
			showSoon();
		}
	}

	private void show() {
		waiting = false;
		List<CommentThread> all = threads();
		List<CommentThread> listed = listed();
		ToolItems.say(filterButton, words(all));
		sayWhatBelongs(all);
		showing = true;
		try {
			pane.show(new CommentLines(listed, picked));
			desk.current().ifPresent(each -> pane.sheet().reveal(each.comment(), -1));
		} finally {
			showing = false;
		}
		boolean hasThread = thread.update();
		boolean hasList = !all.isEmpty();
		sash.setMaximizedControl(hasThread && hasList ? null : hasThread ? thread.control() : pane.control());
	}

	private String words(List<CommentThread> all) {
		String state = filter.state() == null ? Messages.text("review.filter.all") : CommentLook.word(filter.state());
		String counted = Messages.text("review.counted", state, Long.toString(all.stream().filter(filter::lists).count()));
		return filter.author() == null ? counted : Messages.text("review.filter.by", counted, filter.author());
	}

	private void sayWhatBelongs(List<CommentThread> all) {
		if (desk.plan().isEmpty()) {
			pane.emptyState().say(Messages.text("review.empty.noPlan"), null, () -> { });
		} else if (all.isEmpty()) {
			pane.emptyState().say(Messages.text("review.empty"), Messages.text("review.add"), desk::begin);
		} else {
			pane.emptyState().say(Messages.text("review.empty.filtered"), Messages.text("review.empty.filtered.do"), () -> setFilter(CommentFilter.ALL));
		}
	}

	private List<SheetAction> filters() {
		List<SheetAction> choices = new ArrayList<>();
		choices.add(choice("review.filter.open", () -> setFilter(filter.with(CommentState.OPEN))));
		choices.add(choice("review.filter.resolved", () -> setFilter(filter.with(CommentState.RESOLVED))));
		choices.add(choice("review.filter.all", () -> setFilter(filter.with(null))));
		TreeSet<String> authors = new TreeSet<>();
		threads().forEach(each -> {
			authors.add(CommentLook.author(each.comment()));
			each.replies().forEach(reply -> authors.add(CommentLook.author(reply)));
		});
		if (!authors.isEmpty()) {
			choices.add(SheetAction.SEPARATOR);
			choices.add(choice("review.filter.everybody", () -> setFilter(filter.by(null))));
			authors.forEach(author -> choices.add(new SheetAction(author, null, 0, () -> true, () -> setFilter(filter.by(author)))));
		}
		return choices;
	}

	private static SheetAction choice(String key, Runnable run) {
		return new SheetAction(Messages.text(key), null, 0, () -> true, run);
	}

	private List<SheetAction> tools() {
		Plan plan = everyPlan.getSelection() ? null : desk.plan().orElse(null);
		return List.of(new SheetAction(Messages.text("review.next"), Icon.ARROW_DOWN, SWT.F9, () -> !threads().isEmpty(), () -> desk.goToNext(true)),
				new SheetAction(Messages.text("review.previous"), Icon.ARROW_UP, SWT.MOD2 | SWT.F9, () -> !threads().isEmpty(), () -> desk.goToNext(false)),
				SheetAction.SEPARATOR,
				new SheetAction(Messages.text("review.report"), Icon.FILE_OUTPUT, 0, () -> !threads().isEmpty(), () -> actions.report().print(plan)),
				new SheetAction(Messages.text("review.register"), Icon.FILE_OUTPUT, 0, () -> !threads().isEmpty(), () -> actions.report().printRegister(plan)),
				new SheetAction(Messages.text("review.delete.resolved"), Icon.TRASH_2, 0, () -> threads().stream().anyMatch(each -> !each.isOpen()),
						() -> actions.deleteResolved(plan)));
	}

	/** Lists other threads. */
	public void setFilter(CommentFilter next) {
		filter = next;
		show();
	}

	private List<CommentThread> selected() {
		return pane.sheet().selectedRows().stream().map(CommentLine::thread).toList();
	}

	@Override
	public List<SheetAction> actions() {
		return List.of(new SheetAction(Messages.text("review.goTo"), Icon.MAP_PIN, 0, () -> selected().size() == 1, () -> desk.goTo(selected().getFirst(), this)),
				new SheetAction(Messages.text("review.reply"), Icon.MESSAGE_SQUARE_TEXT, 0, () -> desk.current().isPresent(), () -> thread.begin()),
				new SheetAction(Messages.text("review.edit"), Icon.PENCIL, 0, () -> own().isPresent(), () -> own().ifPresent(thread::edit)),
				new SheetAction(Messages.text("review.toggle"), Icon.CIRCLE_CHECK, SWT.MOD1 | SWT.CR, () -> !selected().isEmpty(), () -> actions.toggle(selected())),
				SheetAction.SEPARATOR,
				new SheetAction(Messages.text("review.add"), Icon.MESSAGE_SQUARE_PLUS, CommentActions.KEY, () -> desk.plan().isPresent(), desk::begin),
				new SheetAction(Messages.text("review.delete"), Icon.TRASH_2, SWT.DEL, () -> !selected().isEmpty(),
						() -> actions.delete(selected().stream().map(CommentThread::comment).toList())));
	}

	private Optional<Comment> own() {
		return desk.current().map(CommentThread::comment).filter(comment -> CommentEdits.isOwn(comment, desk.author()));
	}

	/** Remarks are written below, not in the list. */
	@Override
	public boolean takesWords() {
		return false;
	}

	/** Enter and double click lead to the field below. */
	@Override
	public boolean opened(SheetCell<CommentLine> cell) {
		if (cell.row().isHeading()) {
			return false;
		}
		thread.begin();
		return true;
	}

	/** What goes out can be answered: a table for each plan, and one for the project. */
	@Override
	public List<SheetTable> registers(List<CommentLine> rows) {
		// A remark on the project is on no plan.
		Map<Plan, List<CommentThread>> byPlan = new LinkedHashMap<>();
		rows.forEach(row -> byPlan.computeIfAbsent(row.thread().plan(), first -> new ArrayList<>()).add(row.thread()));
		return byPlan.entrySet().stream().map(each -> RemarkTable.of(each.getKey(), each.getValue())).toList();
	}

	@Override
	public void edit(String label, Runnable change) {
		throw new UnsupportedOperationException("Remarks are not typed into the list");
	}

	@Override
	public void say(Notice notice) {
		pane.say(notice);
	}

	/** Takes the keyboard: where a new remark is being written, to write on; else for the list. */
	@Focus
	public void setFocus() {
		if (desk.draft().isPresent()) {
			show();
			thread.begin();
		} else {
			pane.setFocus();
			// The list frames its first row when it gets the keyboard: what is framed is what is shown.
			if (desk.current().isEmpty()) {
				pane.sheet().framed().map(SheetCell::row).filter(line -> !line.isHeading()).ifPresent(line -> desk.setCurrent(line.thread().comment()));
			}
		}
	}

	/** Lets go of listeners. */
	@PreDestroy
	public void dispose() {
		ends.forEach(Runnable::run);
	}
}
