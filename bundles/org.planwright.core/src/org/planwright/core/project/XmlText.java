package org.planwright.core.project;

/**
 * The characters that an XML 1.0 document can hold. Word hands over vertical tabs and other control characters with pasted text; a
 * project that held one could not be saved.
 */
final class XmlText {

	private XmlText() {
	}

	/** Tells whether every character of the text can stand in an XML document. */
	static boolean isClean(String text) {
		return text.codePoints().allMatch(XmlText::isAllowed);
	}

	/**
	 * A text with each character that XML cannot hold made a blank. The length stays, so that places in the text stay right.
	 *
	 * @return the same text where nothing is to be done; empty for null
	 */
	static String clean(String text) {
		if (text == null) {
			return "";
		}
		if (isClean(text)) {
			return text;
		}
		StringBuilder clean = new StringBuilder(text.length());
		text.codePoints().forEach(character -> clean.appendCodePoint(isAllowed(character) ? character : ' '));
		return clean.toString();
	}

	private static boolean isAllowed(int character) {
		return character == '\t' || character == '\n' || character == '\r' || (character >= 0x20 && character <= 0xD7FF)
				|| (character >= 0xE000 && character <= 0xFFFD) || character >= 0x10000;
	}
}
