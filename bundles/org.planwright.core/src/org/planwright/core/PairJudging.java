package org.planwright.core;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.planwright.core.align.PairJudgements;
import org.planwright.core.align.Pairing;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.AlignmentEdits;
import org.planwright.model.Alignment;
import org.planwright.model.Plan;

/**
 * One pair while what came back is written: a pair that was only proposed is accepted by whatever is said of it first, since there is nothing
 * else to write on.
 */
final class PairJudging {

	private final ProjectSession session;
	private final AlignmentEdits edits;
	private final Plan plan;
	private final Pairing pairing;
	private Alignment stored;

	/** @param plan the live lower plan */
	PairJudging(ProjectSession session, Plan plan, Pairing pairing) {
		this.session = session;
		this.edits = new AlignmentEdits(session);
		this.plan = plan;
		this.pairing = pairing;
	}

	/** What it is, whatever row speaks of it. */
	String id() {
		return id(plan, pairing);
	}

	static String id(Plan plan, Pairing pairing) {
		return plan.getId() + ' ' + PairIdentity.sides(pairing) + ' ' + pairing.judged().orElse("");
	}

	/** The live lower plan. */
	Plan plan() {
		return plan;
	}

	AlignmentEdits edits() {
		return edits;
	}

	/** Whether all that it joins is still there. */
	boolean isThere() {
		return judgement().isPresent();
	}

	/** What is written on. */
	Alignment stored() {
		return stored == null ? known().orElseGet(this::accept) : stored;
	}

	private Optional<Alignment> known() {
		return pairing.judged().flatMap(id -> session.find(id, Alignment.class));
	}

	/** Says that it holds; who said something of it before stays. */
	Alignment accept() {
		return judge(judgement -> edits.accept(List.of(judgement), author()));
	}

	/** Says that it does not hold. */
	void reject() {
		judge(judgement -> edits.reject(List.of(judgement), null, author()));
	}

	private String author() {
		Alignment said = stored == null ? known().orElse(null) : stored;
		return said == null || said.getAuthor() == null ? "" : said.getAuthor();
	}

	private Alignment judge(Function<PairJudgement, List<Alignment>> judge) {
		PairJudgement found = judgement().orElseThrow();
		Alignment on = stored == null ? known().orElse(null) : stored;
		stored = judge.apply(new PairJudgement(on, plan, found.upper(), found.lower(), on == null ? found.relation() : on.getRelation(), found.basis())).getFirst();
		return stored;
	}

	private Optional<PairJudgement> judgement() {
		return PairJudgements.of(pairing, plan, session::find);
	}
}
