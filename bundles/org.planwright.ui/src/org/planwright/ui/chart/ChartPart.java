package org.planwright.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.planwright.core.project.ProjectChange;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.IndicatorEdits;
import org.planwright.core.trace.TraceIndex;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.PathShape;
import org.planwright.model.Plan;
import org.planwright.ui.chart.model.ChartContent;
import org.planwright.ui.chart.model.ChartContents;
import org.planwright.ui.chart.model.ChartDrawing;
import org.planwright.ui.chart.model.PlanCharts;
import org.planwright.ui.facts.Derived;
import org.planwright.ui.facts.FactsThread;
import org.planwright.ui.facts.TraceFacts;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.selection.SelectionHub;
import org.planwright.ui.session.OpenProject;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/**
 * 图表: the charts of what is selected. A pick made here marks its chart and leaves the others where they are. After an edit the old
 * charts stay until the new ones are there; charts of things that are gone go at once.
 */
public final class ChartPart {

	private final OpenProject project;
	private final SelectionHub hub;
	private final TraceFacts traces;
	private final ChartFacts charts;
	private final Theme theme;
	private final Icons icons;
	private final ExecutorService background = FactsThread.create("chart-output");
	private final List<Runnable> ends = new ArrayList<>();
	private ChartsView view;
	private Identified shown;
	private boolean late;

	@Inject
	public ChartPart(OpenProject project, SelectionHub hub, TraceFacts traces, ChartFacts charts, Theme theme, Icons icons) {
		this.project = project;
		this.hub = hub;
		this.traces = traces;
		this.charts = charts;
		this.theme = theme;
		this.icons = icons;
	}

	/** Makes the view; called once. */
	@PostConstruct
	public void create(Composite parent) {
		parent.setLayout(new FillLayout());
		view = new ChartsView(parent, theme, icons, new Host(new ChartOutput(parent::getShell, background)));
		view.addListener(SWT.Paint, event -> catchUp());
		ends.add(hub.addListener(this::follow));
		ends.add(traces.addListener(this::factsChanged));
		ends.add(charts.addListener(this::factsChanged));
		ends.add(theme.addListener(view::restyle));
		ends.add(project.addListener(new OpenProject.Listener() {
			@Override
			public void projectSwitched() {
				shown = null;
				update();
			}

			@Override
			public void projectChanged(ProjectChange change) {
				if (shown != null && planOfShown().isEmpty()) {
					update();
				} else {
					change.plans().stream().filter(plan -> plan == planOfShown().orElse(null)).forEach(plan -> view.setWaiting(true));
				}
			}
		}));
		hub.current().ifPresent(this::follow);
		update();
	}

	private Optional<Plan> planOfShown() {
		return Optional.ofNullable(shown).map(ProjectSession::planOf);
	}

	private void follow(PlanSelection place) {
		if (place.origin() != this) {
			shown = place.object();
			update();
		}
		view.select(place.object() instanceof Indicator indicator ? indicator.getId() : null);
	}

	private void factsChanged(Plan plan) {
		if (planOfShown().filter(plan::equals).isPresent()) {
			update();
		}
	}

	/** A view that nobody sees is brought up to date when it is seen again. */
	private void update() {
		late = !view.isVisible();
		if (!late) {
			show();
		}
	}

	private void catchUp() {
		if (late) {
			late = false;
			view.getDisplay().asyncExec(() -> {
				if (!view.isDisposed()) {
					show();
				}
			});
		}
	}

	private void show() {
		Optional<Plan> plan = planOfShown();
		if (plan.isEmpty()) {
			view.show(ChartContent.nothingSelected());
			view.setWaiting(false);
			return;
		}
		Optional<Derived<PlanCharts>> figures = charts.of(plan.get());
		Optional<Derived<TraceIndex>> links = ChartContents.needsNoTrace(shown) ? Optional.empty() : traces.of(plan.get());
		boolean needsLinks = !ChartContents.needsNoTrace(shown);
		if (figures.isEmpty() || needsLinks && links.isEmpty()) {
			view.setWaiting(true);
			return;
		}
		view.show(ChartContents.of(shown, figures.get().facts(), links.map(Derived::facts).orElse(TraceIndex.EMPTY)));
		view.setWaiting(!figures.get().isCurrent() || links.filter(found -> !found.isCurrent()).isPresent());
	}

	/** Takes the keyboard. */
	@Focus
	public void setFocus() {
		view.setFocus();
	}

	/** Lets go of listeners and of the background thread. */
	@PreDestroy
	public void dispose() {
		ends.forEach(Runnable::run);
		background.shutdown();
	}

	private Optional<Identified> find(String id) {
		return project.session().flatMap(session -> session.find(id));
	}

	/** What the charts ask for, done with the objects of the open project. */
	private final class Host implements ChartHost {

		private final ChartOutput output;

		Host(ChartOutput output) {
			this.output = output;
		}

		@Override
		public void select(String objectId) {
			find(objectId).ifPresent(object -> hub.select(PlanSelection.of(object, ChartPart.this)));
		}

		@Override
		public void goTo(String objectId) {
			find(objectId).ifPresent(object -> hub.goTo(PlanSelection.of(object, ChartPart.this)));
		}

		@Override
		public void enlarge(CardContent card) {
			ChartWindow.open(view.getShell(), theme, icons, this, card);
		}

		@Override
		public PathShape pathShape(String indicatorId) {
			return find(indicatorId).filter(Indicator.class::isInstance).map(object -> ((Indicator) object).getPathShape()).orElse(PathShape.AUTO);
		}

		@Override
		public void setPathShape(String indicatorId, PathShape shape) {
			project.session().ifPresent(session -> session.find(indicatorId).filter(Indicator.class::isInstance)
					.ifPresent(row -> new IndicatorEdits(session).setPathShape((Indicator) row, shape)));
		}

		@Override
		public void copy(ChartDrawing drawing) {
			output.copy(drawing);
		}

		@Override
		public void save(ChartFormat format, ChartDrawing drawing, String csv) {
			output.save(format, drawing, csv);
		}
	}
}
