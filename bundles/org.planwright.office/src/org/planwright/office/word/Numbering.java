package org.planwright.office.word;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.planwright.office.Symbols;
import org.planwright.office.opc.XmlCursor;

/**
 * Automatic numbers, counted as Word counts them (ISO/IEC 29500-1, 17.9): lists of one definition count on, a level begins anew behind a
 * wider one.
 */
final class Numbering {

	private static final int LEVELS = 9;

	/**
	 * A place in a list.
	 *
	 * @param list which list
	 * @param level which level of it, from 0
	 */
	record Place(int list, int level) {
	}

	private static final class Level {
		private int start = 1;
		private String format = "decimal";
		private String text = "";
		private String suffix = "tab";
		private String font;
		private boolean digits;
		/** The level behind which it begins anew, from 1; 0 for none, -1 for every wider one. */
		private int restart = -1;
		private String style;
	}

	private static final class Definition {
		private final Level[] levels = new Level[LEVELS];
		private final int[] counts = new int[LEVELS];
		private final boolean[] counting = new boolean[LEVELS];
		private String link;
	}

	private static final class Instance {
		private int definition;
		private final Level[] levels = new Level[LEVELS];
		private final Integer[] starts = new Integer[LEVELS];
		private boolean used;
	}

	private final Map<Integer, Definition> definitions = new HashMap<>();
	private final Map<Integer, Instance> instances = new HashMap<>();
	private final Styles styles;

	Numbering(Styles styles) {
		this.styles = styles;
	}

	/** Reads the part that defines the lists. */
	void read(XmlCursor part) throws IOException {
		if (!part.nextChild(0)) {
			return;
		}
		while (part.nextChild(1)) {
			switch (part.name()) {
				case "w:abstractNum" -> readDefinition(part);
				case "w:num" -> readInstance(part);
				default -> {
					// pictures for bullets
				}
			}
		}
	}

	private void readDefinition(XmlCursor part) throws IOException {
		Definition definition = new Definition();
		definitions.put(part.number("abstractNumId", -1), definition);
		int depth = part.depth();
		while (part.nextChild(depth)) {
			switch (part.name()) {
				case "w:lvl" -> readLevel(part, definition.levels);
				case "w:numStyleLink" -> definition.link = part.attribute("val");
				default -> {
					// names for the user
				}
			}
		}
	}

	private void readInstance(XmlCursor part) throws IOException {
		Instance instance = new Instance();
		instances.put(part.number("numId", -1), instance);
		int depth = part.depth();
		while (part.nextChild(depth)) {
			switch (part.name()) {
				case "w:abstractNumId" -> instance.definition = part.number("val", -1);
				case "w:lvlOverride" -> {
					int level = part.number("ilvl", -1);
					int inner = part.depth();
					while (part.nextChild(inner)) {
						switch (part.name()) {
							case "w:startOverride" -> {
								if (level >= 0 && level < LEVELS) {
									instance.starts[level] = part.number("val", 1);
								}
							}
							case "w:lvl" -> readLevel(part, instance.levels);
							default -> {
								// nothing else is there
							}
						}
					}
				}
				default -> {
					// nothing else is there
				}
			}
		}
	}

	private static void readLevel(XmlCursor part, Level[] levels) throws IOException {
		int index = part.number("ilvl", -1);
		Level level = new Level();
		int depth = part.depth();
		while (part.nextChild(depth)) {
			switch (part.name()) {
				case "w:start" -> level.start = part.number("val", 1);
				case "w:numFmt" -> level.format = part.attribute("val");
				case "w:lvlText" -> level.text = part.attribute("val") == null ? "" : part.attribute("val");
				case "w:suff" -> level.suffix = part.attribute("val");
				case "w:isLgl" -> level.digits = part.isOn();
				case "w:lvlRestart" -> level.restart = part.number("val", -1);
				case "w:pStyle" -> level.style = part.attribute("val");
				case "w:rPr" -> level.font = font(part);
				case "mc:AlternateContent" -> {
					// A format of its own, with one that everybody knows beside it.
					int outer = part.depth();
					while (part.nextChild(outer)) {
						int inner = part.depth();
						while (part.name().equals("mc:Fallback") && part.nextChild(inner)) {
							if (part.name().equals("w:numFmt")) {
								level.format = part.attribute("val");
							}
						}
					}
				}
				default -> {
					// how it looks
				}
			}
		}
		if (index >= 0 && index < LEVELS) {
			levels[index] = level;
		}
	}

