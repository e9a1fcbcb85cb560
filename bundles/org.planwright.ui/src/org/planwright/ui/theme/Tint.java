package org.planwright.ui.theme;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;

/**
 * What a colour is for. Every colour of the window has one of these purposes, and each has a value in every {@link Scheme}. In style
 * sheets a purpose is named {@code '#planwright-paper'}, lower case, words joined by dashes.
 */
public enum Tint {

	/** Ground of pages, tables and trees. */
	PAPER(0xffffff, 0x22262b, SWT.COLOR_LIST_BACKGROUND),
	/** Quiet ground that pages lie on. */
	GROUND(0xeceff2, 0x181b1f, SWT.COLOR_LIST_BACKGROUND),
	/** Tool bar, tabs, status bar and headers of views. */
	CHROME(0xf6f7f9, 0x2a2f35, SWT.COLOR_WIDGET_BACKGROUND),
	/** Head row of tables. */
	HEAD(0xf2f4f7, 0x2a2f35, SWT.COLOR_WIDGET_BACKGROUND),
	/** Text. */
	INK(0x1d2329, 0xe3e7eb, SWT.COLOR_LIST_FOREGROUND),
	/** Text that explains or counts; contrast on paper and chrome at least 4.5 : 1. */
	INK_QUIET(0x5b6672, 0xa6b0ba, SWT.COLOR_LIST_FOREGROUND),
	/** Hints in empty fields and what cannot be used now. */
	INK_FAINT(0x87919c, 0x7c8792, SWT.COLOR_WIDGET_DISABLED_FOREGROUND),
	/** Icons of what cannot be used now: plainly fainter than those of what can. */
	ICON_OFF(0xbcc4cd, 0x525b65, SWT.COLOR_WIDGET_DISABLED_FOREGROUND),
	/** Thin lines between rows and areas. */
	LINE(0xdfe3e8, 0x3b424a, SWT.COLOR_WIDGET_NORMAL_SHADOW),
	/** Lines that have to be seen, such as the frame of a box. */
	LINE_STRONG(0xb4bdc7, 0x5a646f, SWT.COLOR_LIST_FOREGROUND),
	/** What can be pressed or leads somewhere. */
	ACCENT(0x1f5f99, 0x7db7e8, SWT.COLOR_LINK_FOREGROUND),
	/** Ground of the chosen page's button and of what is hinted at. */
	ACCENT_SOFT(0xe3edf7, 0x24384b, SWT.COLOR_LIST_BACKGROUND),
	/** Text on {@link #ACCENT}. */
	ON_ACCENT(0xffffff, 0x10212f, SWT.COLOR_LIST_SELECTION_TEXT),
	/** Ground of the selection; {@link #INK} is readable on it. */
	SELECTION(0xcfe2f5, 0x2f4d69, SWT.COLOR_LIST_SELECTION),
	/** Text on {@link #SELECTION}. */
	ON_SELECTION(0x1d2329, 0xf2f5f7, SWT.COLOR_LIST_SELECTION_TEXT),
	/** Ground of the selection in a view without the keyboard. */
	SELECTION_AWAY(0xe6eaef, 0x333b44, SWT.COLOR_LIST_SELECTION),
	/** Ground under the mouse. */
	HOVER(0xeef3f8, 0x2d353d, SWT.COLOR_LIST_BACKGROUND),
	/** Soft mark of the place that was gone to. */
	REVEALED(0xfff3cf, 0x4a4225, SWT.COLOR_LIST_BACKGROUND),
	/** Ground of every hit of a search. */
	HIT(0xffe9a6, 0x5c4f1e, SWT.COLOR_LIST_BACKGROUND),
	/** Ground of the hit that the user is at. */
	HIT_HERE(0xffc14d, 0x8a6a10, SWT.COLOR_LIST_SELECTION),
	/** Ground of cells that were changed and not saved yet. */
	CHANGED(0xfff8e1, 0x3c3723, SWT.COLOR_LIST_BACKGROUND),
	/** Ground of a project box and of its label. */
	BOX(0xf6f9fc, 0x272d33, SWT.COLOR_LIST_BACKGROUND),
	/** Quiet underline of a figure that belongs to an indicator. */
	TIED(0x7fa6c9, 0x5f87ab, SWT.COLOR_LINK_FOREGROUND),
	/** Shape of a remark. */
	COMMENT(0x8a3f86, 0xe3a6dd, SWT.COLOR_LINK_FOREGROUND),
	/** Quiet ground of words that were remarked on. */
	COMMENT_SOFT(0xf6e8f5, 0x43304a, SWT.COLOR_LIST_BACKGROUND),
	/** Shape and word of an error. */
	ERROR(0xb3261e, 0xff8f85, SWT.COLOR_LIST_FOREGROUND),
	/** Ground of what an error is about. */
	ERROR_SOFT(0xfdeceb, 0x482524, SWT.COLOR_LIST_BACKGROUND),
	/** Shape and word of a warning. */
	WARNING(0x9a5b00, 0xf2b84b, SWT.COLOR_LIST_FOREGROUND),
	/** Ground of what a warning is about, and of what is in doubt. */
	WARNING_SOFT(0xfdf3e0, 0x443618, SWT.COLOR_LIST_BACKGROUND),
	/** Shape and word of a hint. */
	INFO(0x1f5f99, 0x7db7e8, SWT.COLOR_LIST_FOREGROUND),
	/** Ground of what a hint is about. */
	INFO_SOFT(0xe8f1fa, 0x22364a, SWT.COLOR_LIST_BACKGROUND),
	/** Shape and word of what is in order. */
	GOOD(0x1b7a4b, 0x6fd3a0, SWT.COLOR_LIST_FOREGROUND);

	private final int light;
	private final int dark;
	private final int system;

	Tint(int light, int dark, int system) {
		this.light = light;
		this.dark = dark;
		this.system = system;
	}

	/** The value on paper: that of the light scheme. */
	public RGB onPaper() {
		return in(Scheme.LIGHT);
	}

	/** The value of a light or dark scheme. */
	RGB in(Scheme scheme) {
		int value = scheme == Scheme.DARK ? dark : light;
		return new RGB(value >> 16 & 0xff, value >> 8 & 0xff, value & 0xff);
	}

	/** The system colour, one of {@code SWT.COLOR_…}, that serves the purpose where the system is set to high contrast. */
	int system() {
		return system;
	}
}
