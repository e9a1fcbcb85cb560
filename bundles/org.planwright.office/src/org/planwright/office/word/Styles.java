package org.planwright.office.word;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.office.opc.XmlCursor;

/** The styles of a document, as far as they say what a paragraph is. A document without styles has none of these properties. */
final class Styles {

	/** Level of the outline that stands for none: the text of the body. */
	static final int BODY_LEVEL = 9;

	private static final Pattern HEADING = Pattern.compile("(?i)(?:heading|标题)\\s*([1-9])");
	private static final Pattern CONTENTS = Pattern.compile("(?i)(?:toc|目录)\\s*[1-9]");

	/** One style; null where it does not say, and the style that it rests on decides. */
	private static final class Style {
		private String name = "";
		private String base;
		private Integer level;
		private Integer number;
		private Integer numberLevel;
		private Boolean bold;
		private Boolean hidden;
	}

	private final Map<String, Style> styles = new HashMap<>();
	private String standard;

	/** Reads the part that holds the styles. */
	void read(XmlCursor part) throws IOException {
		if (!part.nextChild(0)) {
			return;
		}
		while (part.nextChild(1)) {
			if (part.name().equals("w:style")) {
				readStyle(part);
			}
		}
	}

	private void readStyle(XmlCursor part) throws IOException {
		String id = part.attribute("styleId");
		if (id == null) {
			return;
		}
		boolean paragraphs = "paragraph".equals(part.attribute("type"));
		String isDefault = part.attribute("default");
		if (paragraphs && ("1".equals(isDefault) || "true".equals(isDefault))) {
			standard = id;
		}
		Style style = new Style();
		styles.put(id, style);
		int depth = part.depth();
		while (part.nextChild(depth)) {
			switch (part.name()) {
				case "w:name" -> style.name = part.attribute("val") == null ? "" : part.attribute("val");
				case "w:basedOn" -> style.base = part.attribute("val");
				case "w:pPr" -> readParagraph(part, style);
				case "w:rPr" -> readLetters(part, style);
				default -> {
					// how it looks
				}
			}
		}
	}

	private static void readParagraph(XmlCursor part, Style style) throws IOException {
		int depth = part.depth();
		while (part.nextChild(depth)) {
			switch (part.name()) {
				case "w:outlineLvl" -> style.level = part.number("val", BODY_LEVEL);
				case "w:numPr" -> {
					int inner = part.depth();
					while (part.nextChild(inner)) {
						switch (part.name()) {
							case "w:numId" -> style.number = part.number("val", 0);
							case "w:ilvl" -> style.numberLevel = part.number("val", 0);
							default -> {
								// who changed it
							}
						}
					}
				}
				default -> {
					// how it looks
				}
			}
		}
	}

	private static void readLetters(XmlCursor part, Style style) throws IOException {
		int depth = part.depth();
		while (part.nextChild(depth)) {
			switch (part.name()) {
				case "w:b" -> style.bold = part.isOn();
				case "w:vanish" -> style.hidden = part.isOn();
				default -> {
					// how it looks
				}
			}
		}
	}

	/** The style that a paragraph has which names none; null where the document does not say. */
	String standard() {
		return standard;
	}

	/**
	 * The level of the outline of a paragraph's style.
	 *
	 * @param id null for none
	 * @return from 1; 0 for the body
	 */
	int level(String id) {
		Integer level = first(id, style -> style.level);
		if (level == null) {
			level = first(id, style -> {
				Matcher heading = HEADING.matcher(style.name.strip());
				return heading.matches() ? Integer.valueOf(heading.group(1)) - 1 : null;
			});
		}
		return level == null || level < 0 || level >= BODY_LEVEL ? 0 : level + 1;
	}

	/** Whether it is a style of the entries of a table of contents. */
	boolean isContents(String id) {
		Style style = id == null ? null : styles.get(id);
		return style != null && CONTENTS.matcher(style.name.strip()).matches();
	}

	/** The list that paragraphs of a style are numbered in; null for none. */
	Integer number(String id) {
		return first(id, style -> style.number);
	}

	/** The level of that list; null where the list itself says which level the style has. */
	Integer numberLevel(String id) {
		return first(id, style -> style.numberLevel);
	}

	boolean isBold(String id) {
		return Boolean.TRUE.equals(first(id, style -> style.bold));
	}

	boolean isHidden(String id) {
		return Boolean.TRUE.equals(first(id, style -> style.hidden));
	}

	/** What the nearest style says that says anything; styles that rest on each other in a circle end it. */
	private <T> T first(String id, Function<Style, T> property) {
		Set<String> seen = new HashSet<>();
		for (String at = id; at != null && seen.add(at);) {
			Style style = styles.get(at);
			if (style == null) {
				return null;
			}
			T value = property.apply(style);
			if (value != null) {
				return value;
			}
			at = style.base;
		}
		return null;
	}
}
