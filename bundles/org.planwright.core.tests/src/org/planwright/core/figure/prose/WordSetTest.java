package org.planwright.core.figure.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WordSetTest {

	@Test
	void theLongestWordThatBeginsAtAPlaceIsTaken() {
		WordSet words = new WordSet(List.of("年", "年均", "年平均", "全省"));
		assertEquals(" 增长", words.replaceIn("年均增长", " "));
		assertEquals(" 增长 ", words.replaceIn("年平均增长全省", " "));
		assertEquals("平均增长", words.replaceIn("平均增长", " "));
	}

	@Test
	void aWordThatIsOnlyBegunIsNone() {
		WordSet words = new WordSet(List.of("及以上", "以"));
		assertEquals(" ", words.replaceIn("及以上", " "));
		assertEquals("及 下", words.replaceIn("及以下", " "));
		assertEquals("及", words.replaceIn("及", " "));
		assertEquals("", words.replaceIn("", " "));
	}

	@Property
	void itReplacesWhatARegularExpressionWould(@ForAll("words") List<String> words, @ForAll("text") String text) {
		Pattern longestFirst = Pattern.compile(words.stream().sorted(Comparator.comparingInt(String::length).reversed()).map(Pattern::quote)
				.collect(Collectors.joining("|")));
		assertEquals(longestFirst.matcher(text).replaceAll("-"), new WordSet(words).replaceIn(text, "-"));
	}

	@Provide
	Arbitrary<List<String>> words() {
		return text().filter(word -> !word.isEmpty()).list().ofMinSize(1).ofMaxSize(8);
	}

	@Provide
	Arbitrary<String> text() {
		return Arbitraries.strings().withChars("年均全省5g").ofMaxLength(12);
	}
}
