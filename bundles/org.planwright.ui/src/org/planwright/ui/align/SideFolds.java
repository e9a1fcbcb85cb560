package org.planwright.ui.align;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which elements of both plans are read whole; the others are folded. */
final class SideFolds {

	private final Set<String> whole = new HashSet<>();

	boolean isWhole(SideText element) {
		return whole.contains(element.id());
	}

	/**
	 * Reads elements whole, or folds them.
	 *
	 * @return whether anything changed by it
	 */
	boolean set(List<SideText> elements, boolean unfolded) {
		List<String> ids = elements.stream().map(SideText::id).toList();
		return unfolded ? whole.addAll(ids) : whole.removeAll(ids);
	}

	/** Reads all elements whole, or folds them. */
	void setAll(SideRows rows, boolean unfolded) {
		whole.clear();
		if (unfolded) {
			rows.all().stream().flatMap(row -> Stream.concat(row.upper().stream(), row.lower().stream())).map(SideText::id).forEach(whole::add);
		}
	}

	/** Reads an element whole that was folded, and the other way round. */
	void turn(SideText element) {
		if (!whole.remove(element.id())) {
			whole.add(element.id());
		}
	}
}
