package org.planwright.core.compare.merge;

import java.util.Locale;

/** What a conflict is about. Names are stable: rules and scripts rely on them. */
public enum ConflictKind {
	/** Words of a sentence, or sentences at one place. */
	TEXT,
	/** A printed figure. */
	FIGURE,
	/** Any other field. */
	FIELD,
	/** What somebody judged: a link, a pair, a waiver, a name. */
	JUDGEMENT,
	/** One side deleted what the other changed. */
	DELETED,
	/** Moved to different places. */
	PLACE,
	/** Put in different orders. */
	ORDER,
	/** A frozen copy of another project's plan. */
	COPY,
	/** A setting of the project. */
	SETTING;

	/** The name in rules and in what the terminal prints. */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}
}
