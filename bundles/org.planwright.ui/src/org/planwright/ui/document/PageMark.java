package org.planwright.ui.document;

import org.planwright.ui.theme.Tint;

/** What stretches of the page are marked for; later ones lie over earlier ones. */
enum PageMark {
	/** The place that was gone to. */
	REVEALED(Tint.REVEALED),
	/** A hit of the search. */
	HIT(Tint.HIT),
	/** The hit that the user is at. */
	HIT_HERE(Tint.HIT_HERE);

	private final Tint ground;

	PageMark(Tint ground) {
		this.ground = ground;
	}

	/** Ground under the words, and colour in the overview. */
	Tint ground() {
		return ground;
	}

	/** Type of its annotations. */
	String id() {
		return "org.planwright.ui.document." + name();
	}
}
