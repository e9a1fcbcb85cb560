package org.planwright.core.figure.prose;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.planwright.core.figure.Dimension;

/** One indicator as a candidate for figures: whether a figure may speak of it at all, and how well its clause names it. */
final class Candidate {

	/** A clause with less than this share of a name, in percent, abbreviates it only where the sentence said the rest before. */
	private static final int ABBREVIATION = 45;
	private static final int ABBREVIATION_WITH_TOPIC = 20;
	private static final int NAMED_WITH_TOPIC = 65;
	private static final int MOSTLY = 60;
	private static final int NEARLY_ALL = 90;
	private static final int OF_A_SHARE = 40;
	private static final Pattern CHANGE_IN_CELL = Pattern.compile("^(?:[比较](?:20\\d\\d年|[\"“”]?十[一二三四五]五[\"“”]?)(?:末|期末|时期|期间)?)?(?:累计)?(?:下降|降低|减少)");
	private static final Pattern CHANGE_IN_NAME = Pattern.compile("下降|降低|增速|增长率|增幅|降幅|增长速度|减少");

	/**
	 * A figure's claim to speak of the indicator.
	 *
	 * @param rank for comparing offers to one figure; higher is better
	 * @param ownsPart whether a part of the clause names the indicator, so that it may share the figure with another
	 */
	record Offer(Candidate candidate, Comparison comparison, Tie.Relation relation, int confidence, Set<Tie.Reason> reasons, int rank,
			boolean ownsPart) {
		Tie tie(ProseFigure figure) {
			return new Tie(figure, candidate.terms.key(), comparison.aspect(), relation, comparison.closeness(), confidence, reasons);
		}
	}

	/** How one of the figure's namings fits one of the indicator's names. */
	private record Fit(NameMatch match, int recallInContext, boolean topic, boolean part, boolean alias) {
		int score() {
			int words = 2 * match.precision() + match.recall() + recallInContext / 4;
			return match.head() ? words : words / 2;
		}
	}

	private final IndicatorTerms terms;
	private final NameMatch.Neutral neutral;
	private final List<Phrase> names;
	private final Set<String> latin;
	private final Qualifiers qualifiers;
	/** What the indicator is a share of; null where it is none. */
	private final Phrase counted;

	Candidate(IndicatorTerms terms, NameMatch.Neutral neutral) {
		this.terms = terms;
		this.neutral = neutral;
		names = Stream.concat(Stream.of(terms.name()), terms.aliases().stream()).map(Phrase::of).filter(phrase -> !phrase.isEmpty())
				.toList();
		latin = names.stream().flatMap(name -> name.tokens().stream()).filter(Phrase::isLatin).collect(Collectors.toSet());
		qualifiers = Qualifiers.of(terms.name());
		Matcher share = Lexicon.SHARE_AT_END.matcher(terms.name());
		boolean isShare = terms.unit().dimension() == Dimension.RATIO && share.find() && share.start() > 0;
		counted = isShare ? Phrase.of(terms.name().substring(0, share.start())) : null;
	}

	/** Runs of tokens of which a figure's words must have one, or they can't name the indicator. */
	Stream<String> runs() {
		return Stream.concat(names.stream(), Stream.ofNullable(counted)).flatMap(name -> name.runs().stream());
	}

	Optional<Offer> consider(FigureWords words) {
		Optional<Comparison> comparison = Comparison.of(words.figure(), terms);
		if (comparison.isEmpty()) {
			return considerCount(words);
		}
		Fit best = null;
		for (FigureWords.Naming naming : words.namings()) {
			for (int i = isRival(naming) ? names.size() : 0; i < names.size(); i++) {
				Fit fit = fit(names.get(i), words, naming, i > 0);
				boolean better = fit.match().found() > 0 && (best == null || fit.score() > best.score());
				best = better ? fit : best;
			}
		}
		return best == null ? Optional.empty() : offer(words.figure(), comparison.get(), best);
	}

	/** A count of what the indicator is a share of bears on it: 5G用户达1497万户 on 5G用户普及率. */
	private Optional<Offer> considerCount(FigureWords words) {
		if (counted == null || words.figure().role() != Role.LEVEL || words.figure().unit().dimension() != Dimension.COUNT) {
			return Optional.empty();
		}
		return words.namings().stream().filter(naming -> !isRival(naming)).map(naming -> fit(counted, words, naming, false))
				.filter(fit -> fit.match().head() && fit.match().isFull() && fit.match().isPure()).findFirst()
				.map(fit -> new Offer(this, Comparison.NONE, Tie.Relation.RELATED, OF_A_SHARE, EnumSet.of(Tie.Reason.ABBREVIATION),
						OF_A_SHARE, false));
	}

	private Fit fit(Phrase name, FigureWords words, FigureWords.Naming naming, boolean alias) {
		if (naming.topic()) {
			return new Fit(NameMatch.ofClause(name, naming.phrase(), neutral), 0, true, false, alias);
		}
		NameMatch match = NameMatch.of(name, naming.phrase(), neutral);
		return new Fit(match, match.found() == 0 ? 0 : NameMatch.recall(name, words.inContext(naming), neutral), false, naming.part(), alias);
	}

