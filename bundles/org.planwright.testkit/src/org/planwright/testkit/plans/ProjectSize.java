package org.planwright.testkit.plans;

/** How large a project is: one plan, the plans of the cities of some provinces, those of a whole country's provinces and cities. */
public enum ProjectSize {
	/** One large plan. */
	S(1, 20, 100, 300),
	/** A few hundred plans. */
	M(365, 7_300, 22_000, 55_000),
	/** Some fifteen hundred plans. */
	L(1_511, 29_000, 98_000, 250_000);

	private final int plans;
	private final int indicators;
	private final int tasks;
	private final int links;

	ProjectSize(int plans, int indicators, int tasks, int links) {
		this.plans = plans;
		this.indicators = indicators;
		this.tasks = tasks;
		this.links = links;
	}

	/** How many plans. */
	public int plans() {
		return plans;
	}

	/** How many indicators in all plans. */
	public int indicators() {
		return indicators;
	}

	/** How many tasks in all plans. */
	public int tasks() {
		return tasks;
	}

	/** How many stored links in all plans. */
	public int links() {
		return links;
	}

	/** The share of one plan of a total, so that the shares of all plans are the total. */
	int share(int total, int plan) {
		return (int) ((long) total * (plan + 1) / plans - (long) total * plan / plans);
	}
}
