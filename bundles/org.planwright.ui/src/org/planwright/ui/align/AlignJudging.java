package org.planwright.ui.align;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import org.planwright.core.PairJudgement;
import org.planwright.core.align.PairJudgements;
import org.planwright.core.align.Pairing;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.AlignmentEdits;
import org.planwright.model.Alignment;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.LinkState;
import org.planwright.model.Plan;
import org.planwright.model.Relation;
import org.planwright.model.Verdict;
import org.planwright.ui.Messages;
import org.planwright.ui.session.OpenProject;
import org.planwright.ui.session.Settings;

/**
 * What can be done about pairs of a plan and its upper plan, from whichever view: each call is one edit. Plans given are the live lower plans.
 * Pairs whose elements are gone are passed over; nothing happens where no project is open.
 */
public final class AlignJudging {

	private final OpenProject project;
	private final Settings settings;

	public AlignJudging(OpenProject project, Settings settings) {
		this.project = Objects.requireNonNull(project);
		this.settings = Objects.requireNonNull(settings);
	}

	/** The pairs that can be said to hold; of an element that nothing answers, that this is so. Of rivals only one can be: none where both are given. */
	public static List<Pairing> acceptable(List<Pairing> pairs) {
		Set<String> given = pairs.stream().map(Pairing::judged).flatMap(Optional::stream).collect(Collectors.toSet());
		return pairs.stream().filter(pair -> pair.state() != LinkState.ACCEPTED)
				.filter(pair -> pair.rivals().stream().noneMatch(rival -> given.contains(rival.stored()))).toList();
	}

	/** The pairs that can be said not to hold. */
	public static List<Pairing> rejectable(List<Pairing> pairs) {
		return pairs.stream().filter(pair -> pair.isAnswered() && pair.state() != LinkState.REJECTED).toList();
	}

	/** The pairs of which something was said, so that this can be taken back. */
	public static List<Pairing> judged(List<Pairing> pairs) {
		return pairs.stream().filter(pair -> pair.judged().isPresent()).toList();
	}

	/** Says of pairs that they hold, of those in doubt that they hold as things are now; where nothing answers, that this is so. */
	public void accept(Plan lower, List<Pairing> pairs) {
		judge(lower, acceptable(pairs), (edits, judgements) -> edits.accept(judgements, settings.author()));
	}

	/**
	 * Says of pairs that they do not hold.
	 *
	 * @param reason why not; null or blank to say nothing
	 */
	public void reject(Plan lower, List<Pairing> pairs, String reason) {
		judge(lower, rejectable(pairs), (edits, judgements) -> edits.reject(judgements, reason, settings.author()));
	}

	private void judge(Plan lower, List<Pairing> pairs, BiConsumer<AlignmentEdits, List<PairJudgement>> judge) {
		project.session().ifPresent(session -> {
			List<PairJudgement> judgements = pairs.stream().map(pair -> judgement(session, lower, pair)).flatMap(Optional::stream).toList();
			if (!judgements.isEmpty()) {
				judge.accept(new AlignmentEdits(session), judgements);
			}
		});
	}

	/** What was said of the very same pair before, and holds no more, is said anew: two elements are not paired twice. */
	private static Optional<PairJudgement> judgement(ProjectSession session, Plan lower, Pairing pair) {
		return PairJudgements.of(pair, lower, session::find).map(found -> found.stored() != null ? found
				: new PairJudgement(said(lower, found.upper(), found.lower()), lower, found.upper(), found.lower(), found.relation(), found.basis()));
	}

	/**
	 * Pairs elements that nobody proposed for each other. An indicator of the upper plan has one counterpart, so that this takes the place of what
	 * was said of it before; boxes and tasks may have more, and keep those that were accepted.
	 *
	 * @param instead the pair that this one takes the place of; null for none
	 * @param upper ids in the upper plan, at least one
	 * @param below ids in the lower plan; empty to say that nothing answers
	 * @return whether all of them are there, so that it could be done
	 */
	public boolean pair(Plan lower, Pairing instead, List<String> upper, List<String> below) {
		return project.session().filter(session -> {
			List<Identified> above = find(session, upper);
			List<Identified> own = find(session, below);
			if (above.size() < upper.size() || own.size() < below.size()) {
				return false;
			}
			session.edit(Messages.text(own.isEmpty() ? "align.edit.none" : "align.edit.pair"), lower, () -> {
				if (instead != null) {
					leave(session, lower, instead, own);
				}
				Alignment taken = free(lower, above, own);
				new AlignmentEdits(session).pair(PairJudgements.of(taken, lower, above, own, PairJudgements.relation(above, own)), settings.author());
			});
			return true;
		}).isPresent();
	}

