package org.planwright.ui.review;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.planwright.core.project.ProjectChange;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.CommentEdits;
import org.planwright.core.review.CommentThread;
import org.planwright.model.Comment;
import org.planwright.model.Evidence;
import org.planwright.model.Identified;
import org.planwright.model.Plan;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.selection.SelectionHub;
import org.planwright.ui.selection.TextSpan;
import org.planwright.ui.session.OpenProject;
import org.planwright.ui.session.Settings;

/**
 * The remarks of the open project, the thread that the window is at, and the remark that is being written. List, thread, marks on pages and
 * commands meet here. Every method is called on the UI thread.
 */
public final class CommentDesk {

	/** Brings the view of the remarks before the user's eyes; the window gives one. */
	@FunctionalInterface
	public interface Opener {
		/**
		 * Shows the view.
		 *
		 * @param write whether it takes the keyboard, for a new remark to be written
		 */
		void open(boolean write);
	}

	private final OpenProject project;
	private final SelectionHub hub;
	private final Settings settings;
	private final Map<Plan, List<CommentThread>> threads = new IdentityHashMap<>();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final List<Runnable> ends = new ArrayList<>();
	private Opener opener = write -> { };
	private Plan plan;
	private Comment current;
	private CommentTarget draft;

	/** Looks at the remarks of the project that is open in a window. */
	public CommentDesk(OpenProject project, SelectionHub hub, Settings settings) {
		this.project = project;
		this.hub = hub;
		this.settings = settings;
		ends.add(hub.addListener(place -> place.plan().filter(picked -> picked != plan).ifPresent(picked -> {
			plan = picked;
			tell();
		})));
		ends.add(project.addListener(new OpenProject.Listener() {
			@Override
			public void projectSwitched() {
				threads.clear();
				plan = null;
				current = null;
				draft = null;
				tell();
			}

			@Override
			public void projectChanged(ProjectChange change) {
				changed(change);
			}
		}));
	}

	private void changed(ProjectChange change) {
		change.plans().forEach(threads::remove);
		if (draft != null && session().filter(draft::isThere).isEmpty()) {
			draft = null;
		}
		boolean concerns = !change.added().isEmpty() || !change.removed().isEmpty() || change.objects().stream().anyMatch(CommentDesk::maySay);
		if (concerns) {
			tell();
		}
	}

	private static boolean maySay(EObject object) {
		return object instanceof Comment || object instanceof Evidence || object instanceof Plan;
	}

	/** Says who brings the view of the remarks before the user's eyes. */
	public void setOpener(Opener show) {
		opener = show;
	}

	/** The open project. */
	public Optional<ProjectSession> session() {
		return project.session();
	}

	/** The edits of its remarks. */
	Optional<CommentEdits> edits() {
		return session().map(CommentEdits::new);
	}

	/** The name that remarks are signed with; empty before it was given. */
	public String author() {
		return settings.author();
	}

	/** Remembers the name that remarks are signed with. */
	void setAuthor(String name) {
		if (!name.isBlank()) {
			settings.setAuthor(name.strip());
		}
	}

	/** The plan that the user is at: that of the selection, else the first one. */
	public Optional<Plan> plan() {
		if (plan == null || plan.eContainer() == null) {
			plan = session().map(open -> open.project().getPlans()).filter(plans -> !plans.isEmpty()).map(List::getFirst).orElse(null);
		}
		return Optional.ofNullable(plan);
	}

	/** The threads of a plan, in the order of the document. */
	public List<CommentThread> of(Plan of) {
		return threads.computeIfAbsent(of, CommentThread::of);
	}

	/** The threads of the whole project. */
	List<CommentThread> all() {
		return session().map(open -> {
			List<CommentThread> all = new ArrayList<>(CommentThread.ofProjectOnly(open.project()));
			open.project().getPlans().forEach(each -> all.addAll(of(each)));
			return all;
		}).orElse(List.of());
	}

	/** The open threads on an object or its words. */
	public List<CommentThread> openOn(Identified object) {
		Plan of = ProjectSession.planOf(object);
		return of == null ? List.of() : of(of).stream().filter(thread -> thread.isOpen() && thread.anchor().subject() == object).toList();
	}

	/** The open threads on an object and on anything in it; for a plan all of its. */
	public List<CommentThread> openIn(Identified object) {
		Plan of = ProjectSession.planOf(object);
		return of == null ? List.of() : of(of).stream().filter(CommentThread::isOpen)
				.filter(thread -> object == of || thread.anchor().subject() != null && EcoreUtil.isAncestor(object, thread.anchor().subject())).toList();
	}

