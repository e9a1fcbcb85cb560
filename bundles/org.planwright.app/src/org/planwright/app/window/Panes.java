package org.planwright.app.window;

import java.util.List;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.swt.widgets.Control;

import jakarta.inject.Inject;

/** The areas of the window as they are seen: 导航, the plans, 追溯 or 批注, 图表, and what is in front below. The keyboard goes round them. */
public final class Panes {

	private final MApplication application;
	private final EModelService models;

	@Inject
	Panes(MApplication application, EModelService models) {
		this.application = application;
		this.models = models;
	}

	/** Gives the keyboard to what is in front of another area, that many further on, round the end. */
	public void step(int by) {
		EPartService service = application.getChildren().getFirst().getContext().get(EPartService.class);
		List<MPart> seen = models.findElements(application, null, MPartStack.class).stream().map(MPartStack::getSelectedElement).filter(MPart.class::isInstance)
				.map(MPart.class::cast).filter(Panes::isSeen).toList();
		if (!seen.isEmpty()) {
			int now = seen.indexOf(service.getActivePart());
			service.showPart(seen.get(now < 0 ? 0 : Math.floorMod(now + by, seen.size())), PartState.ACTIVATE);
		}
	}

	private static boolean isSeen(MUIElement part) {
		return part.isToBeRendered() && part.getWidget() instanceof Control control && !control.isDisposed() && control.isVisible();
	}
}
