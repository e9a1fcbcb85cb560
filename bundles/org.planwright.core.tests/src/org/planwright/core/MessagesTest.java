package org.planwright.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

class MessagesTest {

	private static final Object[] DUMMIES = { "甲", "乙", "丙", "丁", "戊", "己", "庚", "辛" };

	@Test
	void everyMessageFormatsInBothLanguages() throws IOException {
		for (String file : List.of("messages.properties", "messages_en.properties")) {
			for (Map.Entry<String, String> message : read(file).entrySet()) {
				String shown = new MessageFormat(message.getValue(), Locale.ENGLISH).format(DUMMIES);
				assertFalse(shown.isBlank(), message.getKey());
				assertFalse(shown.contains("{") || shown.contains("}"), message.getKey() + ": " + shown);
			}
		}
	}

	@Test
	void bothLanguagesHaveTheSameMessagesWithTheSamePlaces() throws IOException {
		Map<String, String> chinese = read("messages.properties");
		Map<String, String> english = read("messages_en.properties");
		assertEquals(chinese.keySet(), english.keySet());
		chinese.forEach((key, text) -> assertEquals(places(text), places(english.get(key)), key));
		assertEquals(List.copyOf(chinese.keySet()), Messages.keys());
	}

	@Test
	void keysAreSorted() throws IOException {
		for (String file : List.of("messages.properties", "messages_en.properties")) {
			List<String> keys = new ArrayList<>();
			readLines(file).forEach(line -> keys.add(line.substring(0, line.indexOf(" = "))));
			assertEquals(keys.stream().sorted().distinct().toList(), keys, file);
		}
	}

	@Test
	void languageIsChineseUnlessSomeoneChoseEnglish() {
		assertEquals(Locale.SIMPLIFIED_CHINESE, Messages.preferred(null, Locale.SIMPLIFIED_CHINESE));
		assertEquals(Locale.SIMPLIFIED_CHINESE, Messages.preferred(null, Locale.ENGLISH), "the C locale");
		assertEquals(Locale.SIMPLIFIED_CHINESE, Messages.preferred(null, Locale.GERMANY));
		assertEquals(Locale.ENGLISH, Messages.preferred(null, Locale.US));
		assertEquals(Locale.ENGLISH, Messages.preferred("en", Locale.CHINA));
		assertEquals(Locale.SIMPLIFIED_CHINESE, Messages.preferred("zh_CN", Locale.US));
	}

	@Test
	void textIsGivenInTheLanguageAskedFor() {
		assertEquals("文件“甲.plan”是空的。它可能没有复制完，请重新复制或改用备份。",
				Messages.text(Locale.SIMPLIFIED_CHINESE, "file.error.empty", "甲.plan"));
		assertTrue(Messages.text(Locale.ENGLISH, "file.error.empty", "a.plan").startsWith("The file \"a.plan\" is empty."));
	}

	/** The places in a message, sorted. */
	private static List<String> places(String text) {
		return Pattern.compile("\\{\\d").matcher(text).results().map(MatchResult::group).sorted().distinct().toList();
	}

	private static Map<String, String> read(String file) throws IOException {
		Properties properties = new Properties();
		try (InputStreamReader reader = open(file)) {
			properties.load(reader);
		}
		Map<String, String> sorted = new TreeMap<>();
		properties.forEach((key, value) -> sorted.put((String) key, (String) value));
		return sorted;
	}

	private static List<String> readLines(String file) throws IOException {
		try (BufferedReader reader = new BufferedReader(open(file))) {
			return reader.lines().filter(line -> !line.isBlank()).toList();
		}
	}

	private static InputStreamReader open(String file) {
		return new InputStreamReader(Messages.class.getResourceAsStream(file), StandardCharsets.UTF_8);
	}
}
