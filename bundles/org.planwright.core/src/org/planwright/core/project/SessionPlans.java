package org.planwright.core.project;

import java.lang.ref.SoftReference;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.planwright.model.Identified;
import org.planwright.model.Plan;
import org.planwright.model.Project;

/**
 * The plans of an open project: which of them are loaded, how the others get their contents, and copies of them for other threads. Belongs
 * to the session's thread.
 */
final class SessionPlans {

	private final Project project;
	private final UnreadPlans unread;
	private final ProjectWatch watch;
	private final ProjectRecorder recorder;
	private final Consumer<Set<Plan>> tell;
	private final Map<Plan, Long> revisions = new IdentityHashMap<>();
	private final Map<Plan, SoftReference<PlanSnapshot>> snapshots = new IdentityHashMap<>();
	private final Set<Plan> untold = new LinkedHashSet<>();
	private long lastRevision;
	private boolean holding;
	private Runnable wait;

	/** @param tell hears which plans were loaded */
	SessionPlans(Project project, UnreadPlans unread, ProjectWatch watch, ProjectRecorder recorder, Consumer<Set<Plan>> tell) {
		this.project = project;
		this.unread = unread;
		this.watch = watch;
		this.recorder = recorder;
		this.tell = tell;
	}

	boolean isLoaded() {
		return unread.isEmpty();
	}

	boolean isLoaded(Plan plan) {
		return !unread.contains(plan);
	}

	int toBeLoaded() {
		return unread.size();
	}

	void load(Plan plan) {
		if (unread.contains(plan)) {
			attach(unread.reading(List.of(plan)).read());
		}
	}

	/** @param wait loads all plans, or throws; null to read them here and now */
	void setWait(Runnable wait) {
		this.wait = wait;
	}

	void loadAll() {
		// In the middle of an edit nobody may see the project, and nothing else may come in between.
		if (!unread.isEmpty() && wait != null && !holding) {
			wait.run();
		}
		readRest();
	}

	private void readRest() {
		if (!unread.isEmpty()) {
			attach(unread.reading(unread.first(unread.size())).read());
		}
	}

	PlanLoading loadNext(int count) {
		return new PlanLoading(this, unread.reading(unread.first(count)));
	}

	/** What an edit is about has to be there; one about the whole project may change anything. */
	void loadFor(EObject subject) {
		if (!unread.isEmpty()) {
			Plan plan = ProjectSession.planOf(subject);
			if (plan == null) {
				loadAll();
			} else {
				load(plan);
			}
		}
	}

	/** Loads the plans that refer to one of some objects of others, by their ids: in the middle of an edit, where nobody can wait. */
	void loadReferring(Set<String> ids) {
		if (!unread.isEmpty()) {
			attach(unread.reading(unread.referringTo(ids)).read());
		}
	}

	/** Loads the plans that refer to what is about to go: where somebody may wait for plans, all of them. */
	void loadReferringTo(Collection<? extends EObject> going) {
		if (unread.isEmpty()) {
			return;
		}
		Set<String> ids = new HashSet<>();
		EcoreUtil.getAllContents(going, false).forEachRemaining(object -> {
			if (object instanceof Identified identified && identified.getId() != null) {
				ids.add(identified.getId());
			}
		});
		if (wait != null && !holding && !unread.referringTo(ids).isEmpty()) {
			wait.run();
		}
		loadReferring(ids);
	}

	/** What is to be packed and is not known as it stands in a file has to be loaded. A save asks nobody to wait: it may be one that nobody asked for. */
	void loadWhatIsNotIn(PartCache cache) {
		if (project.getPlans().stream().anyMatch(plan -> unread.contains(plan) && cache.get(plan) == null)) {
			readRest();
		}
	}

	/**
	 * Puts plans that were read in the places of their heads.
	 *
	 * @throws UnreadablePlanException when one of them refers to what is not there; none is put in its place
	 */
	void attach(Map<String, UnreadPlan> read) {
		read.values().forEach(plan -> plan.check(id -> find(read, id)));
		Map<Plan, UnreadPlan> taken = unread.take(read);
		if (taken.isEmpty()) {
			return;
		}
		taken.forEach((head, plan) -> plan.moveInto(head));
		taken.values().forEach(plan -> plan.tie(id -> watch.find(id).map(EObject.class::cast).orElseGet(() -> find(read, id))));
		for (Plan head : taken.keySet()) {
			watch.adopt(head);
			recorder.adopt(head);
			changed(head);
		}
		untold.addAll(taken.keySet());
		if (!holding) {
			tellLoaded();
		}
	}

	private EObject find(Map<String, UnreadPlan> read, String id) {
		return read.values().stream().flatMap(plan -> plan.find(id).stream()).findFirst().orElseGet(() -> watch.find(id).orElse(null));
	}

	/** Nobody hears of what is loaded in the middle of an edit before that is made. */
	void hold() {
		holding = true;
	}

	/** Tells what was loaded since {@link #hold}. */
	void release() {
		holding = false;
		tellLoaded();
	}

	private void tellLoaded() {
		if (!untold.isEmpty()) {
			Set<Plan> loaded = Set.copyOf(untold);
			untold.clear();
			tell.accept(loaded);
		}
	}

	/** Something in a plan is not as it was. */
	void changed(Plan plan) {
		revisions.put(plan, ++lastRevision);
		snapshots.remove(plan);
	}

	PlanSnapshot snapshot(Plan plan) {
		if (plan.eContainer() != project) {
			throw new IllegalArgumentException("Not a plan of this project: " + plan.getId());
		}
		load(plan);
		long revision = revisions.computeIfAbsent(plan, first -> ++lastRevision);
		SoftReference<PlanSnapshot> kept = snapshots.get(plan);
		PlanSnapshot snapshot = kept == null ? null : kept.get();
		if (snapshot == null || snapshot.revision() != revision) {
			snapshot = PlanSnapshot.of(plan, revision);
			snapshots.put(plan, new SoftReference<>(snapshot));
		}
		return snapshot;
	}
}
