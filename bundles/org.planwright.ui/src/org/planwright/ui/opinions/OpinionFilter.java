package org.planwright.ui.opinions;

import java.util.EnumSet;
import java.util.Set;

import org.planwright.model.Answer;
import org.planwright.model.Opinion;
import org.planwright.model.OpinionState;

/**
 * Which opinions are listed.
 *
 * @param states those in one of these states
 * @param answer those answered so; null for all
 */
public record OpinionFilter(Set<OpinionState> states, Answer answer) {

	/** All of them. */
	public static final OpinionFilter ALL = new OpinionFilter(EnumSet.allOf(OpinionState.class), null);

	public OpinionFilter {
		states = Set.copyOf(states);
	}

	/** The same with a state listed that was not, or the other way round. */
	public OpinionFilter toggled(OpinionState state) {
		Set<OpinionState> other = EnumSet.noneOf(OpinionState.class);
		other.addAll(states);
		if (!other.remove(state)) {
			other.add(state);
		}
		return new OpinionFilter(other, answer);
	}

	/** The same for another answer; null for all. */
	public OpinionFilter with(Answer other) {
		return new OpinionFilter(states, other);
	}

	/** Tells whether an opinion is listed. */
	public boolean lists(Opinion opinion) {
		return states.contains(opinion.getState()) && (answer == null || opinion.getAnswer() == answer);
	}
}
