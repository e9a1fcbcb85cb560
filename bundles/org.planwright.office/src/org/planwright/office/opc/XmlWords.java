package org.planwright.office.opc;

/** Words as XML can hold them. */
public final class XmlWords {

	private XmlWords() {
	}

	/** Signs that XML cannot hold, which converters leave in texts, become blanks: one of them would make the whole file unreadable. */
	public static String clean(String words) {
		StringBuilder clean = null;
		for (int i = 0; i < words.length();) {
			int sign = words.codePointAt(i);
			boolean fits = sign == '\t' || sign == '\n' || sign == '\r' || sign >= 0x20 && sign <= 0xD7FF || sign >= 0xE000 && sign <= 0xFFFD || sign >= 0x10000;
			if (!fits) {
				clean = clean == null ? new StringBuilder(words) : clean;
				clean.setCharAt(i, ' ');
			}
			i += Character.charCount(sign);
		}
		return clean == null ? words : clean.toString();
	}
}
