package org.planwright.app.window;

import java.util.List;
import java.util.Optional;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.planwright.core.project.ProjectSession;
import org.planwright.ui.editor.PlanEditors;

import jakarta.inject.Inject;

/** The middle of the window: the open plans and the welcome page, one behind the other. */
public final class CentreStack {

	private static final String ID = "org.planwright.app.stack.centre";
	private static final String WELCOME = "org.planwright.app.welcome";

	private final MApplication application;
	private final EModelService models;

	@Inject
	CentreStack(MApplication application, EModelService models) {
		this.application = application;
		this.models = models;
	}

	/** Number of pages. */
	public int count() {
		return pages().size();
	}

	/** Whether there is a page in front that can be closed. */
	public boolean canClose() {
		return front().filter(MPart::isCloseable).isPresent();
	}

	/** Closes the page in front. */
	public void close() {
		front().filter(MPart::isCloseable).ifPresent(part -> service().hidePart(part));
	}

	/** Brings another page to the front, that many further on, round the end. */
	public void step(int by) {
		List<MPart> pages = pages();
		front().ifPresent(part -> service().showPart(pages.get(Math.floorMod(pages.indexOf(part) + by, pages.size())), PartState.ACTIVATE));
	}

	/** Brings the welcome page to the front. */
	public void showWelcome() {
		MPart welcome = models.findElements(application, WELCOME, MPart.class).stream().findFirst().orElseGet(() -> service().createPart(WELCOME));
		service().showPart(welcome, PartState.ACTIVATE);
	}

	/**
	 * Forgets, before the window is drawn, what it was left with and is of no use now: editors of plans that are gone, and the welcome
	 * page when there is a project to go on with.
	 */
	public void forgetWhatIsGone(Optional<ProjectSession> session) {
		MPartStack stack = stack();
		stack.getChildren().removeIf(child -> child instanceof MPart part && (WELCOME.equals(part.getElementId()) ? session.isPresent()
				: PlanEditors.planOf(part).filter(id -> session.flatMap(open -> open.find(id)).isEmpty()).isPresent()));
		if (!stack.getChildren().contains(stack.getSelectedElement())) {
			stack.setSelectedElement(stack.getChildren().isEmpty() ? null : stack.getChildren().getLast());
		}
	}

	private Optional<MPart> front() {
		return Optional.ofNullable((MPart) stack().getSelectedElement());
	}

	private List<MPart> pages() {
		return stack().getChildren().stream().filter(MPart.class::isInstance).map(MPart.class::cast).filter(MPart::isToBeRendered).toList();
	}

	private MPartStack stack() {
		return (MPartStack) models.find(ID, application);
	}

	private EPartService service() {
		MWindow window = application.getChildren().getFirst();
		return window.getContext().get(EPartService.class);
	}
}
