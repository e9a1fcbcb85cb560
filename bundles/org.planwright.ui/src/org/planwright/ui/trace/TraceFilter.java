package org.planwright.ui.trace;

import java.util.Locale;

import org.planwright.core.trace.FoundLink;
import org.planwright.model.LinkKind;
import org.planwright.model.LinkState;
import org.planwright.ui.Messages;

/** Which links the view of traces lists. */
public enum TraceFilter {
	/** All of them, and what else there is to say. */
	ALL,
	/** Those that somebody should look at: suggested, and nobody said yet whether they hold. */
	OPEN,
	/** Those in doubt. */
	SUSPECT;

	/** Tells whether a link is listed. */
	public boolean passes(FoundLink link) {
		return switch (this) {
			case ALL -> true;
			case OPEN -> isOpen(link);
			case SUSPECT -> link.state() == LinkState.SUSPECT;
		};
	}

	private static boolean isOpen(FoundLink link) {
		return link.state() == LinkState.SUGGESTED && isJudgeable(link);
	}

	/** Tells whether there is something to say of a link: that a box stands within a task is plain to see, unless somebody said otherwise. */
	static boolean isJudgeable(FoundLink link) {
		return link.kind() != LinkKind.CONTAINS || link.judged().isPresent();
	}

	/** What the filter is called: 全部, 待判断, 存疑. */
	public String title() {
		return Messages.text("trace.filter." + name().toLowerCase(Locale.ROOT));
	}
}
