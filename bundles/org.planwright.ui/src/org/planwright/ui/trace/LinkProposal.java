package org.planwright.ui.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.planwright.core.LinkJudgement.Words;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.trace.EndType;
import org.planwright.core.trace.LinkKinds;
import org.planwright.model.Identified;
import org.planwright.model.LinkKind;
import org.planwright.model.Passage;
import org.planwright.model.Plan;
import org.planwright.ui.Messages;
import org.planwright.ui.selection.PlanNames;
import org.planwright.ui.selection.PlanSelection;

/**
 * A link that somebody may make between two things.
 *
 * @param source what serves
 * @param words the words of it that serve; null for all of it
 * @param target what is served
 * @param kinds how it may serve
 * @param kind which of these is likely meant
 * @param strength how much the source does for the target, 1 to 3; 0 to say nothing
 * @param reason why it serves; empty to say nothing
 */
public record LinkProposal(Identified source, Words words, Identified target, List<LinkKind> kinds, LinkKind kind, int strength, String reason) {

	public LinkProposal {
		kinds = List.copyOf(kinds);
	}

	/** The links that may join two things, the likelier direction first; none where they may not be joined. */
	public static List<LinkProposal> between(PlanSelection one, PlanSelection other) {
		List<LinkProposal> proposals = new ArrayList<>();
		of(one, other).ifPresent(proposals::add);
		of(other, one).ifPresent(proposals::add);
		if (proposals.size() == 2 && rank(proposals.get(1)) < rank(proposals.get(0))) {
			return proposals.reversed();
		}
		return proposals;
	}

	private static Optional<LinkProposal> of(PlanSelection from, PlanSelection to) {
		List<LinkKind> kinds = LinkJudging.kinds(from.object(), to.object());
		Words words = words(from);
		return kinds.isEmpty() ? Optional.empty()
				: Optional.of(new LinkProposal(from.object(), words, to.object(), kinds, likely(kinds, from.object(), words, to.object()), 0, ""));
	}

	private static Words words(PlanSelection from) {
		return from.words() != null && from.words().end() > from.words().start() && from.object() instanceof Passage passage
				? new Words(passage, from.words().start(), from.words().end()) : null;
	}

	/** What holds something is said to contain it, words with the figure of an indicator measure it; else one supports the other. */
	private static LinkKind likely(List<LinkKind> kinds, Identified source, Words words, Identified target) {
		if (kinds.contains(LinkKind.CONTAINS) && EcoreUtil.isAncestor(source, target)) {
			return LinkKind.CONTAINS;
		}
		if (kinds.contains(LinkKind.MEASURES) && source instanceof Passage passage && passage.getMentions().stream()
				.anyMatch(mention -> mention.getIndicator() == target && (words == null || words.start() <= mention.getStart() && mention.getEnd() <= words.end()))) {
			return LinkKind.MEASURES;
		}
		return kinds.contains(LinkKind.SUPPORTS) ? LinkKind.SUPPORTS : kinds.getLast();
	}

	/** The general serves the particular: a task a box, a box an indicator. To contain what stands elsewhere is hardly ever meant. */
	private static int rank(LinkProposal proposal) {
		boolean odd = proposal.kind == LinkKind.CONTAINS && !EcoreUtil.isAncestor(proposal.source, proposal.target);
		return odd ? EndType.values().length : EndType.of(proposal.source).map(Enum::ordinal).orElse(EndType.values().length);
	}

	/** The same link of another kind. */
	public LinkProposal withKind(LinkKind other) {
		return new LinkProposal(source, words, target, kinds, other, strength, reason);
	}

	/** The same link with more said of it. */
	public LinkProposal saying(int itsStrength, String itsReason) {
		return new LinkProposal(source, words, target, kinds, kind, itsStrength, itsReason.strip());
	}

	/** Whether more is said of it than how it serves. */
	boolean saysMore() {
		return strength > 0 || !reason.isEmpty();
	}

	/** Why two things may not be joined, in words; for those that {@link #between} finds nothing for. */
	public static String refusal(PlanSelection one, PlanSelection other) {
		if (one.object() == other.object()) {
			return Messages.text("trace.refused.same");
		}
		for (PlanSelection end : List.of(one, other)) {
			if (EndType.of(end.object()).isEmpty()) {
				return Messages.text("trace.refused.type", PlanNames.name(end.object()), PlanNames.kind(end.object()));
			}
		}
		Plan plan = ProjectSession.planOf(one.object());
		if (plan == null || plan != ProjectSession.planOf(other.object())) {
			return Messages.text("trace.refused.plan", PlanNames.name(one.object()), PlanNames.name(other.object()));
		}
		EndType type = EndType.of(one.object()).orElseThrow();
		return Messages.text("trace.refused.kinds", word(type), word(EndType.of(other.object()).orElseThrow()), partners(type));
	}

	private static String partners(EndType type) {
		Set<EndType> partners = new TreeSet<>(LinkKinds.targetsOf(type));
		partners.addAll(LinkKinds.sourcesOf(type));
		return partners.stream().map(LinkProposal::word).collect(Collectors.joining(Messages.text("list.and")));
	}

	/** What a type of ends is called: 任务, 重点工程, 文字 … */
	static String word(EndType type) {
		return Messages.text("trace.end." + type.key());
	}
}
