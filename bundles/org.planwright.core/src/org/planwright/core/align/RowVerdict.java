package org.planwright.core.align;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.planwright.core.Wording;
import org.planwright.core.figure.Derivation;
import org.planwright.model.Verdict;

/**
 * Which of two plans asks for more of an indicator, with what tells (R18–R22, R31–R36).
 *
 * @param verdict seen from the lower plan
 * @param basis what was compared
 * @param reason why it is so, in words
 * @param conversion how the upper unit becomes the lower one; null where the units are one or do not convert
 * @param upper the upper plan's rate or quantity as it was compared; null where it stands in the row as it is, or nothing was compared
 * @param lower the lower plan's, likewise
 * @param close whether the rounding of the printed figures alone could make the difference (R2)
 */
public record RowVerdict(Verdict verdict, Basis basis, Wording reason, Conversion conversion, Derivation upper, Derivation lower, boolean close) {

	/** What was compared. */
	public enum Basis {
		/** The targets themselves. */
		LEVEL,
		/** The yearly growth from baseline to target. */
		GROWTH,
		/** Nothing. */
		NONE
	}

	public RowVerdict {
		Objects.requireNonNull(verdict, "verdict");
		Objects.requireNonNull(basis, "basis");
		Objects.requireNonNull(reason, "reason");
	}

	static RowVerdict incomparable(Conversion conversion, String reason, Object... arguments) {
		return new RowVerdict(Verdict.INCOMPARABLE, Basis.NONE, Wording.of("align.reason." + reason, arguments), conversion, null, null, false);
	}

	/** The conversion of units, where there is one. */
	public Optional<Conversion> converted() {
		return Optional.ofNullable(conversion);
	}

	/** What was reckoned, of the upper plan first; empty where printed figures were compared as they are. */
	public List<Derivation> derivations() {
		return Stream.of(upper, lower).filter(Objects::nonNull).toList();
	}
}
