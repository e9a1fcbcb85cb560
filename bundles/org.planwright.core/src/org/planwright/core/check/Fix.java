package org.planwright.core.check;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** A change that cures a finding. Made from a snapshot; carried out on the live project, where it may turn out to be out of date. */
public interface Fix {

	/** What it does, for people: 将变化改为 28. */
	String label();

	/** Fixes of one kind can be carried out together. */
	String kind();

	/** What it changes, for a look beforehand. Never empty. */
	List<? extends Step> steps();

	/** Id of the object that it changes, or of the first where it changes several. */
	default String subject() {
		return steps().getFirst().place().object();
	}

	/** The fixes that it is made of, each for a place of its own; itself where it is one. */
	default List<? extends Fix> parts() {
		return List.of(this);
	}

	/**
	 * Parts of fixes in an order in which none moves the words of the next one: from the end of each passage to its beginning.
	 *
	 * @param fixes fixes of which no two change the same place
	 */
	static List<Fix> inOrder(Collection<? extends Fix> fixes) {
		return fixes.stream().<Fix>flatMap(fix -> fix.parts().stream())
				.sorted(Comparator.<Fix>comparingInt(fix -> fix.steps().getFirst().place().start()).reversed()).toList();
	}

	/**
	 * Carries it out.
	 *
	 * @throws OutdatedFixException where what it would change is not what it was any more
	 */
	void applyTo(FixTarget project);

	/** One place that a fix changes. */
	interface Step {

		/** Where. */
		Place place();

		/** What stands there. */
		String before();

		/** What will stand there. */
		String after();
	}
}
