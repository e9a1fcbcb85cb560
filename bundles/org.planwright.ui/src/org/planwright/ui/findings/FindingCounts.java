package org.planwright.ui.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.planwright.core.check.CheckResult;
import org.planwright.core.check.Severity;
import org.planwright.ui.Messages;

/**
 * How many findings there are.
 *
 * @param errors that count
 * @param warnings that count
 * @param infos that count
 * @param waived that were accepted
 */
public record FindingCounts(int errors, int warnings, int infos, int waived) {

	/** Nothing was found. */
	public static final FindingCounts NONE = new FindingCounts(0, 0, 0, 0);

	/** Counts what was found in one plan. */
	public static FindingCounts of(CheckResult result) {
		return new FindingCounts(result.count(Severity.ERROR), result.count(Severity.WARNING), result.count(Severity.INFO), result.waived().size());
	}

	/** Together with those of another plan. */
	public FindingCounts plus(FindingCounts other) {
		return new FindingCounts(errors + other.errors, warnings + other.warnings, infos + other.infos, waived + other.waived);
	}

	/** How many count. */
	public int open() {
		return errors + warnings + infos;
	}

	/** How many of a severity count. */
	public int of(Severity severity) {
		return switch (severity) {
		case ERROR -> errors;
		case WARNING -> warnings;
		case INFO -> infos;
		};
	}

	/** Errors and warnings in words: 3 错误 8 警告; hints where there is nothing graver; empty where nothing was found. */
	public String words() {
		List<String> parts = new ArrayList<>();
		add(parts, Severity.ERROR);
		add(parts, Severity.WARNING);
		if (parts.isEmpty()) {
			add(parts, Severity.INFO);
		}
		return String.join(" ", parts);
	}

	/** All of them by shape: ●3 ▲8; empty where there is neither error nor warning. */
	public String shapes() {
		String shapes = errors == 0 ? "" : SeverityLook.shape(Severity.ERROR) + errors;
		return warnings == 0 ? shapes : shapes + (shapes.isEmpty() ? "" : " ") + SeverityLook.shape(Severity.WARNING) + warnings;
	}

	private void add(List<String> parts, Severity severity) {
		if (of(severity) > 0) {
			parts.add(Messages.text("findings.count." + severity.name().toLowerCase(Locale.ROOT), of(severity)));
		}
	}
}
