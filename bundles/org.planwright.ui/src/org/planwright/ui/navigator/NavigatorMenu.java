package org.planwright.ui.navigator;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Tree;
import org.planwright.core.project.FrozenCopies;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.PlanEdits;
import org.planwright.model.Plan;
import org.planwright.model.Project;
import org.planwright.ui.Messages;
import org.planwright.ui.align.UpperMenu;
import org.planwright.ui.dialog.Notices;
import org.planwright.ui.editor.PlanEditors;
import org.planwright.ui.review.CommentActions;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.frozen.CopyDesk;
import org.planwright.ui.selection.PlanNames;
import org.planwright.ui.selection.SelectionHub;
import org.planwright.ui.session.OpenProject;
import org.planwright.ui.status.PlanCounts;
import org.planwright.ui.trace.LinkMaking;

import jakarta.inject.Inject;

/** What can be done with a line of the navigator, by the context menu and by keys. */
@Creatable
final class NavigatorMenu {

	private final OpenProject project;
	private final SelectionHub hub;
	private final PlanEditors editors;
	private final LinkMaking links;
	private final CopyDesk copies;
	private final CommentActions remarks;
	private Tree tree;
	private Supplier<Optional<NavigatorNode>> selected;

	@Inject
	NavigatorMenu(OpenProject project, SelectionHub hub, PlanEditors editors, LinkMaking links, CopyDesk copies, CommentActions remarks) {
		this.project = project;
		this.hub = hub;
		this.editors = editors;
		this.links = links;
		this.copies = copies;
		this.remarks = remarks;
	}

	void attach(Tree control, Supplier<Optional<NavigatorNode>> selection) {
		tree = control;
		selected = selection;
		Menu menu = new Menu(control);
		menu.addListener(SWT.Show, event -> fill(menu));
		control.setMenu(menu);
		control.addListener(SWT.KeyDown, this::keyDown);
	}

	private void keyDown(Event event) {
		NavigatorNode line = selected.get().orElse(null);
		if (line == null || line.group().isPresent()) {
			return;
		}
		if (event.keyCode == SWT.F2 && line.object() instanceof Project) {
			rename();
		} else if (event.keyCode == SWT.F2 && line.object() instanceof Plan plan && !FrozenCopies.isCopy(plan)) {
			retitle(plan);
		} else if (event.keyCode == SWT.DEL && line.object() instanceof Plan plan) {
			delete(plan);
		} else if (event.stateMask == SWT.ALT && line.object() instanceof Plan plan && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
			event.doit = false;
			move(plan, event.keyCode == SWT.ARROW_UP ? -1 : 1);
		}
	}

	private void fill(Menu menu) {
		for (MenuItem item : menu.getItems()) {
			item.dispose();
		}
		Optional<NavigatorNode> line = selected.get();
		if (line.isEmpty() || project.session().isEmpty()) {
			return;
		}
		if (line.get().object() instanceof Project) {
			item(menu, "navigator.rename", true, this::rename);
			remarks.addTo(menu, PlanSelection.of(line.get().object(), null));
		} else if (line.get().object() instanceof Plan plan && line.get().group().isEmpty()) {
			fillForPlan(menu, plan);
		} else {
			PlanSelection place = PlanSelection.of(line.get().group().isPresent() ? line.get().children().getFirst().object() : line.get().object(), null);
			item(menu, "navigator.goTo", true, () -> hub.goTo(place));
			if (line.get().group().isEmpty() && LinkMaking.canAdd(place)) {
				item(menu, "trace.do.add", true, () -> links.add(place));
			}
			if (line.get().group().isEmpty()) {
				remarks.addTo(menu, place);
			}
		}
	}

