package org.planwright.core.check.rule.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.planwright.core.check.fact.FigureFacts;
import org.planwright.core.figure.Comparator;
import org.planwright.core.figure.Derivation;
import org.planwright.core.figure.Dimension;
import org.planwright.core.figure.Quantity;
import org.planwright.core.figure.Sums;
import org.planwright.core.figure.Unit;
import org.planwright.core.figure.prose.Role;

/**
 * Parts that a sentence lists with their whole: 数据中心34个，其中超大型2个、大型5个、中小型27个; 甲3个、乙4个，共计7个.
 *
 * @param whole the whole
 * @param total the same in the largest unit of all
 * @param unit that unit
 * @param parts the parts
 * @param sum what they come to
 * @param all whether the sentence says that these are all parts
 */
record PartStatement(FigureFacts whole, Quantity total, Unit unit, List<FigureFacts> parts, Derivation sum, boolean all) {

	/** Things counted one by one are not rounded, unlike 万个 and 亿元. */
	private static final int COUNTED = 1000;

	/** How many figures before its parts a whole may stand. */
	private static final int FARTHEST = 8;

	private static final Set<String> PEOPLE = Set.of("人", "人次", "户", "户次", "名", "家", "次");

	private static final Pattern OF_WHICH = Pattern.compile("^[\\s，,；;、]*其中");
	private static final Pattern IN_ALL = Pattern.compile("[\\s，,；;]*(?:合计|总计|共计)(?:达到?|为|约)?\\s*");
	private static final Pattern LISTED = Pattern.compile("^\\s*(?:、|和|与|及|以及)");

	static List<PartStatement> of(Sentence sentence) {
		List<PartStatement> statements = new ArrayList<>();
		for (int i = 1; i < sentence.figures().size(); i++) {
			if (OF_WHICH.matcher(sentence.leading(i)).find()) {
				ofWhich(sentence, i).ifPresent(statements::add);
			} else if (IN_ALL.matcher(sentence.leading(i)).matches()) {
				inAll(sentence, i).ifPresent(statements::add);
			}
		}
		return statements;
	}

	private static Optional<PartStatement> ofWhich(Sentence sentence, int first) {
		List<FigureFacts> parts = new ArrayList<>(List.of(sentence.figures().get(first)));
		for (int i = first + 1; i < sentence.figures().size() && isNext(sentence, i); i++) {
			parts.add(sentence.figures().get(i));
		}
		for (int i = first - 1; i >= Math.max(0, first - FARTHEST); i--) {
			FigureFacts whole = sentence.figures().get(i);
			if (isLevel(whole) && sameUnit(whole, parts.getFirst())) {
				return make(whole, parts, false);
			}
		}
		return Optional.empty();
	}

	private static Optional<PartStatement> inAll(Sentence sentence, int total) {
		List<FigureFacts> parts = new ArrayList<>();
		for (int i = total - 1; i >= 0; i--) {
			parts.addFirst(sentence.figures().get(i));
			if (i > 0 && !isNext(sentence, i)) {
				break;
			}
		}
		FigureFacts whole = sentence.figures().get(total);
		return parts.size() > 1 && sameUnit(whole, parts.getFirst()) ? make(whole, parts, true) : Optional.empty();
	}

	/** Tells whether whole and parts agree: counted things one by one, all else within its rounding. */
	boolean agrees() {
		boolean counted = unit.dimension() == Dimension.COUNT && unit.factor().compareTo(BigDecimal.ONE) == 0
				&& total.value().compareTo(BigDecimal.valueOf(COUNTED)) < 0
				&& parts.stream().allMatch(part -> part.figure().figure().comparator() == Comparator.EQUAL);
		return counted ? total.value().compareTo(sum.value()) == 0 : total.interval().meets(sum.interval());
	}

	/** Tells whether the parts may overlap: people are counted under several heads, kilometres are not. */
	boolean mayOverlap() {
		return parts.size() > 1 && PEOPLE.contains(parts.getFirst().figure().unit().base());
	}

	/** Tells whether a figure goes on with the list that the one before it belongs to. */
	private static boolean isNext(Sentence sentence, int index) {
		FigureFacts before = sentence.figures().get(index - 1);
		FigureFacts facts = sentence.figures().get(index);
		return LISTED.matcher(sentence.leading(index)).find() && isLevel(facts) && sameUnit(before, facts);
	}

	private static boolean isLevel(FigureFacts facts) {
		return facts.figure().role() == Role.LEVEL && !facts.figure().implied() && facts.figure().figure().rangeEnd().isEmpty();
	}

	/** Only what is counted in one unit adds up: not 个 and 架, and no shares of different things. */
	private static boolean sameUnit(FigureFacts one, FigureFacts other) {
		Unit unit = one.figure().unit();
		return unit.dimension() != Dimension.NONE && unit.dimension() != Dimension.RATIO && unit.convertsTo(other.figure().unit());
	}

	private static Optional<PartStatement> make(FigureFacts whole, List<FigureFacts> parts, boolean all) {
		Unit largest = parts.stream().map(part -> part.figure().unit()).reduce(whole.figure().unit(),
				(one, other) -> one.factor().compareTo(other.factor()) >= 0 ? one : other);
		List<Quantity> quantities = new ArrayList<>();
		for (FigureFacts part : parts) {
			Quantity.of(part.figure().figure(), part.figure().unit(), largest).ifPresent(quantities::add);
		}
		Optional<Quantity> total = Quantity.of(whole.figure().figure(), whole.figure().unit(), largest);
		return total.isEmpty() || quantities.size() < parts.size() ? Optional.empty()
				: Optional.of(new PartStatement(whole, total.get(), largest, List.copyOf(parts), Sums.of(quantities), all));
	}
}
