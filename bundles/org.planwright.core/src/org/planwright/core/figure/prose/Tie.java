package org.planwright.core.figure.prose;

import java.util.Objects;
import java.util.Set;

/**
 * A figure in prose tied to the indicator that it speaks of.
 *
 * @param figure the figure
 * @param key the indicator's key
 * @param aspect which figure of the indicator it is
 * @param relation whether it is that very quantity, so that a difference is an error, or one that merely bears on it
 * @param closeness how its number compares with the indicator's
 * @param confidence how sure the tie is, 1 to 100
 * @param reasons what the tie rests on; never empty
 */
public record Tie(ProseFigure figure, String key, Aspect aspect, Relation relation, Closeness closeness, int confidence,
		Set<Reason> reasons) {

	/** Which figure of an indicator a sentence repeats. */
	public enum Aspect {
		/** The value of the base year. */
		BASELINE,
		/** The value of the target year. */
		TARGET,
		/** The yearly growth rate. */
		ANNUAL_GROWTH,
		/** The change over the plan. */
		CUMULATIVE_CHANGE,
		/** A value of another year, or one that the row prints nothing for. */
		OTHER
	}

	/** What a difference between prose and table means. */
	public enum Relation {
		/** The same quantity: the numbers must agree (R41, R42). */
		SAME,
		/** A quantity of another price base, period or definition: to be shown, not to be compared. */
		RELATED
	}

	/** How the number in prose compares with the one in the table, comparators aside. */
	public enum Closeness {
		/** They agree within their rounding. */
		EQUAL,
		/** They differ by no more than a few percent. */
		NEAR,
		/** They differ. */
		FAR,
		/** The table has no number to compare with. */
		UNKNOWN
	}

	/** Why a figure was tied to an indicator. */
	public enum Reason {
		/** The clause has the whole name. */
		NAME,
		/** The clause has a part of the name that fits no other indicator. */
		ABBREVIATION,
		/** The clause has another name of the indicator. */
		ALIAS,
		/** The sentence named it before. */
		TOPIC,
		/** The number is the indicator's. */
		VALUE
	}

	public Tie {
		Objects.requireNonNull(figure, "figure");
		Objects.requireNonNull(key, "key");
		Objects.requireNonNull(aspect, "aspect");
		Objects.requireNonNull(relation, "relation");
		Objects.requireNonNull(closeness, "closeness");
		reasons = Set.copyOf(reasons);
		if (confidence < 1 || confidence > 100 || reasons.isEmpty()) {
			throw new IllegalArgumentException("No grounds for a tie: " + confidence + ", " + reasons);
		}
	}
}
