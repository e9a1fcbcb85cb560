package org.planwright.ui.navigator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.Widget;
import org.planwright.core.project.ProjectChange;
import org.planwright.model.Identified;
import org.planwright.ui.Messages;
import org.planwright.ui.editor.PlanEditors;
import org.planwright.ui.findings.FindingsDesk;
import org.planwright.ui.frozen.CopyDesk;
import org.planwright.ui.kit.Accessibles;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.selection.SelectionHub;
import org.planwright.ui.selection.ThingDrag;
import org.planwright.ui.session.OpenProject;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;
import org.planwright.ui.trace.LinkMaking;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** 导航: the tree of the project with a field that filters it. It drives the selection and follows it. */
public final class NavigatorPart {

	private static final int FILTER_AFTER_MS = 150;

	private final OpenProject project;
	private final SelectionHub hub;
	private final PlanEditors editors;
	private final List<Runnable> ends = new ArrayList<>();
	private NavigatorModel model;
	private NavigatorTree lines;
	private Text filter;
	/** What was selected when the last key was pressed or the last selection told. */
	private Optional<NavigatorNode> told = Optional.empty();
	private boolean byMouse;
	private boolean refreshing;

	@Inject
	NavigatorPart(OpenProject project, SelectionHub hub, PlanEditors editors) {
		this.project = project;
		this.hub = hub;
		this.editors = editors;
	}

	@PostConstruct
	void create(Composite parent, Theme theme, Icons icons, NavigatorMenu menu, FindingsDesk findings, LinkMaking links, CopyDesk copies) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		filter = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(Messages.text("navigator.filter"));
		Accessibles.name(filter, Messages.text("navigator.filter"));
		GridDataFactory.fillDefaults().grab(true, false).indent(0, 0).applyTo(filter);
		lines = new NavigatorTree(parent, theme, icons);
		lines.setCounts(plan -> findings.countsOf(plan).shapes());
		lines.setCopies(copies::named, CopyDesk::origin);
		ends.add(copies.watch().addListener(lines::countsChanged));
		ends.add(findings.facts().addListener(changed -> lines.countsChanged()));
		Tree tree = lines.control();
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tree);
		parent.setBackground(theme.color(Tint.PAPER));
		Runnable applyFilter = this::applyFilter;
		filter.addListener(SWT.Modify, event -> filter.getDisplay().timerExec(FILTER_AFTER_MS, applyFilter));
		filter.addListener(SWT.KeyDown, this::keyInFilter);
		tree.addListener(SWT.MouseDown, event -> byMouse = event.button == 1);
		tree.addListener(SWT.KeyDown, event -> {
			byMouse = false;
			told = lines.selected();
		});
		tree.addListener(SWT.KeyUp, event -> tellLate());
		tree.addListener(SWT.Selection, event -> picked());
		tree.addListener(SWT.DefaultSelection, event -> goTo(true));
		menu.attach(tree, lines::selected);
		ThingDrag.from(tree, () -> lines.selected().filter(NavigatorPart::isThing).map(line -> PlanSelection.of(line.object(), this)));
		ThingDrag.to(tree, new Drops(links));
		ends.add(hub.addListener(this::follow));
		ends.add(project.addListener(new OpenProject.Listener() {
			@Override
			public void projectSwitched() {
				show();
			}

			@Override
			public void projectChanged(ProjectChange change) {
				changed(change);
			}
		}));
		show();
	}

	/** A line of the tree takes what can be linked with what it stands for. */
	private record Drops(LinkMaking links) implements ThingDrag.Place {

		@Override
		public Optional<PlanSelection> at(Widget item, Point at) {
			return item != null && item.getData() instanceof NavigatorNode line && isThing(line) ? Optional.of(PlanSelection.of(line.object(), null)) : Optional.empty();
		}

		@Override
		public boolean accepts(PlanSelection dragged, PlanSelection here) {
			return LinkMaking.canJoin(dragged, here);
		}

		@Override
		public void drop(PlanSelection dragged, PlanSelection here) {
			links.join(dragged, here);
		}
	}

	private static boolean isThing(NavigatorNode line) {
		return line.group().isEmpty();
	}

	private void show() {
		filter.setText("");
		model = project.session().map(session -> new NavigatorModel(session.project())).orElse(null);
		lines.setModel(model);
		hub.current().ifPresent(this::follow);
	}

	private void changed(ProjectChange change) {
		if (refreshing || !NavigatorModel.concerns(change)) {
			return;
		}
		refreshing = true;
		lines.control().getDisplay().asyncExec(() -> {
			refreshing = false;
			if (!lines.control().isDisposed() && project.session().isPresent()) {
				model = new NavigatorModel(project.session().get().project());
				model.setFilter(filter.getText());
				lines.replaceModel(model);
			}
		});
	}

	private void applyFilter() {
		if (filter.isDisposed() || model == null) {
			return;
		}
		Optional<NavigatorNode> selected = lines.selected();
		model.setFilter(filter.getText());
		lines.refresh();
		lines.select(selected);
	}

	private void keyInFilter(Event event) {
		if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
			event.doit = false;
			applyFilter();
			lines.control().setFocus();
		} else if (event.keyCode == SWT.ESC) {
			event.doit = false;
			filter.setText("");
			applyFilter();
		}
	}

	/** The system tells nothing of a line that quick keys reach before it was ever drawn. */
	private void tellLate() {
		if (!lines.selected().equals(told)) {
			picked();
		}
	}

	private void picked() {
		told = lines.selected();
		if (byMouse) {
			goTo(false);
		} else {
			placeOfSelected().ifPresent(hub::select);
		}
	}

	private void goTo(boolean focus) {
		placeOfSelected().ifPresent(place -> {
			hub.goTo(place);
			if (focus) {
				place.plan().ifPresent(plan -> editors.open(plan, true));
			}
		});
	}

	/** What the selected line leads to; a list leads to its first thing. */
	private Optional<PlanSelection> placeOfSelected() {
		return lines.selected().map(line -> line.group().isPresent() ? line.children().getFirst().object() : line.object())
				.map(object -> PlanSelection.of(object, this));
	}

	private void follow(PlanSelection place) {
		if (place.origin() == this || model == null) {
			return;
		}
		Identified object = place.object();
		lines.select(model.lineOf(object, lines::isMarkedOpen));
		// The key that led there is still to come up in the tree, and has nothing to tell of the line.
		told = lines.selected();
	}

	@Focus
	void focus() {
		lines.control().setFocus();
	}

	@PreDestroy
	void dispose() {
		ends.forEach(Runnable::run);
	}
}