	private static String font(XmlCursor part) throws IOException {
		String font = null;
		int depth = part.depth();
		while (part.nextChild(depth)) {
			font = part.name().equals("w:rFonts") ? part.attribute("ascii") : font;
		}
		return font;
	}

	/**
	 * The place that a paragraph has by what it and its style say.
	 *
	 * @param list the list that it names itself; null for none
	 * @param level the level that it names itself; null for none
	 * @param style its style; null for none
	 * @return null where it is in no list
	 */
	Place place(Integer list, Integer level, String style) {
		Integer number = list != null ? list : styles.number(style);
		if (number == null || number == 0 || !instances.containsKey(number)) {
			return null;
		}
		Integer own = level != null ? level : styles.numberLevel(style);
		int at = own != null ? own : levelOfStyle(number, style);
		return at < 0 || at >= LEVELS ? null : new Place(number, at);
	}

	private int levelOfStyle(int list, String style) {
		for (int i = 0; i < LEVELS; i++) {
			Level level = level(instances.get(list), i);
			if (level != null && style != null && style.equals(level.style)) {
				return i;
			}
		}
		return 0;
	}

	private Definition definition(Instance instance) {
		Definition definition = definitions.get(instance.definition);
		Set<Definition> seen = new HashSet<>();
		while (definition != null && definition.link != null && seen.add(definition)) {
			Integer linked = styles.number(definition.link);
			Instance other = linked == null ? null : instances.get(linked);
			definition = other == null ? null : definitions.get(other.definition);
		}
		return definition;
	}

	private Level level(Instance instance, int index) {
		Definition definition = definition(instance);
		return instance.levels[index] != null ? instance.levels[index] : definition == null ? null : definition.levels[index];
	}

	/**
	 * Counts on and gives what is printed before the words of a paragraph: the number with its signs, and a blank where one parts them.
	 *
	 * @return empty where nothing is printed
	 */
	String next(Place place) {
		Instance instance = instances.get(place.list());
		Definition definition = definition(instance);
		Level level = level(instance, place.level());
		if (definition == null || level == null) {
			return "";
		}
		count(instance, definition, place.level());
		StringBuilder printed = new StringBuilder();
		if ("bullet".equals(level.format)) {
			printed.append(Symbols.print(level.text, level.font, "●"));
		} else {
			print(instance, definition, level, printed);
		}
		return printed.isEmpty() ? "" : printed.append("nothing".equals(level.suffix) ? "" : " ").toString();
	}

	private void count(Instance instance, Definition definition, int index) {
		if (!instance.used) {
			instance.used = true;
			for (int i = 0; i < LEVELS; i++) {
				definition.counting[i] &= instance.starts[i] == null;
			}
		}
		for (int i = 0; i <= index; i++) {
			if (!definition.counting[i]) {
				definition.counting[i] = true;
				Level level = level(instance, i);
				int start = instance.starts[i] != null ? instance.starts[i] : level == null ? 1 : level.start;
				definition.counts[i] = start - (i == index ? 1 : 0);
			}
		}
		definition.counts[index]++;
		for (int i = index + 1; i < LEVELS; i++) {
			Level deeper = level(instance, i);
			int restart = deeper == null ? -1 : deeper.restart;
			if (restart < 0 || restart > 0 && index < restart) {
				definition.counting[i] = false;
			}
		}
	}

	private void print(Instance instance, Definition definition, Level level, StringBuilder printed) {
		String text = level.text;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			int other = i + 1 < text.length() ? text.charAt(i + 1) - '1' : -1;
			if (c == '%' && other >= 0 && other < LEVELS) {
				Level named = level(instance, other);
				String format = named == null || level.digits && !named.format.startsWith("decimal") ? "decimal" : named.format;
				printed.append(NumberFormat.print(format, definition.counts[other]));
				i++;
			} else {
				printed.append(c);
			}
		}
	}
}