	private void fillForPlan(Menu menu, Plan plan) {
		PlanEdits edits = new PlanEdits(project.session().orElseThrow());
		item(menu, "navigator.openPlan", true, () -> editors.open(plan, true));
		new MenuItem(menu, SWT.SEPARATOR);
		item(menu, "navigator.retitle", !FrozenCopies.isCopy(plan), () -> retitle(plan));
		if (FrozenCopies.isCopy(plan)) {
			item(menu, "frozen.check", true, () -> copies.check(plan));
			item(menu, "frozen.release.do", true, () -> copies.release(plan));
		}
		fillUpper(menu, plan);
		item(menu, "navigator.up", edits.canMove(plan, -1), () -> move(plan, -1));
		item(menu, "navigator.down", edits.canMove(plan, 1), () -> move(plan, 1));
		remarks.addTo(menu, PlanSelection.of(plan, null));
		new MenuItem(menu, SWT.SEPARATOR);
		item(menu, "navigator.delete", true, () -> delete(plan));
	}

	private void fillUpper(Menu menu, Plan plan) {
		MenuItem upper = new MenuItem(menu, SWT.CASCADE);
		upper.setText(Messages.text("navigator.upper"));
		Menu choices = new Menu(upper);
		upper.setMenu(choices);
		UpperMenu.fill(choices, plan, session());
	}

	private static void item(Menu menu, String key, boolean enabled, Runnable action) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(Messages.text(key));
		item.setEnabled(enabled);
		item.addListener(SWT.Selection, event -> action.run());
	}

	private ProjectSession session() {
		return project.session().orElseThrow();
	}

	private void rename() {
		ask("navigator.rename.title", "navigator.rename.name", session().project().getName())
				.ifPresent(name -> new PlanEdits(session()).setProjectName(name));
	}

	private void retitle(Plan plan) {
		ask("navigator.retitle.title", "navigator.retitle.name", plan.getTitle())
				.ifPresent(title -> new PlanEdits(session()).set(plan, PlanEdits.Field.TITLE, title));
	}

	private Optional<String> ask(String titleKey, String wordsKey, String value) {
		InputDialog dialog = new InputDialog(tree.getShell(), Messages.text(titleKey), Messages.text(wordsKey), value,
				text -> text.isBlank() ? Messages.text("navigator.blank") : null);
		return dialog.open() == Window.OK ? Optional.of(dialog.getValue().strip()) : Optional.empty();
	}

	private void move(Plan plan, int by) {
		PlanEdits edits = new PlanEdits(session());
		if (edits.canMove(plan, by)) {
			edits.move(plan, by);
		}
	}

	private void delete(Plan plan) {
		PlanCounts counts = PlanCounts.of(plan);
		List<Plan> lower = session().project().getPlans().stream().filter(other -> other.getUpper() == plan).toList();
		int incoming = incoming(plan);
		StringBuilder message = new StringBuilder(Messages.text("navigator.delete.question", PlanNames.name(plan), Integer.toString(counts.sections()),
				Integer.toString(counts.indicators()), Integer.toString(counts.boxes())));
		if (!lower.isEmpty()) {
			message.append(Messages.text("navigator.delete.lower", lower.size(), PlanNames.shortName(lower.getFirst())));
		}
		if (incoming > lower.size()) {
			message.append(Messages.text("navigator.delete.incoming", incoming - lower.size()));
		}
		message.append(Messages.text("navigator.delete.undo"));
		if (Notices.confirm(tree.getShell(), Messages.text("navigator.delete.title"), message.toString(), Messages.text("navigator.delete.do"))) {
			new PlanEdits(session()).delete(plan);
		}
	}

	/** How many places of other plans speak of a plan or of something in it, those included whose upper plan it is. */
	private int incoming(Plan plan) {
		int count = 0;
		for (Plan other : session().project().getPlans()) {
			if (other != plan) {
				TreeIterator<EObject> all = EcoreUtil.getAllContents(other, false);
				while (all.hasNext()) {
					count += (int) all.next().eCrossReferences().stream().filter(target -> ProjectSession.planOf(target) == plan).count();
				}
			}
		}
		return count;
	}
}
