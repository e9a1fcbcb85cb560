package org.planwright.core.figure.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SignedPatternTest {

	private static final Pattern WORDS = Pattern.compile("(?:无线)?网络(?=覆盖)|(?<!用)户数|总?数|(?<=物联网)连接数?");
	private static final SignedPattern SIGNED = SignedPattern.ofWords(WORDS);

	@Test
	void aWordThatDependsOnWhatStandsBeforeItIsFound() {
		Matcher matcher = SIGNED.matcher("物联网连接数");
		assertTrue(SIGNED.find(matcher, "物联网连接数", 0, 6));
		assertEquals("连接数", matcher.group());
		Matcher inside = SIGNED.matcher("物联网连接数");
		assertTrue(SIGNED.find(inside, "物联网连接数", 3, 6), "what stands before the search is seen");
	}

	@Test
	void nothingIsFoundBehindTheEnd() {
		assertFalse(SIGNED.find(SIGNED.matcher("网络总数"), "网络总数", 0, 2));
	}

	@Property
	void itFindsWhatThePatternAloneWould(@ForAll("text") String text) {
		List<String> expected = WORDS.matcher(text).results().map(result -> result.start() + result.group()).toList();
		List<String> found = new ArrayList<>();
		Matcher matcher = SIGNED.matcher(text);
		int at = 0;
		while (SIGNED.find(matcher, text, at, text.length())) {
			found.add(matcher.start() + matcher.group());
			at = matcher.end();
		}
		assertEquals(expected, found);
	}

	@Provide
	Arbitrary<String> text() {
		return Arbitraries.of("无线", "网络", "覆盖", "用", "户", "数", "总", "物联网", "连接").list().ofMaxSize(10).map(words -> String.join("", words));
	}
}
