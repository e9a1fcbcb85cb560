package org.planwright.core.check;

import java.util.List;
import java.util.Objects;

import org.planwright.core.Wording;

/**
 * Something in a plan that does not hold. Knows the plan's objects by their ids only, and says everything in words or printed figures, so
 * that it may be kept and shown on any thread.
 *
 * @param id tells it from all others of the plan, and stays the same while only other places change
 * @param rule the rule that is broken
 * @param severity how much it matters
 * @param place where
 * @param others further places that have to do with it
 * @param stated what stands there
 * @param computed what it should be by the rule; null where nothing can be computed
 * @param message what is wrong
 * @param why why it matters
 * @param cure what can be done
 * @param trails how the computed figure comes about
 * @param causes what may have gone wrong, as far as the figures prove it
 * @param fixes changes that would cure it, the likeliest first
 * @param kin what it shares with what becomes of it when a figure changes: where it stands, and the words there without their numbers
 * @param fingerprint digest of the data under it: while it is the same, so is the finding
 */
public record Finding(String id, Rule rule, Severity severity, Place place, List<Place> others, String stated, String computed, Wording message,
		Wording why, Wording cure, List<Trail> trails, List<Cause> causes, List<Fix> fixes, String kin, String fingerprint) {

	public Finding {
		Objects.requireNonNull(id, "id");
		Objects.requireNonNull(rule, "rule");
		Objects.requireNonNull(severity, "severity");
		Objects.requireNonNull(place, "place");
		Objects.requireNonNull(stated, "stated");
		Objects.requireNonNull(message, "message");
		Objects.requireNonNull(why, "why");
		Objects.requireNonNull(cure, "cure");
		Objects.requireNonNull(kin, "kin");
		Objects.requireNonNull(fingerprint, "fingerprint");
		others = List.copyOf(others);
		trails = List.copyOf(trails);
		causes = List.copyOf(causes);
		fixes = List.copyOf(fixes);
	}

	/** What a waiver keeps of it, to know it again and to notice that the data under it changed. */
	public String mark() {
		return WaiverMark.of(this).text();
	}
}
