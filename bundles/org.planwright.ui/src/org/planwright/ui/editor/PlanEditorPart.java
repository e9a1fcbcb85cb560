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
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.planwright.core.project.ProjectChange;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.Identified;
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
import org.planwright.ui.theme.Tint;

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

	/** A page and, once it was shown, its control. */
	private static final class Slot {
		final PlanPage page;
		Control control;
		/** What was picked when the page was last seen. */
		PlanSelection seen;

		Slot(PlanPage page) {
			this.page = page;
		}
	}

	private final List<Slot> slots = new ArrayList<>();
	private final List<Runnable> ends = new ArrayList<>();
	private MPart part;
	private IEclipseContext context;
	private SelectionHub hub;
	private Theme theme;
	private Plan plan;
	private SegmentedBar bar;
	private CopyBar frozen;
	private FindBar findBar;
	private Composite body;
	private StackLayout stack;
	private Slot shown;

	@Inject
	PlanEditorPart() {
	}

	@PostConstruct
	void create(Composite parent, MPart part, IEclipseContext context, OpenProject project, SelectionHub hub, Theme theme, Icons icons, CopyDesk copies) {
		this.part = part;
		this.context = context;
		this.hub = hub;
		this.theme = theme;
		plan = project.session().flatMap(session -> session.find(part.getPersistedState().get(PLAN)))
				.filter(Plan.class::isInstance).map(Plan.class::cast).orElse(null);
		if (plan == null) {
			return;
		}
		makePages();
		createControls(parent, icons, copies);
		updateLabel();
		open(rememberedPage());
		ends.add(hub.addListener(this::follow));
		ends.add(project.addListener(new OpenProject.Listener() {
			@Override
			public void projectChanged(ProjectChange change) {
				if (change.removed().contains(plan)) {
					project.session().flatMap(session -> session.find(plan.getId())).filter(Plan.class::isInstance).map(Plan.class::cast)
							.ifPresent(PlanEditorPart.this::replace);
				} else {
					planChanged(change);
				}
			}
		}));
	}

	private void makePages() {
		context.set(Plan.class, plan);
		for (Class<? extends PlanPage> type : PlanPages.ALL) {
			slots.add(new Slot(ContextInjectionFactory.make(type, context)));
		}
	}

	/** Shows another plan in the place of one that it took the id of, as when a frozen copy is brought up to date. */
	private void replace(Plan next) {
		int page = Math.max(0, slots.indexOf(shown));
		for (Slot slot : slots) {
			if (slot.control != null) {
				slot.control.dispose();
			}
			slot.page.dispose();
		}
		slots.clear();
		shown = null;
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
		bar.setLabels(slots.stream().map(slot -> slot.page.title()).toList());
		bar.onChoice(this::showPage);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		frozen = new CopyBar(parent, () -> plan, copies, theme, icons);
		findBar = new FindBar(parent, theme, icons, () -> shown == null ? Optional.empty() : shown.page.findTarget(), this::focus);
		body = new Composite(parent, SWT.NONE);
		body.setBackground(theme.color(Tint.GROUND));
		stack = new StackLayout();
		body.setLayout(stack);
		body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		ends.add(theme.addListener(() -> body.setBackground(theme.color(Tint.GROUND))));
	}

	private int rememberedPage() {
		String name = part.getPersistedState().get(PAGE);
		for (int i = 0; i < slots.size(); i++) {
			if (nameOf(slots.get(i)).equals(name)) {
				return i;
			}
		}
		return 0;
	}

	@PersistState
	void remember() {
		if (shown != null) {
			part.getPersistedState().put(PAGE, nameOf(shown));
		}
	}

	private static String nameOf(Slot slot) {
		return slot.page.getClass().getSimpleName();
	}

	/** The plan that is edited; empty when the part was restored without it. */
	public Optional<Plan> plan() {
		return Optional.ofNullable(plan);
	}

	/** Number of pages. */
	public int pageCount() {
		return slots.size();
	}

	/** Shows a page, at what was picked since it was last seen; numbers that there is no page for are passed over. */
	public void showPage(int index) {
		Slot before = shown;
		open(index);
		if (shown != before && shown != null) {
			hub.current().filter(place -> place != shown.seen && ProjectSession.planOf(place.object()) == plan && shown.page.canShow(place.object()))
					.ifPresent(shown.page::reveal);
			shown.seen = hub.current().orElse(null);
		}
	}

	/** Shows a page as {@link #showPage} does and gives it the keyboard. */
	public void goToPage(int index) {
		showPage(index);
		focus();
	}

	private void open(int index) {
		if (index < 0 || index >= slots.size() || slots.get(index) == shown) {
			return;
		}
		boolean hadFocus = shown != null && hasFocus(shown.control);
		shown = slots.get(index);
		if (shown.control == null) {
			shown.control = shown.page.createControl(body, plan);
		}
		bar.choose(index);
		stack.topControl = shown.control;
		body.layout();
		findBar.targetChanged();
		if (hadFocus) {
			shown.page.setFocus();
		}
	}

	private static boolean hasFocus(Control control) {
		Control focus = control.getDisplay().getFocusControl();
		while (focus != null && focus != control) {
			focus = focus.getParent();
		}
		return focus == control;
	}

	/** Shows a place on the page that is open if it can and is not the one that leads there, else on the first page that can. */
	public void reveal(PlanSelection place) {
		if (shown == null || place.object() == plan) {
			return;
		}
		if (!shown.page.canShow(place.object()) || place.origin() == shown.page) {
			open(pageFor(place.object()));
		}
		if (shown.page.canShow(place.object())) {
			shown.page.reveal(place);
		}
	}

	private int pageFor(Identified object) {
		for (int i = 0; i < slots.size(); i++) {
			if (slots.get(i).page.canShow(object)) {
				return i;
			}
		}
		return -1;
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
		return shown != null && shown.page.findTarget().isPresent();
	}

	/** Whether the page that is open can replace what is found. */
	public boolean canReplace() {
		return shown != null && shown.page.findTarget().filter(FindTarget::canReplace).isPresent();
	}

	/** Where the keyboard is on the page that is open; empty where it is at nothing of the plan. */
	public Optional<PageCaret> caret() {
		return shown == null ? Optional.empty() : shown.page.caret();
	}

	private void follow(PlanSelection place) {
		if (shown != null && body.isVisible()) {
			shown.seen = place;
		}
		if (shown == null || place.origin() == shown.page || ProjectSession.planOf(place.object()) != plan || !body.isVisible()) {
			return;
		}
		if (shown.page.canShow(place.object())) {
			shown.page.reveal(place);
		}
	}

	private void planChanged(ProjectChange change) {
		if (!change.touches(plan)) {
			return;
		}
		updateLabel();
		frozen.update();
		for (Slot slot : slots) {
			if (slot.control != null) {
				slot.page.planChanged(change);
			}
		}
		findBar.targetChanged();
	}

	private void updateLabel() {
		part.setLabel(PlanNames.shortName(plan));
		part.setTooltip(plan.getTitle());
	}

	@Focus
	void focus() {
		if (shown != null) {
			shown.page.setFocus();
		} else if (bar != null) {
			bar.setFocus();
		}
	}

	@PreDestroy
	void dispose() {
		ends.forEach(Runnable::run);
		slots.forEach(slot -> slot.page.dispose());
	}
}
