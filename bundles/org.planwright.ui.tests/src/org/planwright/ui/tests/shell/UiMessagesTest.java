package org.planwright.ui.tests.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.ui.Messages;

/** Every message in both languages. */
class UiMessagesTest {

	private static List<String> keys(String file) throws IOException {
		try (InputStream in = Messages.class.getResourceAsStream(file)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
					.filter(line -> !line.isBlank() && !line.startsWith("#"))
					.map(line -> line.substring(0, line.indexOf('=')).strip()).toList();
		}
	}

	@Test
	void bothFilesHaveTheSameKeysInOrder() throws IOException {
		List<String> chinese = keys("messages.properties");
		assertEquals(chinese.stream().sorted().distinct().toList(), chinese);
		assertEquals(chinese, keys("messages_en.properties"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "zh-CN", "en" })
	void everyMessageCanBePrinted(String language) {
		Locale locale = Locale.forLanguageTag(language);
		for (String key : Messages.keys()) {
			String words = Messages.text(locale, key, 1, "二", 3, "四", "5", 6);
			assertEquals(Messages.pattern(Locale.ENGLISH, key).isBlank(), words.isBlank(), key);
			assertFalse(words.matches("(?s).*\\{\\d.*"), () -> key + ": " + words);
		}
	}

	@Test
	void whatIsCountedIsOneOrMany() {
		assertEquals(List.of("1 warning", "2 warnings", "1,200 warnings"),
				Stream.of(1, 2, 1200).map(count -> Messages.text(Locale.ENGLISH, "findings.count.warning", count)).toList());
		assertEquals("7 警告", Messages.text(Locale.SIMPLIFIED_CHINESE, "findings.count.warning", 7));
	}

	@Test
	void bothLanguagesSpeakOfTheSameThings() {
		for (String key : Messages.keys()) {
			assertEquals(places(Locale.SIMPLIFIED_CHINESE, key), places(Locale.ENGLISH, key), key);
		}
	}

	private static int places(Locale locale, String key) {
		return new MessageFormat(Messages.pattern(locale, key), locale).getFormatsByArgumentIndex().length;
	}

	@Test
	void chineseMessagesAreChinese() {
		List<String> english = Messages.keys().stream().filter(key -> Messages.pattern(Locale.ENGLISH, key).matches(".*[a-z]{4}.*"))
				.filter(key -> Messages.pattern(Locale.SIMPLIFIED_CHINESE, key).codePoints().noneMatch(Character::isIdeographic)).toList();
		assertEquals(List.of(), english);
	}
}
