package org.planwright.app.handlers;

import java.util.Optional;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.planwright.core.check.Fix;
import org.planwright.ui.findings.FindingActions;
import org.planwright.ui.findings.FindingItem;
import org.planwright.ui.findings.FindingsDesk;

/** 检查 → 全部改正同类: all fixes like the first one of the picked finding. */
public final class FixAllHandler {

	@CanExecute
	boolean canExecute(FindingsDesk desk) {
		return kind(desk).isPresent();
	}

	@Execute
	void execute(FindingsDesk desk, FindingActions actions) {
		kind(desk).ifPresent(actions::fixAll);
	}

	private static Optional<String> kind(FindingsDesk desk) {
		return desk.current().flatMap(item -> item.fixes().stream().map(Fix::kind).findFirst());
	}
}
