package org.planwright.core.check.rule.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.planwright.core.check.CatalogueRule;
import org.planwright.core.check.Findings;
import org.planwright.core.check.Place;
import org.planwright.core.check.Severity;
import org.planwright.core.check.Topic;
import org.planwright.core.check.fact.FigureFacts;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.core.figure.Dimension;
import org.planwright.core.figure.Multiples;
import org.planwright.core.figure.Quantity;
import org.planwright.core.figure.Unit;
import org.planwright.core.figure.prose.Role;

/** Rates of single years and the average that the same sentence gives: the average is that of their product (R7), not of their sum. */
public final class RateChainRule extends CatalogueRule {

	private static final int FEWEST_YEARS = 2;
	/** What may stand between two rates of a list. */
	private static final Pattern JOINT = Pattern.compile("[\\s、，,；;和与及]*(?:(?:20\\d\\d\\s*年)?\\s*(?:同比)?(?:增长|为|增速为?)?)?\\s*");
	private static final Pattern LIST = Pattern.compile("分别|各年|逐年|依次|20\\d\\d\\s*年");

	public RateChainRule() {
		super("R7", Topic.GROWTH, Severity.WARNING);
	}

	@Override
	public void check(PlanFacts plan, Findings findings) {
		for (Sentence sentence : Sentence.of(plan, FEWEST_YEARS + 1)) {
			for (int i = 0; i < sentence.figures().size(); i++) {
				if (sentence.figures().get(i).figure().role() == Role.ANNUAL_GROWTH) {
					check(sentence, i, findings);
				}
			}
		}
	}

	private void check(Sentence sentence, int average, Findings findings) {
		List<FigureFacts> years = yearsBefore(sentence, average);
		if (years.size() < FEWEST_YEARS) {
			return;
		}
		List<Quantity> rates = years.stream().map(facts -> Quantity.of(facts.figure().figure()).orElseThrow()).toList();
		Place[] places = years.stream().map(FigureFacts::place).toArray(Place[]::new);
		Recomputed computed = new Recomputed(sentence.figures().get(average), Multiples.chain(rates), Unit.PERCENT, places);
		if (!computed.agrees()) {
			Findings.Report report = computed.report(findings, this, Severity.WARNING, "wrong");
			computed.fix(this).ifPresent(report::fix);
			report.done();
		}
	}

	/** The list of yearly rates before an average, the earliest first; empty where none stands there. */
	private static List<FigureFacts> yearsBefore(Sentence sentence, int average) {
		List<FigureFacts> years = new ArrayList<>();
		int i = average - 1;
		while (i >= 0 && isYearly(sentence.figures().get(i)) && (years.isEmpty() || isJoined(sentence, i))) {
			years.addFirst(sentence.figures().get(i));
			i--;
		}
		boolean listed = !years.isEmpty() && LIST.matcher(sentence.leading(i + 1)).find();
		return listed ? years : List.of();
	}

	private static boolean isYearly(FigureFacts facts) {
		return facts.figure().unit().dimension() == Dimension.RATIO && facts.figure().role() != Role.ANNUAL_GROWTH
				&& facts.figure().role() != Role.FROM;
	}

	private static boolean isJoined(Sentence sentence, int index) {
		return JOINT.matcher(sentence.between(sentence.figures().get(index), sentence.figures().get(index + 1))).matches();
	}
}