	/** The thread that is shown; empty where there is none, or it was deleted. */
	public Optional<CommentThread> current() {
		return find(current);
	}

	private Optional<CommentThread> find(Comment comment) {
		Plan of = comment == null ? null : ProjectSession.planOf(comment);
		return comment == null ? Optional.empty() : (of == null ? all() : of(of)).stream().filter(thread -> thread.comment() == comment).findFirst();
	}

	/** Shows a thread without moving anything else; null for none. Whoever looks at one does not write a new one. */
	public void setCurrent(Comment comment) {
		if (comment != current || draft != null) {
			current = comment;
			draft = null;
			tell();
		}
	}

	/** Shows a thread and brings its place before the user's eyes. */
	void goTo(CommentThread thread, Object origin) {
		setCurrent(thread.comment());
		place(thread, origin).ifPresent(hub::goTo);
	}

	/** Shows a thread, and the view that it is shown in. */
	public void open(CommentThread thread) {
		opener.open(false);
		setCurrent(thread.comment());
		place(thread, this).ifPresent(hub::select);
	}

	private static Optional<PlanSelection> place(CommentThread thread, Object origin) {
		return Optional.ofNullable(thread.place()).map(object -> new PlanSelection(object,
				thread.anchor().hasWords() ? new TextSpan(thread.anchor().start(), thread.anchor().end()) : null, origin));
	}

	/**
	 * Goes to the next open thread of the plan, from where the user is, in the order of the document; round the end.
	 *
	 * @return whether there is one
	 */
	public boolean goToNext(boolean forward) {
		List<CommentThread> open = plan().map(this::of).orElse(List.of()).stream().filter(CommentThread::isOpen).toList();
		if (open.isEmpty()) {
			return false;
		}
		goTo(open.get(Math.floorMod(indexOfNext(open, forward), open.size())), this);
		opener.open(false);
		return true;
	}

	private int indexOfNext(List<CommentThread> open, boolean forward) {
		Optional<PlanSelection> here = hub.current().filter(place -> place.plan().equals(plan()));
		for (int i = 0; i < open.size(); i++) {
			boolean isHere = open.get(i).comment() == current && place(open.get(i), null).filter(place -> here.filter(place::samePlace).isPresent()).isPresent();
			if (isHere) {
				return forward ? i + 1 : i - 1;
			}
		}
		int from = here.map(place -> CommentThread.countBefore(open, plan, place.object(), place.words() == null ? -1 : place.words().start())).orElse(0);
		return forward ? from : from - 1;
	}

	/** Whether a remark can be made on a place. */
	public boolean canBegin(PlanSelection place) {
		return session().isPresent() && CommentTarget.of(place).isPresent();
	}

	/** Lets the user write a remark on a place, in the view of the remarks. */
	public void begin(PlanSelection place) {
		CommentTarget.of(place).filter(target -> session().filter(target::isThere).isPresent()).ifPresent(target -> {
			draft = target;
			tell();
			opener.open(true);
		});
	}

	/** Lets the user write a remark on what is picked; on the plan where nothing is. */
	public void begin() {
		hub.current().or(() -> plan().map(whole -> PlanSelection.of(whole, null))).ifPresent(this::begin);
	}

	/** What the remark that is being written is on; empty while none is. */
	Optional<CommentTarget> draft() {
		return Optional.ofNullable(draft);
	}

	/** Whether a remark is being written. */
	public boolean isWriting() {
		return draft != null;
	}

	/** Gives up the remark that is being written. */
	void cancel() {
		if (draft != null) {
			draft = null;
			tell();
		}
	}

	/** Makes the remark that was written. */
	void finish(String text) {
		CommentTarget target = draft;
		if (target != null && !text.isBlank()) {
			// The edit tells the views: by then nothing is being written any more.
			draft = null;
			edits().ifPresent(edits -> current = target.add(edits, text, author()));
			tell();
		}
	}

	/**
	 * Hears of anything that changed: remarks, the plan, what is shown or written.
	 *
	 * @return what ends that
	 */
	public Runnable addListener(Runnable listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}

	private void tell() {
		listeners.forEach(Runnable::run);
	}

	/** Follows no more. */
	public void dispose() {
		ends.forEach(Runnable::run);
		listeners.clear();
	}
}
