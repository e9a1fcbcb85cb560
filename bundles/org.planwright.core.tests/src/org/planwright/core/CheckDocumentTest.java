package org.planwright.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.planwright.core.check.CheckSettings;
import org.planwright.core.check.CheckedPlan;
import org.planwright.core.check.Checker;
import org.planwright.core.check.PlanCase;
import org.planwright.core.check.Rule;
import org.planwright.core.check.Rules;
import org.planwright.core.report.Document;
import org.planwright.core.report.DocumentPart;
import org.planwright.core.report.DocumentPart.Bullets;
import org.planwright.core.report.DocumentPart.Card;
import org.planwright.core.report.DocumentPart.Fields;
import org.planwright.core.report.DocumentPart.Heading;
import org.planwright.core.report.DocumentPart.Paragraph;
import org.planwright.core.report.DocumentPart.Run;
import org.planwright.core.report.DocumentPart.Table;

class CheckDocumentTest {

	private static final ZonedDateTime NOON = ZonedDateTime.of(2026, 3, 1, 12, 0, 0, 0, ZoneOffset.UTC);

	private final List<Rule> rules = List.of(Rules.find("R1").orElseThrow(), Rules.find("R11").orElseThrow());

	private Document document(PlanCase... cases) {
		List<CheckedPlan> checked = List.of(cases).stream().map(PlanCase::plan)
				.map(plan -> new CheckedPlan(plan, new Checker(rules, CheckSettings.STANDARD).check(plan, null, () -> false))).toList();
		return CheckDocument.of(checked, rules, NOON, "规划匠 1.0.0");
	}

	@Test
	void theHeadSaysWhatWasCheckedWhenAndByWhat() {
		Document document = document(new PlanCase());
		assertEquals("信息通信业发展“十四五”规划检查报告", document.title());
		assertEquals("规划=信息通信业发展“十四五”规划 检查时间=2026-03-01 12:00 检查程序=规划匠 1.0.0", fields(document.parts().getFirst()));
	}

	@Test
	void aFindingIsACardUnderItsSeverityAndTopic() {
		Document document = document(new PlanCase().row("省际出口带宽", "Tbps", "20", "50", "16%"));
		assertEquals(List.of("1 错误（1）", "2 增长速度", "1 所用规则"), headings(document));
		Card card = document.parts().stream().filter(Card.class::isInstance).map(Card.class::cast).findFirst().orElseThrow();
		assertEquals("R1  “省际出口带宽”的年均增速印作 16%，按 2020—2025 年 5 年计算应为 20%", card.title());
		Fields fields = assertInstanceOf(Fields.class, card.parts().getFirst());
		assertEquals("位置 原文 应为 算式 可能的原因 为何要紧 处理建议",
				fields.fields().stream().map(DocumentPart.Field::label).collect(Collectors.joining(" ")));
		assertEquals("发展目标 › 指标表第 1 行 › 省际出口带宽 › 变化", words(fields.fields().get(0).content().getFirst()));
		List<DocumentPart> trail = fields.fields().get(3).content();
		assertEquals("r = (t / b)^(1/n) − 1\n= (50 / 20)^(1/5) − 1\n= 20.1124%（计入取整：19.2807 … 20.9627%）", words(trail.get(0)));
		assertEquals("b = 20  基期值", words(((Bullets) trail.get(1)).items().getFirst()));
	}

	@Test
	void countsAreATableByTopic() {
		Document document = document(new PlanCase().row("省际出口带宽", "Tbps", "20", "50", "16%").row("普及率", "%", "22.0", "62.0", "[40.2]"));
		Table counts = document.parts().stream().filter(Table.class::isInstance).map(Table.class::cast).findFirst().orElseThrow();
		assertEquals(List.of(List.of("增长速度", "1", "0", "0", "0"), List.of("累计变化", "0", "0", "1", "0"), List.of("合计", "1", "0", "1", "0")),
				counts.rows());
	}

	@Test
	void aPlanWithoutFindingsSaysSo() {
		assertEquals("没有发现不相符的地方。", words(document(new PlanCase()).parts().get(1)));
	}

	@Test
	void severalPlansHaveAnOverviewAndAPartEach() {
		Document document = document(new PlanCase(), new PlanCase().row("省际出口带宽", "Tbps", "20", "50", "16%"));
		assertEquals("规划检查报告", document.title());
		assertEquals(List.of("1 信息通信业发展“十四五”规划", "1 信息通信业发展“十四五”规划", "2 错误（1）", "3 增长速度", "1 所用规则"), headings(document));
		assertEquals(List.of("信息通信业发展“十四五”规划", "1", "0", "0", "0"), ((Table) document.parts().get(1)).rows().get(1));
	}

	@Test
	void theRulesThatWereRunAreListed() {
		Table last = assertInstanceOf(Table.class, document(new PlanCase()).parts().getLast());
		assertEquals(List.of(List.of("R1", "增长速度", "年均增速与基期值、目标值相符"), List.of("R11", "累计变化", "累计变化等于目标值减基期值")), last.rows());
	}

	@Test
	void nothingAtAllIsStillAReport() {
		assertEquals("规划检查报告", CheckDocument.of(List.of(), rules, NOON, "规划匠").title());
	}

	private static List<String> headings(Document document) {
		return document.parts().stream().filter(Heading.class::isInstance).map(Heading.class::cast)
				.map(heading -> heading.level() + " " + heading.text()).toList();
	}

	private static String fields(DocumentPart part) {
		return ((Fields) part).fields().stream().map(field -> field.label() + "=" + words(field.content().getFirst()))
				.collect(Collectors.joining(" "));
	}

	private static String words(DocumentPart part) {
		return ((Paragraph) part).runs().stream().map(Run::text).collect(Collectors.joining());
	}
}
