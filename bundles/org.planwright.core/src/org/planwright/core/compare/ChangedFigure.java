package org.planwright.core.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.planwright.core.Messages;
import org.planwright.model.Plan;

/**
 * A figure that says something else, came in or went.
 *
 * @param from where it stood and what it said; null for one that came in
 * @param to where it stands and what it says; null for one that went
 * @param elsewhere where else in the plan the number stands, in the order of the plan
 */
public record ChangedFigure(FigurePlace from, FigurePlace to, List<OtherPlace> elsewhere) {

	/** What became of the same number at another place. */
	public enum Agreement {
		/** It was changed to the same. 已同步修改. */
		FOLLOWED,
		/** It said so before. 原已如此. */
		AGREES,
		/** It says what the figure said before. 仍为原数. */
		STALE,
		/** It was changed to something else. 改为他数. */
		DIFFERS;

		/** The key in files for other programs. */
		public String key() {
			return name().toLowerCase(Locale.ROOT);
		}

		/** What a person calls it. */
		public String title() {
			return Messages.text("compare.agreement." + key());
		}
	}

	/**
	 * Another place where the number stands.
	 *
	 * @param place where, in the state after
	 * @param agreement what became of it
	 */
	public record OtherPlace(FigurePlace place, Agreement agreement) {
	}

	public ChangedFigure {
		elsewhere = List.copyOf(elsewhere);
		if (from == null && to == null) {
			throw new IllegalArgumentException("A change of nothing");
		}
	}

	/** How it changed. */
	public DifferenceKind kind() {
		return from == null ? DifferenceKind.ADDED : to == null ? DifferenceKind.REMOVED : DifferenceKind.CHANGED;
	}

	/** Where it stands; where it stood when it went. */
	public FigurePlace place() {
		return to == null ? from : to;
	}

	/** By how much it changed, in the unit that it has now; empty where that cannot be said. */
	public Optional<BigDecimal> difference() {
		return from == null || to == null ? Optional.empty() : from.figure().difference(to.figure());
	}

	/** The same in per cent of what it was, with one decimal; empty likewise. */
	public Optional<BigDecimal> percent() {
		return from == null || to == null ? Optional.empty() : from.figure().percent(to.figure());
	}

	/** The plan that it stands in; null where it is in none. */
	public Plan plan() {
		EObject at = place().holder();
		while (at != null && !(at instanceof Plan)) {
			at = at.eContainer();
		}
		return (Plan) at;
	}
}
