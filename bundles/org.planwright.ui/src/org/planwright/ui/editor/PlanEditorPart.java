package org.planwright.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.PersistState;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.planwright.core.project.ProjectChange;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.Plan;
import org.planwright.ui.frozen.CopyBar;
import org.planwright.ui.frozen.CopyDesk;
import org.planwright.ui.kit.SegmentedBar;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.selection.PlanNames;
import org.planwright.ui.selection.SelectionHub;
import org.planwright.ui.session.OpenProject;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/**
 * The editor of one plan: its pages, one at a time, chosen by the bar at the top, and the find bar. Which plan it is stands in the
 * part's persisted state, so that the window can be opened again as it was left.
 */
public final class PlanEditorPart {

	/** Key of the part's persisted state: id of the plan. */
	public static final String PLAN = "plan";
	private static final String PAGE = "page";

	private final PageStack pages = new PageStack();
	private final List<Runnable> ends = new ArrayList<>();
	private MPart part;
	private IEclipseContext context;
	private SelectionHub hub;
	private Theme theme;
	private Plan plan;
	private SegmentedBar bar;
	private CopyBar frozen;
	private FindBar findBar;

	@Inject
	PlanEditorPart() {
	}

	@PostConstruct
	void create(Composite parent, MPart part, IEclipseContext context, OpenProject project, SelectionHub hub, Theme theme, Icons icons, CopyDesk copies) {
		this.part = part;
		this.context = context;
		this.hub = hub;
		this.theme = theme;
		plan = project.session().flatMap(session -> session.find(part.getPersistedState().get(PLAN), Plan.class)).orElse(null);
		if (plan == null) {
			return;
		}
		project.session().ifPresent(session -> session.load(plan));
		makePages();
		createControls(parent, icons, copies);
		updateLabel();
		open(rememberedPage());
		ends.add(hub.addListener(this::follow));
		ends.add(project.addListener(new OpenProject.Listener() {
			@Override
			public void projectSwitched() {
				// Another state of the same project has the same plans, and is not the same.
				replaceByTheOpenOne(project);
			}

			@Override
			public void projectChanged(ProjectChange change) {
				if (change.removed().contains(plan)) {
					replaceByTheOpenOne(project);
				} else {
					planChanged(change);
				}
			}
		}));
	}

	private void makePages() {
		context.set(Plan.class, plan);
		pages.setPages(plan, PlanPages.ALL.stream().map(type -> ContextInjectionFactory.make(type, context)).toList());
	}

	private void replaceByTheOpenOne(OpenProject project) {
		project.session().ifPresent(session -> session.find(plan.getId(), Plan.class).filter(next -> next != plan)
				.ifPresent(next -> {
					session.load(next);
					replace(next);
				}));
	}

	/** Shows another plan in the place of one that it took the id of, as when a frozen copy is brought up to date. */
	private void replace(Plan next) {
		int page = Math.max(0, pages.place());
		plan = next;
		makePages();
		updateLabel();
		frozen.update();
		open(page);
		findBar.targetChanged();
	}

	private void createControls(Composite parent, Icons icons, CopyDesk copies) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		bar = new SegmentedBar(parent, theme);
		bar.setLabels(pages.pages().stream().map(PlanPage::title).toList());
		bar.onChoice(this::showPage);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		frozen = new CopyBar(parent, () -> plan, copies, theme, icons);
		findBar = new FindBar(parent, theme, icons, () -> pages.shown().flatMap(PlanPage::findTarget), this::focus);
		pages.createControl(parent, theme);
	}

	private int rememberedPage() {
		return Math.max(0, pages.pages().stream().map(PlanEditorPart::nameOf).toList().indexOf(part.getPersistedState().get(PAGE)));
	}

	@PersistState
	void remember() {
		pages.shown().ifPresent(page -> part.getPersistedState().put(PAGE, nameOf(page)));
	}

	private static String nameOf(PlanPage page) {
		return page.getClass().getSimpleName();
	}

	/** The plan that is edited; empty when the part was restored without it. */
	public Optional<Plan> plan() {
		return Optional.ofNullable(plan);
	}

	/** Number of pages. */
	public int pageCount() {
		return pages.pages().size();
	}

	/** Shows a page, at what was picked since it was last seen; numbers that there is no page for are passed over. */
	public void showPage(int index) {
		if (open(index)) {
			pages.shown().ifPresent(page -> hub.current().filter(place -> !pages.wasSeen(place) && ProjectSession.planOf(place.object()) == plan && page.canShow(place.object()))
					.ifPresent(page::reveal));
			pages.see(hub.current().orElse(null));
		}
	}

	/** Shows a page as {@link #showPage} does and gives it the keyboard. */
	public void goToPage(int index) {
		showPage(index);
		focus();
	}

	private boolean open(int index) {
		boolean opened = pages.open(index);
		if (opened) {
			bar.choose(index);
			findBar.targetChanged();
		}
		return opened;
	}

	/**
	 * Shows a place on the page that is open if it can and is not the one that leads there, else on the first page that can. The whole plan
	 * is shown on the page that is open; whoever comes from a page of another plan stays on the page of that kind.
	 */
	public void reveal(PlanSelection place) {
		if (place.object() == plan) {
			if (place.origin() instanceof PlanPage from) {
				open(pages.placeOf(from.getClass()));
			}
			return;
		}
		if (pages.shown().filter(page -> !page.canShow(place.object()) || place.origin() == page).isPresent()) {
			open(pages.placeFor(place.object()));
		}
		pages.shown().filter(page -> page.canShow(place.object())).ifPresent(page -> page.reveal(place));
	}

	/** Opens the find bar; with the field for a replacement where the page can replace. */
	public void find(boolean replacing) {
		if (findBar != null) {
			findBar.open(replacing);
		}
	}

	/** Goes to the next hit of what was searched last. */
	public void findAgain(boolean forward) {
		if (findBar != null) {
			findBar.again(forward);
		}
	}

	/** Whether there is something to search on the page that is open. */
	public boolean canFind() {
		return pages.shown().flatMap(PlanPage::findTarget).isPresent();
	}

	/** Whether the page that is open can replace what is found. */
	public boolean canReplace() {
		return pages.shown().flatMap(PlanPage::findTarget).filter(FindTarget::canReplace).isPresent();
	}

	/** Where the keyboard is on the page that is open; empty where it is at nothing of the plan. */
	public Optional<PageCaret> caret() {
		return pages.shown().flatMap(PlanPage::caret);
	}

	private void follow(PlanSelection place) {
		if (!pages.isVisible()) {
			return;
		}
		pages.see(place);
		pages.shown().filter(page -> place.origin() != page && ProjectSession.planOf(place.object()) == plan && page.canShow(place.object()))
				.ifPresent(page -> page.reveal(place));
	}

	private void planChanged(ProjectChange change) {
		if (!change.touches(plan)) {
			return;
		}
		updateLabel();
		frozen.update();
		pages.planChanged(change);
		findBar.targetChanged();
	}

	private void updateLabel() {
		part.setLabel(PlanNames.shortName(plan));
		part.setTooltip(plan.getTitle());
	}

	@Focus
	void focus() {
		pages.shown().ifPresentOrElse(PlanPage::setFocus, () -> {
			if (bar != null) {
				bar.setFocus();
			}
		});
	}

	@PreDestroy
	void dispose() {
		ends.forEach(Runnable::run);
		pages.dispose();
	}
}
