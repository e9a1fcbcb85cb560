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

	private static final SignedPattern MARKS = SignedPattern.of("[、，]{1,2}|[（(][^（(]*[5５]|(?<=的)[ \\u3000]+|[A-Za-z0-9]+", "、，（( \u30005G");

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
		assertEquals(expected, found(SIGNED.in(text)));
	}

	@Property
	void inATextWhoseSignsAreKnownItFindsTheSame(@ForAll("marked") String text) {
		assertEquals(found(MARKS.in(text)), found(MARKS.in(SignedText.of(text))));
		assertEquals(found(SIGNED.in(text)), found(SIGNED.in(SignedText.of(text))), "a pattern that begins with Chinese characters");
	}

	@Property
	void aFoldedTextHasItsSignsInTheSamePlaces(@ForAll("marked") String text) {
		SignedText folded = SignedText.of(text).folded();
		assertEquals(Glyphs.fold(text), folded.text());
		assertEquals(found(MARKS.in(Glyphs.fold(text))), found(MARKS.in(folded)));
	}

	/** Patterns that look to both sides, count, refer back or ask for the edge of a word: what rules out a pair of characters must know them. */
	@Property(tries = 300)
	void nothingIsPassedOverForItsFirstTwoCharacters(@ForAll("pattern") String regex, @ForAll("texts") List<String> texts) {
		Pattern pattern = Pattern.compile(regex);
		SignedPattern signed = new SignedPattern(pattern, "网络总数用户的、(5G");
		for (String text : texts) {
			assertEquals(pattern.matcher(text).results().map(result -> result.start() + result.group()).toList(), found(signed.in(text)), text);
		}
	}

	@Provide
	Arbitrary<String> pattern() {
		return Arbitraries.of("(?<!用)户数?", "(?<=总)(?:数|户)", "总(?=数$)", "数(?![、(])", "([网总数(])\\1", "(?:网络){1,2}$", "5G(?!\\w)", "\\b5", "\\B5G?", "(?<=(?:的|、))网",
				"\\([^()]*\\)", "(?i)5g", "[网络]+数", "总.{0,2}?数", "(?<![（(])5", "数\\s*、", "(?:(?<=用)户|(?<!用)数)", "的(?<=数的)", "户++", "(?=数)数?户|数");
	}

	@Provide
	Arbitrary<List<String>> texts() {
		return Arbitraries.of("网络", "总", "数", "用", "户", "的", "、", "(", ")", "5", "G", "g", " ").list().ofMaxSize(7).map(words -> String.join("", words)).list()
				.ofSize(40);
	}

	private static List<String> found(SignedPattern.Search search) {
		List<String> found = new ArrayList<>();
		while (search.find()) {
			found.add(search.start() + search.group());
		}
		return found;
	}

	@Provide
	Arbitrary<String> marked() {
		return Arbitraries.of("网络", "总数", "的", "、", "，", "（", "(", "5G", "５Ｇ", "　", " ", "々", "\u4DFF", "\uF900").list().ofMaxSize(12)
				.map(words -> String.join("", words));
	}

	@Provide
	Arbitrary<String> text() {
		return Arbitraries.of("无线", "网络", "覆盖", "用", "户", "数", "总", "物联网", "连接").list().ofMaxSize(10).map(words -> String.join("", words));
	}
}
