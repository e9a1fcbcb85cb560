package org.planwright.core.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.planwright.core.figure.Glyphs;
import org.planwright.model.Alignment;
import org.planwright.model.Indicator;
import org.planwright.model.IndicatorAttribute;
import org.planwright.model.LinkState;
import org.planwright.model.Plan;
import org.planwright.model.PlanFactory;
import org.planwright.model.Relation;
import org.planwright.model.Verdict;
import org.planwright.testkit.plans.RealPlans;

/** The national indicators by the three provincial plans. */
class VerdictTableTest {

	private static Plan national;
	private static List<Plan> provinces;
	private static VerdictTable table;

	@BeforeAll
	static void align() {
		national = RealPlans.read("national.txt");
		provinces = Stream.of("zhejiang.txt", "guizhou.txt", "hunan.txt").map(RealPlans::read).toList();
		table = table(provinces);
	}

	private static VerdictTable table(List<Plan> lower) {
		AlignMemory memory = new AlignMemory();
		return VerdictTable.of(memory.read(national), lower.stream().map(plan -> memory.align(national, plan, PlanAlignment.Grounds.NONE)).toList());
	}

	private static String line(VerdictTable table, AlignedRow row) {
		List<String> cells = new ArrayList<>(List.of(Glyphs.fold(row.name()).replace(" ", "")));
		table.plans().forEach(plan -> cells.add(table.cell(row.id(), plan).map(cell -> cell.verdict().getLiteral() + " " + cell.value()).orElseThrow().strip()));
		return String.join(" | ", cells);
	}

	@Test
	void everyIndicatorHasAVerdictAndAValueOfEachPlan() {
		assertEquals("""
				信息通信行业收入 | not comparable 1000亿元；3500亿元 | not comparable 360亿元 | lower 1000亿元
				信息通信基础设施累计投资 | not comparable 900（十四五） 亿元 | not comparable 495亿元 | lower 900亿元
				电信业务总量 | higher 2400亿元 | not comparable 755(按 2020 年不变单价测算) 亿元 | not comparable 2200亿元
				每万人拥有5G基站数 | not comparable 20万 | higher 33个 | not comparable 15万个
				10G-PON及以上端口数 | higher 80万 | not comparable 30% | higher 120万个
				数据中心算力 | missing | missing | missing
				工业互联网标识解析公共服务节点数 | missing | missing | missing
				移动网络IPv6流量占比 | equal 70% | missing | higher 75%
				国际互联网出入口带宽 | missing | missing | missing
				单位电信业务总量综合能耗下降幅度 | equal 15（十四五） % | missing | equal [15]%
				新建大型和超大型数据中心运行电能利用效率(PUE) | equal <1.3 | missing | lower 力争小于1.35
				通信网络终端连接数 | not comparable 2亿 | not comparable 3316万个 | not comparable 4000万户
				5G用户普及率 | higher 70% | not comparable 62% | equal 56%
				千兆宽带用户数 | lower 500万 | not comparable 15% | not comparable 30%
				工业互联网标识注册量 | higher 30亿 | missing | higher 6亿个
				5G虚拟专网数 | not comparable 300个 | not comparable 200个 | lower 300个
				基础电信企业研发投入占收入比例 | missing | missing | missing
				行政村5G通达率 | higher 100% | missing | equal 80%
				电信用户综合满意指数 | higher >86 | missing | higher 高于全国平均水平
				互联网信息服务投诉处理及时率 | equal >90% | missing | missing
				""", table.rows().stream().map(row -> line(table, row)).collect(Collectors.joining("\n", "", "\n")));
	}

	@Test
	void verdictsAreCountedByPlanAndByIndicator() {
		assertEquals(List.of("6 4 1 4 5", "1 0 0 11 8", "4 3 4 5 4"), table.plans().stream().map(plan -> VerdictTable.VERDICTS.stream().map(verdict -> Integer.toString(table.ofPlan(plan, verdict)))
				.collect(Collectors.joining(" "))).toList());
		AlignedRow gigabit = row("千兆宽带用户数");
		assertEquals(List.of(0, 0, 1, 0, 2), VerdictTable.VERDICTS.stream().map(verdict -> table.ofRow(gigabit.id(), verdict)).toList());
		assertTrue(table.hasGap(gigabit.id()));
		assertFalse(table.hasGap(row("5G用户普及率").id()));
	}

	private static AlignedRow row(String name) {
		return table.rows().stream().filter(row -> Glyphs.fold(row.name()).replace(" ", "").equals(name)).findFirst().orElseThrow();
	}

	@Test
	void anAcceptedPairWhoseFiguresChangedIsInDoubtAndARejectedOneLeavesAGap() {
		Plan lower = RealPlans.read("zhejiang.txt");
		VerdictTable before = table(List.of(lower));
		VerdictCell cell = before.cell(row("5G用户普及率").id(), lower.getId()).orElseThrow();
		assertFalse(cell.isInDoubt());
		Alignment judged = PlanFactory.eINSTANCE.createAlignment();
		judged.setId("judged");
		judged.getUpper().add(cell.upper().indicator());
		judged.getLower().add(cell.lower().getFirst().indicator());
		judged.setRelation(Relation.SAME);
		judged.setState(LinkState.REJECTED);
		lower.getAlignments().add(judged);
		VerdictCell rejected = table(List.of(lower)).cell(row("5G用户普及率").id(), lower.getId()).orElseThrow();
		assertEquals(Verdict.MISSING, rejected.verdict());
		assertEquals("", rejected.value());
		judged.setState(LinkState.SUSPECT);
		assertTrue(table(List.of(lower)).cell(row("5G用户普及率").id(), lower.getId()).orElseThrow().isInDoubt());
	}

	@Test
	void aBindingIndicatorThatIsLeftOutIsAnError() {
		Plan upper = RealPlans.read("national.txt");
		AlignMemory memory = new AlignMemory();
		Indicator bandwidth = memory.read(upper).rows().stream().filter(row -> row.name().equals("国际互联网出入口带宽")).findFirst().orElseThrow().indicator();
		PlanAlignment open = memory.align(upper, provinces.getFirst(), PlanAlignment.Grounds.NONE);
		assertEquals(Optional.of(false), VerdictTable.of(open.upper(), List.of(open)).cell(bandwidth.getId(), open.lower().id()).map(VerdictCell::isBindingMissing));
		bandwidth.setAttribute(IndicatorAttribute.BINDING);
		assertEquals(Optional.of(true), VerdictTable.of(open.upper(), List.of(open)).cell(bandwidth.getId(), open.lower().id()).map(VerdictCell::isBindingMissing));
	}
}
