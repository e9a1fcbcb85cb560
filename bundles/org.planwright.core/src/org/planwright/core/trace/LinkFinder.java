package org.planwright.core.trace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.planwright.core.figure.prose.NameFinder;
import org.planwright.core.figure.prose.NameFinders;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.KeyProject;
import org.planwright.model.LinkKind;
import org.planwright.model.LinkState;
import org.planwright.model.Plan;
import org.planwright.model.Section;

/**
 * Finds the links of a plan in its own words.
 *
 * <p>A box or section serves an indicator when it repeats its figure, names it, or speaks of what moves it. Of those that only speak of
 * its topic, the ones count that do so more than in passing; where there are none, the one or two that do so most.
 */
final class LinkFinder {

	private static final int BY_FIGURE = 95;
	private static final int BY_NAME = 85;
	private static final int BY_CONTAINMENT = 100;
	private static final int BY_TARGET = 60;
	private static final int BY_TOPIC = 50;
	private static final int BY_TOPIC_IN_PASSING = 40;
	private static final int POINTS_PER_SCORE = 4;
	/** What speaks of a topic in so many clauses does so on purpose. A title counts as several. */
	private static final int ON_PURPOSE_IN_SECTION = 3;
	private static final int ON_PURPOSE_IN_BOX = 4;
	private static final int IN_PASSING_IN_SECTION = 1;
	private static final int IN_PASSING_IN_BOX = 2;
	private static final int MOST_IN_PASSING = 2;
	private static final int SAME_SUBJECT = 50;
	private static final String CARRIER = "工程$|项目$|行动$|计划$|建设工程$";

	private final Plan plan;
	private final NameFinders finders;
	private final List<Holder> holders;
	private final List<FoundLink> links = new ArrayList<>();

	private LinkFinder(Plan plan, Collection<String> wordsOfThePlan) {
		this.plan = plan;
		finders = new NameFinders(wordsOfThePlan);
		holders = Holders.of(plan);
	}

	/**
	 * Finds the links of a plan whose objects all have ids and whose passages were searched for figures.
	 *
	 * @param wordsOfThePlan the names of its region and trade, which tell nothing within it
	 */
	static List<FoundLink> find(Plan plan, Collection<String> wordsOfThePlan) {
		LinkFinder finder = new LinkFinder(plan, wordsOfThePlan);
		finder.plan.eAllContents().forEachRemaining(object -> {
			if (object instanceof Indicator indicator) {
				finder.indicator(indicator);
			}
		});
		finder.sectionsOfBoxes();
		return List.copyOf(finder.links);
	}

	/** Those of some indicators of a plan that {@link #find} finds no link to. */
	static List<Indicator> unserved(Plan plan, Collection<String> wordsOfThePlan, Collection<Indicator> some) {
		if (some.isEmpty()) {
			return List.of();
		}
		LinkFinder finder = new LinkFinder(plan, wordsOfThePlan);
		return some.stream().filter(indicator -> !finder.isServed(indicator)).toList();
	}

	private boolean isServed(Indicator indicator) {
		Relevance.Terms terms = Relevance.Terms.of(indicator, finders);
		// Topics are found sooner than names.
		return holders.stream().anyMatch(holder -> Relevance.scoreOf(holder, terms) >= (holder.isBox() ? IN_PASSING_IN_BOX : IN_PASSING_IN_SECTION))
				|| holders.stream().anyMatch(holder -> Relevance.of(holder, terms).isExplicit());
	}

	private void indicator(Indicator indicator) {
		Relevance.Terms terms = Relevance.Terms.of(indicator, finders);
		List<Relevance> found = holders.stream().map(holder -> Relevance.of(holder, terms)).filter(r -> r.isExplicit() || r.score() > 0)
				.toList();
		accept(indicator, found.stream().filter(r -> r.holder().isBox()).toList(), ON_PURPOSE_IN_BOX, IN_PASSING_IN_BOX, 1);
		accept(indicator, found.stream().filter(r -> !r.holder().isBox()).toList(), ON_PURPOSE_IN_SECTION, IN_PASSING_IN_SECTION,
				MOST_IN_PASSING);
	}

	private void accept(Indicator indicator, List<Relevance> found, int onPurpose, int inPassing, int mostInPassing) {
		List<Relevance> sure = found.stream().filter(r -> r.isExplicit() || r.score() >= onPurpose).toList();
		sure.forEach(r -> add(indicator, r, confidence(r)));
		if (sure.isEmpty()) {
			found.stream().filter(r -> r.score() >= inPassing).sorted(Comparator.comparingInt(Relevance::score).reversed())
					.limit(mostInPassing)
					.forEach(r -> add(indicator, r, BY_TOPIC_IN_PASSING));
		}
	}

