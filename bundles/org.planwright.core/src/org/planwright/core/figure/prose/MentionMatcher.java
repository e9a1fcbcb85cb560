package org.planwright.core.figure.prose;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.planwright.core.figure.Dimension;

/**
 * Ties figures in prose to the indicators that they speak of (R41, R42), by name, unit and value.
 *
 * <p>A figure whose clause has the whole name and nothing else is tied whatever its number, since that is how a wrong number is found.
 * The less of the name a clause has, the more the number must agree. What fits no indicator stays untied.
 */
public final class MentionMatcher {

	/** Words before a number that hand it to each of several subjects: 行政村5G覆盖率和千兆光纤通达率均达到80%. */
	private static final Pattern EACH = Pattern.compile("均|都|皆|同时|双双|全部");
	private static final Pattern RATE_BESIDE = Pattern.compile("(?:率|比例|比重|占比)(?:[、和与及]|以及)");

	private final List<Candidate> candidates;
	/** Places in {@link #candidates} by the runs of tokens in their names: most figures share one with few indicators. */
	private final Map<String, BitSet> byRun = new HashMap<>();
	private final NameMatch.Neutral neutral;

	/**
	 * Makes a matcher for the indicators of one plan.
	 *
	 * @param indicators the plan's indicators
	 * @param wordsOfThePlan words that say nothing in this plan since everything in it is about them: its region (浙江省, 全省) and its
	 *        trade (信息通信业); may be empty
	 */
	public MentionMatcher(Collection<IndicatorTerms> indicators, Collection<String> wordsOfThePlan) {
		neutral = NameMatch.Neutral.of(wordsOfThePlan);
		candidates = indicators.stream().map(terms -> new Candidate(terms, neutral)).toList();
		for (int i = 0; i < candidates.size(); i++) {
			int place = i;
			candidates.get(i).runs().forEach(run -> byRun.computeIfAbsent(run, any -> new BitSet()).set(place));
		}
	}

	/** Ties all figures of a text; a figure that speaks of two indicators comes twice, one that speaks of none not at all. */
	public List<Tie> match(Collection<ProseFigure> figures) {
		return figures.stream().flatMap(figure -> match(figure).stream()).toList();
	}

	/**
	 * Ties one figure.
	 *
	 * @return the indicator that it speaks of; several only where the clause gives the number to each; empty for none
	 */
	public List<Tie> match(ProseFigure figure) {
		if (figure.role() == Role.ATTRIBUTE) {
			return List.of();
		}
		FigureWords words = new FigureWords(figure, neutral);
		List<Candidate.Offer> offers = new ArrayList<>();
		sharing(words).stream().forEach(place -> candidates.get(place).consider(words).ifPresent(offers::add));
		if (offers.isEmpty()) {
			return List.of();
		}
		offers.sort(Comparator.comparingInt(Candidate.Offer::rank).reversed());
		if (isOfEach(figure) && offers.size() > 1) {
			List<Tie> shared = offers.stream().filter(Candidate.Offer::ownsPart).map(offer -> offer.tie(figure)).toList();
			if (shared.size() > 1) {
				return shared;
			}
		}
		return best(offers).map(offer -> List.of(offer.tie(figure))).orElse(List.of());
	}

	/** Tells whether a number is that of each of several subjects: a word says so, or they are rates, which have no sum. */
	static boolean isOfEach(ProseFigure figure) {
		return EACH.matcher(figure.quote()).find() || figure.unit().dimension() == Dimension.RATIO && RATE_BESIDE.matcher(figure.subject()).find();
	}

	/** Places of the candidates that have anything in common with the words of a figure. */
	private BitSet sharing(FigureWords words) {
		BitSet places = new BitSet();
		for (FigureWords.Naming naming : words.namings()) {
			for (String run : naming.phrase().runs()) {
				BitSet sharing = byRun.get(run);
				if (sharing != null) {
					places.or(sharing);
				}
			}
		}
		return places;
	}

	/** The best offer, unless a second one is as good and neither the number nor the name tells them apart. */
	private static Optional<Candidate.Offer> best(List<Candidate.Offer> offers) {
		Candidate.Offer first = offers.get(0);
		if (offers.size() > 1 && offers.get(1).rank() == first.rank()) {
			return Optional.empty();
		}
		return Optional.of(first);
	}
}
