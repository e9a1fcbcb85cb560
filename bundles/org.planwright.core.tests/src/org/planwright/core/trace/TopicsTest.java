package org.planwright.core.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planwright.core.DataTable;
import org.planwright.core.figure.SignedPattern;
import org.planwright.model.Passage;
import org.planwright.testkit.plans.RealPlans;

class TopicsTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"5G基站数 | 加快 5G 网络覆盖 | 5G 网络覆盖",
			"10G-PON及以上端口数 | 推进城市及乡镇10G-PON OLT设备大规模部署 | 10G-PON",
			"移动网络IPv6流量占比 | 实现IPv6用户规模和业务流量双增长 | IPv6用户",
			"新建大型和超大型数据中心PUE值 | 加快建设绿色数据中心 | 绿色数据中心",
			"国际互联网出入口带宽 | 加快扩容国际互联网进出口带宽 | 国际互联网进出口",
			"工业园区/重点企业外网带宽 | 打造高可靠的企业外网 | 企业外网",
			"5G 重点行业应用场景数量 | 拓展 5G 在地铁、高铁等交通枢纽的应用场景 | 5G 在地铁、高铁等交通枢纽的应用场景",
			"互联网信息服务投诉处理及时率 | 优化用户申诉投诉处理机制 | 申诉投诉处理",
	})
	void wordsSpeakOfMovingAnIndicator(String indicator, String text, String words) {
		List<Topics.Hit> hits = Topics.find(Topics.of(indicator), new ClosedText(text));
		assertEquals(List.of(words), hits.stream().map(hit -> text.substring(hit.start(), hit.end())).toList());
	}

	@Test
	void aNameThatTheTableDoesNotKnowHasNoTopics() {
		assertEquals(List.of(), Topics.of("森林覆盖率"));
		assertEquals(List.of(), Topics.find(Topics.of("森林覆盖率"), new ClosedText("提高森林覆盖率")));
	}

	@Test
	void blanksDoNotHideWords() {
		assertFalse(Topics.find(Topics.of("5G 基站数"), new ClosedText("全面推进 5G 网络 建设")).isEmpty());
	}

	/** Words are looked for only where one of a few signs stands: a pattern that can begin with any sign would not be found. */
	@Test
	void everyPatternOfTheTableFindsWhatARegularExpressionFinds() {
		List<ClosedText> texts = new ArrayList<>();
		RealPlans.all().forEach(plan -> plan.eAllContents().forEachRemaining(object -> {
			if (object instanceof Passage passage && passage.getText() != null) {
				texts.add(new ClosedText(passage.getText()));
			}
		}));
		List<String> patterns = DataTable.read(Topics.class, "topics.tsv").stream().map(row -> row.get(1)).toList();
		int found = 0;
		for (String pattern : patterns) {
			SignedPattern signed = SignedPattern.ofWords(Pattern.compile(pattern));
			for (ClosedText text : texts) {
				List<String> expected = Pattern.compile(pattern).matcher(text.closed()).results().map(match -> match.start() + " " + match.end()).toList();
				List<String> words = new ArrayList<>();
				for (SignedPattern.Search search = signed.in(text.closed()); search.find();) {
					words.add(search.start() + " " + search.end());
				}
				assertEquals(expected, words, () -> pattern + " in " + text.closed());
				found += words.size();
			}
		}
		assertTrue(found > patterns.size(), found + " only");
	}
}
