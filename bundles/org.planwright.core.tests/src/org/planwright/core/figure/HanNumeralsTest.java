package org.planwright.core.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class HanNumeralsTest {

	private static final String DIGITS = "零一二三四五六七八九";

	@ParameterizedTest
	@CsvSource({ "两,2", "十,10", "十五,15", "二十,20", "九十八,98", "一百,100", "一百零五,105", "三百二十,320", "一千二百,1200", "三千零二十,3020", "九千九百九十九,9999", "三点五,3.5",
			"零点零五,0.05", "〇,0", "五万八千,58000", "一万零五百,10500", "一亿两千,12000", "十二万三千四百,123400" })
	void aNumeralHasItsValue(String numeral, BigDecimal value) {
		assertEquals(Optional.of(value), HanNumerals.value(numeral));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "百", "千", "两三", "三四百", "一二三", "一百二", "一百十五", "零五", "二〇二五", "十百千", "点五", "一点", "万", "5", "五万八", "一万五百", "五万八点三", "三亿五万" })
	void whatIsNoWellFormedNumberHasNone(String run) {
		assertEquals(Optional.empty(), HanNumerals.value(run));
	}

	@Property
	void everyNumberIsReadAsItIsWritten(@ForAll @IntRange(min = 1, max = 9999) int number) {
		assertEquals(Optional.of(BigDecimal.valueOf(number)), HanNumerals.value(written(number)));
	}

	/** A number as a Chinese reader writes it: 零 for a gap between places that are filled, 十五 for 一十五 at the head. */
	private static String written(int number) {
		StringBuilder words = new StringBuilder();
		boolean gap = false;
		String units = " 十百千";
		for (int place = 3; place >= 0; place--) {
			int digit = number / (int) Math.pow(10, place) % 10;
			if (digit == 0) {
				gap = !words.isEmpty();
			} else {
				boolean tenAtHead = place == 1 && digit == 1 && words.isEmpty();
				words.append(gap ? "零" : "").append(tenAtHead ? "" : DIGITS.charAt(digit)).append(place == 0 ? "" : units.charAt(place));
				gap = false;
			}
		}
		return words.toString();
	}
}
