package org.planwright.core.check.rule.prose;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

import org.planwright.core.check.CatalogueRule;
import org.planwright.core.check.Findings;
import org.planwright.core.check.Severity;
import org.planwright.core.check.Topic;
import org.planwright.core.check.fact.PassageFacts;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.core.check.fact.RowFacts;
import org.planwright.core.figure.SignedPattern;

/**
 * What the text counts is there (R28): 甲、乙、丙、丁等4个 has at most four names, 甲、乙、丙三个 just three, and 18项指标 or 7个重点工程 are
 * those of the plan.
 */
public final class StatedCountRule extends CatalogueRule {

	private static final SignedPattern HELD = SignedPattern.of("(?<number>\\d{1,3}|[一二两三四五六七八九十]{1,3})\\s*(?:个|项|大|类)(?:主要|核心|预期性?|约束性)?(?<thing>指标|重点工程|重大工程|重点项目|专栏)",
			"0123456789一二两三四五六七八九十");
	private static final SignedPattern THING = SignedPattern.ofWords(Pattern.compile("指标|工程|项目|专栏"));
	/** The plan speaks of itself. */
	private static final Pattern OWN = Pattern.compile("本规划|规划(?:提出|设置|设立|确定|明确|安排|部署|设)|(?:共|设置|设立|提出|安排|部署|明确|确定|实施|组织实施)\\s*(?:了)?\\s*$");
	private static final Pattern OTHER_PLAN = Pattern.compile("十[一二三]五|上一|原规划|国家规划|纲要");

	public StatedCountRule() {
		super("R28", Topic.SUM, Severity.ERROR);
	}

	@Override
	public void check(PlanFacts plan, Findings findings) {
		for (PassageFacts passage : Prose.passages(plan)) {
			String folded = passage.folded();
			CountedList.find(folded).forEach(list -> report(passage, list, findings));
			if (!passage.isReview() && passage.box() == null && THING.in(passage.signedFolded()).find()) {
				held(plan, passage, folded, findings);
			}
		}
	}

	private void report(PassageFacts passage, CountedList list, Findings findings) {
		if (list.agrees()) {
			return;
		}
		String words = passage.text().substring(list.start(), list.end());
		findings.report(this, passage.place(list.start(), list.end())).severity(list.isCertain() ? Severity.ERROR : Severity.WARNING)
				.variant(list.open() ? "open" : "list").computed(Integer.toString(list.most()))
				.with(words, Integer.toString(list.stated()), Integer.toString(list.most())).basedOn(words).done();
	}

	private void held(PlanFacts plan, PassageFacts passage, String folded, Findings findings) {
		SignedPattern.Search matcher = HELD.in(passage.signedFolded());
		while (matcher.find()) {
			String before = folded.substring(Math.max(0, folded.lastIndexOf('。', matcher.start()) + 1), matcher.start());
			int stated = Numerals.value(matcher.group("number"));
			List<Integer> held = held(plan, matcher.group("thing"));
			if (OWN.matcher(before).find() && !OTHER_PLAN.matcher(before).find() && stated > 1 && held.stream().noneMatch(count -> count == stated)
					&& held.getFirst() > 0) {
				String words = passage.text().substring(matcher.start(), matcher.end());
				String count = Integer.toString(held.getFirst());
				findings.report(this, passage.place(matcher.start(), matcher.end())).severity(Severity.WARNING).variant("held").computed(count)
						.with(words, count, matcher.group("thing")).basedOn(words, count).done();
			}
		}
	}

	/** How many of a thing the plan holds, by every way of counting that makes sense; the plainest first. */
	private static List<Integer> held(PlanFacts plan, String thing) {
		if (thing.equals("指标")) {
			ToIntFunction<Boolean> rows = wholes -> (int) plan.rows().stream().filter(row -> !wholes || row.whole() == null).count();
			return List.of(rows.applyAsInt(true), rows.applyAsInt(false), (int) plan.rows().stream().filter(StatedCountRule::isNumbered).count());
		}
		int boxes = plan.boxes().size();
		return thing.equals("专栏") ? List.of(boxes, boxes + plan.tables().size()) : List.of(boxes);
	}

	private static boolean isNumbered(RowFacts row) {
		return row.indicator().getNo() != null && !row.indicator().getNo().isBlank();
	}
}
