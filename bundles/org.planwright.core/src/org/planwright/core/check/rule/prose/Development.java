package org.planwright.core.check.rule.prose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.core.check.Place;
import org.planwright.core.check.fact.FigureFacts;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.core.figure.Derivation;
import org.planwright.core.figure.Growth;
import org.planwright.core.figure.Quantity;
import org.planwright.core.figure.Unit;
import org.planwright.core.figure.prose.Role;

/**
 * A development that a sentence tells with both its ends: 由15%提升至56%，提高41个百分点.
 *
 * @param sentence the sentence
 * @param from where it starts
 * @param to where it ends
 * @param start the first number, in the unit of the larger of both
 * @param end the second one likewise
 * @param changes what the sentence says of the change: rates, percentages, points, multiples, each with its index in the sentence
 */
record Development(Sentence sentence, FigureFacts from, FigureFacts to, Quantity start, Quantity end, List<Integer> changes) {

	private static final Pattern OWN_SUBJECT = Pattern.compile("[\u4e00-\u9fffA-Za-z]");
	private static final Pattern SINCE_LAST_YEAR = Pattern.compile("同比|环比|(?:比|较)(?:上|去)年");
	private static final Pattern YEAR = Pattern.compile("(?:比|较)\\s*(?:于)?\\s*((?:19|20)\\d\\d)\\s*年");
	/** What a clause about the change may say before its number without naming another thing. */
	private static final Pattern CHANGE_WORDS = Pattern.compile("(?:年平?均|累计|增长|增加|净增|净减|提高|提升|上升|扩大|下降|降低|减少|缩短|压降|增速|增幅|降幅|为|达到?|约|近|了|超过?|分别|以上|的|是|原来|期间|五年|五|年|共|均|"
			+ "翻|平均|复合|其中|也|又|实现|同比|相比|比|较|由|从|到|至|\\d{4}|[,，;；:：\\s、(])*");

	/** All developments of a plan, found once for the rules that look at them. */
	private record Found(List<Development> developments) {
		static Found in(PlanFacts plan) {
			return new Found(find(plan));
		}
	}

	/** The developments of a plan's sentences that say something of the change. */
	static List<Development> of(PlanFacts plan) {
		return plan.derived(Found.class, Found::in).developments();
	}

	private static List<Development> find(PlanFacts plan) {
		List<Development> developments = new ArrayList<>();
		for (Sentence sentence : Sentence.of(plan, 3)) {
			List<FigureFacts> figures = sentence.figures();
			for (int i = 0; i + 2 < figures.size(); i++) {
				of(sentence, i).ifPresent(developments::add);
			}
		}
		return developments;
	}

	private static Optional<Development> of(Sentence sentence, int index) {
		FigureFacts from = sentence.figures().get(index);
		FigureFacts to = sentence.figures().get(index + 1);
		if (from.figure().role() != Role.FROM || to.figure().role() != Role.LEVEL) {
			return Optional.empty();
		}
		Unit fromUnit = from.figure().unit().equals(Unit.NONE) ? to.figure().unit() : from.figure().unit();
		Unit toUnit = to.figure().unit();
		Unit larger = fromUnit.factor().compareTo(toUnit.factor()) >= 0 ? fromUnit : toUnit;
		Optional<Quantity> start = Quantity.of(from.figure().figure(), fromUnit, larger);
		Optional<Quantity> end = Quantity.of(to.figure().figure(), toUnit, larger);
		List<Integer> changes = changes(sentence, index + 2);
		if (start.isEmpty() || end.isEmpty() || changes.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(new Development(sentence, from, to, start.get(), end.get(), changes));
	}

	/** The figures behind a development that tell its change and name nothing else. */
	private static List<Integer> changes(Sentence sentence, int first) {
		List<Integer> changes = new ArrayList<>();
		for (int i = first; i < sentence.figures().size(); i++) {
			Role role = sentence.figures().get(i).figure().role();
			if (SINCE_LAST_YEAR.matcher(sentence.leading(i)).find() || isFromAnotherYear(sentence, first - 2, i)) {
				break;
			}
			boolean change = role == Role.CHANGE || role == Role.ANNUAL_GROWTH || role == Role.MULTIPLE;
			if (!change || OWN_SUBJECT.matcher(CHANGE_WORDS.matcher(sentence.leading(i)).replaceAll("")).find()) {
				break;
			}
			changes.add(i);
		}
		return changes;
	}

	/** 由2015年的1.2万个增长到2.9万个，比2019年增长42% does not tell the change of its ends. */
	private static boolean isFromAnotherYear(Sentence sentence, int from, int change) {
		Matcher year = YEAR.matcher(sentence.leading(change));
		Integer start = sentence.figures().get(from).figure().year();
		return year.find() && (start == null || Integer.parseInt(year.group(1)) != start);
	}

	/** The changes whose ends stand in their own sentences. */
	static Set<FigureFacts> told(List<Development> developments) {
		Set<FigureFacts> told = Collections.newSetFromMap(new IdentityHashMap<>());
		developments.forEach(development -> development.changes().forEach(index -> told.add(development.change(index))));
		return told;
	}

	FigureFacts change(int index) {
		return sentence.figures().get(index);
	}

	/** What the second number is more than the first, in a unit; empty where they do not convert into it. */
	Optional<Derivation> changeIn(Unit unit) {
		Unit first = from.figure().unit().equals(Unit.NONE) ? to.figure().unit() : from.figure().unit();
		return Quantity.of(from.figure().figure(), first, unit)
				.flatMap(start -> Quantity.of(to.figure().figure(), to.figure().unit(), unit).map(end -> Growth.cumulativeChange(start, end)));
	}

	/** How many years it takes by the years that stand with its ends, or by 五年 and 期间; 0 where the sentence does not tell. */
	int years() {
		Integer first = from.figure().yearStated() ? from.figure().year() : null;
		Integer last = to.figure().year();
		if (first != null && last != null && last > first) {
			return last - first;
		}
		return Periods.isOfFiveYears(sentence.words()) ? Periods.FIVE_YEARS : 0;
	}

	/** The same by where the sentence stands: a review of a five-year plan tells what the five years brought. */
	int yearsOfReview() {
		return sentence.passage().isReview() && Periods.isOfFiveYears(sentence.passage().section()) ? Periods.FIVE_YEARS : 0;
	}

	Place fromPlace() {
		return from.place();
	}

	Place toPlace() {
		return to.place();
	}
}
