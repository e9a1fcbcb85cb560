package org.planwright.core.check.rule.structure;

/** Tells characters apart. Ranges instead of scripts: every character of a plan is asked, after every edit. */
final class Han {

	/** Latin letters and digits of half width. */
	static final String LATIN = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

	private Han() {
	}

	/** A Chinese character of the basic plane. */
	static boolean is(char c) {
		return c >= '\u4E00' && c <= '\u9FFF' || c >= '\u3400' && c <= '\u4DBF' || c >= '\uF900' && c <= '\uFAFF' || c == '々' || c == '〇';
	}

	/** A Latin letter or digit of half width. */
	static boolean isLatin(char c) {
		return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
	}

	/** The character at a place; a blank before the text and behind it. */
	static char at(CharSequence text, int index) {
		return index < 0 || index >= text.length() ? ' ' : text.charAt(index);
	}
}
