package org.planwright.core.trace;

import java.util.Locale;
import java.util.Optional;

import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.KeyProject;
import org.planwright.model.Mention;
import org.planwright.model.Passage;
import org.planwright.model.ProjectItem;
import org.planwright.model.Section;
import org.planwright.model.Task;

/** What a link can begin at or lead to. */
public enum EndType {
	/** A section of the task chapters, or a run-in paragraph there. */
	TASK,
	/** Any other section, such as a safeguard. */
	SECTION,
	/** A box. */
	BOX,
	/** An item of a box. */
	ITEM,
	/** A passage of prose, or words of it. */
	WORDS,
	/** A row of the table of indicators. */
	INDICATOR,
	/** A figure in prose. */
	MENTION;

	/** The type of an object; empty where it can be no end of a link. */
	public static Optional<EndType> of(Identified object) {
		return Optional.ofNullable(switch (object) {
			case Task task -> TASK;
			case Section section -> SECTION;
			case KeyProject box -> BOX;
			case ProjectItem item -> ITEM;
			case Passage passage -> WORDS;
			case Indicator indicator -> INDICATOR;
			case Mention mention -> MENTION;
			case null, default -> null;
		});
	}

	/** The key in data files, settings and messages. */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}
}
