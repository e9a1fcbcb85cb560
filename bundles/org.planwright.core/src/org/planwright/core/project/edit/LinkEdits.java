package org.planwright.core.project.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.planwright.core.LinkJudgement;
import org.planwright.core.LinkJudgement.Words;
import org.planwright.core.Messages;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.Basis;
import org.planwright.model.Evidence;
import org.planwright.model.LinkKind;
import org.planwright.model.LinkState;
import org.planwright.model.Plan;
import org.planwright.model.PlanFactory;
import org.planwright.model.TraceLink;

/** Makes, judges and deletes links. Each call is one edit, however many links it is about. */
public final class LinkEdits {

	private static final PlanFactory MAKE = PlanFactory.eINSTANCE;

	private final ProjectSession session;

	public LinkEdits(ProjectSession session) {
		this.session = Objects.requireNonNull(session);
	}

	/**
	 * Says of links that they hold: of suggested ones, of new ones, and of those in doubt, whose changes are taken for known from then on.
	 *
	 * @param author by whom; may be empty
	 * @return the stored links, in order
	 */
	public List<TraceLink> accept(List<LinkJudgement> links, String author) {
		return judge("edit.link.accept", links, LinkState.ACCEPTED, null, author);
	}

	/** Makes one new link. */
	public TraceLink add(LinkJudgement link, String author) {
		return judge("edit.link.add", List.of(link), LinkState.ACCEPTED, null, author).getFirst();
	}

	/**
	 * Says of links that they do not hold. They stay, and are not suggested again for the same reasons.
	 *
	 * @param reason why not; null or blank to say nothing
	 */
	public List<TraceLink> reject(List<LinkJudgement> links, String reason, String author) {
		return judge("edit.link.reject", links, LinkState.REJECTED, reason, author);
	}

	private List<TraceLink> judge(String label, List<LinkJudgement> links, LinkState state, String reason, String author) {
		if (links.isEmpty()) {
			throw new IllegalArgumentException("No links");
		}
		List<TraceLink> judged = new ArrayList<>();
		session.edit(Messages.text(label, Integer.toString(links.size())), links.getFirst().source(), () -> {
			for (LinkJudgement link : links) {
				TraceLink stored = link.stored() == null ? create(link) : link.stored();
				write(stored, link);
				stored.setState(state);
				if (reason != null && !reason.isBlank()) {
					stored.setReason(reason.strip());
				}
				stored.setAuthor(author.isBlank() ? null : author.strip());
				stored.setCreated(session.now().toString());
				judged.add(stored);
			}
		});
		return judged;
	}

	private static TraceLink create(LinkJudgement link) {
		TraceLink stored = MAKE.createTraceLink();
		stored.setSource(link.source());
		stored.setTarget(link.target());
		stored.setKind(link.kind());
		if (link.words() != null) {
			stored.setWords(evidence(link.words()));
		}
		planOf(link).getLinks().add(stored);
		return stored;
	}

	private static Plan planOf(LinkJudgement link) {
		Plan plan = ProjectSession.planOf(link.source());
		if (plan == null || plan != ProjectSession.planOf(link.target())) {
			throw new IllegalArgumentException("A link joins two things of one plan");
		}
		return plan;
	}

	/** Takes what the link rests on for known as it is now. Places that lost their words, or are named twice, go. */
	private static void write(TraceLink stored, LinkJudgement link) {
		Set<Words> named = new HashSet<>();
		stored.getEvidence().removeIf(evidence -> evidence.getPassage() == null || evidence.getStart() >= evidence.getEnd()
				|| !named.add(new Words(evidence.getPassage(), evidence.getStart(), evidence.getEnd())));
		link.evidence().stream().filter(named::add).forEach(words -> stored.getEvidence().add(evidence(words)));
		stored.getEvidence().forEach(evidence -> evidence.setJudged(evidence.getQuote()));
		if (stored.getWords() != null) {
			if (stored.getWords().getStart() >= stored.getWords().getEnd()) {
				stored.setWords(null);
			} else {
				stored.getWords().setJudged(stored.getWords().getQuote());
			}
		}
		stored.getKnown().clear();
		stored.getKnown().addAll(link.known());
		stored.getBasis().clear();
		for (LinkJudgement.Field field : link.basis()) {
			Basis basis = MAKE.createBasis();
			basis.setSubject(field.subject());
			basis.setField(field.key());
			basis.setValue(field.value());
			stored.getBasis().add(basis);
		}
	}

	private static Evidence evidence(Words words) {
		Evidence evidence = MAKE.createEvidence();
		evidence.setPassage(words.passage());
		evidence.setStart(words.start());
		evidence.setEnd(words.end());
		evidence.setQuote(words.quote());
		return evidence;
	}

	/** Forgets what was said of links: those that the plan's words suggest are suggested again, others are gone. */
	public void delete(List<TraceLink> links) {
		if (!links.isEmpty()) {
			session.edit(Messages.text("edit.link.delete", Integer.toString(links.size())), links.getFirst().getSource(),
					() -> List.copyOf(links).forEach(EcoreUtil::remove));
		}
	}

	/** Says how the source serves the target. Whether it may do so in that way is the caller's part. */
	public void setKind(TraceLink link, LinkKind kind) {
		session.edit(Messages.text("edit.link.kind"), link, () -> link.setKind(kind));
	}

	/**
	 * Says how much the source does for the target.
	 *
	 * @param strength 1 little, 2 some, 3 most; 0 to say nothing
	 */
	public void setStrength(TraceLink link, int strength) {
		if (strength < 0 || strength > 3) {
			throw new IllegalArgumentException("No such strength: " + strength);
		}
		session.edit(Messages.text("edit.link.strength"), link, () -> link.setStrength(strength));
	}

	/** Says why a link holds, or does not. */
	public void setReason(TraceLink link, String reason) {
		session.edit(Messages.text("edit.link.reason"), link, () -> link.setReason(reason.isBlank() ? null : reason.strip()));
	}
}
