package org.planwright.ui.document.typing;

import java.util.Objects;

import org.planwright.model.Identified;
import org.planwright.ui.document.projection.Slot;

/**
 * Where the caret stands, as the plan knows it: the page may be written anew around it.
 *
 * @param owner  whose text it is in
 * @param slot   which of the owner's texts
 * @param offset characters before it
 */
public record Caret(Identified owner, Slot slot, int offset) {

	public Caret {
		Objects.requireNonNull(owner, "owner");
		Objects.requireNonNull(slot, "slot");
	}
}
