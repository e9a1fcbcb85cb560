package org.planwright.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolItem;
import org.planwright.core.check.Finding;
import org.planwright.core.project.FrozenCopies;
import org.planwright.core.project.ProjectChange;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.UnsavedChanges;
import org.planwright.core.review.CommentThread;
import org.planwright.model.Identified;
import org.planwright.model.Plan;
import org.planwright.ui.Messages;
import org.planwright.ui.editor.FindTarget;
import org.planwright.ui.editor.PageCaret;
import org.planwright.ui.editor.PlanPage;
import org.planwright.ui.facts.Derived;
import org.planwright.ui.facts.FactsThread;
import org.planwright.ui.facts.TraceFacts;
import org.planwright.ui.kit.ToolItems;
import org.planwright.ui.review.CommentDesk;
import org.planwright.ui.review.CommentLook;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.selection.SelectionHub;
import org.planwright.ui.session.OpenProject;
import org.planwright.ui.session.Settings;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;

/**
 * A page of a plan's editor that is a sheet. It reads its rows again after every edit, picks what the frame is put on, and marks what
 * was changed since the project was saved.
 *
 * @param <R> what one row stands for
 */
public abstract class SheetPage<R> implements PlanPage, SheetHost<R> {

	private final SheetTools tools;
	private final List<Runnable> ends = new ArrayList<>();
	private final List<ToolItem> changers = new ArrayList<>();

	private Plan plan;
	private ProjectSession session;
	private UnsavedChanges unsaved;
	private SheetPane<R> pane;

	protected SheetPage(SheetTools tools) {
		this.tools = tools;
	}

	/** Names the sheet in the settings. */
	protected abstract String id();

	/** What a screen reader calls the sheet. */
	protected abstract String accessibleName();

	/** Makes all columns, in their printed order; plan and session are there. */
	protected abstract List<? extends SheetColumn<R>> makeColumns();

	/** Place of the column that shows which rows stand under which; it and those before it stay in sight at first. */
	protected abstract int treeColumn();

	/** Adds the buttons of the page, those that every sheet has included where there is room for them. */
	protected abstract void addButtons(SheetPane<R> bar);

	/** The rows as the plan is now. */
	protected abstract RowSource<R> readRows();

	/** Says what belongs on the page while there are no rows. */
	protected abstract void sayWhatBelongs(EmptyState empty);

	/** What a frozen copy says cannot be edited. */
	@Override
	public boolean takesWords() {
		return !FrozenCopies.isCopy(plan);
	}

	@Override
	public String whyNoWords() {
		return FrozenCopies.isCopy(plan) ? Messages.text("table.readOnly") : SheetHost.super.whyNoWords();
	}

	/** Actions that change the plan; they cannot be taken while the plan is a frozen copy. */
	protected final List<SheetAction> changing(List<SheetAction> actions) {
		return actions.stream().map(action -> action == SheetAction.SEPARATOR ? action
				: new SheetAction(action.label(), action.icon(), action.key(), () -> takesWords() && action.enabled().getAsBoolean(), action.run())).toList();
	}

	/** A button that changes the plan; greyed while the plan is a frozen copy. */
	protected final void changing(ToolItem button) {
		changers.add(button);
	}

	/** What is picked with a row. */
	protected abstract Identified subject(R row);

	/** What a row is remembered by in which an object is shown; the object itself where it is shown by none. */
	protected Object keyOf(Identified object) {
		return object;
	}

	@Override
	public Control createControl(Composite parent, Plan shown) {
		plan = shown;
		session = tools.project().session().orElseThrow();
		unsaved = session.unsavedChanges();
		pane = new SheetPane<>(parent, tools.theme(), tools.icons(), accessibleName(), makeColumns(), treeColumn(), this);
		addButtons(pane);
		arrange(pane);
		sheet().onSelect(cell -> picked(cell.row()));
		SheetDrag.install(sheet(), row -> PlanSelection.of(subject(row), this));
		onDispose(tools.project().addListener(new OpenProject.Listener() {
			@Override
			public void stateChanged() {
				if (isShown() && tools.project().session().filter(open -> open == session).isPresent()) {
					unsaved = session.unsavedChanges();
					sheet().repaint();
				}
			}
		}));
		onDispose(remarks().addListener(() -> {
			if (isShown()) {
				sheet().repaint();
			}
		}));
		onDispose(tools.checks().addListener(this::checked));
		onDispose(tools.checks().onOutdated(this::checked));
		read();
		return pane.control();
	}

	/** Arranges the columns as they were left; for a page whose columns come and go, as they are by nature. */
	protected void arrange(SheetPane<R> made) {
		made.remember(tools.settings(), id(), treeColumn());
	}

	/** Findings of a plan are new or out of date; what shows them besides the sheet is brought up to date by the page. */
	protected void checked(Set<Plan> changed) {
		if (changed.contains(plan) && isShown()) {
			sheet().repaint();
		}
	}

	/** What the checks found about an object of the plan as it is now; nothing while the plan is being checked anew. */
	protected final List<Finding> findingsOn(Identified object) {
		return tools.checks().of(plan).filter(Derived::isCurrent).map(found -> found.facts().on(object.getId())).orElse(List.of());
	}

