package org.planwright.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FirstWordsTest {

	@Test
	void longWordsAreToldByTheirBeginningAndRareCharactersStayWhole() {
		assertEquals("提升网络", FirstWords.of("提升网络", 4));
		assertEquals("提升网…", FirstWords.of("提升网络", 3));
		assertEquals("𠮷林𠮷林", FirstWords.of("𠮷林𠮷林", 4));
		assertEquals("𠮷林𠮷…", FirstWords.of("𠮷林𠮷林", 3));
		assertEquals("", FirstWords.of("", 3));
	}
}
