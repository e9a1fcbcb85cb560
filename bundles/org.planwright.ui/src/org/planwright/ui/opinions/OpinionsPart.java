package org.planwright.ui.opinions;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolItem;
import org.planwright.core.project.ProjectChange;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.UnsavedChanges;
import org.planwright.model.Identified;
import org.planwright.model.Answer;
import org.planwright.model.Opinion;
import org.planwright.model.OpinionState;
import org.planwright.model.Plan;
import org.planwright.ui.Messages;
import org.planwright.ui.kit.ToolItems;
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

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** 衔接意见: the register of opinions on the plan under review, edited in place. */
public final class OpinionsPart implements SheetHost<OpinionLine> {

	private static final String TABLE = "opinions";
	/** The window is small at first: two opinions are seen at a time, and the rest of one when the pointer rests on it. */
	private static final int LINES = 2;

	private final OpenProject project;
	private final SelectionHub hub;
	private final OpinionDesk desk;
	private final Settings settings;
	private final Theme theme;
	private final Icons icons;
	private final List<Runnable> ends = new ArrayList<>();
	private final Map<OpinionState, ToolItem> states = new EnumMap<>(OpinionState.class);
	private SheetPane<OpinionLine> pane;
	private ToolItem answers;
	private ToolItem everyPlan;
	private OpinionFilter filter = OpinionFilter.ALL;
	private UnsavedChanges unsaved;
	private List<Plan> plans = List.of();
	private boolean showing;

	@Inject
	public OpinionsPart(OpenProject project, SelectionHub hub, OpinionDesk desk, Settings settings, Theme theme, Icons icons) {
		this.project = project;
		this.hub = hub;
		this.desk = desk;
		this.settings = settings;
		this.theme = theme;
		this.icons = icons;
	}

	/** Makes the view; called once. */
	@PostConstruct
	public void create(Composite parent) {
		parent.setLayout(new FillLayout());
		pane = new SheetPane<>(parent, theme, icons, Messages.text("opinions.title"), new OpinionColumns(project::session, () -> unsaved).all(), OpinionColumns.TEXT, this);
		for (OpinionState state : OpinionState.values()) {
			states.put(state, pane.addToggle(null, "", Messages.text("opinions.state.tip", OpinionLook.word(state)), true, () -> setFilter(filter.toggled(state))));
		}
		answers = pane.addMenu(Icon.LIST_FILTER, "", Messages.text("opinions.answers.tip"), this::answerChoices);
		everyPlan = pane.addToggle(Icon.FILES, Messages.text("opinions.everyPlan"), Messages.text("opinions.everyPlan.tip"), false, this::show);
		pane.addButton(Icon.LIGHTBULB, Messages.text("opinions.prepare.short"), Messages.text("opinions.prepare.tip"), this::prepare);
		pane.addButton(Icon.PLUS, Messages.text("opinions.add.short"), Messages.text("opinions.add.tip"), this::add);
		pane.addButton(Icon.FILE_OUTPUT, Messages.text("opinions.report.short"), Messages.text("opinions.report.tip"), this::print);
		pane.addCommonButtons();
		pane.remember(settings, TABLE, -1);
		pane.sheet().onSelect(cell -> {
			if (!showing) {
				hub.select(PlanSelection.of(cell.row().subject(), this));
			}
		});
		ends.add(hub.addListener(this::follow));
		ends.add(desk.addView(pane::say));
		ends.add(project.addListener(new OpenProject.Listener() {
			@Override
			public void projectSwitched() {
				show();
			}

			@Override
			public void projectChanged(ProjectChange change) {
				show();
			}

			@Override
			public void stateChanged() {
				show();
			}
		}));
		show();
	}

	/** What is picked elsewhere brings its plan's opinions, and the one about it. */
	private void follow(PlanSelection place) {
		if (place.origin() == this) {
			return;
		}
		if (!desk.reviewed().equals(plans) && !everyPlan.getSelection()) {
			show();
		}
		opinions().stream().filter(line -> line.opinion().getSubject() == place.object() || line.opinion().getAbout() == place.object()).findFirst()
				.ifPresent(line -> reveal(line.opinion(), -1));
	}

	/** The opinion with the frame. */
	public Optional<Opinion> framed() {
		return pane.sheet().framed().map(cell -> cell.row().opinion());
	}

	private void reveal(Opinion opinion, int column) {
		showing = true;
		try {
			pane.sheet().reveal(opinion, column);
		} finally {
			showing = false;
		}
	}

