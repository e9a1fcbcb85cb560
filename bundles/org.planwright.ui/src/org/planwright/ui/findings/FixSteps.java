package org.planwright.ui.findings;

import org.planwright.core.check.Fix;
import org.planwright.ui.Messages;
import org.planwright.ui.findings.Explanation.Kind;
import org.planwright.ui.findings.Explanation.Writer;

/** What a fix changes, in words. */
final class FixSteps {

	/** As many changes of one fix as are shown beforehand. */
	static final int SHOWN = 8;

	private FixSteps() {
	}

	/** What stands there, and what will. */
	static Explanation.Line line(Fix.Step step) {
		return new Writer(Kind.QUIET).quiet(FindingPlaces.name(step.place()) + Messages.text("findings.colon")).struck(words(step.before())).plain("  →  ")
				.strong(words(step.after())).line();
	}

	/** A text, or that there is none. */
	static String words(String text) {
		return text == null || text.isEmpty() ? Messages.text("findings.nothing") : text;
	}
}
