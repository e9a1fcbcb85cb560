package org.planwright.app.handlers;

import java.util.EnumSet;
import java.util.Set;

import org.eclipse.e4.core.di.annotations.Execute;
import org.planwright.core.check.Severity;
import org.planwright.ui.findings.FindingsDesk;

/** 检查 → 只看错误: leaves out warnings and hints, or lists them again. */
public final class ErrorsOnlyHandler {

	@Execute
	void execute(FindingsDesk desk) {
		Set<Severity> errors = Set.of(Severity.ERROR);
		desk.setFilter(desk.filter().only(desk.filter().severities().equals(errors) ? EnumSet.allOf(Severity.class) : errors));
	}
}