	private List<OpinionLine> opinions() {
		List<OpinionLine> lines = new ArrayList<>();
		for (Plan plan : everyPlan.getSelection() ? desk.all() : plans) {
			int number = 0;
			for (Opinion opinion : plan.getOpinions()) {
				lines.add(new OpinionLine(opinion, plan, ++number));
			}
		}
		return lines;
	}

	private void show() {
		unsaved = project.session().map(ProjectSession::unsavedChanges).orElse(null);
		plans = desk.reviewed();
		List<OpinionLine> all = opinions();
		states.forEach((state, item) -> {
			ToolItems.sayAlone(item,
					Messages.text("opinions.counted", OpinionLook.word(state), all.stream().filter(line -> line.opinion().getState() == state).count()));
			item.setSelection(filter.states().contains(state));
		});
		ToolItems.say(answers, filter.answer() == null ? Messages.text("opinions.answers.all") : counted(all, filter.answer()));
		sayWhatBelongs(all);
		List<OpinionLine> listed = all.stream().filter(line -> filter.lists(line.opinion())).toList();
		showing = true;
		try {
			pane.show(RowSource.of(listed, OpinionLine::opinion));
		} finally {
			showing = false;
		}
	}

	private static String counted(List<OpinionLine> lines, Answer answer) {
		return Messages.text("opinions.counted", OpinionLook.word(answer), lines.stream().filter(line -> line.opinion().getAnswer() == answer).count());
	}

	private List<SheetAction> answerChoices() {
		List<OpinionLine> all = opinions();
		List<SheetAction> choices = new ArrayList<>();
		choices.add(new SheetAction(Messages.text("opinions.answers.all"), null, 0, () -> true, () -> setFilter(filter.with(null))));
		for (Answer answer : Answer.values()) {
			choices.add(new SheetAction(counted(all, answer), null, 0, () -> true, () -> setFilter(filter.with(answer))));
		}
		return choices;
	}

	/** Lists other opinions than before. */
	public void setFilter(OpinionFilter other) {
		filter = other;
		show();
	}

	private void sayWhatBelongs(List<OpinionLine> all) {
		if (!all.isEmpty()) {
			pane.emptyState().say(Messages.text("opinions.filtered"), Messages.text("opinions.filtered.do"), () -> setFilter(OpinionFilter.ALL));
		} else if (plans.isEmpty()) {
			pane.emptyState().say(Messages.text("opinions.empty.noUpper"), null, () -> { });
		} else {
			pane.emptyState().say(Messages.text("opinions.empty"), Messages.text("opinions.prepare"), this::prepare);
		}
	}

	/** The plan under review: that of the framed row where several are listed. */
	private Optional<Plan> plan() {
		return desk.plan().or(() -> pane.sheet().framed().map(cell -> cell.row().plan()));
	}

	private void withPlan(Consumer<Plan> then) {
		plan().ifPresentOrElse(then, () -> pane.say(Notice.refused(Messages.text("opinions.whichPlan"), List.of())));
	}

	/** Prepares opinions on the plan under review. */
	public void prepare() {
		withPlan(desk::prepare);
	}

	/** Adds an opinion about what is picked, to be written at once. */
	public void add() {
		withPlan(plan -> desk.add(plan, hub.current().map(PlanSelection::object).orElse(null)).ifPresent(opinion -> {
			setFilter(OpinionFilter.ALL);
			// What was said last stands over the row that is to be typed into; the table has its room back in the next turn.
			pane.say(Notice.NONE);
			pane.setFocus();
			pane.control().getDisplay().asyncExec(() -> write(opinion));
		}));
	}

	private void write(Opinion opinion) {
		if (!pane.control().isDisposed()) {
			reveal(opinion, OpinionColumns.TEXT);
			pane.sheet().editOrFold();
		}
	}

	private void print() {
		withPlan(desk::print);
	}

	@Override
	public List<SheetAction> actions() {
		return new OpinionActions(project, hub, () -> pane.sheet(), () -> plan().isPresent(), this::add).all();
	}

	@Override
	public int lines() {
		return LINES;
	}

	@Override
	public Identified thing(OpinionLine line) {
		return line.opinion();
	}

	@Override
	public void edit(String label, Runnable change) {
		project.session().ifPresent(session -> session.edit(label, plan().orElse(null), change));
	}

	@Override
	public void say(Notice notice) {
		pane.say(notice);
	}

	@Focus
	void focus() {
		pane.setFocus();
	}

	@PreDestroy
	public void dispose() {
		ends.forEach(Runnable::run);
	}
}
