package org.planwright.ui.trace;

import java.util.List;
import java.util.Optional;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.trace.TraceIndex;
import org.planwright.model.Identified;
import org.planwright.ui.Messages;
import org.planwright.ui.facts.Derived;
import org.planwright.ui.facts.SelectionFollower;
import org.planwright.ui.facts.TraceFacts;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.selection.SelectionHub;
import org.planwright.ui.session.OpenProject;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** 追溯: what the selection hangs on and what hangs on it, with the words that prove it; a click picks a place, a second one goes there. */
public final class TracePart implements SelectionFollower.View {

	private final OpenProject project;
	private final SelectionHub hub;
	private final TraceFacts facts;
	private final Theme theme;
	private final Icons icons;
	private TraceView view;
	private SelectionFollower follower;
	private Runnable endTheme;

	@Inject
	public TracePart(OpenProject project, SelectionHub hub, TraceFacts facts, Theme theme, Icons icons) {
		this.project = project;
		this.hub = hub;
		this.facts = facts;
		this.theme = theme;
		this.icons = icons;
	}

	/** Makes the view; called once. */
	@PostConstruct
	public void create(Composite parent) {
		parent.setLayout(new FillLayout());
		view = new TraceView(parent, theme, icons);
		view.onPick(row -> placeOf(row).ifPresent(hub::select), row -> placeOf(row).ifPresent(hub::goTo));
		endTheme = theme.addListener(view::restyle);
		follower = new SelectionFollower(project, hub, this, this, List.of(facts));
	}

	/** The place of a row; what it points at may be gone since it was made. */
	private Optional<PlanSelection> placeOf(TraceRow row) {
		return Optional.ofNullable(row.target()).map(target -> new PlanSelection(target, row.words(), this)).filter(place -> place.plan().isPresent());
	}

	@Override
	public Control control() {
		return view;
	}

	@Override
	public void show(Identified object) {
		if (object == null) {
			view.showNothing(Messages.text("trace.empty.nothing"));
			return;
		}
		Optional<Derived<TraceIndex>> found = facts.of(ProjectSession.planOf(object));
		if (found.isPresent()) {
			show(object, found.get().facts());
		} else if (view.shown() == null) {
			view.showNothing(Messages.text("trace.waiting"));
		}
		view.setWaiting(found.filter(Derived::isCurrent).isEmpty());
	}

	private void show(Identified object, TraceIndex index) {
		TraceTree tree = TraceTree.of(object, index, id -> project.session().flatMap(session -> session.find(id)));
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
