package org.planwright.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberingTest {

	@ParameterizedTest
	@CsvSource({ "一、, 二、, 十一、", "（一）, （二）, （十一）", "1．, 2．, 11．", "（１）, （２）, （１１）", "第九章, 第二章, 第十一章", "①, ②, ⑪", "第 3 节, 第 2 节, 第 11 节",
			"专栏 01, 专栏 02, 专栏 11", "３.０９, ３.０２, ３.１１", "⑴, ⑵, ⑾", "⒈, ⒉, ⒒", "㈠, ㈡, （十一）", "廿一、, 二、, 十一、", "一是, 二是, 十一是" })
	void aLabelKeepsItsStyle(String label, String two, String eleven) {
		Numbering numbering = Numbering.of(label).orElseThrow();
		assertEquals(two, numbering.with(2));
		assertEquals(eleven, numbering.with(11));
	}

	@Test
	void everyNumberIsReadAsItWasWritten() {
		for (String label : new String[] { "一、", "（1）", "１．" }) {
			Numbering numbering = Numbering.of(label).orElseThrow();
			IntStream.rangeClosed(1, 999).forEach(number -> assertEquals(number, Numbering.of(numbering.with(number)).orElseThrow().number()));
		}
		assertEquals("一百零三、", Numbering.of("一、").orElseThrow().with(103));
		assertEquals("一百一十二、", Numbering.of("一、").orElseThrow().with(112));
		assertEquals("二十、", Numbering.of("一、").orElseThrow().with(20));
	}

	@Test
	void theLastNumberOfALabelCounts() {
		assertEquals(2, Numbering.of("3.2").orElseThrow().number());
		assertEquals("3.3", Numbering.of("3.2").orElseThrow().with(3));
		assertEquals("专栏3-5", Numbering.of("专栏3-4").orElseThrow().with(5));
		assertTrue(Numbering.of("专栏" + "9".repeat(60)).isEmpty());
	}

	@Test
	void circledNumbersEndAtTwenty() {
		assertEquals("（21）", Numbering.of("①").orElseThrow().with(21));
		assertTrue(Numbering.of("前言").isEmpty());
		assertTrue(Numbering.of(null).isEmpty());
	}

	@ParameterizedTest
	@CsvSource({ "'（一）聚焦新基建', 3", "'一、发展基础', 2", "'1. 5G网络', 3", "'第一章　总则', 4", "'①加快', 1", "'5G网络部署', 0", "'聚焦', 0", "'(2)加快', 3", "'1.5万个基站', 0" })
	void theLabelOfAHeadingEndsBehindItsMarks(String heading, int end) {
		assertEquals(end, Numbering.labelEnd(heading));
	}
}
