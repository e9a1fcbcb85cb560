package org.planwright.core.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Sums of parts (R25). */
public final class Sums {

	private static final char SUBSCRIPT_ZERO = '₀';

	private Sums() {
	}

	/** The sum of quantities in one unit, of at least one. */
	public static Derivation of(List<Quantity> parts) {
		if (parts.isEmpty()) {
			throw new IllegalArgumentException("A sum of nothing");
		}
		List<Derivation.Input> inputs = new ArrayList<>();
		BigDecimal sum = BigDecimal.ZERO;
		Interval interval = Interval.point(BigDecimal.ZERO);
		for (Quantity part : parts) {
			inputs.add(Derivation.Input.of("a" + subscript(inputs.size() + 1), part));
			sum = sum.add(part.value());
			interval = interval.plus(part.interval());
		}
		return new Derivation(Formula.SUM, inputs, sum, interval);
	}

	/** A count as a subscript: 12 becomes ₁₂. */
	static String subscript(int number) {
		StringBuilder digits = new StringBuilder();
		for (char digit : Integer.toString(number).toCharArray()) {
			digits.append((char) (SUBSCRIPT_ZERO + digit - '0'));
		}
		return digits.toString();
	}
}
