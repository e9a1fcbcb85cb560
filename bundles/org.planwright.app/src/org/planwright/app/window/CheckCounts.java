package org.planwright.app.window;

import java.util.Optional;
import java.util.Set;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuItem;
import org.eclipse.e4.ui.model.application.ui.menu.MToolItem;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.widgets.ToolItem;
import org.planwright.core.check.Severity;
import org.planwright.ui.Messages;
import org.planwright.ui.findings.FindingCounts;
import org.planwright.ui.findings.FindingsDesk;

import jakarta.inject.Inject;

/** Says on the tab of the view and on the button of the tool bar how many findings there are, and ticks what is ticked in the menu. */
public final class CheckCounts {

	private static final String ID = "org.planwright.app.";

	private final MApplication application;
	private final EModelService models;
	private final FindingsDesk desk;

	@Inject
	CheckCounts(MApplication application, EModelService models, FindingsDesk desk) {
		this.application = application;
		this.models = models;
		this.desk = desk;
		desk.addListener(this::update);
		update();
	}

	private void update() {
		FindingCounts counts = desk.counts();
		String words = counts.words();
		((MPart) models.find(ID + "part.findings", application)).setLabel(words.isEmpty() ? Messages.text("findings.tab") : Messages.text("findings.tab.counts", words));
		find("tool.check", MToolItem.class, EModelService.IN_TRIM).ifPresent(item -> {
			item.setLabel(counts.errors() == 0 ? Messages.text("findings.tool") : Messages.text("findings.tool.count", Integer.toString(counts.errors())));
			// The button has become wider or narrower; the bar does not see that by itself.
			if (item.getWidget() instanceof ToolItem button) {
				button.getParent().requestLayout();
			}
			item.setTooltip(words.isEmpty() ? Messages.text("findings.tool.tip") : Messages.text("findings.tool.tip.counts", words));
		});
		find("menu.errorsOnly", MMenuItem.class, EModelService.IN_MAIN_MENU)
				.ifPresent(item -> item.setSelected(desk.filter().severities().equals(Set.of(Severity.ERROR))));
		find("menu.onlyPlan", MMenuItem.class, EModelService.IN_MAIN_MENU).ifPresent(item -> item.setSelected(desk.isOnlyPlan()));
	}

	private <T> Optional<T> find(String id, Class<T> type, int where) {
		return models.findElements(application.getChildren().getFirst(), type, where, element -> (ID + id).equals(element.getElementId())).stream().findFirst();
	}
}
