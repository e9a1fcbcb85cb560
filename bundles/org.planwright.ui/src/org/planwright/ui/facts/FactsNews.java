package org.planwright.ui.facts;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.planwright.model.Plan;

/** Tells of new facts of plans, those of several together, and at once of facts that are out of date. Used on the UI thread. */
final class FactsNews {

	/** Telling of new facts takes one part in so many of the time of the UI thread, and one: the window stays alive while those of many plans come. */
	private static final int SHARE = 3;

	private final List<Consumer<Set<Plan>>> listeners = new CopyOnWriteArrayList<>();
	private final List<Consumer<Set<Plan>>> watchers = new CopyOnWriteArrayList<>();
	private final PacedTelling telling;
	/** The plans whose new facts nobody was told of yet. */
	private Set<Plan> fresh = newSet();

	FactsNews(UiTurn ui) {
		telling = new PacedTelling(ui, 0, SHARE, this::tell);
	}

	/** Plans, each for what it is. */
	static Set<Plan> newSet() {
		return Collections.newSetFromMap(new IdentityHashMap<>());
	}

	Runnable addListener(Consumer<Set<Plan>> listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}

	Runnable onOutdated(Consumer<Set<Plan>> watcher) {
		watchers.add(watcher);
		return () -> watchers.remove(watcher);
	}

	/** There are new facts of a plan. */
	void came(Plan plan) {
		fresh.add(plan);
		telling.soon();
	}

	private void tell() {
		Set<Plan> told = fresh;
		fresh = newSet();
		listeners.forEach(listener -> listener.accept(told));
	}

	void outdated(Set<Plan> plans) {
		watchers.forEach(watcher -> watcher.accept(plans));
	}

	/** What is waiting is told no more. */
	void forget() {
		telling.forget();
		fresh.clear();
	}

	/** Nobody listens any more. */
	void end() {
		listeners.clear();
		watchers.clear();
	}
}
