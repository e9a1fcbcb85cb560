package org.planwright.core.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
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
		SignedPattern.Search search = SIGNED.in("物联网连接数");
		assertTrue(search.find());
		assertEquals("连接数", search.group());
		assertFalse(search.find());
		assertTrue(SIGNED.in("物联网连接数", 3, 6).find(), "what stands before the search is seen");
	}

	@Test
	void nothingIsFoundBehindTheEnd() {
		assertFalse(SIGNED.in("网络总数", 0, 2).find());
	}

	@Property
	void itFindsWhatThePatternAloneWould(@ForAll("text") String text) {
		List<String> expected = WORDS.matcher(text).results().map(result -> result.start() + result.group()).toList();
		List<String> found = new ArrayList<>();
		SignedPattern.Search search = SIGNED.in(text);
		while (search.find()) {
			found.add(search.start() + search.group());
		}
		assertEquals(expected, found);
	}

	@Provide
	Arbitrary<String> text() {
		return Arbitraries.of("无线", "网络", "覆盖", "用", "户", "数", "总", "物联网", "连接").list().ofMaxSize(10).map(words -> String.join("", words));
	}
}
