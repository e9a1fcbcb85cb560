package org.planwright.ui.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.planwright.model.Plan;
import org.planwright.model.Project;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.selection.PlanNames;
import org.planwright.ui.selection.SelectionHub.Revealer;

import jakarta.inject.Inject;

/** The editors of the window: opens one for a plan, finds it again, closes it. At most one for each plan. */
public final class PlanEditors implements Revealer {

	/** Id of the part descriptor of an editor. */
	public static final String DESCRIPTOR = "org.planwright.app.plan";

	private final MApplication application;
	private final EModelService models;

	@Inject
	PlanEditors(MApplication application, EModelService models) {
		this.application = application;
		this.models = models;
	}

	/**
	 * Brings a plan's editor to the top, opening it where needed.
	 *
	 * @param focus whether it takes the keyboard too
	 */
	public Optional<PlanEditorPart> open(Plan plan, boolean focus) {
		EPartService parts = parts();
		MPart part = find(plan).orElseGet(() -> {
			MPart fresh = parts.createPart(DESCRIPTOR);
			fresh.getPersistedState().put(PlanEditorPart.PLAN, plan.getId());
			fresh.setLabel(PlanNames.shortName(plan));
			return fresh;
		});
		parts.showPart(part, focus ? PartState.ACTIVATE : PartState.VISIBLE);
		return editorOf(part);
	}

	/** Opens the editor that a place stands in and shows the place there, leaving the keyboard where it is. */
	@Override
	public void reveal(PlanSelection place) {
		place.plan().flatMap(plan -> open(plan, false)).ifPresent(editor -> editor.reveal(place));
	}

	/** The editor at the top; empty when none is open or another page is at the top. */
	public Optional<PlanEditorPart> current() {
		return all().stream().filter(part -> part.getParent() != null && part.getParent().getSelectedElement() == part)
				.findFirst().flatMap(PlanEditors::editorOf);
	}

	/** Closes the editors of plans that are not part of the project, all of them when it is null. */
	public void closeOthersThan(Project project) {
		for (MPart part : all()) {
			if (project == null || project.getPlans().stream().noneMatch(plan -> isFor(part, plan))) {
				parts().hidePart(part, true);
			}
		}
	}

	/** Id of the plan that a part of the window is the editor of; empty for other parts. */
	public static Optional<String> planOf(MPart part) {
		return DESCRIPTOR.equals(part.getElementId()) ? Optional.ofNullable(part.getPersistedState().get(PlanEditorPart.PLAN)) : Optional.empty();
	}

	/** Whether any editor is open. */
	public boolean isEmpty() {
		return all().isEmpty();
	}

	private Optional<MPart> find(Plan plan) {
		return all().stream().filter(part -> isFor(part, plan)).findFirst();
	}

	private static boolean isFor(MPart part, Plan plan) {
		return planOf(part).filter(plan.getId()::equals).isPresent();
	}

	private List<MPart> all() {
		return models.findElements(application, DESCRIPTOR, MPart.class);
	}

	private static Optional<PlanEditorPart> editorOf(MPart part) {
		return Optional.ofNullable(part.getObject()).filter(PlanEditorPart.class::isInstance).map(PlanEditorPart.class::cast);
	}

	private EPartService parts() {
		MWindow window = application.getChildren().getFirst();
		return window.getContext().get(EPartService.class);
	}
}
