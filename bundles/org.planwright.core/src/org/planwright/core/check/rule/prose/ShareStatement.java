package org.planwright.core.check.rule.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.core.check.Column;
import org.planwright.core.check.Place;
import org.planwright.core.check.fact.FigureFacts;
import org.planwright.core.check.fact.PassageFacts;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.core.check.fact.RowFacts;
import org.planwright.core.figure.Dimension;
import org.planwright.core.figure.Interval;
import org.planwright.core.figure.PrintedFigure;
import org.planwright.core.figure.Quantity;
import org.planwright.core.figure.Ratios;
import org.planwright.core.figure.Unit;
import org.planwright.core.figure.prose.Role;

/**
 * A share that the text gives with the part, and with the whole nearby: 达917万户，占固定宽带用户总数的89%.
 *
 * @param computed the share, computed from both
 * @param certain whether the whole is named just as the share names it
 */
record ShareStatement(Recomputed computed, boolean certain) {

	/** A number that may be the part or the whole, with its unit. */
	private record Amount(PrintedFigure figure, Unit unit, Place place, Names.Likeness likeness) {
	}

	private static final Pattern PART_OF = Pattern.compile("^(?<part>.*?)占(?<whole>(?!比).{2,}?)(?:的)?(?:比重|比例|比率|份额)?$");
	private static final Pattern SHARE_OF_ITS = Pattern.compile("^(?<part>.{2,})(?:的)?(?:占比|所占比重|所占比例|比重|比例)$");
	private static final Pattern EACH = Pattern.compile("各|分别");
	private static final int NEIGHBOURS = 3;
	private static final String PERCENT = "%";

	/** The shares of a sentence that can be computed. */
	static List<ShareStatement> of(PlanFacts plan, Names names, Sentence sentence) {
		List<ShareStatement> shares = new ArrayList<>();
		for (int i = 0; i < sentence.figures().size(); i++) {
			FigureFacts share = sentence.figures().get(i);
			if (share.figure().unit().text().equals(PERCENT) && share.figure().role() == Role.LEVEL && !share.figure().implied()) {
				of(plan, names, sentence, i).ifPresent(shares::add);
			}
		}
		return shares;
	}

	private static Optional<ShareStatement> of(PlanFacts plan, Names names, Sentence sentence, int index) {
		FigureFacts share = sentence.figures().get(index);
		String subject = share.figure().subject();
		Matcher partOf = PART_OF.matcher(subject);
		if (partOf.matches() && !EACH.matcher(partOf.group("part")).find()) {
			Optional<FigureFacts> part = amountBefore(sentence, index).filter(amount -> isNamed(names, amount, partOf.group("part")));
			return part.flatMap(amount -> whole(plan, names, share, amount, partOf.group("whole")).flatMap(whole -> compute(share, amount, whole)));
		}
		Matcher ofIts = SHARE_OF_ITS.matcher(subject);
		return ofIts.matches() ? ofWhole(names, sentence, index, ofIts.group("part")) : Optional.empty();
	}

	/** The nearest number before a share that is none itself. */
	private static Optional<FigureFacts> amountBefore(Sentence sentence, int index) {
		for (int i = index - 1; i >= 0; i--) {
			FigureFacts amount = sentence.figures().get(i);
			if (isAmount(amount)) {
				return Optional.of(amount);
			}
		}
		return Optional.empty();
	}

	private static boolean isAmount(FigureFacts facts) {
		Dimension dimension = facts.figure().unit().dimension();
		return facts.figure().role() == Role.LEVEL && dimension != Dimension.RATIO && dimension != Dimension.POINTS && dimension != Dimension.NONE;
	}

	/** Without words before 占 the number before is the part; with words it must be theirs. */
	private static boolean isNamed(Names names, FigureFacts amount, String part) {
		String core = names.core(part);
		return core.isEmpty() || names.core(amount.figure().subject()).startsWith(core);
	}

