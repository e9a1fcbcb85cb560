package org.planwright.ui.kit;

import java.util.function.IntFunction;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

/** Words that are shown in less room than they need. The system cuts those of its own tables in the middle of a character and without a sign. */
public final class FittedWords {

	private static final String LEFT_OUT = "…";

	private FittedWords() {
	}

	/** The words, or their beginning with an ellipsis where there is not enough room in pixels for all of them. */
	public static String beginning(Control control, String words, int room) {
		return fit(control, words, room, cut(words));
	}

	/** The same in the font that is drawn with. */
	public static String beginning(GC gc, String words, int room) {
		return fit(gc, words, room, cut(words));
	}

	private static IntFunction<String> cut(String words) {
		return count -> words.substring(0, words.offsetByCodePoints(0, count)).stripTrailing() + LEFT_OUT;
	}

	/** The words, or their beginning and their end: names of files that were made of one another mostly differ at the end. */
	public static String ends(Control control, String words, int room) {
		return fit(control, words, room, count -> words.substring(0, words.offsetByCodePoints(0, count / 2)) + LEFT_OUT
				+ words.substring(words.offsetByCodePoints(words.length(), count / 2 - count)));
	}

	private static String fit(Control control, String words, int room, IntFunction<String> cut) {
		GC gc = new GC(control);
		try {
			gc.setFont(control.getFont());
			return fit(gc, words, room, cut);
		} finally {
			gc.dispose();
		}
	}

	private static String fit(GC gc, String words, int room, IntFunction<String> cut) {
		if (gc.textExtent(words).x <= room) {
			return words;
		}
		int fits = 0;
		int tooMany = words.codePointCount(0, words.length());
		while (tooMany - fits > 1) {
			int middle = (fits + tooMany) / 2;
			if (gc.textExtent(cut.apply(middle)).x <= room) {
				fits = middle;
			} else {
				tooMany = middle;
			}
		}
		return cut.apply(fits);
	}
}
