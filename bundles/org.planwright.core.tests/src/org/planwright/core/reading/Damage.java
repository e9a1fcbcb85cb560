package org.planwright.core.reading;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;

/** Ways to damage a text. */
public enum Damage {
	/** Some characters are gone. */
	DELETE(Damage::delete),
	/** Some characters stand twice. */
	DUPLICATE(Damage::duplicate),
	/** The end is gone. */
	TRUNCATE((text, random) -> text.substring(0, random.nextInt(text.length()))),
	/** Some lines are out of order. */
	SHUFFLE(Damage::shuffle),
	/** Characters of any kind stand in it. */
	INSERT(Damage::insert),
	/** Lines are joined. */
	JOIN(Damage::joinLines),
	/** Lines are broken. */
	SPLIT(Damage::splitLines);

	private final BiFunction<String, Random, String> way;

	Damage(BiFunction<String, Random, String> way) {
		this.way = way;
	}

	/** A text damaged; an empty one is beyond damage. */
	public String apply(String text, Random random) {
		return text.isEmpty() ? text : way.apply(text, random);
	}

	private static String delete(String text, Random random) {
		int from = random.nextInt(text.length());
		return text.substring(0, from) + text.substring(Math.min(text.length(), from + random.nextInt(2000)));
	}

	private static String duplicate(String text, Random random) {
		int from = random.nextInt(text.length());
		int to = Math.min(text.length(), from + random.nextInt(3000));
		return text.substring(0, to) + text.substring(from);
	}

	private static String shuffle(String text, Random random) {
		List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
		int from = random.nextInt(lines.size());
		Collections.shuffle(lines.subList(from, Math.min(lines.size(), from + 80)), random);
		return String.join("\n", lines);
	}

	private static String insert(String text, Random random) {
		StringBuilder damaged = new StringBuilder(text);
		for (int i = 0; i < 40; i++) {
			byte[] bytes = new byte[random.nextInt(1, 12)];
			random.nextBytes(bytes);
			damaged.insert(random.nextInt(damaged.length() + 1), new String(bytes, StandardCharsets.UTF_16));
		}
		return damaged.toString();
	}

	private static String joinLines(String text, Random random) {
		StringBuilder joined = new StringBuilder();
		for (String line : text.split("\n", -1)) {
			joined.append(line).append(random.nextInt(4) == 0 ? "" : "\n");
		}
		return joined.toString();
	}

	private static String splitLines(String text, Random random) {
		StringBuilder split = new StringBuilder();
		for (char c : text.toCharArray()) {
			split.append(c).append(random.nextInt(30) == 0 ? "\n" : "");
		}
		return split.toString();
	}
}
