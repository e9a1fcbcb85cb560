package org.planwright.core.check.rule.link;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.planwright.core.check.CatalogueRule;
import org.planwright.core.check.Findings;
import org.planwright.core.check.Severity;
import org.planwright.core.check.Topic;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.model.Evidence;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.LinkKind;
import org.planwright.model.LinkState;
import org.planwright.model.Mention;
import org.planwright.model.Passage;
import org.planwright.model.TraceLink;

/** Of two things it is clear whether one serves the other, and how; of a figure in prose, which indicator it is of (R64). */
public final class AmbiguousLinkRule extends CatalogueRule {

	/** Ways of serving that exclude each other; what stands in something may serve it besides. */
	private static final Set<LinkKind> WAYS = EnumSet.of(LinkKind.NAMES, LinkKind.DRIVES, LinkKind.SUPPORTS);

	/** A figure in prose, or the words that stand for one. */
	private record Words(Passage passage, int start, int end) {

		static Words of(Evidence words) {
			return new Words(words.getPassage(), words.getStart(), words.getEnd());
		}

		/** Words with several figures may be said to measure as many indicators. */
		boolean holdSeveralFigures(PlanFacts plan) {
			return plan.figures().stream().filter(figure -> figure.passage().passage() == passage)
					.filter(figure -> start <= figure.figure().start() && figure.figure().end() <= end).count() > 1;
		}
	}

	private record Pair(Identified source, Identified target) {
	}

	public AmbiguousLinkRule() {
		super("R64", Topic.STRUCTURE, Severity.WARNING);
	}

	@Override
	public void check(PlanFacts plan, Findings findings) {
		LinkPlaces places = new LinkPlaces(plan);
		Map<Pair, List<TraceLink>> pairs = new LinkedHashMap<>();
		plan.plan().getLinks().stream().filter(link -> link.getSource() != null && link.getTarget() != null)
				.forEach(link -> pairs.computeIfAbsent(new Pair(link.getSource(), link.getTarget()), first -> new ArrayList<>()).add(link));
		for (List<TraceLink> links : pairs.values()) {
			TraceLink first = links.getFirst();
			boolean rejected = links.stream().anyMatch(link -> link.getState() == LinkState.REJECTED);
			List<TraceLink> held = links.stream().filter(link -> link.getState() != LinkState.REJECTED).toList();
			if (rejected && !held.isEmpty()) {
				report(findings, places, first, "state", Severity.WARNING);
			} else if (held.stream().map(TraceLink::getKind).filter(WAYS::contains).distinct().count() > 1) {
				report(findings, places, first, "kind", Severity.INFO);
			}
		}
		measuring(plan).forEach((words, links) -> {
			TraceLink first = links.getFirst();
			links.stream().filter(link -> areApart(first, link)).forEach(other -> findings.report(this, places.of(first)).variant("words")
					.stated(words.passage().getText().substring(words.start(), words.end())).basedOn(first.getId(), other.getId())
					.with(words.passage().getText().substring(words.start(), words.end()), places.name(first.getTarget()), places.name(other.getTarget())).done());
		});
	}

	/** The words of links that say that these measure an indicator, by the words: one figure is the value of one row. */
	private static Map<Words, List<TraceLink>> measuring(PlanFacts plan) {
		Map<Words, List<TraceLink>> all = new LinkedHashMap<>();
		for (TraceLink link : plan.plan().getLinks()) {
			if (link.getKind() == LinkKind.MEASURES && link.getState() != LinkState.REJECTED && link.getTarget() instanceof Indicator) {
				Words words = switch (link.getSource()) {
				case Mention mention when mention.eContainer() instanceof Passage passage -> new Words(passage, mention.getStart(), mention.getEnd());
				case null, default -> link.getWords() == null || link.getWords().getPassage() == null ? null : Words.of(link.getWords());
				};
				if (words != null && !words.holdSeveralFigures(plan)) {
					all.computeIfAbsent(words, first -> new ArrayList<>()).add(link);
				}
			}
		}
		return all;
	}

	/** A row and the row that it is part of may be spoken of by the same words. */
	private static boolean areApart(TraceLink one, TraceLink other) {
		return one.getTarget() != other.getTarget() && !EcoreUtil.isAncestor(one.getTarget(), other.getTarget())
				&& !EcoreUtil.isAncestor(other.getTarget(), one.getTarget());
	}

	private void report(Findings findings, LinkPlaces places, TraceLink link, String variant, Severity severity) {
		findings.report(this, places.of(link)).severity(severity).variant(variant).stated(places.name(link)).basedOn(link.getId())
				.with(places.name(link.getSource()), places.name(link.getTarget())).done();
	}
}