	/** Says that nothing in the lower plan answers the upper elements of a pair. */
	public void none(Plan lower, Pairing pair) {
		pair(lower, null, pair.upper(), List.of());
	}

	/** An element that goes to another counterpart is no more what answers the first: of a row others may stay, of boxes and tasks the pair falls. */
	private void leave(ProjectSession session, Plan lower, Pairing pair, List<Identified> gone) {
		Alignment stored = pair.judged().flatMap(id -> session.find(id, Alignment.class)).orElse(null);
		if (pair.kind() != Pairing.Kind.INDICATOR) {
			reject(lower, List.of(pair), null);
		} else if (stored != null && stored.getState() != LinkState.REJECTED) {
			stored.getLower().removeAll(gone);
			if (stored.getLower().isEmpty()) {
				lower.getAlignments().remove(stored);
			} else {
				AlignmentEdits edits = new AlignmentEdits(session);
				edits.pair(PairJudgements.of(stored, lower, List.copyOf(stored.getUpper()), List.copyOf(stored.getLower()), stored.getRelation()),
						settings.author());
			}
		}
	}

	/**
	 * Takes upper elements out of what was said of them and cannot stand beside a new pair.
	 *
	 * @return the alignment that the new pair is written on; null for a new one
	 */
	private static Alignment free(Plan lower, List<Identified> above, List<Identified> own) {
		Alignment taken = said(lower, above, own);
		boolean alone = own.isEmpty() || above.getFirst() instanceof Indicator;
		for (Alignment each : List.copyOf(lower.getAlignments())) {
			boolean stands = each == taken || each.getState() == LinkState.REJECTED || !alone && !each.getLower().isEmpty();
			if (!stands && each.getUpper().removeAll(above) && each.getUpper().isEmpty()) {
				lower.getAlignments().remove(each);
			}
		}
		return taken;
	}

	/** What was said of these two sides, whatever it was; null for nothing. */
	private static Alignment said(Plan lower, List<Identified> above, List<Identified> own) {
		return lower.getAlignments().stream().filter(each -> new HashSet<>(each.getUpper()).equals(new HashSet<>(above))
				&& new HashSet<>(each.getLower()).equals(new HashSet<>(own))).findFirst().orElse(null);
	}

	/** A live element of the open project; empty where it is gone. */
	Optional<Identified> find(String id) {
		return project.session().flatMap(session -> session.find(id));
	}

	private static List<Identified> find(ProjectSession session, List<String> ids) {
		List<Identified> found = new ArrayList<>();
		ids.forEach(id -> session.find(id).ifPresent(found::add));
		return found;
	}

	/** Takes back what was said of pairs: what the plans suggest is proposed again. */
	public void forget(Plan lower, List<Pairing> pairs) {
		project.session().ifPresent(session -> new AlignmentEdits(session).delete(lower.getAlignments().stream()
				.filter(each -> pairs.stream().anyMatch(pair -> each.getId().equals(pair.stored()))).toList()));
	}

	/** Says how the two sides relate. What was only proposed is accepted by the same edit: there is nothing else to write on. */
	public void setRelation(Plan lower, Pairing pair, Relation relation) {
		change(lower, pair, (edits, stored) -> edits.setRelation(stored, relation));
	}

	/** Says which plan asks for more, whatever the figures tell; {@link Verdict#AUTO} to leave it to them. */
	public void setVerdict(Plan lower, Pairing pair, Verdict verdict) {
		change(lower, pair, (edits, stored) -> edits.setVerdict(stored, verdict));
	}

	/** Says why a pair holds, does not, or is judged as it is; blank to say nothing. */
	public void setReason(Plan lower, Pairing pair, String reason) {
		change(lower, pair, (edits, stored) -> edits.setReason(stored, reason));
	}

	private void change(Plan lower, Pairing pair, BiConsumer<AlignmentEdits, Alignment> change) {
		project.session().ifPresent(session -> {
			AlignmentEdits edits = new AlignmentEdits(session);
			Optional<Alignment> stored = pair.judged().flatMap(id -> session.find(id, Alignment.class));
			if (stored.isPresent()) {
				change.accept(edits, stored.get());
			} else {
				judgement(session, lower, pair).ifPresent(judgement -> session.edit(Messages.text("align.edit.change"), lower,
						() -> change.accept(edits, edits.accept(List.of(judgement), settings.author()).getFirst())));
			}
		});
	}
}
