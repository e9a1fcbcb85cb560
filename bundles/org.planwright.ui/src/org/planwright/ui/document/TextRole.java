package org.planwright.ui.document;

import org.eclipse.swt.SWT;
import org.planwright.ui.theme.Face;

/** A typeface of the page by its part in an official document; sizes are relative to the text. */
enum TextRole {
	TITLE(Face.TITLE, SWT.BOLD, 1.5),
	CHAPTER(Face.HEADING, SWT.BOLD, 1.1),
	HEADING_1(Face.HEADING, SWT.BOLD, 1.05),
	HEADING_2(Face.SUBHEADING, SWT.BOLD, 1),
	HEADING_3(Face.BODY, SWT.BOLD, 1),
	RUN_IN(Face.SUBHEADING, SWT.BOLD, 1),
	BODY(Face.BODY, SWT.NORMAL, 1),
	BODY_BOLD(Face.BODY, SWT.BOLD, 1),
	CAPTION(Face.HEADING, SWT.BOLD, 0.9),
	NOTE(Face.BODY, SWT.NORMAL, 0.82),
	BOX_TITLE(Face.HEADING, SWT.BOLD, 0.95),
	BOX_LABEL(Face.HEADING, SWT.BOLD, 0.92),
	BOX_TEXT(Face.BODY, SWT.NORMAL, 0.94),
	BOX_BOLD(Face.SUBHEADING, SWT.BOLD, 0.94),
	CELL(Face.BODY, SWT.NORMAL, 0.82),
	CELL_BOLD(Face.HEADING, SWT.BOLD, 0.8);

	private final Face face;
	private final int style;
	private final double scale;

	TextRole(Face face, int style, double scale) {
		this.face = face;
		this.style = style;
		this.scale = scale;
	}

	Face face() {
		return face;
	}

	int style() {
		return style;
	}

	/** Height of its font where the text has {@code body} points. */
	int points(int body) {
		return Math.max(5, (int) Math.round(body * scale));
	}
}
