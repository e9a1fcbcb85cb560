package org.planwright.core.figure.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFinderTest {

	private static final int MOST = 75;

	private static List<String> found(String name, String text) {
		return new NameFinders(List.of()).of(name, List.of()).find(Clauses.of(text), MOST).stream().map(NameFinder.Naming::quote).toList();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"5G虚拟专网数 | 推动5G行业虚拟专网建设，支持企业上云 | 推动5G行业虚拟专网建设",
			"5G重点行业应用场景数量 | 开展试点，拓展核心生产环节5G应用场景 | 拓展核心生产环节5G应用场景",
			"工业园区/重点企业外网带宽 | 推广内网，打造高可靠的企业外网 | 打造高可靠的企业外网",
	})
	void aClauseNamesAThingWithoutWhatItIsCountedBy(String name, String text, String clause) {
		assertEquals(List.of(clause), found(name, text));
	}

	@Test
	void theEndOfANameForEitherOfTwoThingsIsNoNameWhereItSaysLittle() {
		assertEquals(List.of(), found("千兆用户/家庭占比", "关心每个家庭"));
		assertEquals(List.of(), found("TCP/IP协议占比", "修订服务协议"));
	}
}
