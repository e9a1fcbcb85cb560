package org.planwright.app.window;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.planwright.ui.Messages;
import org.planwright.ui.review.CommentDesk;
import org.planwright.ui.review.CommentsPart;

import jakarta.inject.Inject;

/** Says on the tab of the view how many remarks on the plan are open, and brings the view before the user's eyes. */
public final class CommentCounts {

	private static final String VIEW = "comments";
	private static final String PART = "org.planwright.app.part." + VIEW;

	private final MApplication application;
	private final EModelService models;
	private final CommentDesk desk;

	@Inject
	CommentCounts(MApplication application, EModelService models, CommentDesk desk) {
		this.application = application;
		this.models = models;
		this.desk = desk;
		desk.setOpener(this::open);
		desk.addListener(this::update);
		update();
	}

	private void open(boolean write) {
		// The window gives the views, and is made after this.
		Views views = application.getContext().get(Views.class);
		if (write) {
			views.show(VIEW);
			// A view that is active already is not told to take the keyboard.
			views.object(VIEW, CommentsPart.class).ifPresent(CommentsPart::setFocus);
		} else {
			views.bring(VIEW);
		}
	}

	private void update() {
		int open = desk.plan().map(plan -> desk.openIn(plan).size()).orElse(0);
		String label = open == 0 ? Messages.text("review.title") : Messages.text("review.tab", Integer.toString(open));
		MPart part = (MPart) models.find(PART, application);
		if (!label.equals(part.getLabel())) {
			part.setLabel(label);
		}
	}
}
