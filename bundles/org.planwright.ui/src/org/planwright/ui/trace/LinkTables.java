package org.planwright.ui.trace;

import java.util.concurrent.Executor;

import org.planwright.core.trace.LinkTable;
import org.planwright.core.trace.TraceIndex;
import org.planwright.model.Plan;
import org.planwright.ui.facts.Derived;
import org.planwright.ui.facts.Errand;
import org.planwright.ui.facts.TraceFacts;
import org.planwright.ui.facts.UiTurn;

/** The links of one plan as a table, brought up to date after every edit. Used on the UI thread, computed on another. */
public final class LinkTables {

	private final TraceFacts facts;
	private final Plan plan;
	private final Executor background;
	private final UiTurn ui;
	private final Runnable changed;
	private final Runnable failed;
	private final Runnable end;
	private TraceIndex asked;
	private TraceIndex shown;
	private LinkTable table = LinkTable.EMPTY;
	private boolean disposed;

	/**
	 * Begins to follow a plan.
	 *
	 * @param background makes tables, one after the other
	 * @param changed told when there is another table
	 * @param failed told when a table could not be made; other links try again
	 */
	public LinkTables(TraceFacts facts, Plan plan, Executor background, UiTurn ui, Runnable changed, Runnable failed) {
		this.facts = facts;
		this.plan = plan;
		this.background = background;
		this.ui = ui;
		this.changed = changed;
		this.failed = failed;
		end = facts.addListener(others -> {
			if (others.contains(plan)) {
				ask();
			}
		});
		ask();
	}

	/** Has the table made anew where the links are other ones. */
	private void ask() {
		facts.of(plan).map(Derived::facts).filter(index -> index != asked).ifPresent(index -> {
			asked = index;
			Errand.run(background, ui, "A table of links could not be made", () -> LinkTable.of(index), made -> tell(index, () -> {
				shown = index;
				table = made;
				changed.run();
			}), () -> tell(index, failed));
		});
	}

	private void tell(TraceIndex index, Runnable message) {
		if (!disposed && index == asked) {
			message.run();
		}
	}

	/** The latest table; empty while the first is on the way. */
	public LinkTable table() {
		return table;
	}

	/** Whether the table is that of the plan as it is now; else another is on the way. */
	public boolean isCurrent() {
		return facts.of(plan).filter(latest -> latest.isCurrent() && latest.facts() == shown).isPresent();
	}

	/** Follows the plan no more. */
	public void dispose() {
		disposed = true;
		end.run();
	}
}
