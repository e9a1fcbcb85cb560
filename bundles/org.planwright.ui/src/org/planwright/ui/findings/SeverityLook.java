package org.planwright.ui.findings;

import org.planwright.core.check.Severity;
import org.planwright.ui.table.CellMark;
import org.planwright.ui.theme.Tint;

/** How a severity looks: told by a shape and a word, the colour only helps. */
public final class SeverityLook {

	private SeverityLook() {
	}

	/** ● 错误, ▲ 警告, ■ 提示: the shape alone. */
	public static String shape(Severity severity) {
		return switch (severity) {
		case ERROR -> "●";
		case WARNING -> "▲";
		case INFO -> "■";
		};
	}

	/** The shape with its word. */
	public static String words(Severity severity) {
		return shape(severity) + ' ' + severity.title();
	}

	/** The colour of the shape. */
	public static Tint tint(Severity severity) {
		return switch (severity) {
		case ERROR -> Tint.ERROR;
		case WARNING -> Tint.WARNING;
		case INFO -> Tint.INFO;
		};
	}

	/** The shape as the sign of a cell. */
	public static CellMark mark(Severity severity) {
		return new CellMark(shape(severity), tint(severity));
	}
}
