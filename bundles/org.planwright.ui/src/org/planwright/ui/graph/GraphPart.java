package org.planwright.ui.graph;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.trace.TraceIndex;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.KeyProject;
import org.planwright.model.Mention;
import org.planwright.model.Observation;
import org.planwright.model.Passage;
import org.planwright.model.Plan;
import org.planwright.model.Section;
import org.planwright.ui.Messages;
import org.planwright.ui.dialog.FileChooser;
import org.planwright.ui.dialog.PictureOutput;
import org.planwright.ui.facts.Derived;
import org.planwright.ui.facts.Errand;
import org.planwright.ui.facts.FactsThread;
import org.planwright.ui.facts.SelectionFollower;
import org.planwright.ui.facts.TraceFacts;
import org.planwright.ui.facts.UiTurn;
import org.planwright.ui.graph.Neighbourhood.Side;
import org.planwright.ui.selection.OpenObjects;
import org.planwright.ui.selection.PlanNames;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.selection.SelectionHub;
import org.planwright.ui.session.OpenProject;
import org.planwright.ui.theme.Face;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** 关系图: the things around the selection. A pick made in the graph leaves it where it is. */
public final class GraphPart implements SelectionFollower.View {

	private final OpenProject project;
	private final SelectionHub hub;
	private final OpenObjects objects;
	private final TraceFacts facts;
	private final Theme theme;
	private final Icons icons;
	private final FileChooser files;
	private final ExecutorService background = FactsThread.create("graph");
	private final Map<Side, Integer> opened = new HashMap<>();
	private GraphView view;
	private UiTurn ui;
	private SelectionFollower follower;
	private Runnable endTheme;
	private String root;
	private TraceIndex index = TraceIndex.EMPTY;
	/** The layout that was asked for last: those before it come too late. */
	private int asked;

	@Inject
	public GraphPart(OpenProject project, SelectionHub hub, TraceFacts facts, Theme theme, Icons icons, FileChooser files) {
		this.project = project;
		this.hub = hub;
		objects = new OpenObjects(project, hub, this);
		this.facts = facts;
		this.theme = theme;
		this.icons = icons;
		this.files = files;
	}

	/** Makes the view; called once. */
	@PostConstruct
	public void create(Composite parent) {
		parent.setLayout(new FillLayout());
		ui = UiTurn.of(parent.getDisplay());
		view = new GraphView(parent, theme, icons, new Actions(new PictureOutput(files, parent::getShell, background)));
		endTheme = theme.addListener(view::restyle);
		follower = new SelectionFollower(project, hub, this, this, List.of(facts));
	}

	@Override
	public Control control() {
		return view;
	}

	@Override
	public void show(Identified object) {
		String middle = null;
		if (object != null) {
			Optional<Derived<TraceIndex>> derived = facts.of(ProjectSession.planOf(object));
			view.setWaiting(derived.filter(Derived::isCurrent).isEmpty());
			if (derived.isEmpty()) {
				return;
			}
			index = derived.get().facts();
			middle = middleOf(object);
		} else {
			view.setWaiting(false);
		}
		if (!Objects.equals(root, middle)) {
			opened.clear();
			root = middle;
		}
		draw();
	}

	/** What stands in the middle when an object is selected; null where that is nothing that links join. */
	private String middleOf(Identified object) {
		return switch (object) {
			case Section section -> section.getId();
			case KeyProject box -> box.getId();
			case Indicator indicator -> indicator.getId();
			case Observation observation when observation.getIndicator() != null -> observation.getIndicator().getId();
			case Mention mention -> index.indicatorOf(mention.getId()).or(() -> index.holderOf(mention.getId())).orElse(null);
			case Passage passage -> index.holderOf(passage.getId()).orElse(null);
			case Plan plan -> plan.getId();
			default -> null;
		};
	}

	private void draw() {
		int turn = ++asked;
		if (root == null) {
			view.showNothing(Messages.text("graph.empty.nothing"));
			return;
		}
		Neighbourhood around = Neighbourhood.of(root, index, opened);
		Map<String, GraphNode> nodes = GraphNodes.of(around, objects::find);
		String middle = root;
		String title = objects.find(root).map(PlanNames::name).orElse("");
		Errand.run(background, ui, "A graph could not be laid out", () -> GraphLayout.layout(nodes, around.edges()),
				picture -> tell(turn, () -> view.show(picture, middle, title)), () -> tell(turn, () -> view.showNothing(Messages.text("graph.fault"))));
	}

	private void tell(int turn, Runnable message) {
		if (turn == asked && !view.isDisposed()) {
			message.run();
		}
	}

	@Override
	public void outdated() {
		view.setWaiting(true);
	}

	@Override
	public void picked(PlanSelection place) {
		view.choose(place.object() instanceof Identified object ? object.getId() : null);
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
		endTheme.run();
		background.shutdown();
	}

	/** What the view asks for, done with the objects of the open project. */
	private final class Actions implements GraphActions {

		private final PictureOutput output;

		Actions(PictureOutput output) {
			this.output = output;
		}

		@Override
		public void select(String id) {
			objects.select(id);
		}

		@Override
		public void goTo(String id) {
			objects.goTo(id);
		}

		@Override
		public void unfold(Side side) {
			opened.merge(side, 1, Integer::sum);
			draw();
		}

		@Override
		public boolean isUnfolded(String id) {
			return opened.containsKey(new Side(id, true)) || opened.containsKey(new Side(id, false));
		}

		@Override
		public void fold(String id) {
			opened.remove(new Side(id, true));
			opened.remove(new Side(id, false));
			draw();
		}

		@Override
		public void centre(String id) {
			opened.clear();
			root = id;
			draw();
		}

		@Override
		public void copy(GraphPicture picture, String title) {
			String middle = root;
			output.copy(() -> PictureOutput.image(SvgPen.of(picture, title, middle, 2)));
		}

		@Override
		public void save(GraphPicture picture, String title, boolean asDots) {
			String middle = root;
			output.save(title, asDots ? "png" : "svg", () -> asDots ? PictureOutput.png(PictureOutput.image(SvgPen.of(picture, title, middle, 2)))
					: SvgPen.of(picture, title, middle, 1).getBytes(StandardCharsets.UTF_8));
		}

		@Override
		public void print(GraphPicture picture, String title) {
			GraphPrinting.print(view.getShell(), picture, title, root, theme.family(Face.UI), background);
		}
	}
}
