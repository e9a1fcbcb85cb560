package org.planwright.ui.selection;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * The one selection of the window. Views pick here and follow from here; none of them knows another. Every method is called on
 * the UI thread.
 */
public final class SelectionHub {

	/** Brings a place before the user's eyes; the window gives one. */
	@FunctionalInterface
	public interface Revealer {
		/** Opens the plan's editor where needed and shows the place. */
		void reveal(PlanSelection place);
	}

	private final List<Consumer<PlanSelection>> listeners = new CopyOnWriteArrayList<>();
	private final NavigationHistory history = new NavigationHistory();
	private PlanSelection current;
	private PlanSelection previous;
	private Revealer revealer = place -> { };

	/** What is picked now; empty before the first pick and after the project was closed. */
	public Optional<PlanSelection> current() {
		return Optional.ofNullable(current);
	}

	/** What was picked before, of another thing than now; empty where that is gone, or there was nothing. */
	public Optional<PlanSelection> previous() {
		return Optional.ofNullable(previous).filter(place -> place.plan().isPresent());
	}

	/** Picks a place without moving any view to it by force; the same place twice tells nobody. */
	public void select(PlanSelection place) {
		if (place.samePlace(current)) {
			return;
		}
		if (current != null && current.object() != place.object()) {
			previous = current;
		}
		current = place;
		listeners.forEach(listener -> listener.accept(place));
	}

	/** Goes to a place: picks it, brings it before the user's eyes and remembers where one came from. */
	public void goTo(PlanSelection place) {
		if (current != null) {
			history.leave(current);
		}
		show(place);
	}

	/** Goes to where the user was before the last {@link #goTo}; does nothing at the beginning. */
	public void back() {
		history.back(current).ifPresent(this::show);
	}

	/** Undoes the last {@link #back}; does nothing at the end. */
	public void forward() {
		history.forward(current).ifPresent(this::show);
	}

	/** The places that back and forward lead to. */
	public NavigationHistory history() {
		return history;
	}

	/** Forgets the selection and the way to it, as when another project is opened. */
	public void clear() {
		current = null;
		previous = null;
		history.clear();
	}

	/** Says who brings places before the user's eyes. */
	public void setRevealer(Revealer revealer) {
		this.revealer = revealer;
	}

	/**
	 * Follows the selection.
	 *
	 * @return what ends the following
	 */
	public Runnable addListener(Consumer<PlanSelection> listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}

	private void show(PlanSelection place) {
		revealer.reveal(place);
		select(place);
	}
}
