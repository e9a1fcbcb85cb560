package org.planwright.ui.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

import org.planwright.core.check.Finding;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.Plan;
import org.planwright.ui.facts.CheckFacts;
import org.planwright.ui.facts.Derived;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.selection.SelectionHub;
import org.planwright.ui.session.OpenProject;
import org.planwright.ui.session.Settings;

/**
 * The findings that the window is looking at, and the one among them that is picked. List, explanation, counts and commands meet here.
 * Every method is called on the UI thread.
 */
public final class FindingsDesk {

	private static final String SETTINGS = "findings";
	private static final String SCOPE = "scope";
	private static final String WHOLE_PROJECT = "project";

	private final OpenProject project;
	private final SelectionHub hub;
	private final CheckFacts facts;
	private final Settings settings;
	/** The findings that the user sees: newer ones take their place when they are told of. */
	private final Map<Plan, SeenFindings> seen = new IdentityHashMap<>();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final List<Runnable> ends = new ArrayList<>();
	private FindingFilter filter = FindingFilter.ALL;
	private Predicate<FindingItem> listed = item -> true;
	private Plan plan;
	private FindingItem.Key current;

	/** Looks at the findings of the project that is open in a window. */
	public FindingsDesk(OpenProject project, SelectionHub hub, CheckFacts facts, Settings settings) {
		this.project = project;
		this.hub = hub;
		this.facts = facts;
		this.settings = settings;
		ends.add(facts.addListener(changed -> {
			seen.keySet().removeAll(changed);
			tell();
		}));
		ends.add(facts.onOutdated(outdated -> tell()));
		ends.add(hub.addListener(this::follow));
		ends.add(project.addListener(new OpenProject.Listener() {
			@Override
			public void projectSwitched() {
				seen.clear();
				plan = null;
				current = null;
				tell();
			}
		}));
	}

	/** The findings as they are computed. */
	public CheckFacts facts() {
		return facts;
	}

	/** The open project. */
	public Optional<ProjectSession> session() {
		return project.session();
	}

	/** The plan that the user is at: that of the selection, else the first one. */
	public Optional<Plan> plan() {
		if (plan == null || plan.eContainer() == null) {
			plan = session().map(open -> open.project().getPlans()).filter(plans -> !plans.isEmpty()).map(List::getFirst).orElse(null);
		}
		return Optional.ofNullable(plan);
	}

	/** Whether only the findings of {@link #plan()} are looked at. */
	public boolean isOnlyPlan() {
		return !settings.table(SETTINGS, SCOPE).equals(WHOLE_PROJECT);
	}

	/** Looks at one plan or at all. */
	public void setOnlyPlan(boolean only) {
		settings.setTable(SETTINGS, SCOPE, only ? "" : WHOLE_PROJECT);
		tell();
	}

	/** Which findings are looked at. */
	public FindingFilter filter() {
		return filter;
	}

	/** Looks at others. */
	public void setFilter(FindingFilter next) {
		if (!next.equals(filter)) {
			filter = next;
			tell();
		}
	}

	/** Says which of the findings looked at the list shows: words typed above it leave others out. */
	void setListed(Predicate<FindingItem> passes) {
		listed = passes;
	}

	/** The plans whose findings are looked at. */
	public List<Plan> plans() {
		if (isOnlyPlan()) {
			return plan().map(List::of).orElse(List.of());
		}
		return session().map(open -> List.copyOf(open.project().getPlans())).orElse(List.of());
	}

	/**
	 * The findings of a plan, accepted ones included, in the order of the document; none while it was never checked. The plan that the user
	 * is at is checked at once, others in their turn: taking snapshots of all of them together would hold the window up.
	 */
	private List<FindingItem> itemsOf(Plan of) {
		if (of == plan && !seen.containsKey(of)) {
			facts.of(of);
		}
		return seen(of).map(SeenFindings::items).orElse(List.of());
	}

	private Optional<SeenFindings> seen(Plan of) {
		if (!seen.containsKey(of)) {
			facts.latest(of).ifPresent(derived -> seen.put(of, new SeenFindings(of, derived.facts())));
		}
		return Optional.ofNullable(seen.get(of));
	}

	/** All findings of the plans looked at, in the order of the document, plan by plan. */
	public List<FindingItem> all() {
		return plans().stream().flatMap(each -> itemsOf(each).stream()).toList();
	}

	/** Those of them that pass the filter. */
	public List<FindingItem> shown() {
		return all().stream().filter(filter::passes).toList();
	}

	/** How many there are in a plan; none while it was never checked. */
	public FindingCounts countsOf(Plan of) {
		return seen(of).map(SeenFindings::counts).orElse(FindingCounts.NONE);
	}

	/** How many there are in the plans looked at. */
	public FindingCounts counts() {
		return plans().stream().map(this::countsOf).reduce(FindingCounts.NONE, FindingCounts::plus);
	}

	/** Whether the findings of a plan that the user sees are those of the plan as it is now; else newer ones are on the way. */
	public boolean isCurrent(Plan of) {
		return facts.latest(of).filter(Derived::isCurrent).filter(derived -> seen(of).orElseThrow().isOf(derived.facts())).isPresent();
	}

