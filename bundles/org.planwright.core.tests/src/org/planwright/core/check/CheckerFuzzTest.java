package org.planwright.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.planwright.core.LiveMentions;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.FixEdits;
import org.planwright.core.reading.Damage;
import org.planwright.core.reading.PlanAssembler;
import org.planwright.core.reading.ReadingFiles;
import org.planwright.core.reading.ReadingProgress;
import org.planwright.core.reading.source.SourceText;
import org.planwright.model.IndicatorAttribute;
import org.planwright.model.IndicatorTable;
import org.planwright.model.Plan;

/** Whatever a plan holds, no rule throws, every finding stands in the plan, and every fix can be made and undone. */
class CheckerFuzzTest {

	private static final Duration LIMIT = Duration.ofSeconds(60);
	private static final int FIXES_TRIED = 6;

	/** Something that is done to a plan. */
	private interface Step {
		void in(PlanCase plan);
	}

	@Property(tries = 120)
	void plansOfAnyKindAreChecked(@ForAll("steps") List<Step> steps) {
		PlanCase plan = new PlanCase();
		steps.forEach(step -> step.in(plan));
		check(plan.session(), plan.plan(), new Random(steps.size()));
	}

	@Property(tries = 40)
	void damagedPlansAreChecked(@ForAll("documents") String name, @ForAll Damage first, @ForAll Damage second, @ForAll long seed) {
		Random random = new Random(seed);
		String text = String.join("\n", ReadingFiles.source(name).lines().stream().map(line -> line.text()).toList());
		SourceText damaged = SourceText.of("fuzz.txt", second.apply(first.apply(text, random), random));
		int[] last = { 0 };
		Plan plan = new PlanAssembler(() -> "o" + last[0]++).read(damaged, ReadingProgress.NONE).plan();
		check(ProjectSession.holding("fuzz", List.of(plan)), plan, random);
	}

	private static void check(ProjectSession session, Plan live, Random random) {
		Plan plan = session.snapshot(live).plan();
		CheckResult result = assertTimeoutPreemptively(LIMIT, () -> new Checker(CheckSettings.STANDARD).check(plan, null, () -> false));
		SoundFindings.check(plan, result);
		List<Finding> curable = new ArrayList<>(result.findings().stream().filter(finding -> !finding.fixes().isEmpty()).toList());
		Collections.shuffle(curable, random);
		try (LiveMentions reader = new LiveMentions(session)) {
			FixEdits edits = new FixEdits(session, reader);
			for (Finding finding : curable.subList(0, Math.min(FIXES_TRIED, curable.size()))) {
				edits.apply(finding.fixes().getFirst());
				session.undo();
			}
		}
		List<String> again = new Checker(CheckSettings.STANDARD).check(session.snapshot(live).plan(), null, () -> false).findings().stream().map(Finding::id).toList();
		assertEquals(result.findings().stream().map(Finding::id).toList(), again, "undoing a fix left something behind");
	}

	@Provide
	Arbitrary<String> documents() {
		List<String> names = new ArrayList<>(ReadingFiles.PLANS);
		names.addAll(ReadingFiles.LAYOUTS);
		return Arbitraries.of(names);
	}

	@Provide
	Arbitrary<List<Step>> steps() {
		Arbitrary<String> text = words();
		Arbitrary<String> label = Arbitraries.of("一、", "二、", "（一）", "(三)", "1.", "2．", "①", "第一章", "第三章", "3.2", "附件1", "", "〇", "专栏1", "９９", "99999999999");
		Arbitrary<String> name = Arbitraries.of("5G基站数", "国际互联网出入口带宽", "其中：5G基站数", "PUE值", "5G用户普及率（%）①", "电信业务总量（2019年不变单价）*", "", "　", "下降幅度");
		Arbitrary<String> unit = Arbitraries.of("", "%", "万个", "亿元", "T", "个/万人", "光年");
		Arbitrary<String> figure = Arbitraries.of("", "-", "0", "-3", "15", "15%", "<1.3", "力争小于1.35", "1.5万亿元", "〔41〕", "[>0.5]", "10%左右", "高于全国平均水平", "9".repeat(60), "0.000000001",
				"900（十三五）", "2000*", "1/0", "≥≤<>", "１２．５％");
		Arbitrary<Step> row = Combinators.combine(name, unit, figure, figure, figure, Arbitraries.of(IndicatorAttribute.class))
				.as((n, u, b, t, c, a) -> plan -> {
					if (!n.startsWith("其中") || hasRow(plan)) {
						plan.row(n, u, b, t, c).with(made -> made.setAttribute(a)).with(made -> made.setNo(b.length() > 3 ? "" : b));
					}
				});
		Arbitrary<Step> words = text.map(t -> plan -> plan.text(t));
		Arbitrary<Step> section = Combinators.combine(label, text).as((l, t) -> plan -> plan.section(l, t));
		Arbitrary<Step> task = Combinators.combine(label, text).as((l, t) -> plan -> plan.task(l, t));
		Arbitrary<Step> box = Combinators.combine(label, text, text, text)
				.as((l, t, g, i) -> plan -> plan.box(l, l.replaceAll("\\D", ""), t).goal(g).item(l, t, i).item("", "", g));
		Arbitrary<Step> note = Combinators.combine(label, text).as((l, t) -> plan -> plan.note(l, t));
		Arbitrary<Step> term = Combinators.combine(Arbitraries.of("CDN", "10G-PON", "4G、5G", "“415”", "", "物联网平台体系"), text).as((w, t) -> plan -> plan.term(w, t));
		return Arbitraries.oneOf(row, row, words, words, section, task, box, note, term).list().ofMaxSize(25);
	}

	private static boolean hasRow(PlanCase plan) {
		return plan.plan().getSections().getFirst().getBlocks().getFirst() instanceof IndicatorTable table && !table.getIndicators().isEmpty();
	}

	private static Arbitrary<String> words() {
		return Arbitraries.of("加强网络建设", "，", "。", "，，", "。", "、", " and ", ",", ";", "(", ")", "“", "”", "《", "》", "5G", "IPv6", " ", "　", "到2025年", "到2052年", "达到15%", "达80万个", "年均增长9.1%",
				"由15%提升至56%", "翻一番", "一是", "三是", "①", "（2）", "的的", "推进推进", "截止2020年", "与日剧增", "**", "^{18}", "$x$", "&nbsp;", "<b>", "国际互联网进出口带宽", "时间敏感网络（TSN）", "专栏1 ", "1.", "{0}", "\uFFFD",
				"\uD83D\uDE00", "А", "9".repeat(60) + "个", "0", "-5%", "\n", "\t", "为为").list().ofMaxSize(14).map(pieces -> String.join("", pieces));
	}
}
