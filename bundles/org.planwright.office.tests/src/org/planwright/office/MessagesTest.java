package org.planwright.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

class MessagesTest {

	private static final Object[] DUMMIES = { "甲", "乙", "丙", "丁" };

	@Test
	void everyMessageFormatsInBothLanguagesWithTheSamePlaces() throws IOException {
		Map<String, String> chinese = read("messages.properties");
		Map<String, String> english = read("messages_en.properties");
		assertEquals(List.copyOf(chinese.keySet()), List.copyOf(english.keySet()));
		assertEquals(List.copyOf(chinese.keySet()), Messages.keys());
		chinese.forEach((key, text) -> {
			assertEquals(places(text), places(english.get(key)), key);
			for (String message : List.of(text, english.get(key))) {
				String shown = new MessageFormat(message, Locale.ENGLISH).format(DUMMIES);
				assertFalse(shown.isBlank() || shown.contains("{") || shown.contains("}"), key + ": " + shown);
			}
		});
	}

	@Test
	void keysAreSorted() throws IOException {
		for (String file : List.of("messages.properties", "messages_en.properties")) {
			List<String> keys = lines(file).stream().map(line -> line.substring(0, line.indexOf(" = "))).toList();
			assertEquals(keys.stream().sorted().distinct().toList(), keys, file);
		}
	}

	private static List<String> places(String text) {
		return Pattern.compile("\\{\\d").matcher(text).results().map(MatchResult::group).sorted().distinct().toList();
	}

	private static Map<String, String> read(String file) throws IOException {
		Map<String, String> messages = new TreeMap<>();
		lines(file).forEach(line -> messages.put(line.substring(0, line.indexOf(" = ")), line.substring(line.indexOf(" = ") + 3)));
		return messages;
	}

	private static List<String> lines(String file) throws IOException {
		List<String> lines = new ArrayList<>();
		try (BufferedReader in = new BufferedReader(new InputStreamReader(Messages.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
			in.lines().filter(line -> !line.isBlank()).forEach(lines::add);
		}
		return lines;
	}
}
