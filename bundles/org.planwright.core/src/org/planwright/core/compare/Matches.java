package org.planwright.core.compare;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.eclipse.emf.ecore.EObject;
import org.planwright.model.Plan;
import org.planwright.model.Project;

/**
 * Which objects of one state of a project, the left one, are which objects of another, the right one: by id, and where ids tell nothing, as in
 * two readings of a document, by likeness. Both states are only read, and must not change while somebody goes by the matches.
 */
public final class Matches {

	private final Map<EObject, EObject> toRight = new IdentityHashMap<>();
	private final Map<EObject, EObject> toLeft = new IdentityHashMap<>();
	private final Map<EObject, List<EObject>> parts = new IdentityHashMap<>();
	private final Map<EObject, List<EObject>> joined = new IdentityHashMap<>();
	private final Set<EObject> leftParts = Collections.newSetFromMap(new IdentityHashMap<>());
	private final Set<EObject> rightParts = Collections.newSetFromMap(new IdentityHashMap<>());

	private final BooleanSupplier wanted;

	private Matches(BooleanSupplier wanted) {
		this.wanted = wanted;
	}

	/** Matches all that two states of a project hold: by id, else by likeness. */
	public static Matches of(Project left, Project right) {
		return of(left, right, () -> true);
	}

	/**
	 * Matches all that two states of a project hold.
	 *
	 * @param wanted whether to go on
	 * @throws CancellationException when it says no
	 */
	static Matches of(Project left, Project right, BooleanSupplier wanted) {
		return of(left, right, true, wanted);
	}

	/** Matches all that two plans hold, by id, else by likeness; the plans are taken for one, whatever their ids. */
	public static Matches of(Plan left, Plan right) {
		return of(left, right, () -> true);
	}

	/**
	 * Matches all that two plans hold.
	 *
	 * @param wanted whether to go on
	 * @throws CancellationException when it says no
	 */
	static Matches of(Plan left, Plan right, BooleanSupplier wanted) {
		Matches matches = new Matches(wanted);
		matches.pair(left, right);
		new IdMatcher(matches).match(left, right);
		new PieceMatcher(matches, left, right).match();
		new KeyMatcher(matches, true).match(left, right);
		return matches;
	}

	/** Matches what two states of a project hold by ids alone; what has no id, by its place and what it speaks of. */
	public static Matches byId(Project left, Project right) {
		return of(left, right, false, () -> true);
	}

	private static Matches of(Project left, Project right, boolean byLikeness, BooleanSupplier wanted) {
		Matches matches = new Matches(wanted);
		matches.pair(left, right);
		new IdMatcher(matches).match(left, right);
		if (byLikeness) {
			new PlanMatcher(matches).match(left, right);
			for (Plan plan : left.getPlans()) {
				if (matches.right(plan) instanceof Plan other) {
					new PieceMatcher(matches, plan, other).match();
				}
			}
		}
		new KeyMatcher(matches, byLikeness).match(left, right);
		return matches;
	}

	/** To be called by whoever works long: stops him when nobody wants the matches any more. */
	void stopUnlessWanted() {
		if (!wanted.getAsBoolean()) {
			throw new CancellationException();
		}
	}

	/** What an object of the left state is in the right one; null where it is gone. */
	public EObject right(EObject left) {
		return toRight.get(left);
	}

	/** What an object of the right state was in the left one; null where it is new. */
	public EObject left(EObject right) {
		return toLeft.get(right);
	}

	/** What an object of the left state became where it was split, in order; the one that it is matched with is among them. Else empty. */
	public List<EObject> parts(EObject left) {
		return parts.getOrDefault(left, List.of());
	}

	/** What an object of the right state was joined of, in order; the one that it is matched with is among them. Else empty. */
	public List<EObject> joined(EObject right) {
		return joined.getOrDefault(right, List.of());
	}

	/** What a passage of the left state was joined into with others; null where it was not. */
	public EObject joinedInto(EObject left) {
		return leftParts.contains(left) ? joined.entrySet().stream().filter(each -> each.getValue().contains(left)).findFirst().map(Map.Entry::getKey).orElse(null) : null;
	}

	/** Tells whether a thing of the right state is a part of what was split, with which it is shown. */
	public boolean isPart(EObject right) {
		return rightParts.contains(right);
	}

	/** The things of a right list that were moved against a left one: they stood elsewhere, or in another order. */
	public Set<EObject> moved(List<EObject> leftList, List<EObject> rightList) {
		return MovedObjects.of(leftList, rightList, this);
	}

	/** Takes two objects for one. An object that has been paired stays so: the first pair is the surer one. */
	boolean pair(EObject left, EObject right) {
		if (toRight.containsKey(left) || toLeft.containsKey(right)) {
			return false;
		}
		toRight.put(left, right);
		toLeft.put(right, left);
		return true;
	}

	/** Takes two objects for one, whatever the first was taken for before. */
	void pairAnew(EObject object, EObject other, boolean onTheRight) {
		(onTheRight ? toLeft : toRight).remove((onTheRight ? toRight : toLeft).remove(object));
		pair(onTheRight ? object : other, onTheRight ? other : object);
	}

	/** Tells whether an open object is one of several that another one was split into, or was joined of. */
	boolean isPart(EObject object, boolean onTheRight) {
		return (onTheRight ? rightParts : leftParts).contains(object);
	}

	/** Takes several objects for what one was split into, or joined of. */
	void divide(EObject whole, List<EObject> into, boolean onTheRight) {
		(onTheRight ? parts : joined).put(whole, List.copyOf(into));
		(onTheRight ? rightParts : leftParts).addAll(into);
	}
}
