package org.planwright.ui.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Widget;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.trace.TraceIndex;
import org.planwright.model.Identified;
import org.planwright.ui.Messages;
import org.planwright.ui.facts.Derived;
import org.planwright.ui.facts.SelectionFollower;
import org.planwright.ui.facts.TraceFacts;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.selection.SelectionHub;
import org.planwright.ui.selection.ThingDrag;
import org.planwright.ui.session.OpenProject;
import org.planwright.ui.table.ActionItems;
import org.planwright.ui.table.SheetAction;
import org.planwright.ui.theme.Icon;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/**
 * 追溯: what the selection hangs on and what hangs on it, with the words that prove it; a click picks a place, a second one goes there.
 * Here links are judged, and made by dropping things.
 */
public final class TracePart implements SelectionFollower.View, ThingDrag.Place {

	private final OpenProject project;
	private final SelectionHub hub;
	private final TraceFacts facts;
	private final LinkMaking making;
	private final Theme theme;
	private final Icons icons;
	private TraceView view;
	private LinkActions actions;
	private SelectionFollower follower;
	private Runnable endTheme;
	private PlanSelection subject;

	@Inject
	public TracePart(OpenProject project, SelectionHub hub, TraceFacts facts, LinkMaking making, Theme theme, Icons icons) {
		this.project = project;
		this.hub = hub;
		this.facts = facts;
		this.making = making;
		this.theme = theme;
		this.icons = icons;
	}

	/** Makes the view; called once. */
	@PostConstruct
	public void create(Composite parent) {
		parent.setLayout(new FillLayout());
		view = new TraceView(parent, theme, icons);
		actions = new LinkActions(making, view::judged, this::find);
		view.head().setActions(() -> List.of(add(), actions.accept(), actions.reject()));
		view.onPick(row -> placeOf(row).ifPresent(hub::select), this::goTo);
		view.tree().addListener(SWT.KeyDown, this::keyDown);
		Menu menu = new Menu(view.tree());
		menu.addListener(SWT.Show, event -> fill(menu));
		view.tree().setMenu(menu);
		ThingDrag.from(view.tree(), () -> view.selection().stream().findFirst().flatMap(this::placeOf));
		ThingDrag.to(view, this);
		endTheme = theme.addListener(view::restyle);
		follower = new SelectionFollower(project, hub, this, this, List.of(facts));
	}

	private Optional<Identified> find(String id) {
		return project.session().flatMap(session -> session.find(id));
	}

	/** The place of a row; what it points at may be gone since it was made. */
	private Optional<PlanSelection> placeOf(TraceRow row) {
		return Optional.ofNullable(row.target()).map(target -> new PlanSelection(target, row.words(), this)).filter(place -> place.plan().isPresent());
	}

	private void goTo(TraceRow row) {
		placeOf(row).ifPresent(hub::goTo);
	}

	/** What can be done with the picked links. */
	public LinkActions actions() {
		return actions;
	}

	/** 添加追溯… to what the view shows. */
	public SheetAction add() {
		return new SheetAction(Messages.text("trace.do.add"), Icon.PLUS, SWT.INSERT, () -> subject().filter(LinkMaking::canAdd).isPresent(),
				() -> subject().ifPresent(making::add));
	}

	/** What the view shows; empty where that is nothing, or is gone. */
	private Optional<PlanSelection> subject() {
		return Optional.ofNullable(subject).filter(place -> place.plan().isPresent());
	}

	/** Lists only the links in doubt, or all. */
	public void setFilter(TraceFilter filter) {
		view.setFilter(filter);
	}

	private List<SheetAction> keyed() {
		List<SheetAction> all = new ArrayList<>(actions.judging());
		all.add(add());
		return all;
	}

	private void keyDown(Event event) {
		int key = event.keyCode == SWT.KEYPAD_CR ? SWT.CR : event.keyCode;
		for (SheetAction action : keyed()) {
			if (action.key() != 0 && action.key() == (event.stateMask & SWT.MODIFIER_MASK | key)) {
				event.doit = false;
				action.runIfEnabled();
				return;
			}
		}
	}

	private void fill(Menu menu) {
		for (MenuItem item : menu.getItems()) {
			item.dispose();
		}
		List<TraceRow> rows = view.selection();
		ActionItems.add(menu, new SheetAction(Messages.text("trace.do.goTo"), Icon.MAP_PIN, SWT.CR, () -> rows.size() == 1 && placeOf(rows.getFirst()).isPresent(),
				() -> goTo(rows.getFirst())), icons);
		ActionItems.add(menu, SheetAction.SEPARATOR, icons);
		actions.fill(menu, icons);
		ActionItems.add(menu, SheetAction.SEPARATOR, icons);
		ActionItems.add(menu, add(), icons);
		ActionItems.add(menu, new SheetAction(Messages.text("trace.settings.open"), Icon.SETTINGS, 0, () -> project.session().isPresent(), making::settings), icons);
	}

	@Override
	public Control control() {
		return view;
	}

	/** Where nothing is selected, the first plan is spoken of: what is in doubt there is never out of sight. */
	@Override
	public Identified unselected() {
		return project.session().map(session -> session.project().getPlans()).filter(plans -> !plans.isEmpty()).map(List::getFirst).orElse(null);
	}

	@Override
	public void show(Identified object) {
		if (object == null) {
			subject = null;
			view.showNothing(Messages.text("trace.empty.nothing"));
			return;
		}
		subject = hub.current().filter(place -> place.object() == object).orElseGet(() -> PlanSelection.of(object, this));
		Optional<Derived<TraceIndex>> found = facts.of(ProjectSession.planOf(object));
		if (found.isPresent()) {
			show(object, found.get().facts());
		} else if (view.shown() == null) {
			view.showNothing(Messages.text("trace.waiting"));
		}
		view.setWaiting(found.filter(Derived::isCurrent).isEmpty());
	}

	private void show(Identified object, TraceIndex index) {
		TraceTree tree = TraceTree.of(object, index, this::find);
		if (tree.groups().isEmpty()) {
			view.showNothing(Messages.text("trace.empty.other"));
		} else {
			view.show(tree);
		}
	}

	@Override
	public void outdated() {
		view.setWaiting(true);
	}

	/** Pressing the mouse on a thing picked it, so that the view shows it: what it is dragged to is what was shown before. */
	@Override
	public void entered(PlanSelection dragged) {
		if (subject().filter(here -> here.object() == dragged.object()).isPresent()) {
			hub.previous().ifPresent(before -> hub.select(new PlanSelection(before.object(), before.words(), before.cell(), null)));
		}
	}

	@Override
	public Optional<PlanSelection> at(Widget item, Point at) {
		return subject();
	}

	/** A row of the view itself is linked already. */
	@Override
	public boolean accepts(PlanSelection dragged, PlanSelection here) {
		return dragged.origin() != this && LinkMaking.canJoin(dragged, here);
	}

	@Override
	public void drop(PlanSelection dragged, PlanSelection here) {
		making.join(dragged, here);
	}

	/** Takes the keyboard. */
	@Focus
	public void setFocus() {
		view.setFocus();
	}

	/** Lets go of listeners. */
	@PreDestroy
	public void dispose() {
		follower.dispose();
		endTheme.run();
	}
}
