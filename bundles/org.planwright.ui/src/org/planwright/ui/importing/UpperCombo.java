package org.planwright.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.planwright.core.ElementNames;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.Plan;
import org.planwright.ui.Messages;
import org.planwright.ui.kit.Accessibles;
import org.planwright.ui.selection.PlanNames;

/** The choice of the plan that an imported one answers to: found by its level, none, one of the project, one imported with it. */
final class UpperCombo {

	private final ImportDraft draft;
	private final Optional<ProjectSession> project;
	private final Combo combo;
	private List<UpperChoice> choices = List.of();
	private boolean withProject = true;
	private ImportFile file;

	UpperCombo(Composite parent, ImportDraft draft, Optional<ProjectSession> project) {
		this.draft = draft;
		this.project = project;
		combo = new Combo(parent, SWT.READ_ONLY);
		Accessibles.name(combo, Messages.text("importing.upper"));
		combo.addListener(SWT.Selection, event -> file.setUpper(choices.get(combo.getSelectionIndex())));
	}

	Combo control() {
		return combo;
	}

	/** Whether plans of the open project can be chosen. */
	void setWithProject(boolean with) {
		withProject = with;
		show(file);
	}

	/** Shows what is chosen for a document; null for none. */
	void show(ImportFile next) {
		file = next;
		Map<Plan, String> inProject = withProject ? project.map(session -> ElementNames.shortNames(session.project())).orElse(Map.of()) : Map.of();
		choices = new ArrayList<>(List.of(UpperChoice.AUTOMATIC, new UpperChoice.None()));
		List<String> words = new ArrayList<>(List.of(automatic(List.copyOf(inProject.keySet())), Messages.text("importing.upper.none")));
		inProject.forEach((plan, name) -> {
			choices.add(new UpperChoice.Chosen(plan));
			words.add(name);
		});
		for (ImportFile other : draft.filesRead()) {
			if (other != file) {
				Plan plan = other.review().orElseThrow().plan();
				choices.add(new UpperChoice.Chosen(plan));
				words.add(Messages.text("importing.upper.together", PlanNames.shortName(plan)));
			}
		}
		combo.setItems(words.toArray(String[]::new));
		combo.setEnabled(file != null);
		combo.select(file == null ? 0 : Math.max(0, choices.indexOf(file.upper())));
	}

	private String automatic(List<Plan> inProject) {
		if (file == null || file.review().isEmpty() || !(file.upper() instanceof UpperChoice.Automatic)) {
			return Messages.text("importing.upper.automatic");
		}
		return draft.expectedUpper(file, inProject).map(plan -> Messages.text("importing.upper.found", PlanNames.shortName(plan)))
				.orElse(Messages.text("importing.upper.unfound"));
	}
}
