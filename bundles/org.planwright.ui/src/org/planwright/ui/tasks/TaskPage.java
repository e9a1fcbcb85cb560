package org.planwright.ui.tasks;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.planwright.core.project.ProjectChange;
import org.planwright.core.project.edit.StructureEdits;
import org.planwright.model.Identified;
import org.planwright.model.Plan;
import org.planwright.model.Section;
import org.planwright.model.Task;
import org.planwright.ui.Messages;
import org.planwright.ui.facts.UiTurn;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.session.OpenProject;
import org.planwright.ui.table.EmptyState;
import org.planwright.ui.table.Grouping;
import org.planwright.ui.table.Notice;
import org.planwright.ui.table.RowSource;
import org.planwright.ui.table.SheetAction;
import org.planwright.ui.table.SheetColumn;
import org.planwright.ui.table.SheetPage;
import org.planwright.ui.table.SheetPane;
import org.planwright.ui.table.SheetTools;
import org.planwright.ui.theme.Icon;
import org.planwright.ui.trace.LinkMaking;
import org.planwright.ui.trace.LinkTables;

import jakarta.inject.Inject;

/** The page 任务分解 of a plan's editor. */
public final class TaskPage extends SheetPage<TaskLine> {

	private final Grouping grouping;
	private final LinkMaking making;
	private LinkTables links;
	private TaskFacts facts;
	private TaskActions actions;

	@Inject
	public TaskPage(SheetTools tools, LinkMaking making) {
		super(tools);
		grouping = new Grouping(settings(), id(), this::read);
		this.making = making;
	}

	@Override
	public String title() {
		return Messages.text("tasks.title");
	}

	@Override
	protected String id() {
		return "tasks";
	}

	@Override
	protected String accessibleName() {
		return Messages.text("tasks.accessible", plan().getTitle());
	}

	@Override
	protected int treeColumn() {
		return TaskColumns.TITLE;
	}

	@Override
	public Control createControl(Composite parent, Plan shown) {
		links = new LinkTables(traces(), shown, background(), UiTurn.of(parent.getDisplay()), this::linksChanged,
				() -> say(Notice.refused(Messages.text("trace.table.fault"), List.of())));
		onDispose(links::dispose);
		onDispose(project().addListener(new OpenProject.Listener() {
			@Override
			public void projectChanged(ProjectChange change) {
				facts.forget();
			}
		}));
		return super.createControl(parent, shown);
	}

	private void linksChanged() {
		if (isShown()) {
			facts.forget();
			sheet().repaint();
		}
	}

	@Override
	protected List<? extends SheetColumn<TaskLine>> makeColumns() {
		StructureEdits edits = new StructureEdits(session());
		facts = new TaskFacts(links::table, session()::find, session().project());
		actions = new TaskActions(session(), edits, facts, this::sheet, this::say, line -> making.add(PlanSelection.of(line.section(), this)),
				line -> hub().goTo(PlanSelection.of(line.section(), this)));
		return new TaskColumns(plan(), edits, facts, this::unsaved, this::findingsOn).all();
	}

	@Override
	protected void addButtons(SheetPane<TaskLine> bar) {
		grouping.addTo(bar);
		changing(bar.addButton(Icon.LIGHTBULB, Messages.text("tasks.action.adopt"), Messages.text("tasks.action.adopt.tip"), actions::adopt));
		bar.addCommonButtons();
	}

	@Override
	protected RowSource<TaskLine> readRows() {
		facts.forget();
		return new TaskLines(plan(), grouping.isOn());
	}

	@Override
	protected void sayWhatBelongs(EmptyState empty) {
		empty.say(Messages.text("tasks.empty"), Messages.text("tasks.empty.do"),
				() -> plan().getSections().stream().findFirst().ifPresent(first -> hub().goTo(PlanSelection.of(first, this))));
	}

	@Override
	protected Identified subject(TaskLine row) {
		return row.section();
	}

	@Override
	protected EStructuralFeature featureOf(SheetColumn<TaskLine> column) {
		return column.stored();
	}

	@Override
	public boolean canShow(Identified object) {
		return object instanceof Task || object instanceof Section section && section.getParent() instanceof Plan && holdsTask(section);
	}

	private static boolean holdsTask(Section section) {
		return section instanceof Task || section.getSections().stream().anyMatch(TaskPage::holdsTask);
	}

	@Override
	public List<SheetAction> actions() {
		return actions.all();
	}
}
