package org.planwright.ui.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.trace.TraceIndex;
import org.planwright.model.Identified;
import org.planwright.model.Plan;
import org.planwright.ui.Messages;
import org.planwright.ui.facts.Derived;
import org.planwright.ui.facts.SelectionFollower;
import org.planwright.ui.facts.TraceFacts;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.selection.SelectionHub;
import org.planwright.ui.session.OpenProject;
import org.planwright.ui.session.Settings;
import org.planwright.ui.table.Notice;
import org.planwright.ui.table.RowSource;
import org.planwright.ui.table.SheetAction;
import org.planwright.ui.table.SheetHost;
import org.planwright.ui.table.SheetPane;
import org.planwright.ui.theme.Icon;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** 追溯覆盖: the numbers of the plan that is worked on, and beside them the list behind the one that is picked. */
public final class CoveragePart implements SelectionFollower.View {

	private static final String NUMBERS = "coverage";
	private static final String LISTED = "coverage-listed";

	private final OpenProject project;
	private final SelectionHub hub;
	private final TraceFacts facts;
	private final Settings settings;
	private final Theme theme;
	private final Icons icons;
	private SashForm sash;
	private SheetPane<CoverageLine> numbers;
	private SheetPane<Identified> listed;
	private SelectionFollower follower;
	private final List<Runnable> ends = new ArrayList<>();
	private CoverageMeasure picked;
	private boolean showing;
	private boolean unselected = true;

	@Inject
	public CoveragePart(OpenProject project, SelectionHub hub, TraceFacts facts, Settings settings, Theme theme, Icons icons) {
		this.project = project;
		this.hub = hub;
		this.facts = facts;
		this.settings = settings;
		this.theme = theme;
		this.icons = icons;
	}

	/** Makes the view; called once. */
	@PostConstruct
	public void create(Composite parent) {
		parent.setLayout(new FillLayout());
		sash = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
		numbers = new SheetPane<>(sash, theme, icons, Messages.text("coverage.name"), CoverageColumns.all(), CoverageColumns.TITLE, new Reader<>(List.of()));
		numbers.remember(settings, NUMBERS, -1);
		listed = new SheetPane<>(sash, theme, icons, Messages.text("coverage.listed.title"), ListedColumns.all(), -1, new Reader<>(
				List.of(new SheetAction(Messages.text("coverage.listed.goTo"), Icon.MAP_PIN, SWT.CR, () -> listed.sheet().framed().isPresent(), this::goTo))));
		listed.remember(settings, LISTED, -1);
		sash.setWeights(11, 9);
		numbers.sheet().onSelect(cell -> {
			if (!showing && !cell.row().isHeading()) {
				picked = cell.row().measure();
				list();
			}
		});
		listed.sheet().onSelect(cell -> {
			if (!showing) {
				hub.select(PlanSelection.of(cell.row(), this));
			}
		});
		listed.sheet().control().addListener(SWT.MouseDoubleClick, event -> goTo());
		dress();
		ends.add(theme.addListener(this::dress));
		// Before anything is selected the first plan is shown, which nobody follows for the view.
		ends.add(facts.addListener(changed -> {
			if (unselected && sash.isVisible()) {
				show(null);
			}
		}));
		follower = new SelectionFollower(project, hub, this, this, List.of(facts));
	}

	private void dress() {
		sash.setBackground(theme.color(Tint.LINE));
	}

	@Override
	public Control control() {
		return sash;
	}

	@Override
	public void show(Identified object) {
		unselected = object == null;
		Plan plan = object == null ? firstPlan().orElse(null) : ProjectSession.planOf(object);
		if (plan == null) {
			fill(List.of());
			numbers.emptyState().say(Messages.text("coverage.empty"), null, () -> { });
			return;
		}
		Optional<TraceIndex> index = facts.of(plan).map(Derived::facts);
		numbers.emptyState().say(Messages.text("coverage.waiting"), null, () -> { });
		index.ifPresent(found -> fill(CoverageMeasure.of(plan, found)));
	}

	private Optional<Plan> firstPlan() {
		return project.session().flatMap(session -> session.project().getPlans().stream().findFirst());
	}

	private void fill(List<CoverageMeasure> measures) {
		showing = true;
		try {
			numbers.show(CoverageLine.rows(measures));
			String key = picked == null ? "" : picked.key();
			picked = measures.stream().filter(measure -> measure.key().equals(key)).findFirst().orElse(measures.isEmpty() ? null : measures.getFirst());
			if (picked != null) {
				numbers.sheet().reveal(picked.key(), -1);
			}
		} finally {
			showing = false;
		}
		list();
	}

	private void list() {
		List<Identified> objects = new ArrayList<>();
		if (picked != null) {
			picked.list().forEach(id -> project.session().flatMap(session -> session.find(id)).ifPresent(objects::add));
		}
		listed.emptyState().say(picked == null ? "" : Messages.text(picked.hasGoal() ? "coverage.listed.none" : "coverage.listed.no-links", picked.title()), null,
				() -> { });
		showing = true;
		try {
			listed.show(RowSource.of(objects));
		} finally {
			showing = false;
		}
	}

	private void goTo() {
		listed.sheet().framed().ifPresent(cell -> hub.goTo(PlanSelection.of(cell.row(), this)));
	}

	@Override
	public void outdated() {
		// What stands there stays until there are new numbers.
	}

	/** Takes the keyboard. */
	@Focus
	public void setFocus() {
		numbers.setFocus();
	}

	/** Lets go of listeners. */
	@PreDestroy
	public void dispose() {
		follower.dispose();
		ends.forEach(Runnable::run);
	}

	/** Both lists are only read. */
	private record Reader<R>(List<SheetAction> actions) implements SheetHost<R> {

		@Override
		public void edit(String label, Runnable change) {
			throw new UnsupportedOperationException("Coverage is computed, not typed");
		}

		@Override
		public void say(Notice notice) {
			// nothing is edited here, so there is nothing to be said
		}
	}
}
