package org.planwright.core.check;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planwright.core.Messages;

/** What the catalogue promises of every rule. */
class RulesTest {

	private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);
	private static final Pattern PLACE = Pattern.compile("\\{\\d");

	static List<Rule> rules() {
		return Rules.all();
	}

	@Test
	void rulesStandInTheOrderOfTheCatalogueEachOnce() {
		List<Integer> numbers = Rules.all().stream().map(rule -> Integer.valueOf(rule.id().substring(1))).toList();
		assertEquals(numbers.stream().sorted().distinct().toList(), numbers);
		Rules.all().forEach(rule -> assertSame(rule, Rules.find(rule.id()).orElseThrow()));
		assertTrue(Rules.find("R0").isEmpty());
	}

	@ParameterizedTest
	@MethodSource("rules")
	void aRuleSaysWhatItDemandsAndWhy(Rule rule) {
		for (Locale language : LANGUAGES) {
			for (String part : List.of("summary", "explanation")) {
				String text = Messages.text(language, "rule." + rule.id() + '.' + part);
				assertFalse(text.isBlank());
				assertFalse(PLACE.matcher(text).find(), text);
			}
		}
		assertFalse(rule.topic().title().isBlank());
		assertFalse(rule.severity().title().isBlank());
	}

	@ParameterizedTest
	@MethodSource("rules")
	void everyMessageHasItsWhyAndItsCure(Rule rule) {
		Set<String> variants = variants(rule, "message");
		assertFalse(variants.isEmpty(), "says nothing: " + rule.id());
		assertEquals(variants, variants(rule, "why"), rule.id());
		assertEquals(variants, variants(rule, "cure"), rule.id());
	}

	/** The messages of one kind, by what stands behind it: .wrong, .rounding, or nothing. */
	private static Set<String> variants(Rule rule, String kind) {
		String prefix = "rule." + rule.id() + '.' + kind;
		return Messages.keys().stream().filter(key -> key.equals(prefix) || key.startsWith(prefix + '.')).map(key -> key.substring(prefix.length()))
				.collect(Collectors.toCollection(TreeSet::new));
	}

	@Test
	void noMessageSpeaksOfARuleThatIsGone() {
		Set<String> known = Rules.all().stream().map(Rule::id).collect(Collectors.toSet());
		Set<String> spoken = Messages.keys().stream().filter(key -> key.startsWith("rule.")).map(key -> key.split("\\.")[1]).collect(Collectors.toCollection(TreeSet::new));
		spoken.removeAll(known);
		assertEquals(Set.of(), spoken);
	}

	@ParameterizedTest
	@MethodSource("rules")
	void everyNumberThatARuleGoesByHasAName(Rule rule) {
		Set<String> keys = new HashSet<>();
		for (RuleParameter parameter : rule.parameters()) {
			assertEquals(rule.id(), parameter.rule());
			assertTrue(keys.add(parameter.key()), parameter.key());
			assertFalse(parameter.title().isBlank());
		}
	}

	@ParameterizedTest
	@MethodSource("rules")
	void everyRuleIsTested(Rule rule) {
		assertDoesNotThrow(() -> Class.forName(rule.getClass().getName() + "Test"));
	}
}
