package org.planwright.core.project;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.planwright.model.Plan;

/**
 * The plans of a project that are not read yet: the model has their heads, their contents are packed. They are read when somebody needs
 * them, each with those that it refers to, so that nothing in the model ever refers to what is not there. Belongs to the session's thread.
 */
final class UnreadPlans {

	/** Reads packed plans, on any thread. */
	@FunctionalInterface
	interface Reading {
		/** What was read, by the names of the parts, and is not in its place yet. */
		Map<String, UnreadPlan> read();
	}

	private final Map<String, Plan> heads = new LinkedHashMap<>();
	private final Map<Plan, PackedPart> parts = new IdentityHashMap<>();
	private final Map<Plan, Set<String>> outward = new IdentityHashMap<>();

	/**
	 * A plan of which the model has the head only.
	 *
	 * @param outwardIds ids of the objects of other plans that it refers to
	 */
	void add(Plan head, PackedPart part, Set<String> outwardIds) {
		heads.put(part.name(), head);
		parts.put(head, part);
		outward.put(head, outwardIds);
	}

	/** The plans that refer to one of some objects of other plans. */
	List<Plan> referringTo(Set<String> ids) {
		return heads.values().stream().filter(head -> outward.get(head).stream().anyMatch(ids::contains)).toList();
	}

	boolean isEmpty() {
		return parts.isEmpty();
	}

	int size() {
		return parts.size();
	}

	boolean contains(Plan plan) {
		return parts.containsKey(plan);
	}

	/** The first of those that are waiting, in the order of the file. */
	List<Plan> first(int count) {
		return heads.values().stream().limit(count).toList();
	}

	/** What reads plans and all that these refer to. */
	Reading reading(List<Plan> plans) {
		Map<String, PackedPart> unread = new LinkedHashMap<>();
		heads.forEach((name, head) -> unread.put(name, parts.get(head)));
		List<String> wanted = plans.stream().filter(parts::containsKey).map(plan -> parts.get(plan).name()).toList();
		return () -> {
			Map<String, UnreadPlan> read = new LinkedHashMap<>();
			Set<String> waiting = new LinkedHashSet<>(wanted);
			while (!waiting.isEmpty()) {
				List<String> now = new ArrayList<>(waiting);
				waiting.clear();
				// On all processors; each part is read by itself.
				List<UnreadPlan> some = now.parallelStream().filter(unread::containsKey).map(name -> UnreadPlan.read(unread.get(name))).toList();
				some.forEach(plan -> read.put(plan.name(), plan));
				some.forEach(plan -> plan.needs().stream().filter(need -> !read.containsKey(need)).forEach(waiting::add));
			}
			return read;
		};
	}

	/** The heads of the plans that were read, as far as nobody else read them in the meantime; they wait no more. */
	Map<Plan, UnreadPlan> take(Map<String, UnreadPlan> read) {
		Map<Plan, UnreadPlan> taken = new LinkedHashMap<>();
		read.forEach((name, plan) -> {
			Plan head = heads.get(name);
			if (head != null) {
				heads.remove(name);
				parts.remove(head);
				outward.remove(head);
				taken.put(head, plan);
			}
		});
		return taken;
	}
}
