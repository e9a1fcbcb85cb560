package org.planwright.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.IndicatorEdits;
import org.planwright.core.trace.TraceIndex;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.PathShape;
import org.planwright.model.Plan;
import org.planwright.ui.chart.model.ChartContent;
import org.planwright.ui.chart.model.ChartContents;
import org.planwright.ui.chart.model.ChartSheet;
import org.planwright.ui.chart.model.IndicatorChart;
import org.planwright.ui.chart.model.PlanCharts;
import org.planwright.ui.dialog.FileChooser;
import org.planwright.ui.facts.AlignFacts;
import org.planwright.ui.facts.Derived;
import org.planwright.ui.facts.FactsThread;
import org.planwright.ui.facts.SelectionFollower;
import org.planwright.ui.facts.TraceFacts;
import org.planwright.ui.selection.OpenObjects;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.selection.SelectionHub;
import org.planwright.ui.session.OpenProject;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** 图表: the charts of what is selected. A pick made in a chart marks it and leaves the charts where they are. */
public final class ChartPart implements SelectionFollower.View {

	private final OpenProject project;
	private final SelectionHub hub;
	private final OpenObjects objects;
	private final TraceFacts traces;
	private final ChartFacts charts;
	private final AlignFacts alignments;
	private final ComparedFacts compared;
	private final Theme theme;
	private final Icons icons;
	private final FileChooser files;
	private final ExecutorService background = FactsThread.create("chart-output");
	private final List<ChartWindow> windows = new CopyOnWriteArrayList<>();
	private ChartsView view;
	private SelectionFollower follower;
	private Identified shown;
	private final List<Runnable> ends = new ArrayList<>();

	@Inject
	public ChartPart(OpenProject project, SelectionHub hub, TraceFacts traces, ChartFacts charts, AlignFacts alignments, Theme theme, Icons icons,
			FileChooser files) {
		this.project = project;
		this.hub = hub;
		objects = new OpenObjects(project, hub, this);
		this.traces = traces;
		this.charts = charts;
		this.alignments = alignments;
		compared = new ComparedFacts(alignments, charts);
		this.theme = theme;
		this.icons = icons;
		this.files = files;
	}

	/** Makes the view; called once. */
	@PostConstruct
	public void create(Composite parent) {
		parent.setLayout(new FillLayout());
		view = new ChartsView(parent, theme, icons, new Host(new ChartOutput(files, parent::getShell, background)));
		ends.add(theme.addListener(view::restyle));
		ends.add(charts.addListener(changed -> windows.forEach(ChartWindow::refresh)));
		ends.add(alignments.addListener(changed -> windows.forEach(ChartWindow::refresh)));
		ends.add(project.addListener(new OpenProject.Listener() {
			@Override
			public void projectSwitched() {
				windows.forEach(ChartWindow::refresh);
			}
		}));
		follower = new SelectionFollower(project, hub, this, this, List.of(traces, charts, alignments));
	}

	@Override
	public Control control() {
		return view;
	}

	@Override
	public void show(Identified object) {
		shown = object;
		if (object == null) {
			view.show(ChartContent.nothingSelected());
			view.setWaiting(false);
			return;
		}
		Plan plan = ProjectSession.planOf(object);
		Optional<Derived<PlanCharts>> figures = charts.of(plan);
		Optional<Derived<TraceIndex>> links = ChartContents.needsNoTrace(object) ? Optional.of(new Derived<>(TraceIndex.EMPTY, 0, true)) : traces.of(plan);
		boolean others = !(object instanceof Indicator) || compared.areReady(plan);
		if (figures.isPresent() && links.isPresent()) {
			ChartContent content = ChartContents.of(object, figures.get().facts(), links.get().facts());
			// Counterparts come together, not one by one; those on the screen stay until then.
			view.show(!(object instanceof Indicator row) ? content
					: others ? compared.of(row).map(content::with).orElse(content) : view.isOf(content) ? content.with(view.content().compared()) : content);
		}
		view.setWaiting(figures.filter(Derived::isCurrent).isEmpty() || links.filter(Derived::isCurrent).isEmpty() || !others);
	}

	@Override
	public boolean restsOn(Plan other) {
		return shown instanceof Indicator && ProjectSession.planOf(shown) != null
				&& ComparedFacts.family(ProjectSession.planOf(shown)).contains(other);
	}

	@Override
	public void outdated() {
		view.setWaiting(true);
	}

	@Override
	public void picked(PlanSelection place) {
		view.select(place.object() instanceof Indicator indicator ? indicator.getId() : null);
	}

	/** Takes the keyboard. */
	@Focus
	public void setFocus() {
		view.setFocus();
	}

	/** Lets go of listeners and of the background thread. */
	@PreDestroy
	public void dispose() {
		follower.dispose();
		ends.forEach(Runnable::run);
		background.shutdown();
	}

	/** What the charts ask for, done with the objects of the open project. */
	private final class Host implements ChartHost {

		private final ChartOutput output;

		Host(ChartOutput output) {
			this.output = output;
		}

		@Override
		public void select(String objectId) {
			objects.select(objectId);
		}

		@Override
		public void goTo(String objectId) {
			objects.goTo(objectId);
		}

		@Override
		public void enlarge(CardContent card) {
			List<String> ids = card.subjectId() != null ? List.of(card.subjectId()) : view.content().charts().stream().map(chart -> chart.head().indicatorId()).toList();
			ChartWindow window = new ChartWindow(view.getShell(), theme, icons, this, card, () -> card.comparedFrom() == null ? latest(ids, card) : latest(card));
			windows.add(window);
			window.onClose(() -> windows.remove(window));
		}

		/** The same of a card that shows counterparts in other plans; one that has none any more keeps what it shows. */
		private Optional<CardContent> latest(CardContent before) {
			return objects.find(before.comparedFrom()).filter(Indicator.class::isInstance).map(Indicator.class::cast).map(row -> compared.of(row).stream()
					.flatMap(chart -> CardContent.of(chart, this).stream()).filter(card -> card.name().equals(before.name()) && card.isDrawable()).findFirst().orElse(before));
		}

		/** What a window shows after an edit: old figures until there are new ones, nothing when an indicator is gone. */
		private Optional<CardContent> latest(List<String> ids, CardContent before) {
			if (ids.stream().anyMatch(id -> objects.find(id).isEmpty())) {
				return Optional.empty();
			}
			Plan plan = ProjectSession.planOf(objects.find(ids.getFirst()).orElseThrow());
			Optional<PlanCharts> now = charts.of(plan).map(Derived::facts);
			if (now.isEmpty()) {
				return Optional.of(before);
			}
			List<IndicatorChart> found = ids.stream().map(now.get()::of).flatMap(Optional::stream).toList();
			return found.size() < ids.size() ? Optional.of(before)
					: Optional.of(before.subjectId() != null ? CardContent.of(found.getFirst(), this) : CardContent.of(found, before.name(), this));
		}

		@Override
		public PathShape pathShape(String indicatorId) {
			return objects.find(indicatorId).filter(Indicator.class::isInstance).map(object -> ((Indicator) object).getPathShape()).orElse(PathShape.AUTO);
		}

		@Override
		public void setPathShape(String indicatorId, PathShape shape) {
			project.session().ifPresent(session -> session.find(indicatorId, Indicator.class)
					.ifPresent(row -> new IndicatorEdits(session).setPathShape(row, shape)));
		}

		@Override
		public void copy(ChartSheet drawing) {
			output.copy(drawing);
		}

		@Override
		public void save(ChartFormat format, ChartSheet drawing, String csv) {
			output.save(format, drawing, csv);
		}
	}
}