	/** How many of the plans looked at have findings that are current. */
	public int checked() {
		return (int) plans().stream().filter(this::isCurrent).count();
	}

	/** Has no more plans checked than the one that the user is at, until {@link #goOn()}. */
	public void stop() {
		plan().ifPresent(facts::of);
		facts.stop();
		tell();
	}

	/** Has the other plans checked again. */
	public void goOn() {
		facts.goOn();
		tell();
	}

	/** Whether some of the plans looked at, other than the one that the user is at, are not checked, since the user had that stopped. */
	public boolean isStopped() {
		return facts.isStopped() && plans().stream().anyMatch(each -> each != plan && !isCurrent(each));
	}

	/** The finding that is picked; empty when there is none, or it was cured. */
	public Optional<FindingItem> current() {
		return current == null ? Optional.empty() : all().stream().filter(item -> item.key().equals(current)).findFirst();
	}

	/** Picks a finding for the list and the explanation, without moving anything else. */
	public void setCurrent(FindingItem item) {
		FindingItem.Key key = item == null ? null : item.key();
		if (key == null ? current != null : !key.equals(current)) {
			current = key;
			tell();
		}
	}

	/** Picks a finding and its place; views that are open follow. */
	public void pick(FindingItem item, Object origin) {
		setCurrent(item);
		place(item, origin).ifPresent(hub::select);
	}

	/** Picks a finding and brings its place before the user's eyes. */
	public void goTo(FindingItem item) {
		setCurrent(item);
		place(item, this).ifPresent(hub::goTo);
	}

	private Optional<PlanSelection> place(FindingItem item, Object origin) {
		return session().flatMap(open -> FindingPlaces.selection(open, item.finding().place(), origin));
	}

	/**
	 * Goes to the next finding that the list shows and that counts, from where the user is, in the order of the document, however the list
	 * is sorted or grouped; round the end.
	 *
	 * @return the finding; empty where there is none
	 */
	public Optional<FindingItem> goToNext(boolean forward) {
		List<FindingItem> open = shown().stream().filter(item -> !item.isWaived()).filter(listed).toList();
		if (open.isEmpty()) {
			return Optional.empty();
		}
		FindingItem next = open.get(Math.floorMod(indexOfNext(open, forward), open.size()));
		goTo(next);
		return Optional.of(next);
	}

	private int indexOfNext(List<FindingItem> open, boolean forward) {
		Optional<PlanSelection> here = hub.current();
		for (int index = 0; index < open.size(); index++) {
			FindingItem item = open.get(index);
			boolean at = item.key().equals(current) && here.isPresent() && place(item, null).filter(here.get()::samePlace).isPresent();
			if (at) {
				return forward ? index + 1 : index - 1;
			}
		}
		int from = here.map(place -> countBefore(open, place)).orElse(0);
		return forward ? from : from - 1;
	}

	/** How many findings stand before a place. */
	private int countBefore(List<FindingItem> open, PlanSelection here) {
		List<Plan> plans = plans();
		int hereIn = here.plan().map(plans::indexOf).orElse(-1);
		int order = here.plan().flatMap(facts::latest).map(derived -> derived.facts().order().getOrDefault(here.object().getId(), -1)).orElse(-1);
		int start = here.words() == null ? -1 : here.words().start();
		int count = 0;
		for (FindingItem item : open) {
			int in = plans.indexOf(item.plan());
			boolean before = in != hereIn ? in < hereIn : item.order() != order ? item.order() < order : item.finding().place().start() < start;
			count += before ? 1 : 0;
		}
		return count;
	}

	/** The findings that count at a place of the project, as they are known now. */
	public List<FindingItem> at(PlanSelection place) {
		return place.plan().map(in -> itemsOf(in).stream().filter(item -> !item.isWaived() && item.finding().place().object().equals(place.object().getId()))
				.toList()).map(onObject -> {
					List<Finding> meant = FindingPlaces.at(place, onObject.stream().map(FindingItem::finding).toList());
					return onObject.stream().filter(item -> meant.contains(item.finding())).toList();
				}).orElse(List.of());
	}

	private void follow(PlanSelection place) {
		Plan picked = place.plan().orElse(plan);
		boolean moved = picked != plan;
		plan = picked;
		FindingItem.Key before = current;
		if (place.origin() != this && current().filter(item -> FindingPlaces.isMeant(item.finding().place(), place)).isEmpty()) {
			at(place).stream().filter(filter::passes).min(Comparator.comparing(item -> item.finding().severity())).ifPresent(item -> current = item.key());
		}
		if (moved || current != before) {
			tell();
		}
	}

	/**
	 * Hears of anything that changed: findings, filter, scope, what is picked.
	 *
	 * @return what ends that
	 */
	public Runnable addListener(Runnable listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}

	private void tell() {
		listeners.forEach(Runnable::run);
	}

	/** Follows no more. */
	public void dispose() {
		ends.forEach(Runnable::run);
		listeners.clear();
	}
}
