package org.planwright.app.handlers;

import java.util.List;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.planwright.ui.findings.FindingActions;
import org.planwright.ui.findings.FindingsDesk;

/** 检查 → 豁免: accepts the picked finding. */
public final class WaiveHandler {

	@CanExecute
	boolean canExecute(FindingsDesk desk) {
		return desk.current().filter(item -> !item.isWaived()).isPresent();
	}

	@Execute
	void execute(FindingsDesk desk, FindingActions actions) {
		desk.current().ifPresent(item -> actions.waive(List.of(item)));
	}
}
