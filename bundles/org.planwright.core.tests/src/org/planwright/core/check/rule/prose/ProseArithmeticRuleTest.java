package org.planwright.core.check.rule.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.planwright.core.check.Finding;
import org.planwright.core.check.PlanCase;

class ProseArithmeticRuleTest {

	private static final ProseArithmeticRule RULE = new ProseArithmeticRule();

	private static PlanCase review(String words) {
		return new PlanCase().row("固定互联网宽带接入用户数", "万户", "1002", "1129", "[127]").section("一、", "“十三五”发展回顾").text(words);
	}

	@Test
	void whatRealPlansComputeHolds() {
		review("全省电话用户总数达到 4610 万户，其中移动电话用户数达到 4387 万户，移动电话占比达到 95.2%；4G 用户数达到 3361 万户。").expect(RULE);
		review("互联网有线宽带接入端口3242万个，其中光纤接入端口3051万个，光纤接入端口占比提升至94%，光缆总长度214万皮长公里，较2015年增长51%。").expect(RULE);
		review("固定互联网宽带接入端口达到 1744 万个，其中 FTTH 端口达到 1593 万个，占固定互联网接入端口比重由“十二五”期末的 38%提升至 91.3%。").expect(RULE);
		review("在运营数据中心34个，机架规模7.2万架，利用率约30%，其中超大型数据中心2个、大型数据中心5个、中小型数据中心27个。").expect(RULE);
		review("让利总金额8.3亿元，其中三折优惠让利7.9亿元、五折优惠让利0.4亿元。").expect(RULE);
		review("地区生产总值由2015年的1236.5亿元增加到2020年的1830.6亿元，年均增长8.2%。").expect(RULE);
		review("高速公路里程达到6500公里，比“十二五”末新增1500公里，增长30%。").expect(RULE);
	}

	@Test
	void aShareThatPartAndWholeDoNotGiveIsFound() {
		PlanCase plan = review("全省 100Mbps 及以上速率的固定互联网宽带接入用户数达 917 万户，占固定宽带用户总数的 89%，1000Mbps 及以上速率的固定互联网宽带接入用户数达 34651 户。");
		plan.expect(RULE, "warning 占固定宽带用户总数的 89%: 占固定宽带用户总数的 89% -> 92%").cures(RULE, "改为“92%”");
		Finding finding = plan.find(RULE).getFirst();
		assertEquals("917 / 1002", finding.trails().getFirst().filled());
		assertEquals(List.of("速率的固定互联网宽带接入用户数达 917 万户", "固定互联网宽带接入用户数"), finding.others().stream().map(place -> place.words()).toList());
	}

	@Test
	void aShareOfAWholeNamedInTheSentenceIsAnError() {
		review("全省电话用户总数达到 4610 万户，其中移动电话用户数达到 4387 万户，移动电话占比达到 85.2%。")
				.expect(RULE, "error 移动电话占比达到 85.2%: 移动电话占比达到 85.2% -> 95.2%").cures(RULE, "改为“95.2%”");
		review("全省电话用户总数达到 4610 万户，其中移动电话用户数达到 4387 万户，移动电话占比达到 95.3%。").expect(RULE,
				"info 移动电话占比达到 95.3%: 移动电话占比达到 95.3% -> 95.2%");
	}

	@Test
	void partsAboveTheirWholeAreAnError() {
		review("让利总金额8.3亿元，其中三折优惠让利7.9亿元、五折优惠让利4.4亿元。").expect(RULE, "error 让利总金额8.3亿元: 让利总金额8.3亿元 -> 12.3亿元");
		review("互联网有线宽带接入端口3242万个，其中光纤接入端口3501万个。").expect(RULE, "error 互联网有线宽带接入端口3242万个: 互联网有线宽带接入端口3242万个 -> 3501万个");
		PlanCase plan = review("在运营数据中心34个，机架规模7.2万架，其中超大型数据中心2个、大型数据中心8个、中小型数据中心27个。");
		plan.expect(RULE, "error 在运营数据中心34个: 在运营数据中心34个 -> 37个");
		assertEquals("2 + 8 + 27", plan.find(RULE).getFirst().trails().getFirst().filled());
	}

