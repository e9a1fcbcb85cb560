package org.planwright.ui.selection;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The places that 后退 and 前进 lead to, newest first. Places whose object was deleted are passed over. */
public final class NavigationHistory {

	/** As many steps as anybody walks back; older ones are forgotten. */
	static final int DEPTH = 200;

	private final Deque<PlanSelection> behind = new ArrayDeque<>();
	private final Deque<PlanSelection> ahead = new ArrayDeque<>();

	void leave(PlanSelection place) {
		ahead.clear();
		push(behind, place);
	}

	Optional<PlanSelection> back(PlanSelection here) {
		return step(behind, ahead, here);
	}

	Optional<PlanSelection> forward(PlanSelection here) {
		return step(ahead, behind, here);
	}

	/** Whether there is a place to go back to. */
	public boolean canGoBack() {
		return hasLiving(behind);
	}

	/** Whether there is a place to go forward to. */
	public boolean canGoForward() {
		return hasLiving(ahead);
	}

	void clear() {
		behind.clear();
		ahead.clear();
	}

	private static Optional<PlanSelection> step(Deque<PlanSelection> from, Deque<PlanSelection> to, PlanSelection here) {
		while (!from.isEmpty()) {
			PlanSelection place = from.pop();
			if (place.plan().isPresent() && !place.samePlace(here)) {
				if (here != null) {
					push(to, here);
				}
				return Optional.of(place);
			}
		}
		return Optional.empty();
	}

	private static boolean hasLiving(Deque<PlanSelection> places) {
		return places.stream().anyMatch(place -> place.plan().isPresent());
	}

	private static void push(Deque<PlanSelection> places, PlanSelection place) {
		if (!place.samePlace(places.peek())) {
			places.push(place);
		}
		if (places.size() > DEPTH) {
			places.removeLast();
		}
	}
}
