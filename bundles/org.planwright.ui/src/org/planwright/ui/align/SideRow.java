package org.planwright.ui.align;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.planwright.core.align.Pairing;
import org.planwright.core.align.VerdictCell;
import org.planwright.model.LinkState;
import org.planwright.model.Verdict;

/**
 * A line of the view: a pair, an upper element that nothing answers, or a lower one that answers nothing.
 *
 * @param found the pair; null for a lower element alone
 * @param upper what stands on the left; empty for a lower element alone
 * @param lower what stands on the right; empty where nothing answers
 * @param rivals what stands on the right by the rivals of the pair, one after the other
 * @param begins whether the left side is to be read here: what several pairs have in common is shown once, at the first of them
 */
public record SideRow(Pairing found, List<SideText> upper, List<SideText> lower, List<List<SideText>> rivals, boolean begins) {

	public SideRow {
		upper = List.copyOf(upper);
		lower = List.copyOf(lower);
		rivals = List.copyOf(rivals);
		if (upper.isEmpty() && lower.isEmpty()) {
			throw new IllegalArgumentException("Nothing on either side");
		}
	}

	/** A cell of the verdict table as a line of its own. */
	public static SideRow of(VerdictCell cell) {
		return new SideRow(cell.pairing(), List.of(SideText.of(cell.upper())), cell.lower().stream().map(SideText::of).toList(),
				cell.rivals().stream().map(rows -> rows.stream().map(SideText::of).toList()).toList(), true);
	}

	/** The pair; empty for a lower element that answers nothing. */
	public Optional<Pairing> pairing() {
		return Optional.ofNullable(found);
	}

	/** Names the line, however often the pairs are derived anew. */
	public String key() {
		return found == null ? "only " + lower.getFirst().id() : found.key() + (found.state() == LinkState.REJECTED ? " x " + found.stored() : "");
	}

	/** Whether an element of either plan stands in it. */
	public boolean has(String id) {
		return Stream.concat(upper.stream(), lower.stream()).anyMatch(text -> text.id().equals(id));
	}

	/** Whether there is something that the lower plan owes, or that a person has to look at. A pair that was ruled out is neither. */
	public boolean isGap() {
		if (found == null || found.state() == LinkState.REJECTED) {
			return false;
		}
		Verdict verdict = found.verdict();
		return found.state() == LinkState.SUSPECT || verdict == Verdict.MISSING || verdict == Verdict.LOWER || verdict == Verdict.INCOMPARABLE;
	}

	SideRow beginning(boolean first) {
		return first == begins ? this : new SideRow(found, upper, lower, rivals, first);
	}
}