	private static int confidence(Relevance relevance) {
		if (relevance.isExplicit()) {
			return relevance.hasFigure() ? BY_FIGURE : BY_NAME;
		}
		return BY_TOPIC + POINTS_PER_SCORE * (relevance.score() - 1);
	}

	private void add(Indicator indicator, Relevance relevance, int confidence) {
		LinkKind kind = relevance.isExplicit() ? LinkKind.NAMES : LinkKind.DRIVES;
		links.add(new FoundLink(relevance.holder().id(), indicator.getId(), kind, LinkState.SUGGESTED, confidence, relevance.proofs()));
	}

	/** A box belongs to the numbered section that it stands in, and to the run-in paragraphs there that speak of the same thing. */
	private void sectionsOfBoxes() {
		for (Holder holder : holders) {
			if (holder.object() instanceof KeyProject box) {
				Section numbered = numberedSection(box);
				if (numbered != null) {
					Proof proof = Proof.title(box.getId(), holder.title(), holder.line(), Grounds.CONTAINMENT);
					links.add(new FoundLink(numbered.getId(), box.getId(), LinkKind.CONTAINS, LinkState.SUGGESTED, BY_CONTAINMENT,
							List.of(proof)));
					subject(numbered, holder);
				}
			}
		}
	}

	private static Section numberedSection(Identified object) {
		for (EObject at = object.eContainer(); at != null; at = at.eContainer()) {
			if (at instanceof Section section && !section.isRunIn()) {
				return section;
			}
		}
		return null;
	}

	/** The run-in paragraph of the section that speaks of what the box is called, and those that serve an indicator of the box. */
	private void subject(Section numbered, Holder box) {
		NameFinder subject = finders.of(box.title().replaceAll(CARRIER, ""), List.of());
		Set<String> targets = targets(box);
		FoundLink best = null;
		List<FoundLink> shared = new ArrayList<>();
		for (Holder holder : holders) {
			if (holder.object() instanceof Section section && section.isRunIn() && section.getParent() == numbered) {
				FoundLink link = sameSubject(holder, box, subject);
				best = link != null && (best == null || link.confidence() > best.confidence()) ? link : best;
				sameTarget(holder, box, targets).ifPresent(shared::add);
			}
		}
		if (best != null) {
			links.add(best);
			String source = best.source();
			shared.removeIf(link -> link.source().equals(source));
		}
		links.addAll(shared);
	}

	private Set<String> targets(Holder holder) {
		return links.stream().filter(link -> link.source().equals(holder.id())).map(FoundLink::target).collect(Collectors.toSet());
	}

	private static boolean isOnPurpose(FoundLink link, Holder source) {
		return link.source().equals(source.id()) && link.confidence() > BY_TOPIC_IN_PASSING;
	}

	private Optional<FoundLink> sameTarget(Holder holder, Holder box, Set<String> targets) {
		return links.stream().filter(link -> isOnPurpose(link, holder) && targets.contains(link.target())).findFirst()
				.map(link -> new FoundLink(holder.id(), box.id(), LinkKind.DRIVES, LinkState.SUGGESTED, BY_TARGET, link.proofs()));
	}

	/** The link of a run-in paragraph to a box of the same subject; null where the subjects differ. */
	private static FoundLink sameSubject(Holder holder, Holder box, NameFinder subject) {
		List<NameFinder.Naming> title = subject.find(holder.titleClauses(), SAME_SUBJECT);
		if (!title.isEmpty()) {
			Proof proof = Proof.title(holder.id(), holder.title(), holder.line(), Grounds.TOPIC);
			return new FoundLink(holder.id(), box.id(), LinkKind.DRIVES, LinkState.SUGGESTED, Math.min(BY_NAME, title.get(0).recall()),
					List.of(proof));
		}
		FoundLink best = null;
		for (Holder.Text text : holder.texts()) {
			for (NameFinder.Naming naming : subject.find(text.clauses(), SAME_SUBJECT)) {
				int confidence = naming.recall() / 2;
				if (best == null || confidence > best.confidence()) {
					best = new FoundLink(holder.id(), box.id(), LinkKind.DRIVES, LinkState.SUGGESTED, confidence,
							List.of(text.proof(naming.start(), naming.end(), Grounds.TOPIC)));
				}
			}
		}
		return best;
	}
}
