package org.planwright.core.trace;

import java.util.List;
import java.util.Objects;

/**
 * What somebody said of a link.
 *
 * @param linkId id of the stored link
 * @param strength how much the source does for the target: 1 little, 2 some, 3 most; 0 when nobody said
 * @param reason why, in words; may be empty
 * @param author by whom; may be empty
 * @param created when, as an ISO instant; may be empty
 * @param changes what it rested on and is different now
 * @param isBack whether it was rejected, and is suggested again because there are new reasons
 */
public record Judgement(String linkId, int strength, String reason, String author, String created, List<BasisChange> changes, boolean isBack) {

	public Judgement {
		Objects.requireNonNull(linkId, "linkId");
		Objects.requireNonNull(reason, "reason");
		Objects.requireNonNull(author, "author");
		Objects.requireNonNull(created, "created");
		changes = List.copyOf(changes);
	}
}