	@Test
	void peopleCountedUnderSeveralHeadsAreNoCertainContradiction() {
		review("城镇新增就业21万人，其中失业人员再就业8万人、高校毕业生就业15万人。").expect(RULE, "warning 城镇新增就业21万人: 城镇新增就业21万人 -> 23万人");
	}

	@Test
	void aBareShareIsOfWhatStandsBefore() {
		review("互联网有线宽带接入端口3242万个，其中光纤接入端口3051万个，占比94%。").expect(RULE);
		review("互联网有线宽带接入端口3242万个，其中光纤接入端口3051万个，占比84%。").expect(RULE, "warning 占比84%: 占比84% -> 94%");
	}

	@Test
	void partsALittleShortOfTheirWholeArePointedOut() {
		review("让利总金额8.5亿元，其中三折优惠让利7.9亿元、五折优惠让利0.4亿元。").expect(RULE, "info 让利总金额8.5亿元: 让利总金额8.5亿元 -> 8.3亿元");
		review("批准企业20家，其中国有企业3家、民营企业4家。").expect(RULE);
	}

	@Test
	void aTotalOfListedPartsIsTheirSum() {
		review("建成国家级平台3个、省级平台4个，共计7个。").expect(RULE);
		review("建成国家级平台3个、省级平台4个，共计8个。").expect(RULE, "error 共计8个: 共计8个 -> 7个");
	}

	@Test
	void partsThatHangOnAnotherPartAreLeftAlone() {
		review("全省电话用户总数达到 4610 万户，其中移动电话用户数达到 4387 万户；4G 用户数达到 3361 万户。").expect(RULE);
		review("全省备案网站、主体分别为9.9万个、7.7万个，各占全国2%，本地接入网站1万个。").expect(RULE);
	}

	@Test
	void aRateThatItsEndsDoNotGiveIsAnError() {
		review("地区生产总值由2015年的1236.5亿元增加到2020年的1830.6亿元，年均增长9.2%。")
				.expect(RULE, "error 年均增长9.2%: 年均增长9.2% -> 8.2%").cures(RULE, "改为“8.2%”");
		review("社会消费品零售总额由420亿元提高到680亿元，年均增长12.1%。").expect(RULE, "warning 年均增长12.1%: 年均增长12.1% -> 10.1%");
	}

	@Test
	void aGrowthThatTheIncreaseDoesNotGiveIsAnError() {
		PlanCase plan = review("高速公路里程达到6500公里，比“十二五”末新增1500公里，增长23%。");
		plan.expect(RULE, "error 增长23%: 增长23% -> 30%").cures(RULE, "改为“30%”");
		assertEquals("1500 / (6500 − 1500)", plan.find(RULE).getFirst().trails().getFirst().filled());
	}

	@Test
	void anAmountThatWasAddedIsTheDifferenceOfTheEnds() {
		review("电信业务总量由1500亿元增加到3000亿元，净增1500亿元。").text("铁路营业里程由0.425万公里增加到0.6万公里，增加1750公里。").expect(RULE);
		review("地区生产总值由2015年的1236.5亿元增加到2020年的1830.6亿元，年均增加118.8亿元。").expect(RULE);
		review("PM2.5平均浓度由48微克/立方米下降到32微克/立方米，下降16微克/立方米。").expect(RULE);
		review("电信业务总量由1500亿元增加到3000亿元，净增1800亿元。").expect(RULE, "error 净增1800亿元: 净增1800亿元 -> 1500亿元").cures(RULE, "改为“1500亿元”");
		PlanCase fallen = review("PM2.5平均浓度由48微克/立方米下降到32微克/立方米，下降18微克/立方米。");
		fallen.expect(RULE, "error 下降18微克/立方米: 下降18微克/立方米 -> 16微克/立方米").cures(RULE, "改为“16微克/立方米”");
		assertEquals("“下降18微克/立方米”中增减量印作 18微克/立方米，按两端计算应为 16微克/立方米", fallen.find(RULE).getFirst().message().text());
	}
}
