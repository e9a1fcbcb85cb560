package org.planwright.ui.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

import org.planwright.core.align.AlignedPlan;
import org.planwright.core.align.PlanAlignment;
import org.planwright.core.align.VerdictTable;
import org.planwright.core.project.ProjectChange;
import org.planwright.model.Plan;
import org.planwright.model.Project;
import org.planwright.ui.facts.AlignFacts;
import org.planwright.ui.facts.Derived;
import org.planwright.ui.facts.Errand;
import org.planwright.ui.facts.UiTurn;
import org.planwright.ui.session.OpenProject;

/** The table of an upper plan, brought up to date after every edit. Used on the UI thread, made on another. */
final class VerdictTables {

	/** Alignments of many plans arrive one after the other: the table is not made anew for each. */
	private static final int QUIET_MILLIS = 40;

	private final AlignFacts facts;
	private final OpenProject project;
	private final Plan upper;
	private final Executor background;
	private final UiTurn ui;
	private final Runnable changed;
	private final Runnable failed;
	private final List<Runnable> ends = new ArrayList<>();
	private VerdictTable table = VerdictTable.EMPTY;
	private AlignedPlan latest;
	private int asked;
	private boolean waiting;
	private boolean disposed;

	/**
	 * Begins to follow a plan.
	 *
	 * @param background makes tables, one after the other
	 * @param changed told when there is another table, or when other plans answer
	 * @param failed told when a table could not be made; the next edit tries again
	 */
	VerdictTables(AlignFacts facts, OpenProject project, Plan upper, Executor background, UiTurn ui, Runnable changed, Runnable failed) {
		this.facts = facts;
		this.project = project;
		this.upper = upper;
		this.background = background;
		this.ui = ui;
		this.changed = changed;
		this.failed = failed;
		ends.add(facts.addListener(others -> {
			List<Plan> below = others.stream().filter(plan -> plan.getUpper() == upper).toList();
			below.forEach(plan -> facts.latest(plan).filter(Derived::isCurrent).flatMap(Derived::facts).ifPresent(found -> latest = found.upper()));
			if (!below.isEmpty()) {
				ask();
			}
		}));
		ends.add(project.addListener(new OpenProject.Listener() {
			@Override
			public void projectChanged(ProjectChange change) {
				if (!plans(upper).equals(table.plans()) || change.touches(upper)) {
					changed.run();
					ask();
				}
			}
		}));
		ask();
	}

	/** The plans of a plan's project that answer to it, in the order of the project. */
	static List<Plan> below(Plan upper) {
		return upper.eContainer() instanceof Project open ? open.getPlans().stream().filter(plan -> plan.getUpper() == upper).toList() : List.of();
	}

	private static List<String> plans(Plan upper) {
		return below(upper).stream().map(Plan::getId).toList();
	}

	private void ask() {
		if (!waiting) {
			waiting = true;
			ui.after(QUIET_MILLIS, this::make);
		}
	}

	private void make() {
		waiting = false;
		if (disposed || project.session().isEmpty()) {
			return;
		}
		List<PlanAlignment> alignments = below(upper).stream().map(facts::of).flatMap(Optional::stream).map(Derived::facts).flatMap(Optional::stream).toList();
		if (alignments.isEmpty()) {
			table = VerdictTable.EMPTY;
			changed.run();
			return;
		}
		AlignedPlan above = latest == null ? alignments.getLast().upper() : latest;
		int turn = ++asked;
		Errand.run(background, ui, "A table of verdicts could not be made", () -> VerdictTable.of(above, alignments), made -> tell(turn, () -> {
			table = made;
			changed.run();
		}), () -> tell(turn, failed));
	}

	private void tell(int turn, Runnable message) {
		if (!disposed && turn == asked) {
			message.run();
		}
	}

	/** The latest table; empty while the first is on the way. */
	VerdictTable table() {
		return table;
	}

	/** Follows the plan no more. */
	void dispose() {
		disposed = true;
		ends.forEach(Runnable::run);
	}
}
