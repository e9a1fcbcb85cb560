package org.planwright.ui.document;

import org.planwright.ui.theme.Tint;

/** What stretches of the page are marked for; later ones lie over earlier ones. */
enum PageMark {
	/** Words that somebody remarked on and that is not settled. */
	COMMENTED(Tint.COMMENT_SOFT, Tint.COMMENT),
	/** What the reader of the document was not sure of; marked in the margin. */
	DOUBTFUL(null, Tint.WARNING),
	/** What the checks have something to remark on; marked by PageFindings on the page. */
	FOUND_INFO(null, Tint.INFO),
	/** What the checks warn of. */
	FOUND_WARNING(null, Tint.WARNING),
	/** What the checks found to be wrong. */
	FOUND_ERROR(null, Tint.ERROR),
	/** The place that was gone to. */
	REVEALED(Tint.REVEALED, Tint.REVEALED),
	/** A hit of the search. */
	HIT(Tint.HIT, Tint.HIT_HERE),
	/** The hit that the user is at. */
	HIT_HERE(Tint.HIT_HERE, Tint.ACCENT);

	private final Tint ground;
	private final Tint overview;

	PageMark(Tint ground, Tint overview) {
		this.ground = ground;
		this.overview = overview;
	}

	/** Ground under the words; null when the words look as usual. */
	Tint ground() {
		return ground;
	}

	/** Colour in the overview of the whole page. */
	Tint overview() {
		return overview;
	}

	/** Type of its annotations. */
	String id() {
		return "org.planwright.ui.document." + name();
	}
}
