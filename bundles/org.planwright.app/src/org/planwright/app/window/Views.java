package org.planwright.app.window;

import java.util.Optional;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;

import jakarta.inject.Inject;

/** The views around the plans: 导航, 追溯, 批注, 图表, 检查结果, 衔接意见, 导入消息. They are named by the end of their ids. */
public final class Views {

	/** All views. */
	static final String[] ALL = { "navigator", "trace", "comments", "chart", "findings", "opinions", "graph", "coverage", "messages" };
	private static final String PREFIX = "org.planwright.app.part.";
	/** Key of the persisted state in the window's design: the size that an area has at first. */
	private static final String SIZE = "size";

	private final MApplication application;
	private final EModelService models;

	@Inject
	Views(MApplication application, EModelService models) {
		this.application = application;
		this.models = models;
	}

	/** Whether a view is in the window. */
	public boolean isShown(String view) {
		return part(view).isToBeRendered();
	}

	/** Shows a view that is hidden, hides one that is shown. */
	public void toggle(String view) {
		if (isShown(view)) {
			service().hidePart(part(view));
		} else {
			service().showPart(part(view), PartState.VISIBLE);
		}
	}

	/** Brings a view to the front and gives it the keyboard. */
	public void show(String view) {
		service().showPart(part(view), PartState.ACTIVATE);
	}

	/** Brings a view to the front and leaves the keyboard where it is. */
	public void bring(String view) {
		service().showPart(part(view), PartState.VISIBLE);
	}

	/** What a view is made of; empty while it was never seen. */
	public <T> Optional<T> object(String view, Class<T> type) {
		return Optional.ofNullable(part(view).getObject()).filter(type::isInstance).map(type::cast);
	}

	/** Shows every view, each as large as at first. */
	public void reset() {
		for (String view : ALL) {
			service().showPart(part(view), PartState.VISIBLE);
		}
		for (MUIElement area : models.findElements(application, null, MUIElement.class)) {
			String size = area.getPersistedState().get(SIZE);
			if (size != null) {
				area.setContainerData(size);
			}
		}
	}

	private MPart part(String view) {
		return (MPart) models.find(PREFIX + view, application);
	}

	private EPartService service() {
		MWindow window = application.getChildren().getFirst();
		return window.getContext().get(EPartService.class);
	}
}
