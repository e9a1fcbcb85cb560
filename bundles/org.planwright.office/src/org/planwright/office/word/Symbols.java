package org.planwright.office.word;

import java.util.Locale;
import java.util.Map;

import org.apache.poi.util.StringUtil;

/** Signs of fonts that have signs in place of letters, as signs that every font has. */
final class Symbols {

	/** Wingdings and its kin, as lists and boxes to tick use them. */
	private static final Map<Character, String> WINGDINGS = Map.ofEntries(Map.entry('l', "●"), Map.entry('n', "■"), Map.entry('o', "□"),
			Map.entry('u', "◆"), Map.entry('q', "□"), Map.entry('t', "◆"), Map.entry('v', "❖"), Map.entry('w', "◆"), Map.entry('\u00A7', "▪"),
			Map.entry('\u00A8', "□"), Map.entry('\u00B2', "★"), Map.entry('\u00AB', "★"), Map.entry('\u00D8', "➢"), Map.entry('\u00E0', "→"),
			Map.entry('\u00DF', "←"), Map.entry('\u00F0', "⇨"), Map.entry('\u00FC', "✓"), Map.entry('\u00FB', "✗"), Map.entry('\u00FE', "☑"),
			Map.entry('\u00FD', "☒"), Map.entry('\u00A1', "○"), Map.entry('\u0081', "①"), Map.entry('\u009F', "•"), Map.entry('\u009E', "·"));

	private Symbols() {
	}

	/**
	 * The signs of words in a font.
	 *
	 * @param font its name; null where it is not known
	 * @param unknown what stands for a sign that no other font has
	 */
	static String print(String words, String font, String unknown) {
		StringBuilder printed = new StringBuilder(words.length());
		boolean wingdings = font != null && font.toLowerCase(Locale.ROOT).startsWith("wingdings");
		for (int i = 0; i < words.length(); i++) {
			printed.append(sign(words.charAt(i), wingdings, unknown));
		}
		return printed.toString();
	}

	/** Fonts of signs keep them where Unicode has no letters, from F000 on; some programs leave that out. */
	private static String sign(char c, boolean wingdings, String unknown) {
		boolean moved = c >= '\uF000' && c <= '\uF0FF';
		if (wingdings && (moved || c < 0x100)) {
			return WINGDINGS.getOrDefault((char) (moved ? c - 0xF000 : c), unknown);
		}
		if (!moved) {
			return String.valueOf(c);
		}
		if (c == '\uF0B7') {
			return "•";
		}
		String mapped = StringUtil.mapMsCodepointString(String.valueOf(c));
		return mapped.isEmpty() || Character.getType(mapped.charAt(0)) == Character.PRIVATE_USE ? WINGDINGS.getOrDefault((char) (c - 0xF000), unknown) : mapped;
	}
}
