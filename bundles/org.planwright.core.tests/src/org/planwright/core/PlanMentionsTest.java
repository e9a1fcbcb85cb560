package org.planwright.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planwright.core.figure.prose.Tie;
import org.planwright.model.FigureComparator;
import org.planwright.model.Glossary;
import org.planwright.model.Indicator;
import org.planwright.model.IndicatorTable;
import org.planwright.model.Mention;
import org.planwright.model.Plan;
import org.planwright.model.PlanFactory;
import org.planwright.model.Section;
import org.planwright.model.Term;

class PlanMentionsTest {

	private static final PlanFactory MAKE = PlanFactory.eINSTANCE;

	private final Plan plan = MAKE.createPlan();
	private final Indicator income = indicator("居民人均可支配收入", "元", "50000", "70000");
	private final Indicator urban = indicator("城镇", "元", "62699", "87000");
	private final Indicator ports = indicator("10G-PON端口数", "万个", "29", "120");
	private final Indicator revenue = indicator("信息通信收入", "亿元", "700", "1000");

	@BeforeEach
	void fillThePlan() {
		plan.setTitle("湖南省信息通信业“十四五”发展规划");
		plan.setRegion("湖南");
		IndicatorTable table = MAKE.createIndicatorTable();
		table.setBaselineYear(2020);
		table.setTargetYear(2025);
		income.getParts().add(urban);
		table.getIndicators().addAll(List.of(income, ports, revenue));
		Section goals = section("发展目标", 1);
		goals.getBlocks().add(table);
		Term term = MAKE.createTerm();
		term.setTerm("10G-PON");
		term.setDefinition("万兆无源光网络");
		Glossary glossary = MAKE.createGlossary();
		glossary.getTerms().add(term);
		plan.getBlocks().add(glossary);
	}

	@Test
	void aMentionKeepsWordsPlaceYearAndLine() {
		Mention mention = PlanMentions.of(plan).read("“十四五”期间加快建设。到2025年，10G-PON端口数达到120万个以上。", 2025, offset -> 100 + offset).get(0);
		assertSame(ports, mention.getIndicator());
		assertEquals("10G-PON端口数达到120万个以上", mention.getQuote());
		assertEquals(19, mention.getStart());
		assertEquals(38, mention.getEnd());
		assertEquals(119, mention.getLine());
		assertEquals(new BigDecimal("120"), mention.getFigure().getValue());
		assertEquals(FigureComparator.AT_LEAST, mention.getFigure().getComparator());
		assertEquals("万个", mention.getFigure().getUnit());
		assertEquals(2025, mention.getFigure().getYear());
		assertNull(mention.getId());
	}

	@Test
	void aFigureOfNoIndicatorIsAMentionToo() {
		Mention mention = PlanMentions.of(plan).read("打造3个工业互联网平台", null, offset -> 0).get(0);
		assertNull(mention.getIndicator());
		assertEquals(0, mention.getFigure().getYear());
	}

	@Test
	void tiesTellAQuantityFromOneThatBearsOnIt() {
		List<PlanMentions.IndicatorTie> ties = PlanMentions.of(plan).ties("到2025年，10G-PON端口数达到120万个。新增10G-PON端口30万个。打造3个平台。", 2025);
		assertEquals(List.of(Tie.Relation.SAME, Tie.Relation.RELATED), ties.stream().map(tie -> tie.tie().relation()).toList());
		assertEquals(List.of(ports, ports), ties.stream().map(PlanMentions.IndicatorTie::indicator).toList());
	}

	@Test
	void theGlossaryGivesOtherNames() {
		Mention mention = PlanMentions.of(plan).read("到2025年，万兆无源光网络端口数达到130万个", null, offset -> 0).get(0);
		assertSame(ports, mention.getIndicator());
	}

	@Test
	void aPartThatOnlyQualifiesTheWholeHasBothNames() {
		assertSame(urban, PlanMentions.of(plan).read("到2025年，城镇居民人均可支配收入达到87000元", null, offset -> 0).get(0).getIndicator());
		assertSame(income, PlanMentions.of(plan).read("到2025年，居民人均可支配收入达到70000元", null, offset -> 0).get(0).getIndicator());
	}

	@Test
	void regionAndTradeSayNothingWithinThePlan() {
		assertEquals(Set.of("湖南", "湖南省", "湖南市", "湖南县", "湖南区", "湖南自治区", "湖南自治州", "湖南州", "信息通信", "信息通信业", "信息通信行业", "信息通信产业", "信息通信事业"),
				PlanWords.of(plan));
		assertSame(revenue, PlanMentions.of(plan).read("2020年湖南省信息通信行业收入达到700亿元", null, offset -> 0).get(0).getIndicator());
		assertEquals(Set.of(), PlanWords.of(MAKE.createPlan()));
	}

	@Test
	void theChapterTellsTheYear() {
		PlanMentions mentions = PlanMentions.of(plan);
		Section environment = section("发展环境", 1);
		assertEquals(2020, mentions.contextYear(below(environment, "发展基础", 2)));
		assertNull(mentions.contextYear(below(environment, "面临形势", 2)));
		assertEquals(2020, mentions.contextYear(section("“十三五”发展回顾", 1)));
		assertEquals(2025, mentions.contextYear(below(section("主要任务", 1), "夯实数字基础设施", 2)));
		assertNull(mentions.contextYear(plan));
	}

	@Test
	void aPlanWithoutATableHasMentionsOfNothing() {
		Plan empty = MAKE.createPlan();
		assertNull(PlanMentions.of(empty).read("到2025年达到30%", null, offset -> 0).get(0).getIndicator());
	}

	private Section section(String title, int level) {
		Section section = MAKE.createSection();
		section.setTitle(title);
		section.setLevel(level);
		plan.getSections().add(section);
		return section;
	}

	private static Section below(Section parent, String title, int level) {
		Section section = MAKE.createSection();
		section.setTitle(title);
		section.setLevel(level);
		parent.getSections().add(section);
		return section;
	}

	private static Indicator indicator(String name, String unit, String baseline, String target) {
		Indicator indicator = MAKE.createIndicator();
		indicator.setName(name);
		indicator.setUnit(unit);
		indicator.setBaseline(Figures.read(baseline, unit));
		indicator.setTarget(Figures.read(target, unit));
		return indicator;
	}
}