	/** 全省电话用户达4610万户，其中移动电话用户4387万户，移动电话占比95.2%: the whole is what 其中 refers to. */
	private static Optional<ShareStatement> ofWhole(Names names, Sentence sentence, int index, String part) {
		String core = names.core(part);
		for (int i = index - 1; i > 0 && !core.isEmpty(); i--) {
			FigureFacts amount = sentence.figures().get(i);
			FigureFacts whole = sentence.figures().get(i - 1);
			if (isAmount(amount) && isAmount(whole) && amount.figure().subject().startsWith("其中")
					&& names.core(amount.figure().subject()).startsWith(core)
					&& amount.figure().unit().convertsTo(whole.figure().unit())) {
				return compute(sentence.figures().get(index), amount,
						new Amount(whole.figure().figure(), whole.figure().unit(), whole.place(), Names.Likeness.SAME));
			}
		}
		return Optional.empty();
	}

	private static Optional<ShareStatement> compute(FigureFacts share, FigureFacts part, Amount whole) {
		Unit unit = part.figure().unit();
		Unit larger = unit.factor().compareTo(whole.unit().factor()) >= 0 ? unit : whole.unit();
		Optional<Quantity> above = Quantity.of(part.figure().figure(), unit, larger);
		Optional<Quantity> below = Quantity.of(whole.figure(), whole.unit(), larger);
		if (above.isEmpty() || below.isEmpty()) {
			return Optional.empty();
		}
		return Ratios.share(above.get(), below.get()).map(derivation -> new ShareStatement(
				new Recomputed(share, derivation, PERCENT, part.place(), whole.place()), whole.likeness() == Names.Likeness.SAME));
	}

	/** The number that the whole's name leads to: in the passage, in those beside it, in the table; empty where several differ. */
	private static Optional<Amount> whole(PlanFacts plan, Names names, FigureFacts share, FigureFacts part, String name) {
		String core = names.core(name);
		List<Amount> found = new ArrayList<>();
		for (PassageFacts passage : neighbours(plan, share.passage())) {
			for (FigureFacts facts : passage.figures()) {
				Names.Likeness likeness = facts == part || !isAmount(facts) || !sameYear(facts, share) ? Names.Likeness.NONE
						: Names.compare(core, names.core(facts.figure().subject()));
				add(found, new Amount(facts.figure().figure(), facts.figure().unit(), facts.place(), likeness), part);
			}
		}
		for (RowFacts row : plan.rows()) {
			Names.Likeness likeness = Names.compare(core, names.core(row.name()));
			Integer year = share.figure().year();
			if (year != null && year == row.baseYear()) {
				add(found, new Amount(row.baseline(), row.unit(), row.place(Column.BASELINE), likeness), part);
			} else if (year != null && year == row.targetYear()) {
				add(found, new Amount(row.target(), row.unit(), row.place(Column.TARGET), likeness), part);
			}
		}
		return single(found);
	}

	private static boolean sameYear(FigureFacts one, FigureFacts other) {
		return Objects.equals(one.figure().year(), other.figure().year());
	}

	private static void add(List<Amount> found, Amount amount, FigureFacts part) {
		if (amount.likeness() != Names.Likeness.NONE && amount.figure().hasValue() && part.figure().unit().speaksOf(amount.unit())
				&& part.figure().unit().convertsTo(amount.unit())) {
			found.add(amount);
		}
	}

	private static Optional<Amount> single(List<Amount> found) {
		boolean exact = found.stream().anyMatch(amount -> amount.likeness() == Names.Likeness.SAME);
		List<Amount> best = found.stream().filter(amount -> !exact || amount.likeness() == Names.Likeness.SAME).toList();
		boolean agree = best.stream().allMatch(amount -> inBase(amount).meets(inBase(best.getFirst())));
		return best.isEmpty() || !agree ? Optional.empty() : Optional.of(best.getFirst());
	}

	private static Interval inBase(Amount amount) {
		return Interval.of(amount.figure()).times(amount.unit().factor());
	}

	/** The passage and those around it in the same section. */
	private static List<PassageFacts> neighbours(PlanFacts plan, PassageFacts passage) {
		List<PassageFacts> all = plan.passages();
		int at = all.indexOf(passage);
		return all.subList(Math.max(0, at - NEIGHBOURS), Math.min(all.size(), at + NEIGHBOURS + 1)).stream()
				.filter(other -> other.section() == passage.section() && other.box() == passage.box()).toList();
	}
}
