package org.planwright.office;

import java.util.Locale;
import java.util.Map;

import org.apache.poi.util.StringUtil;

/** Signs of fonts that have signs in place of letters, as signs that every font has. */
public final class Symbols {

	/** Wingdings and its kin, as lists and boxes to tick use them. */
	private static final Map<Character, String> WINGDINGS = Map.ofEntries(Map.entry('l', "●"), Map.entry('n', "■"), Map.entry('o', "□"),
			Map.entry('u', "◆"), Map.entry('q', "□"), Map.entry('t', "◆"), Map.entry('v', "❖"), Map.entry('w', "◆"), Map.entry('\u00A7', "▪"),
			Map.entry('\u00A8', "□"), Map.entry('\u00B2', "★"), Map.entry('\u00AB', "★"), Map.entry('\u00D8', "➢"), Map.entry('\u00E0', "→"),
			Map.entry('\u00DF', "←"), Map.entry('\u00F0', "⇨"), Map.entry('\u00FC', "✓"), Map.entry('\u00FB', "✗"), Map.entry('\u00FE', "☑"),
			Map.entry('\u00FD', "☒"), Map.entry('\u00A1', "○"), Map.entry('\u0081', "①"), Map.entry('\u009F', "•"), Map.entry('\u009E', "·"));

	/** Its second kind has other signs in the same places; what is ticked in a form is mostly of it. */
	private static final Map<Character, String> WINGDINGS_2 = Map.of('O', "✗", 'P', "✓", 'Q', "☒", 'R', "☑", 'S', "☒", 'T', "☒", '\u0097', "●", '\u00A3', "□");
	/** Its third kind has arrows. */
	private static final Map<Character, String> WINGDINGS_3 = Map.of('p', "▲", 'q', "▼", 't', "◀", 'u', "▶");

	/** Stands for a sign that no other font has. */
	private static final String UNKNOWN = "□";

	private Symbols() {
	}

	/** The sign that a document names by its code, hexadecimal; nothing where that is none. */
	public static String coded(String code, String font) {
		return code == null || !code.matches("[0-9A-Fa-f]{1,4}") ? "" : print(String.valueOf((char) Integer.parseInt(code, 16)), font, UNKNOWN);
	}

	/** Words as they are seen in a font, which may have signs in place of letters. */
	public static String inFont(String words, String font) {
		boolean moved = words.chars().anyMatch(c -> c >= '\uF000' && c <= '\uF0FF');
		return moved || font != null && font.toLowerCase(Locale.ROOT).startsWith("wingdings") ? print(words, font, UNKNOWN) : words;
	}

	/**
	 * The signs of words in a font.
	 *
	 * @param font its name; null where it is not known
	 * @param unknown what stands for a sign that no other font has
	 */
	public static String print(String words, String font, String unknown) {
		StringBuilder printed = new StringBuilder(words.length());
		Map<Character, String> signs = signs(font == null ? "" : font.toLowerCase(Locale.ROOT).replace(" ", ""));
		for (int i = 0; i < words.length(); i++) {
			printed.append(sign(words.charAt(i), signs, unknown));
		}
		return printed.toString();
	}

	/** The signs of a font that has such in place of letters; null where it has letters. */
	private static Map<Character, String> signs(String font) {
		return font.startsWith("wingdings2") ? WINGDINGS_2 : font.startsWith("wingdings3") ? WINGDINGS_3 : font.startsWith("wingdings") ? WINGDINGS : null;
	}

	/** Fonts of signs keep them where Unicode has no letters, from F000 on; some programs leave that out. */
	private static String sign(char c, Map<Character, String> signs, String unknown) {
		if (Character.isWhitespace(c) || c == '\uF020') {
			return c == '\uF020' ? " " : String.valueOf(c);
		}
		boolean moved = c >= '\uF000' && c <= '\uF0FF';
		if (signs != null && (moved || c < 0x100)) {
			return signs.getOrDefault((char) (moved ? c - 0xF000 : c), unknown);
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