	/** Tells whether the words qualify another thing than the name does: 4G against 5G, 固定 against 移动, per head against total. */
	private boolean isRival(FigureWords.Naming naming) {
		if (!latin.isEmpty() && !naming.latin().isEmpty() && naming.latin().stream().noneMatch(latin::contains)) {
			return true;
		}
		return qualifiers.contradict(naming.qualifiers());
	}

	private Optional<Offer> offer(ProseFigure figure, Comparison comparison, Fit fit) {
		NameMatch match = fit.match();
		int confidence = confidence(comparison, fit);
		if (confidence == 0) {
			return Optional.empty();
		}
		boolean equal = comparison.closeness() == Tie.Closeness.EQUAL;
		Set<Tie.Reason> reasons = EnumSet.of(fit.alias() ? Tie.Reason.ALIAS : match.isFull() ? Tie.Reason.NAME : Tie.Reason.ABBREVIATION);
		if (fit.topic() || !match.isFull() && fit.recallInContext() > match.recall()) {
			reasons.add(Tie.Reason.TOPIC);
		}
		if (equal) {
			reasons.add(Tie.Reason.VALUE);
		}
		int byNumber = equal ? 300 : comparison.closeness() == Tie.Closeness.NEAR ? 100 : 0;
		int rank = 10 * (match.precision() + match.recall()) + fit.recallInContext() + byNumber;
		boolean ownsPart = match.isPure() && (match.isFull() || fit.recallInContext() >= NAMED_WITH_TOPIC);
		return Optional.of(new Offer(this, comparison, relation(figure, comparison, fit), confidence, reasons, rank, ownsPart));
	}

	/** How sure the tie is, from 1 to 100; 0 where there is none. */
	private static int confidence(Comparison comparison, Fit fit) {
		NameMatch match = fit.match();
		boolean equal = comparison.closeness() == Tie.Closeness.EQUAL;
		if (match.head() && match.isFull() && match.isPure()) {
			return comparison.aspect() == Tie.Aspect.OTHER ? 60 : 95;
		}
		if (match.head() && match.isFull() && (equal || comparison.closeness() == Tie.Closeness.NEAR)) {
			return equal ? 85 : 70;
		}
		boolean abbreviated = match.recall() >= ABBREVIATION
				|| match.recall() >= ABBREVIATION_WITH_TOPIC && fit.recallInContext() >= NAMED_WITH_TOPIC;
		if (match.head() && match.isPure() && abbreviated) {
			return equal ? 85 : 65;
		}
		return equal && isNamedByNumber(match, fit.recallInContext(), comparison.distinctive()) ? 60 : 0;
	}

	/** Tells whether an equal number makes up for what is missing of the name: the more of a coincidence, the less may be missing. */
	private static boolean isNamedByNumber(NameMatch match, int recallInContext, boolean distinctive) {
		// 推广导爆管雷管，使其占工业雷管比重超过70%: the clause has what is measured, the one before it of what.
		boolean said = match.recall() >= ABBREVIATION && recallInContext >= NEARLY_ALL;
		boolean mostly = (match.recall() >= MOSTLY || said) && match.precision() >= MOSTLY;
		if (!match.head()) {
			return distinctive && mostly;
		}
		return mostly || distinctive && Math.max(match.recall(), recallInContext) >= ABBREVIATION;
	}

	private Tie.Relation relation(ProseFigure figure, Comparison comparison, Fit fit) {
		if (comparison.aspect() == Tie.Aspect.OTHER || figure.priceBase() != null && !figure.priceBase().sameAs(terms.priceBase())) {
			return Tie.Relation.RELATED;
		}
		if (comparison.closeness() == Tie.Closeness.EQUAL) {
			return Tie.Relation.SAME;
		}
		if (fit.part() && !MentionMatcher.isOfEach(figure)) {
			// 新能源和可再生能源发电装机: the number is of both together, or of which of them nobody can tell.
			return Tie.Relation.RELATED;
		}
		String own = figure.subject() + figure.object();
		boolean otherPeriod = terms.unit().dimension() == Dimension.MONEY && differ(Lexicon.RUNNING_TOTAL, figure.quote());
		boolean otherName = isOnlyIn(Lexicon.LOOSE, own + String.join("，", figure.topics()));
		return otherPeriod || otherName || isOnlyIn(Lexicon.ADDED, own) ? Tie.Relation.RELATED : Tie.Relation.SAME;
	}

	private boolean differ(Pattern words, String prose) {
		return words.matcher(prose).find() != words.matcher(terms.name()).find();
	}

	private boolean isOnlyIn(Pattern words, String prose) {
		return words.matcher(prose).find() && !words.matcher(terms.name()).find();
	}

	/** Tells whether the name itself is one of a change, or the cell of the target prints one, so that 下降15% is its level. */
	static boolean isChange(IndicatorTerms terms) {
		return CHANGE_IN_NAME.matcher(terms.name()).find() || CHANGE_IN_CELL.matcher(terms.target().text()).find();
	}
}
