package org.planwright.core.check.planted;

import java.util.Set;

import org.planwright.core.check.Fix;

/**
 * One error that can be planted in a plan.
 *
 * @param kind what sort of error it is
 * @param objects ids of what it stands in: the row, the passage, the heading. A finding that names one of them has met it
 * @param row number of the indicator's row that the figure belongs to; 0 for none
 * @param change plants it
 * @param decidable whether the rest of the plan proves it wrong, see {@link Decidable}
 * @param shown what it is, for the list of those that were missed
 */
record Planted(Kind kind, Set<String> objects, int row, Fix change, boolean decidable, String shown) {

	/** Sorts of errors. */
	enum Kind {
		/** Another digit in a cell of the indicator table. */
		DIGIT,
		/** A bound turned round: 不低于 for 不超过, < for >. */
		COMPARATOR,
		/** Another scale word: 亿 for 万. */
		UNIT,
		/** Another year of constant prices. */
		PRICE_BASE,
		/** Another digit in a part or in the whole that it is a part of, or in a count of what the plan lists. */
		SUM,
		/** Another digit in a figure of the text. */
		PROSE,
		/** Another number in a sequence of headings, boxes, items or rows. */
		SEQUENCE
	}

	Planted {
		objects = Set.copyOf(objects);
	}
}
