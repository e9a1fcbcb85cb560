package org.planwright.core.compare;

import java.util.IdentityHashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.planwright.model.Plan;
import org.planwright.model.Project;

/**
 * Which objects of one state of a project, the left one, are which objects of another, the right one. Both are only read, and must not change
 * while somebody goes by the matches.
 */
public final class Matches {

	private final Map<EObject, EObject> toRight = new IdentityHashMap<>();
	private final Map<EObject, EObject> toLeft = new IdentityHashMap<>();

	Matches() {
	}

	/** Matches all that two states of a project hold. */
	public static Matches of(Project left, Project right) {
		Matches matches = new Matches();
		matches.pair(left, right);
		new IdMatcher(matches).match(left, right);
		return matches;
	}

	/** Matches all that two plans hold; the plans are taken for one, whatever their ids. */
	public static Matches of(Plan left, Plan right) {
		Matches matches = new Matches();
		matches.pair(left, right);
		new IdMatcher(matches).match(left, right);
		return matches;
	}

	/** What an object of the left state is in the right one; null where it is gone. */
	public EObject right(EObject left) {
		return toRight.get(left);
	}

	/** What an object of the right state was in the left one; null where it is new. */
	public EObject left(EObject right) {
		return toLeft.get(right);
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
}
