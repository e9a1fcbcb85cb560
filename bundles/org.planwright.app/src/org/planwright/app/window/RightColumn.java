package org.planwright.app.window;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MStackElement;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.osgi.service.event.Event;

import jakarta.inject.Inject;

/**
 * The right of the window: 追溯 above 图表, or 批注 alone. A thread of remarks has to be read and answered, and there would be no room for that
 * in half of the column.
 */
public final class RightColumn {

	private static final String ID = "org.planwright.app.";

	private final MApplication application;
	private final EModelService models;

	@Inject
	RightColumn(MApplication application, EModelService models) {
		this.application = application;
		this.models = models;
	}

	/** Another view came to the front of its area. */
	@Inject
	@Optional
	void selected(@UIEventTopic(UIEvents.ElementContainer.TOPIC_SELECTEDELEMENT) Event event) {
		if (event.getProperty(UIEvents.EventTags.ELEMENT) == upper()) {
			lower().setVisible(upper().getSelectedElement() != find("part.comments"));
		}
	}

	/** Whoever asks for the chart is shown it, with the trace above it as usual. */
	@Inject
	@Optional
	void broughtToTop(@UIEventTopic(UIEvents.UILifeCycle.BRINGTOTOP) Event event) {
		MUIElement trace = find("part.trace");
		if (event.getProperty(UIEvents.EventTags.ELEMENT) == find("part.chart") && !lower().isVisible()) {
			if (trace.isToBeRendered()) {
				upper().setSelectedElement((MStackElement) trace);
			} else {
				lower().setVisible(true);
			}
		}
	}

	private MPartStack upper() {
		return (MPartStack) find("stack.trace");
	}

	private MUIElement lower() {
		return find("stack.chart");
	}

	private MUIElement find(String id) {
		return models.find(ID + id, application);
	}
}
