package org.planwright.core;

import java.util.HashMap;
import java.util.Map;

import org.planwright.core.align.Pairing;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.Plan;

/** One {@link PairJudging} for each pair that rows of any table speak of, so that a pair which was only proposed is accepted once. */
final class PairJudgings {

	private final ProjectSession session;
	private final Map<String, PairJudging> known = new HashMap<>();

	PairJudgings(ProjectSession session) {
		this.session = session;
	}

	/** @param plan the live lower plan */
	PairJudging of(Plan plan, Pairing pairing) {
		return known.computeIfAbsent(PairJudging.id(plan, pairing), id -> new PairJudging(session, plan, pairing));
	}
}
