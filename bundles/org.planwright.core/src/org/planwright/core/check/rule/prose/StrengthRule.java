package org.planwright.core.check.rule.prose;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.core.Wording;
import org.planwright.core.check.CatalogueRule;
import org.planwright.core.check.CellFix;
import org.planwright.core.check.Column;
import org.planwright.core.check.Findings;
import org.planwright.core.check.Place;
import org.planwright.core.check.Severity;
import org.planwright.core.check.Topic;
import org.planwright.core.check.WordsFix;
import org.planwright.core.check.fact.FigureFacts;
import org.planwright.core.check.fact.PassageFacts;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.model.IndicatorAttribute;

/**
 * A target is as binding in the text as in the table (R52): 力争 in one place and a plain number in the other leave open what will be
 * asked of whom. What is 约束性 may not be striven for only. A coverage that is 全面 in one place is not 基本 in another.
 */
public final class StrengthRule extends CatalogueRule {

	private static final Pattern SOFT = Pattern.compile("力争|争取|努力|力求");
	/** At the beginning of a sentence it governs all that the sentence sets: 力争到2025年，…. */
	private static final Pattern SOFT_FROM_THE_BEGINNING = Pattern.compile("\\s*(?:力争|争取|努力|力求)\\s*(?:到|至|在)?\\s*(?:20\\d\\d\\s*年|[“\"]?十[一二三四五六七]五)");

	private static final String SENTENCE_ENDS = "。！？\n";

	public StrengthRule() {
		super("R52", Topic.BOUND, Severity.WARNING);
	}

	@Override
	public void check(PlanFacts plan, Findings findings) {
		for (Claim claim : Claim.of(plan)) {
			if (claim.column() != Column.TARGET || !claim.isSame() || !claim.hasEqualNumber()) {
				continue;
			}
			boolean softText = isSoft(claim.facts());
			boolean softCell = claim.cell().isSoft();
			if (softText && claim.row().indicator().getAttribute() == IndicatorAttribute.BINDING) {
				report(claim, "binding", findings);
			} else if (softText != softCell) {
				report(claim, softText ? "text" : "table", findings);
			}
		}
		coverage(plan, findings);
	}

	/** 全面覆盖 in one place and 基本全覆盖 in another, of one network and area. */
	private void coverage(PlanFacts plan, Findings findings) {
		Map<String, CoverageClaim> first = new HashMap<>();
		for (PassageFacts passage : Prose.passages(plan)) {
			Integer year = passage.contextYear();
			if (year == null || passage.isReview()) {
				continue;
			}
			for (CoverageClaim claim : CoverageClaim.of(passage, plan.targetYear())) {
				CoverageClaim before = first.putIfAbsent(claim.network() + '/' + claim.area(), claim);
				if (before != null && before.nearly() != claim.nearly()) {
					findings.report(this, claim.place()).variant("coverage").computed(before.place().words()).also(before.place())
							.with(before.place().words(), claim.place().words(), claim.area())
							.basedOn(before.place().words(), claim.place().words()).done();
				}
			}
		}
	}

	private void report(Claim claim, String variant, Findings findings) {
		Findings.Report report = Agreement.report(findings, this, claim).variant(variant);
		if (variant.equals("table")) {
			String plain = SOFT.matcher(claim.cell().text()).replaceAll("").strip();
			report.fix(new CellFix("R52.plain-cell", Wording.of("rule.R41.fix.table", plain), claim.cellPlace(), claim.cell().text(), plain));
		} else {
			plainText(claim).ifPresent(report::fix);
		}
		report.done();
	}

	/** The words that only strive, taken out of the figure's clause. */
	private static Optional<WordsFix> plainText(Claim claim) {
		Matcher soft = SOFT.matcher(claim.figure().quote());
		if (!soft.find()) {
			return Optional.empty();
		}
		int start = claim.figure().start() + soft.start();
		Place place = claim.facts().passage().place(start, start + soft.group().length());
		return Optional.of(new WordsFix("R52.plain-words", Wording.of("rule.R52.fix.words", soft.group()), place, soft.group(), ""));
	}

	/** Tells whether the words before a figure only strive for it. */
	private static boolean isSoft(FigureFacts facts) {
		if (SOFT.matcher(facts.figure().quote()).find()) {
			return true;
		}
		String folded = facts.passage().folded();
		int start = facts.figure().start();
		while (start > 0 && SENTENCE_ENDS.indexOf(folded.charAt(start - 1)) < 0) {
			start--;
		}
		return SOFT_FROM_THE_BEGINNING.matcher(folded).region(start, facts.figure().start()).lookingAt();
	}
}
