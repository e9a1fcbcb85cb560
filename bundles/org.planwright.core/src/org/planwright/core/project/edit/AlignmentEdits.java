package org.planwright.core.project.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.planwright.core.Messages;
import org.planwright.core.PairJudgement;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.Alignment;
import org.planwright.model.Basis;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.LinkState;
import org.planwright.model.NamePair;
import org.planwright.model.PlanFactory;
import org.planwright.model.Project;
import org.planwright.model.Relation;
import org.planwright.model.Verdict;

/** Judges which elements of a plan answer those of its upper plan. Each call is one edit, however many pairs it is about. */
public final class AlignmentEdits {

	private static final PlanFactory MAKE = PlanFactory.eINSTANCE;

	private final ProjectSession session;

	public AlignmentEdits(ProjectSession session) {
		this.session = Objects.requireNonNull(session);
	}

	/**
	 * Says of pairs that they hold, of proposed ones, of new ones, and of those in doubt. Names of indicators that differ go to the project's
	 * table of names; what else was said of these indicators gives way.
	 *
	 * @param author by whom; may be empty
	 * @return the stored alignments, in order
	 */
	public List<Alignment> accept(List<PairJudgement> pairs, String author) {
		return judge("edit.align.accept", pairs, LinkState.ACCEPTED, null, author);
	}

	/**
	 * Makes a pair that nobody proposed, or gives an upper element another counterpart.
	 *
	 * @param pair its {@link PairJudgement#stored()} is the alignment that it takes the place of; null for none
	 */
	public Alignment pair(PairJudgement pair, String author) {
		return judge(pair.lower().isEmpty() ? "edit.align.none" : "edit.align.pair", List.of(pair), LinkState.ACCEPTED, null, author).getFirst();
	}

	/**
	 * Says of pairs that they do not hold. They stay, and are not proposed again for what they say now.
	 *
	 * @param reason why not; null or blank to say nothing
	 */
	public List<Alignment> reject(List<PairJudgement> pairs, String reason, String author) {
		return judge("edit.align.reject", pairs, LinkState.REJECTED, reason, author);
	}

	private List<Alignment> judge(String label, List<PairJudgement> pairs, LinkState state, String reason, String author) {
		if (pairs.isEmpty()) {
			throw new IllegalArgumentException("No pairs");
		}
		List<Alignment> judged = new ArrayList<>();
		session.edit(Messages.text(label, Integer.toString(pairs.size())), pairs.getFirst().plan(), () -> {
			for (PairJudgement pair : pairs) {
				Alignment stored = pair.stored() == null ? MAKE.createAlignment() : pair.stored();
				write(stored, pair);
				// Why something does not hold is no reason for its holding.
				boolean turned = stored.getState() == LinkState.REJECTED && state != LinkState.REJECTED;
				stored.setState(state);
				if (turned || reason != null && !reason.isBlank()) {
					stored.setReason(reason == null || reason.isBlank() ? null : reason.strip());
				}
				stored.setAuthor(author.isBlank() ? null : author.strip());
				stored.setCreated(session.now().toString());
				if (stored.eContainer() == null) {
					pair.plan().getAlignments().add(stored);
				}
				if (state == LinkState.ACCEPTED) {
					giveWay(stored, pair);
					learn(pair, author);
				}
				judged.add(stored);
			}
		});
		return judged;
	}

	/** An indicator of the upper plan has one counterpart: what was said of it otherwise gives way. What was ruled out stays ruled out. */
	private static void giveWay(Alignment stored, PairJudgement pair) {
		if (pair.upper().getFirst() instanceof Indicator) {
			for (Alignment other : List.copyOf(pair.plan().getAlignments())) {
				boolean isRival = other != stored && other.getState() != LinkState.REJECTED;
				if (isRival && other.getUpper().removeAll(pair.upper()) && other.getUpper().isEmpty()) {
					EcoreUtil.remove(other);
				}
			}
		}
	}

	private static void write(Alignment stored, PairJudgement pair) {
		replace(stored.getUpper(), pair.upper());
		replace(stored.getLower(), pair.lower());
		stored.setRelation(pair.lower().isEmpty() ? Relation.NONE : pair.relation());
		stored.getBasis().clear();
		for (PairJudgement.Field field : pair.basis()) {
			Basis basis = MAKE.createBasis();
			basis.setField(field.key());
			basis.setValue(field.value());
			stored.getBasis().add(basis);
		}
	}

	private static void replace(List<Identified> side, List<Identified> elements) {
		if (!side.equals(elements)) {
			side.clear();
			side.addAll(elements);
		}
	}

	/** Two names that were found to belong together are proposed in other plans, too. */
	private void learn(PairJudgement pair, String author) {
		if (pair.lower().size() != 1 || !(pair.upper().getFirst() instanceof Indicator above) || !(pair.lower().getFirst() instanceof Indicator below)
				|| above.getName() == null || below.getName() == null || above.getName().equals(below.getName())) {
			return;
		}
		Project project = session.project();
		Relation relation = pair.relation() == Relation.UNIT_DIFFERS ? Relation.SAME : pair.relation();
		NamePair known = project.getNamePairs().stream()
				.filter(each -> above.getName().equals(each.getUpper()) && below.getName().equals(each.getLower())).findFirst().orElse(null);
		if (known != null && known.getRelation() == relation) {
			return;
		}
		NamePair names = known == null ? MAKE.createNamePair() : known;
		names.setUpper(above.getName());
		names.setLower(below.getName());
		names.setRelation(relation);
		names.setAuthor(author.isBlank() ? null : author.strip());
		names.setCreated(session.now().toString());
		if (known == null) {
			project.getNamePairs().add(names);
		}
	}

	/** Takes a line out of the table of names. */
	public void forget(NamePair names) {
		session.edit(Messages.text("edit.align.name.delete"), null, () -> EcoreUtil.remove(names));
	}

	/** Forgets what was said of pairs; what the plans suggest is proposed again. */
	public void delete(List<Alignment> alignments) {
		if (!alignments.isEmpty()) {
			session.edit(Messages.text("edit.align.delete", Integer.toString(alignments.size())), ProjectSession.planOf(alignments.getFirst()),
					() -> List.copyOf(alignments).forEach(EcoreUtil::remove));
		}
	}

	/** Says how the two sides relate. */
	public void setRelation(Alignment alignment, Relation relation) {
		session.edit(Messages.text("edit.align.relation"), alignment, () -> alignment.setRelation(relation));
	}

	/** Says which plan asks for more, whatever the figures tell; {@link Verdict#AUTO} to leave it to them. */
	public void setVerdict(Alignment alignment, Verdict verdict) {
		session.edit(Messages.text("edit.align.verdict"), alignment, () -> alignment.setVerdict(verdict));
	}

	/** Says why a pair holds, does not, or is judged as it is. */
	public void setReason(Alignment alignment, String reason) {
		session.edit(Messages.text("edit.align.reason"), alignment, () -> alignment.setReason(reason.isBlank() ? null : reason.strip()));
	}

	/** Says who judged; blank for nobody. */
	public void setAuthor(Alignment alignment, String author) {
		session.edit(Messages.text("edit.align.author"), alignment, () -> alignment.setAuthor(author.isBlank() ? null : author.strip()));
	}
}
