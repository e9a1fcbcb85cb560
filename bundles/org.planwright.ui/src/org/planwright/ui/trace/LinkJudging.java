package org.planwright.ui.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

import org.planwright.core.LinkJudgement;
import org.planwright.core.LinkJudgement.Words;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.LinkEdits;
import org.planwright.core.trace.FoundLink;
import org.planwright.core.trace.Judgements;
import org.planwright.core.trace.LinkKinds;
import org.planwright.model.Evidence;
import org.planwright.model.Identified;
import org.planwright.model.LinkKind;
import org.planwright.model.LinkState;
import org.planwright.model.Plan;
import org.planwright.model.TraceLink;
import org.planwright.ui.Messages;
import org.planwright.ui.session.OpenProject;
import org.planwright.ui.session.Settings;

/**
 * What can be done about links of the open project, from whichever view: each call is one edit. Links whose ends are gone are passed over.
 */
public final class LinkJudging {

	private final OpenProject project;
	private final Settings settings;

	public LinkJudging(OpenProject project, Settings settings) {
		this.project = Objects.requireNonNull(project);
		this.settings = Objects.requireNonNull(settings);
	}

	/** The links that can be said to hold: suggested, rejected or in doubt. */
	public static List<FoundLink> acceptable(List<FoundLink> links) {
		return links.stream().filter(link -> link.state() != LinkState.ACCEPTED).toList();
	}

	/** The links that can be said not to hold. */
	public static List<FoundLink> rejectable(List<FoundLink> links) {
		return links.stream().filter(link -> link.state() != LinkState.REJECTED).toList();
	}

	/** The links that somebody judged, so that this can be taken back. */
	public static List<FoundLink> judged(List<FoundLink> links) {
		return links.stream().filter(link -> link.judged().isPresent()).toList();
	}

	/** Says that links hold; of those in doubt, that they hold as things are now. */
	public List<TraceLink> accept(List<FoundLink> links) {
		return judge(acceptable(links), (edits, judgements) -> edits.accept(judgements, settings.author()));
	}

	/**
	 * Says that links do not hold.
	 *
	 * @param reason why not; may be empty
	 */
	public List<TraceLink> reject(List<FoundLink> links, String reason) {
		return judge(rejectable(links), (edits, judgements) -> edits.reject(judgements, reason, settings.author()));
	}

	private List<TraceLink> judge(List<FoundLink> links, BiFunction<LinkEdits, List<LinkJudgement>, List<TraceLink>> judge) {
		ProjectSession session = project.session().orElse(null);
		if (session == null) {
			return List.of();
		}
		List<LinkJudgement> judgements = links.stream().map(link -> Judgements.of(link, session::find)).flatMap(Optional::stream).toList();
		return judgements.isEmpty() ? List.of() : judge.apply(new LinkEdits(session), judgements);
	}

	/** Takes back what was said of links: suggested ones are suggestions again, others are gone. */
	public void forget(List<FoundLink> links) {
		project.session().ifPresent(session -> new LinkEdits(session).delete(stored(session, links)));
	}

	/**
	 * Makes a link. Where somebody said something of this link before, that is said anew: two things are not linked twice in one way.
	 *
	 * @param words the words of the source that serve; null for all of it
	 * @return empty where nothing is open
	 * @throws IllegalArgumentException where such a link may not join the two, or they are parts of two plans
	 */
	public Optional<TraceLink> add(Identified source, Words words, Identified target, LinkKind kind) {
		if (!LinkKinds.allows(kind, source, target)) {
			throw new IllegalArgumentException("A link of this kind may not join the two: " + kind);
		}
		return project.session().map(session -> {
			LinkEdits edits = new LinkEdits(session);
			LinkJudgement link = Judgements.of(source, words, target, kind);
			TraceLink said = said(source, words, target).orElse(null);
			if (said == null) {
				return edits.add(link, settings.author());
			}
			session.edit(Messages.text("trace.edit.link"), source, () -> {
				edits.accept(List.of(new LinkJudgement(said, source, words, target, kind, link.evidence(), link.known(), link.basis())), settings.author());
				edits.setKind(said, kind);
			});
			return said;
		});
	}

	private static Optional<TraceLink> said(Identified source, Words words, Identified target) {
		Plan plan = ProjectSession.planOf(source);
		return plan == null ? Optional.empty() : plan.getLinks().stream()
				.filter(link -> link.getSource() == source && link.getTarget() == target && isAbout(link.getWords(), words)).findFirst();
	}

