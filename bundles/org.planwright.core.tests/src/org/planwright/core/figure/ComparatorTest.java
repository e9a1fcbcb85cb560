package org.planwright.core.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ComparatorTest {

	@ParameterizedTest
	@CsvSource({"不低于,>=", "不少于,>=", "以上,>=", "及以上,>=", "≥,>=", "≧,>=", "不超过,<=", "不高于,<=", "以内,<=", "以下,<=", "≤,<=",
			"超过,>", "高于,>", "大于,>", "突破,>", "超,>", "＞,>", "〉,>", "低于,<", "小于,<", "＜,<", "〈,<", "左右,~", "约,~", "达到,=", "达,="})
	void readsAWord(String word, String symbol) {
		assertEquals(symbol, Comparator.fromWord(word).orElseThrow().symbol());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", value = {
			"新建大型和超大型数据中心PUE值不高于 | - | <=",
			"扩容至 | 以上；新型互联网 | >=",
			"二级节点达到 | 以上，标识 | >=",
			"标识注册总量不少于 | 。 | >=",
			"终端连接数突破 | 。 | >",
			"至少在 | 地区或领域 | >=",
			"形成 | 左右具有行业特色 | ~",
			"打造 | 余个网络安全特色实验室 | >",
			"电话用户 | 多万。 | >",
			"力争低于 | ，新建 | <",
			"控制在 | 以内 | <=",
			"不超过 | 左右 | <=",
			"由 | 余毫秒降至 | >",
			"覆盖 | 多种场景 | =",
			"全省建成 | ，实现 | =",
	})
	void bothSidesOfTheNumberCount(String before, String after, String symbol) {
		assertEquals(symbol, Comparator.fromWords(before, after == null ? "" : after).symbol());
	}

	@Test
	void anOrdinaryWordIsNoComparator() {
		assertEquals(Optional.empty(), Comparator.fromWord("建成"));
		assertEquals(Optional.empty(), Comparator.fromWord(null));
	}

	@ParameterizedTest
	@EnumSource
	void symbolsRoundTrip(Comparator comparator) {
		assertEquals(Optional.of(comparator), Comparator.fromSymbol(comparator.symbol()));
	}
}
