package org.planwright.ui.tests.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planwright.ui.search.NameMatch;

class NameMatchTest {

	@ParameterizedTest
	@CsvSource({ "５Ｇ基站数,5g,true", "IPv6 活跃用户数,ipv6活跃,true", "5G基站数,'基站 5G',true", "5G基站数,基站费,false", "千兆宽带（万户）,(万户),true" })
	void formsCapitalsAndBlanksMakeNoDifference(String name, String typed, boolean found) {
		assertEquals(found, new NameMatch(typed).isIn(NameMatch.fold(name)));
	}

	@Test
	void nothingTypedFitsEverything() {
		assertTrue(new NameMatch("  ").isEmpty());
		assertTrue(new NameMatch("  ").isIn("任何"));
	}

	@Test
	void theWholeNameComesBeforeItsBeginningItsMiddleAndScatteredLetters() {
		List<String> names = List.of("建设重点工程中的一批网络", "加强网络建设", "网络", "网络基础", "建网扩络");
		List<String> best = names.stream()
				.filter(name -> new NameMatch("网络").score(NameMatch.fold(name), "").isPresent())
				.sorted(Comparator.comparingInt(name -> -new NameMatch("网络").score(NameMatch.fold(name), "").getAsInt()))
				.toList();
		assertEquals(List.of("网络", "网络基础", "加强网络建设", "建设重点工程中的一批网络", "建网扩络"), best);
	}

	@Test
	void aWordMayStandInTheContextInstead() {
		assertTrue(new NameMatch("浙江 5g").score("5g基站数", "浙江").isPresent());
		assertFalse(new NameMatch("湖南 5g").score("5g基站数", "浙江").isPresent());
		assertTrue(new NameMatch("5g").score("5g基站数", "浙江").getAsInt() > new NameMatch("浙江").score("5g基站数", "浙江").getAsInt());
	}

	@Test
	void aSingleLetterIsNeverScattered() {
		assertFalse(new NameMatch("车").score("网络", "").isPresent());
	}
}
