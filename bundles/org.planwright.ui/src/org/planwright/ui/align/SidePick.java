package org.planwright.ui.align;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which lines of the view are picked, at which one the keyboard is, and on which side. What is picked outlives new facts. */
final class SidePick {

	private SideRows rows = SideRows.NONE;
	private final Set<String> picked = new LinkedHashSet<>();
	private int frame = -1;
	private int anchor = -1;
	private boolean left;

	/** Other lines, or the same ones with new facts: a pair that was made anew is found by what it pairs. */
	void show(SideRows next) {
		SideRow before = frame().orElse(null);
		rows = next;
		picked.removeIf(key -> next.indexOf(key) < 0);
		int place = before == null ? -1 : next.indexOf(before.key());
		if (place < 0 && before != null) {
			place = again(before).map(row -> next.indexOf(row.key())).orElse(Math.min(frame, next.shown().size() - 1));
		}
		frame = place;
		anchor = place;
		if (place >= 0 && picked.isEmpty()) {
			picked.add(next.shown().get(place).key());
		}
	}

	private Optional<SideRow> again(SideRow before) {
		return before.upper().isEmpty() ? rows.with(before.lower().getFirst().id()) : rows.with(before.upper().getFirst().id());
	}

	/** The line that the keyboard is at. */
	Optional<SideRow> frame() {
		return frame >= 0 && frame < rows.shown().size() ? Optional.of(rows.shown().get(frame)) : Optional.empty();
	}

	/** The place of the line that the keyboard is at; −1 for none. */
	int place() {
		return frame;
	}

	/** Whether the keyboard is on the left side. */
	boolean isLeft() {
		return frame().map(row -> row.lower().isEmpty() || left && !row.upper().isEmpty()).orElse(false);
	}

	void setLeft(boolean onLeft) {
		left = onLeft;
	}

	boolean isPicked(SideRow row) {
		return picked.contains(row.key());
	}

	/** The lines that are picked, in order. */
	List<SideRow> picked() {
		return rows.shown().stream().filter(this::isPicked).toList();
	}

	/** Goes to a line and picks it alone. */
	void go(int place) {
		frame = place;
		anchor = place;
		picked.clear();
		frame().map(SideRow::key).ifPresent(picked::add);
	}

	/** Goes to a line and picks all from where one came. */
	void extend(int place) {
		frame = place;
		picked.clear();
		int from = anchor < 0 ? place : anchor;
		for (int i = Math.min(from, place); i <= Math.max(from, place); i++) {
			picked.add(rows.shown().get(i).key());
		}
	}

	/** Goes to a line and picks it too, or no more. */
	void toggle(int place) {
		frame = place;
		anchor = place;
		String key = rows.shown().get(place).key();
		if (!picked.remove(key)) {
			picked.add(key);
		}
	}

	void all() {
		rows.shown().forEach(row -> picked.add(row.key()));
	}
}
