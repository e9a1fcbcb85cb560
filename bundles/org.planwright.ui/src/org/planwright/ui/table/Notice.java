package org.planwright.ui.table;

import java.util.List;

import org.planwright.ui.theme.Tint;

/**
 * What is said about something that was done or could not be done.
 *
 * @param severity how much it matters
 * @param headline one line; empty takes back what was said before
 * @param details  further lines, as one for every cell that could not be taken
 */
public record Notice(Severity severity, String headline, List<String> details) {

	/** How much a notice matters. Shown by shape and colour. */
	public enum Severity {
		/** Done. */
		DONE("✓", Tint.GOOD),
		/** Not done. */
		REFUSED("▲", Tint.WARNING);

		private final String shape;
		private final Tint tint;

		Severity(String shape, Tint tint) {
			this.shape = shape;
			this.tint = tint;
		}

		/** The sign before the words. */
		public String shape() {
			return shape;
		}

		/** The colour of the sign. */
		public Tint tint() {
			return tint;
		}
	}

	/** Nothing to say. */
	public static final Notice NONE = new Notice(Severity.DONE, "", List.of());

	public Notice {
		details = List.copyOf(details);
	}

	/** Says that something was done. */
	public static Notice done(String headline) {
		return new Notice(Severity.DONE, headline, List.of());
	}

	/** Says that nothing was done, and why. */
	public static Notice refused(String headline, List<String> details) {
		return new Notice(Severity.REFUSED, headline, details);
	}
}
