package org.planwright.core.check.rule.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.core.check.fact.FigureFacts;
import org.planwright.core.figure.Dimension;
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

	private static final Pattern PART_OF = Pattern.compile("^(?<part>.*?)占(?<whole>(?!比).{2,}?)(?:的)?(?:比重|比例|比率|份额)?$");
	private static final Pattern SHARE_OF_ITS = Pattern.compile("^(?<part>.{2,})(?:的)?(?:占比|所占比重|所占比例|比重|比例)$");
	/** 其中光纤用户3051万户，占比94%: of what stands before 其中, most likely. */
	private static final Pattern BARE_SHARE = Pattern.compile("占比|比重|占比重|比例");
	private static final Pattern EACH = Pattern.compile("各|分别");
	/** How many figures before a share its part may stand. */
	private static final int FARTHEST = 8;

	/** The shares of a sentence that can be computed. */
	static List<ShareStatement> of(Wholes wholes, Sentence sentence) {
		List<ShareStatement> shares = new ArrayList<>();
		for (int i = 0; i < sentence.figures().size(); i++) {
			FigureFacts share = sentence.figures().get(i);
			if (share.figure().unit().text().equals(Unit.PERCENT) && share.figure().role() == Role.LEVEL && !share.figure().implied()) {
				of(wholes, sentence, i).ifPresent(shares::add);
			}
		}
		return shares;
	}

	private static Optional<ShareStatement> of(Wholes wholes, Sentence sentence, int index) {
		FigureFacts share = sentence.figures().get(index);
		String subject = share.figure().subject();
		Matcher partOf = PART_OF.matcher(subject);
		if (partOf.matches() && !EACH.matcher(partOf.group("part")).find()) {
			Optional<FigureFacts> part = amountBefore(sentence, index).filter(amount -> isNamed(wholes.names(), amount, partOf.group("part")));
			return part.flatMap(amount -> wholes.find(share, amount, partOf.group("whole")).flatMap(whole -> compute(share, amount, whole)));
		}
		if (BARE_SHARE.matcher(subject).matches()) {
			return ofWhole(wholes.names(), sentence, index, "").map(ShareStatement::doubtful);
		}
		Matcher ofIts = SHARE_OF_ITS.matcher(subject);
		return ofIts.matches() ? ofWhole(wholes.names(), sentence, index, ofIts.group("part")) : Optional.empty();
	}

	private ShareStatement doubtful() {
		return new ShareStatement(computed, false);
	}

	/** The nearest number before a share that is none itself. */
	private static Optional<FigureFacts> amountBefore(Sentence sentence, int index) {
		for (int i = index - 1; i >= Math.max(0, index - FARTHEST); i--) {
			FigureFacts amount = sentence.figures().get(i);
			if (isAmount(amount)) {
				return Optional.of(amount);
			}
		}
		return Optional.empty();
	}

	static boolean isAmount(FigureFacts facts) {
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
		if (core.isEmpty() && !part.isEmpty()) {
			return Optional.empty();
		}
		for (int i = index - 1; i > Math.max(0, index - (part.isEmpty() ? 2 : FARTHEST)); i--) {
			FigureFacts amount = sentence.figures().get(i);
			FigureFacts whole = sentence.figures().get(i - 1);
			if (isAmount(amount) && isAmount(whole) && amount.figure().subject().startsWith("其中")
					&& names.core(amount.figure().subject()).startsWith(core)
					&& amount.figure().unit().convertsTo(whole.figure().unit())) {
				return compute(sentence.figures().get(index), amount,
						new Wholes.Amount(whole.figure().figure(), whole.figure().unit(), whole.place(), Names.Likeness.SAME));
			}
		}
		return Optional.empty();
	}

	private static Optional<ShareStatement> compute(FigureFacts share, FigureFacts part, Wholes.Amount whole) {
		Unit unit = part.figure().unit();
		Unit larger = unit.factor().compareTo(whole.unit().factor()) >= 0 ? unit : whole.unit();
		Optional<Quantity> above = Quantity.of(part.figure().figure(), unit, larger);
		Optional<Quantity> below = Quantity.of(whole.figure(), whole.unit(), larger);
		if (above.isEmpty() || below.isEmpty()) {
			return Optional.empty();
		}
		return Ratios.share(above.get(), below.get()).map(derivation -> new ShareStatement(
				new Recomputed(share, derivation, Unit.PERCENT, part.place(), whole.place()), whole.likeness() == Names.Likeness.SAME));
	}
}