	/** The remarks of the window. */
	protected final CommentDesk remarks() {
		return tools.remarks().desk();
	}

	/** The threads on a row that are not settled. */
	protected List<CommentThread> threadsOn(R row) {
		Identified subject = subject(row);
		return subject == null ? List.of() : remarks().openOn(subject);
	}

	/** The threads on an object or anything in it that are not settled. */
	protected final List<CommentThread> openThreadsIn(Identified object) {
		return remarks().openIn(object);
	}

	@Override
	public Identified thing(R row) {
		return subject(row);
	}

	@Override
	public String about() {
		return plan.getId();
	}

	@Override
	public String remarks(R row) {
		return CommentLook.tell(threadsOn(row));
	}

	@Override
	public List<SheetAction> remarkActions() {
		return List.of(tools.remarks().add(() -> sheet().framed().map(cell -> subject(cell.row())).map(subject -> PlanSelection.of(subject, this)).orElse(null)));
	}

	/** The frame was put on a row. */
	protected void picked(R row) {
		tools.hub().select(PlanSelection.of(subject(row), this));
	}

	/** Shows the rows as the plan is now. */
	protected final void read() {
		changers.forEach(button -> ToolItems.enable(button, takesWords(), theme()));
		if (FrozenCopies.isCopy(plan)) {
			pane.emptyState().say(Messages.text("frozen.nothing"), null, () -> { });
		} else {
			sayWhatBelongs(pane.emptyState());
		}
		pane.show(readRows());
	}

	/** Puts the frame on a new row and opens one of its cells for typing. */
	protected final void begin(Object key, int column) {
		sheet().reveal(key, column);
		sheet().control().setFocus();
		sheet().editOrFold();
		sheet().framed().ifPresent(cell -> picked(cell.row()));
	}

	/** Does something when the page is disposed of. */
	protected final void onDispose(Runnable end) {
		ends.add(end);
	}

	/** A thread for what the page has computed; it ends with the page. */
	protected final ExecutorService background() {
		ExecutorService thread = FactsThread.create(id());
		onDispose(thread::shutdownNow);
		return thread;
	}

	/** Whether the page has its control. */
	protected final boolean isShown() {
		return pane != null && !pane.control().isDisposed();
	}

	protected final OpenProject project() {
		return tools.project();
	}

	protected final SelectionHub hub() {
		return tools.hub();
	}

	protected final Settings settings() {
		return tools.settings();
	}

	/** What hangs on what. */
	protected final TraceFacts traces() {
		return tools.traces();
	}

	protected final Theme theme() {
		return tools.theme();
	}

	protected final Icons icons() {
		return tools.icons();
	}

	/** The plan that is shown. */
	protected final Plan plan() {
		return plan;
	}

	/** The project that the plan is part of. */
	protected final ProjectSession session() {
		return session;
	}

	/** What was changed since the project was saved. */
	protected final UnsavedChanges unsaved() {
		return unsaved;
	}

	/** The sheet with what belongs round it. */
	protected final SheetPane<R> pane() {
		return pane;
	}

	/** The sheet. */
	protected final Sheet<R> sheet() {
		return pane.sheet();
	}

	/** Place of the column that shows a feature of a row's subject; -1 where none does. */
	protected int columnOf(EStructuralFeature cell) {
		List<? extends SheetColumn<R>> columns = sheet().columns();
		return IntStream.range(0, columns.size()).filter(place -> featureOf(columns.get(place)) == cell).findFirst().orElse(-1);
	}

	@Override
	public void reveal(PlanSelection place) {
		Object key = keyOf(place.object());
		int column = place.cell() == null ? -1 : columnOf(place.cell());
		if (!sheet().reveal(key, column) && !sheet().rows().filter().isEmpty()) {
			// A filter that hides what one goes to has done its work.
			pane.clearFilters();
			sheet().reveal(key, column);
		}
	}

	@Override
	public void planChanged(ProjectChange change) {
		unsaved = session.unsavedChanges();
		read();
	}

	@Override
	public void setFocus() {
		pane.setFocus();
	}

	@Override
	public Optional<FindTarget> findTarget() {
		return pane == null ? Optional.empty() : Optional.of(sheet().findTarget());
	}

	/** The feature of a row's subject that a column shows; null for none. */
	protected EStructuralFeature featureOf(SheetColumn<R> column) {
		return null;
	}

	@Override
	public Optional<PageCaret> caret() {
		return pane == null ? Optional.empty() : sheet().framed().map(cell -> new PageCaret(
				new PlanSelection(subject(cell.row()), null, featureOf(cell.column()), this), sheet().control().toDisplay(sheet().framePoint())));
	}

	@Override
	public void dispose() {
		ends.forEach(Runnable::run);
		ends.clear();
	}

	@Override
	public void edit(String label, Runnable change) {
		session.edit(label, plan, change);
	}

	@Override
	public void say(Notice notice) {
		pane.say(notice);
	}
}
