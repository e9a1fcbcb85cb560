package org.planwright.core.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How much boxes, or tasks, of two plans speak of the same: by their titles, by parts of the one that have the title of the other, and by
 * all that they say. A word counts the more the fewer texts have it.
 */
final class TextLikeness {

	/**
	 * How two texts relate.
	 *
	 * @param score how sure that is, 1 to 100
	 * @param full whether they speak of one topic; else the one is a part of the other
	 * @param grounds what tells
	 */
	record Match(int score, boolean full, List<Ground> grounds) {
	}

	private static final Pattern SECURITY = Pattern.compile("安全|可信|防护");
	private static final double TITLE = 0.5;
	private static final double COVERED = 0.25;
	private static final double PART = 0.4;
	private static final double PART_FROM = 0.5;
	private static final double TEXT_FROM = 0.1;
	private static final double ENOUGH = 0.5;
	/** Texts without titles in common must share so much. */
	private static final double CONTENT_ONLY = 0.14;
	private static final double CLEARLY = 1.1;
	private static final int CONTENT_SCORE = 45;
	private static final int SHOWN = 4;
	private static final int CANDIDATES = 12;

	private final List<AlignedText> upper;
	private final List<AlignedText> lower;
	private final WordVectors above;
	private final WordVectors below;

	TextLikeness(AlignedTexts upper, AlignedTexts lower) {
		this.upper = upper.all();
		this.lower = lower.all();
		WordWeights weights = new WordWeights(upper.counts(), lower.counts());
		above = new WordVectors(upper.counts(), weights);
		below = new WordVectors(lower.counts(), weights);
	}

	/** The lower texts that answer each upper one, the best first. */
	List<Map<Integer, Match>> matches() {
		double[][] scores = new double[upper.size()][lower.size()];
		double[] bestAbove = new double[upper.size()];
		double[] bestBelow = new double[lower.size()];
		for (int i = 0; i < upper.size(); i++) {
			for (int j = 0; j < lower.size(); j++) {
				scores[i][j] = score(i, j);
				bestAbove[i] = Math.max(bestAbove[i], scores[i][j]);
				bestBelow[j] = Math.max(bestBelow[j], scores[i][j]);
			}
		}
		List<Map<Integer, Match>> matches = new ArrayList<>();
		for (int i = 0; i < upper.size(); i++) {
			Map<Integer, Match> found = new HashMap<>();
			for (int j = 0; j < lower.size(); j++) {
				if (scores[i][j] >= ENOUGH && scores[i][j] >= ENOUGH * Math.max(bestAbove[i], bestBelow[j])) {
					found.put(j, match(i, j, scores[i][j]));
				}
			}
			matches.add(found);
		}
		byContent(matches, bestBelow);
		return matches;
	}

	/** A lower text that answers nothing by its title goes with the upper one that has most of its words, where none comes near to that. */
	private void byContent(List<Map<Integer, Match>> matches, double[] bestBelow) {
		for (int j = 0; j < lower.size(); j++) {
			if (bestBelow[j] < ENOUGH) {
				int best = -1;
				double first = 0;
				double second = 0;
				for (int i = 0; i < upper.size(); i++) {
					double alike = apart(i, j) ? 0 : cosine(i, j);
					if (alike > first) {
						second = first;
						first = alike;
						best = i;
					} else {
						second = Math.max(second, alike);
					}
				}
				if (first >= CONTENT_ONLY && first >= CLEARLY * second) {
					matches.get(best).put(j, new Match(CONTENT_SCORE, false, List.of(shared(best, j))));
				}
			}
		}
	}

	private boolean apart(int i, int j) {
		return SECURITY.matcher(upper.get(i).title()).find() != SECURITY.matcher(lower.get(j).title()).find();
	}

	private double score(int i, int j) {
		if (apart(i, j)) {
			return 0;
		}
		double alike = cosine(i, j);
		double covered = alike >= TEXT_FROM ? COVERED * covered(i, j) : 0;
		double part = part(i, j).map(GramsPart::share).orElse(0.0);
		return alike + TITLE * titles(i, j) + covered + (part >= PART_FROM ? PART * part : 0);
	}

	private Match match(int i, int j, double score) {
		List<Ground> grounds = new ArrayList<>();
		double titles = titles(i, j);
		if (titles > 0) {
			grounds.add(Ground.of(Ground.Kind.TITLE, upper.get(i).title(), lower.get(j).title()));
		}
		Optional<GramsPart> part = part(i, j).filter(each -> each.share() >= PART_FROM);
		part.ifPresent(each -> grounds.add(Ground.of(Ground.Kind.PART, upper.get(i).title(), lower.get(j).parts().get(each.place()))));
		if (cosine(i, j) >= TEXT_FROM) {
			grounds.add(shared(i, j));
		}
		boolean full = titles >= ENOUGH || part.isEmpty();
		return new Match(Math.clamp(Math.round(100 * Math.min(score, 1)), 1, 100), full, grounds);
	}

	/** Part of the lower text whose title has most of the upper one's. */
	private record GramsPart(int place, double share) {
	}

	private Optional<GramsPart> part(int i, int j) {
		double all = above.title(i).weight();
		GramsPart best = null;
		List<WordVectors.Title> parts = below.parts(j);
		for (int place = 0; place < parts.size() && all > 0; place++) {
			double share = above.title(i).common(parts.get(place)) / all;
			best = best == null || share > best.share() ? new GramsPart(place, share) : best;
		}
		return Optional.ofNullable(best);
	}

	private double titles(int i, int j) {
		double all = above.title(i).weight() + below.title(j).weight();
		return all == 0 ? 0 : 2 * above.title(i).common(below.title(j)) / all;
	}

	private double covered(int i, int j) {
		double less = Math.min(above.title(i).weight(), below.title(j).weight());
		return less == 0 ? 0 : above.title(i).common(below.title(j)) / less;
	}

	private double cosine(int i, int j) {
		return above.text(i).product(below.text(j));
	}

	/** The words that speak most for the pair, as long as both texts have them. */
	private Ground shared(int i, int j) {
		List<String> grams = above.text(i).strongest(below.text(j), CANDIDATES);
		return Ground.of(Ground.Kind.CONTENT, String.join("、", new SharedWords(upper.get(i), lower.get(j)).of(grams, SHOWN)));
	}
}
