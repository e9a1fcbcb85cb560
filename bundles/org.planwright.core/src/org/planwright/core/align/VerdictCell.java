package org.planwright.core.align;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.planwright.core.Messages;
import org.planwright.model.IndicatorAttribute;
import org.planwright.model.LinkState;
import org.planwright.model.Verdict;

/**
 * What one lower plan makes of one indicator of the upper plan.
 *
 * @param pairing the pair
 * @param upper the upper row; where several were paired together, the first of them
 * @param lower the rows that answer it; none where it is missing
 * @param rivals the rows that answer it by the rivals of the pair, one after the other
 */
public record VerdictCell(Pairing pairing, AlignedRow upper, List<AlignedRow> lower, List<List<AlignedRow>> rivals) {

	public VerdictCell {
		Objects.requireNonNull(pairing, "pairing");
		Objects.requireNonNull(upper, "upper");
		lower = List.copyOf(lower);
		rivals = List.copyOf(rivals);
	}

	static VerdictCell of(Pairing pairing, PlanAlignment alignment) {
		return new VerdictCell(pairing, pairing.upper().stream().map(alignment.upper()::row).flatMap(Optional::stream).findFirst().orElseThrow(),
				rows(pairing, alignment), pairing.rivals().stream().map(rival -> rows(rival, alignment)).toList());
	}

	private static List<AlignedRow> rows(Pairing pairing, PlanAlignment alignment) {
		return pairing.lower().stream().map(alignment.lower()::row).flatMap(Optional::stream).toList();
	}

	/** The verdict that counts. */
	public Verdict verdict() {
		return pairing.verdict();
	}

	/** Tells whether what it rested on when somebody judged it has changed. */
	public boolean isInDoubt() {
		return pairing.state() == LinkState.SUSPECT;
	}

	/** Tells whether a binding indicator is left out, which a lower plan may not do. */
	public boolean isBindingMissing() {
		return verdict() == Verdict.MISSING && upper.indicator().getAttribute() == IndicatorAttribute.BINDING;
	}

	/** What the lower plan aims at, as printed, each row with its unit; empty where nothing answers. */
	public String value() {
		return String.join(Messages.text("list.clauses"), lower.stream().map(VerdictCell::aim).toList());
	}

	/** What a row aims at as printed, with its unit: its target, or the change where no level is printed (R16). */
	public static String aim(AlignedRow row) {
		return row.withUnit(row.target().isAbsent() ? row.change().figure() : row.target());
	}
}