	private static boolean isAbout(Evidence stored, Words words) {
		return stored == null || words == null ? stored == null && words == null
				: stored.getPassage() == words.passage() && stored.getStart() == words.start() && stored.getEnd() == words.end();
	}

	/**
	 * Says more of the link between two things, which is stored by now.
	 *
	 * @param strength 0 to leave it as it is
	 * @param reason empty to leave it as it is
	 */
	void sayMore(Identified source, Words words, Identified target, int strength, String reason) {
		project.session().ifPresent(session -> said(source, words, target).ifPresent(stored -> {
			LinkEdits edits = new LinkEdits(session);
			if (strength > 0) {
				edits.setStrength(stored, strength);
			}
			if (!reason.isEmpty()) {
				edits.setReason(stored, reason);
			}
		}));
	}

	/** Says that a link holds, and how its source serves, by one edit. */
	public void acceptAs(FoundLink link, LinkKind kind) {
		if (link.kind() == kind) {
			accept(List.of(link));
		} else {
			together(List.of(link), () -> {
				accept(List.of(link));
				// What was only suggested is stored by now under an id that the index does not know yet.
				project.session().ifPresent(session -> session.find(link.source()).flatMap(source -> session.find(link.target())
						.flatMap(target -> said(source, null, target))).ifPresent(stored -> new LinkEdits(session).setKind(stored, kind)));
			});
		}
	}

	/** Says of several links how their sources serve, by one edit. */
	public void setKind(List<FoundLink> links, LinkKind kind) {
		together(links, () -> links.forEach(link -> setKind(link, kind)));
	}

	/** Says of several links how much their sources do, by one edit. */
	public void setStrength(List<FoundLink> links, int strength) {
		together(links, () -> links.forEach(link -> setStrength(link, strength)));
	}

	/** Says of several links why they hold, by one edit. */
	public void setReason(List<FoundLink> links, String reason) {
		together(links, () -> links.forEach(link -> setReason(link, reason)));
	}

	private void together(List<FoundLink> links, Runnable edits) {
		project.session().ifPresent(session -> session.edit(Messages.text("trace.edit.link"), source(session, links), edits));
	}

	/** Makes several edits of links of one plan one. */
	void together(Identified source, Runnable edits) {
		project.session().ifPresent(session -> session.edit(Messages.text("trace.edit.link"), source, edits));
	}

	/** What links of one plan start from: an edit of them is none of the whole project. Null where it is gone. */
	private static Identified source(ProjectSession session, List<FoundLink> links) {
		return links.stream().findFirst().flatMap(link -> session.find(link.source())).orElse(null);
	}

	/** The kinds of links by which one thing may be linked to another; empty where they are parts of two plans, or of none. */
	public static List<LinkKind> kinds(Identified source, Identified target) {
		return ProjectSession.planOf(source) != null && ProjectSession.planOf(source) == ProjectSession.planOf(target)
				? LinkKinds.between(source, target) : List.of();
	}

	/** Says of links how their sources serve. What was only suggested is accepted with it. */
	public void setKind(FoundLink link, LinkKind kind) {
		change(link, (edits, stored) -> edits.setKind(stored, kind));
	}

	/** Says how much the source of a link does for its target: 1 little, 2 some, 3 most; 0 to say nothing. */
	public void setStrength(FoundLink link, int strength) {
		change(link, (edits, stored) -> edits.setStrength(stored, strength));
	}

	/** Says why a link holds. */
	public void setReason(FoundLink link, String reason) {
		change(link, (edits, stored) -> edits.setReason(stored, reason));
	}

	/** A link that was only suggested is accepted by the same edit: there is nothing else to write on. */
	private void change(FoundLink link, BiConsumer<LinkEdits, TraceLink> change) {
		project.session().ifPresent(session -> {
			LinkEdits edits = new LinkEdits(session);
			List<TraceLink> stored = stored(session, List.of(link));
			if (stored.isEmpty()) {
				session.edit(Messages.text("trace.edit.link"), source(session, List.of(link)),
						() -> accept(List.of(link)).forEach(accepted -> change.accept(edits, accepted)));
			} else {
				change.accept(edits, stored.getFirst());
			}
		});
	}

	private static List<TraceLink> stored(ProjectSession session, List<FoundLink> links) {
		List<TraceLink> stored = new ArrayList<>();
		for (FoundLink link : links) {
			link.judged().flatMap(judgement -> session.find(judgement.linkId(), TraceLink.class))
					.ifPresent(stored::add);
		}
		return stored;
	}
}
