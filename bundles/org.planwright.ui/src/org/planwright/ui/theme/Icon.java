package org.planwright.ui.theme;

import java.util.Locale;

/**
 * The drawings of the window, each one of the Lucide set: the name of the constant is the drawing's, with {@code _} for {@code -}.
 * The drawings are copied into this bundle when it is built; a new one is named here and in the list of the bundle's pom.xml.
 */
public enum Icon {
	ARCHIVE, ARROW_DOWN, ARROW_LEFT, ARROW_RIGHT, ARROW_UP, BOOK_A, BOOK_OPEN_TEXT, CASE_SENSITIVE, CHART_LINE, CHEVRON_DOWN, CHEVRON_LEFT, CHEVRON_RIGHT,
	CHEVRON_UP, CIRCLE_ALERT, CIRCLE_CHECK, CIRCLE_HELP, CLIPBOARD_PASTE, COLUMNS_3, COPY, ELLIPSIS, EXTERNAL_LINK, FILE_INPUT, FILE_OUTPUT, FILE_PLUS_2, FILE_TEXT,
	FILES, FOLDER_KANBAN, FOLDER_OPEN, GAUGE, GRIP_VERTICAL, HAMMER, HEADING, HISTORY, IMAGE_DOWN, INFO, LIBRARY, LIGHTBULB, LINK_2, LIST_CHECKS, LIST_FILTER, LIST_TREE, LOCK, LOG_OUT,
	MAP_PIN, MAXIMIZE_2, MERGE, MESSAGE_SQUARE_PLUS, MESSAGE_SQUARE_TEXT, MOON, PACKAGE, PANEL_BOTTOM, PANEL_LEFT, PANEL_RIGHT, PENCIL, PLUS, REDO_2, REFRESH_CW, REPLACE,
	REPLACE_ALL, SAVE, SAVE_ALL, SCISSORS, SCROLL_TEXT, SEARCH, SETTINGS, SQUARE_CHECK_BIG, SUN, TABLE_2, TARGET, TEXT, TRASH_2, TRIANGLE_ALERT, UNDO_2,
	WAYPOINTS, WORKFLOW, X, ZOOM_IN, ZOOM_OUT;

	/** Name of the drawing's file, without its ending. */
	public String fileName() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}
