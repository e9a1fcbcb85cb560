package org.planwright.core.check;

import java.util.List;

/** A change that cures a finding. Made from a snapshot; carried out on the live project, where it may turn out to be out of date. */
public interface Fix {

	/** What it does, for people: 将变化改为 28. */
	String label();

	/** Fixes of one kind can be carried out together. */
	String kind();

	/** What it changes, for a look beforehand. Never empty. */
	List<? extends Step> steps();

	/**
	 * Carries it out.
	 *
	 * @throws IllegalStateException where what it would change is not what it was any more
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
