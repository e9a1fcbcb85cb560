package org.planwright.core.check;

import java.util.Locale;

import org.planwright.core.Messages;

/** How much a finding matters. The gravest comes first. */
public enum Severity {
	/** 错误: a contradiction that can be recomputed from the plan itself. */
	ERROR,
	/** 警告: two places disagree, or what a figure rests on is missing. */
	WARNING,
	/** 提示: rounding, style, or something to know. */
	INFO;

	/** The word used in files: {@code error}, {@code warning}, {@code info}. */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The word for people. */
	public String title() {
		return Messages.text("check.severity." + key());
	}

	/** Tells whether this matters at least as much as the other. */
	public boolean isAtLeast(Severity other) {
		return compareTo(other) <= 0;
	}
}
