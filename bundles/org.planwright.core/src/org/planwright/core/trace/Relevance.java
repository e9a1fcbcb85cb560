package org.planwright.core.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.planwright.core.figure.Dimension;
import org.planwright.core.figure.SignedPattern;
import org.planwright.core.figure.Unit;
import org.planwright.core.figure.prose.NameFinder;
import org.planwright.core.figure.prose.NameFinders;
import org.planwright.model.Indicator;
import org.planwright.model.Mention;

/** How the words of a section or box bear on one indicator. */
final class Relevance {

	/** A clause with less than this share of a name does not name it, in percent. */
	private static final int NAMED = 75;
	private static final int FULLY_NAMED = 100;
	/** A title that speaks of the indicator's topic says as much as so many clauses. */
	private static final int TITLE_WEIGHT = 4;
	private static final int MOST_CLAUSES = 5;
	/** Clauses that keep, guard or supervise a thing do not move its figure; what is built to be 高安全 is built. */
	private static final Pattern NOT_MOVING = Pattern.compile("(?<!高)安全|检查|监管|科普|宣传|共建共享|隐患|防护|标准|研究|实名|登记|备案|诈骗");

	private final Holder holder;
	private final List<Proof> figures = new ArrayList<>();
	private final List<Proof> names = new ArrayList<>();
	private final List<Proof> topics = new ArrayList<>();
	private int score;
	/** A clause that leaves out what the name counts by must not be the only one on the topic. */
	private static final int AGAIN = 2;

	private Relevance(Holder holder) {
		this.holder = holder;
	}

	/** The words by which prose may speak of an indicator, made ready once for all places of a plan. */
	record Terms(Indicator indicator, NameFinder names, List<SignedPattern> topics, boolean money) {
		static Terms of(Indicator indicator, NameFinders finders) {
			String name = indicator.getName() == null ? "" : indicator.getName();
			return new Terms(indicator, finders.of(name, indicator.getAliases()), Topics.of(name),
					Unit.parse(indicator.getUnit()).dimension() == Dimension.MONEY);
		}
	}

	static Relevance of(Holder holder, Terms terms) {
		Relevance relevance = new Relevance(holder);
		relevance.score = scoreOf(holder, terms);
		if (!Topics.find(terms.topics(), holder.closedTitle()).isEmpty() && !holder.texts().isEmpty()) {
			relevance.topics.add(Proof.title(holder.id(), holder.title(), holder.line(), Grounds.TOPIC));
		}
		for (Holder.Text text : holder.texts()) {
			if (!text.inTitle()) {
				relevance.addFigures(text, terms.indicator());
			}
			relevance.addWords(text, terms);
		}
		return relevance;
	}

	/** What {@link #score()} says, for whoever wants to know nothing else. */
	static int scoreOf(Holder holder, Terms terms) {
		int title = Topics.find(terms.topics(), holder.closedTitle()).isEmpty() || holder.texts().isEmpty() ? 0 : TITLE_WEIGHT;
		int clauses = holder.texts().stream().mapToInt(text -> Topics.find(terms.topics(), text.closed()).size()).sum();
		return title + Math.min(clauses, MOST_CLAUSES);
	}

	private void addFigures(Holder.Text text, Indicator indicator) {
		for (Mention mention : text.passage().getMentions()) {
			if (mention.getIndicator() == indicator) {
				figures.add(new Proof(text.passage().getId(), false, mention.getStart(), mention.getEnd(), mention.getQuote(),
						mention.getLine(), Grounds.FIGURE));
			}
		}
	}

	/** Adds the clauses that name the indicator and the words that speak of its topic. */
	private void addWords(Holder.Text text, Terms terms) {
		List<Topics.Hit> hits = Topics.find(terms.topics(), text.closed());
		for (NameFinder.Naming naming : terms.names().find(text.clauses(), NAMED)) {
			boolean onTopic = hits.stream().anyMatch(hit -> hit.start() < naming.end() && naming.start() < hit.end());
			boolean told = terms.topics().isEmpty() ? naming.recall() == FULLY_NAMED && !terms.money() : onTopic;
			boolean partly = naming.nameRecall() < FULLY_NAMED;
			if (told && !(partly && hits.size() < AGAIN) && !NOT_MOVING.matcher(naming.quote()).find()) {
				names.add(text.proof(naming.start(), naming.end(), Grounds.NAME));
			}
		}
		for (Topics.Hit hit : hits) {
			topics.add(text.proof(hit.start(), hit.end(), Grounds.TOPIC));
		}
	}

	Holder holder() {
		return holder;
	}

	/** Tells whether the words name the indicator or repeat a figure of it. */
	boolean isExplicit() {
		return !figures.isEmpty() || !names.isEmpty();
	}

	boolean hasFigure() {
		return !figures.isEmpty();
	}

	/** How much the words speak of the indicator's topic; 0 for not at all. */
	int score() {
		return score;
	}

	/** All the proofs, figures first, then names, then topics. */
	List<Proof> proofs() {
		List<Proof> proofs = new ArrayList<>(figures);
		proofs.addAll(names);
		proofs.addAll(topics);
		return proofs;
	}
}
