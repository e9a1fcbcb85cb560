package org.planwright.ui.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.planwright.core.PairTable;
import org.planwright.core.align.Pairing.Kind;
import org.planwright.core.align.PlanAlignment;
import org.planwright.core.project.ProjectChange;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.KeyProject;
import org.planwright.model.Plan;
import org.planwright.ui.Messages;
import org.planwright.ui.editor.FindTarget;
import org.planwright.ui.editor.PlanPage;
import org.planwright.ui.facts.AlignFacts;
import org.planwright.ui.facts.Derived;
import org.planwright.ui.findings.Explanation.Lead;
import org.planwright.ui.findings.FindingPlaces;
import org.planwright.ui.review.CommentDesk;
import org.planwright.ui.search.QuickOpen;
import org.planwright.ui.selection.PlanNames;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.selection.SelectionHub;
import org.planwright.ui.session.OpenProject;
import org.planwright.ui.session.Settings;
import org.planwright.ui.table.SheetAction;
import org.planwright.ui.table.SheetOutput;
import org.planwright.ui.theme.Icon;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;

import jakarta.inject.Inject;

/** The page 衔接对照 of a plan's editor: the upper plan left, this one right, pair by pair. */
public final class SideBySidePage implements PlanPage, SideCanvas.Listener {

	private static final String SETTINGS = "sideBySide";
	private static final String KIND = "kind";
	private static final String GAPS = "gaps";

	private final OpenProject project;
	private final SelectionHub hub;
	private final Settings settings;
	private final AlignFacts facts;
	private final AlignJudging judging;
	private final QuickOpen search;
	private final CommentDesk desk;
	private final Theme theme;
	private final Icons icons;
	private final List<Runnable> ends = new ArrayList<>();
	private Plan plan;
	private SideRoom room;
	private SideHead head;
	private SideCanvas canvas;
	private SideFind find;
	private SideRemarks remarks;
	private PairPane pane;
	private PlanAlignment alignment;
	private SideRows rows = SideRows.NONE;
	private boolean late;
	/** What was picked elsewhere and waits for the facts, or for being seen. */
	private Identified wanted;

	@Inject
	public SideBySidePage(OpenProject project, SelectionHub hub, Settings settings, AlignFacts facts, AlignJudging judging, QuickOpen search, CommentDesk desk,
			Theme theme, Icons icons) {
		this.project = project;
		this.hub = hub;
		this.settings = settings;
		this.facts = facts;
		this.judging = judging;
		this.search = search;
		this.desk = desk;
		this.theme = theme;
		this.icons = icons;
	}

	@Override
	public String title() {
		return Messages.text("align.title");
	}

	@Override
	public Control createControl(Composite parent, Plan shown) {
		plan = shown;
		room = new SideRoom(parent, theme, icons, this::shownChanged);
		head = room.head();
		head.choose(kindOf(settings.table(SETTINGS, KIND)), !settings.table(SETTINGS, GAPS).isEmpty());
		canvas = room.canvas();
		canvas.setListener(this);
		find = new SideFind(canvas);
		remarks = new SideRemarks(canvas, plan, desk, theme);
		PairActions actions = new PairActions(judging, plan, search, theme, icons, room.control()::getShell, canvas::picked);
		pane = new PairPane(room.halves(), judging, plan, actions, theme, icons, this::follow);
		room.share();
		SheetAction export = new SheetAction(Messages.text("align.export"), Icon.FILE_OUTPUT, 0, () -> alignment != null, this::export);
		head.onExport(export);
		new SideMenu(canvas, actions, icons, new SheetAction(Messages.text("trace.do.goTo"), Icon.MAP_PIN, SWT.CR, () -> here().isPresent(), this::opened), export)
				.attach();
		new SideDrop(canvas, judging, plan, head::kind).attach(this);
		room.control().addListener(SWT.Paint, event -> catchUp());
		canvas.addListener(SWT.Paint, event -> catchUp());
		dress();
		ends.add(theme.addListener(this::dress));
		ends.add(facts.addListener(this::factsChanged));
		ends.add(hub.addListener(this::picked));
		update();
		return room.control();
	}

	private void export() {
		SheetOutput.of(canvas.getDisplay()).ifPresent(output -> output.save(List.of(PairTable.of(alignment))));
	}

	private static Kind kindOf(String name) {
		return List.of(Kind.values()).stream().filter(kind -> kind.name().equals(name)).findFirst().orElse(Kind.INDICATOR);
	}

	private void dress() {
		room.dress();
		pane.dress();
	}

	private void factsChanged(Set<Plan> changed) {
		if (changed.contains(plan)) {
			update();
		}
	}

	/** Nothing is worked out for a page that nobody sees. */
	private void catchUp() {
		if (late) {
			late = false;
			canvas.getDisplay().asyncExec(() -> {
				if (!canvas.isDisposed()) {
					update();
				}
			});
		}
	}

	private void update() {
		late = !room.control().isVisible();
		if (late) {
			return;
		}
		if (plan.getUpper() == null) {
			alignment = null;
			sayNothingAbove();
		} else {
			Optional<Derived<Optional<PlanAlignment>>> found = facts.of(plan);
			found.flatMap(Derived::facts).ifPresent(newer -> {
				if (newer != alignment) {
					alignment = newer;
					readRows();
				}
			});
			if (alignment == null) {
				room.sayNothing(Messages.text("align.waiting"), null, () -> { });
			} else {
				room.showPlans();
			}
			head.setWaiting(found.filter(Derived::isCurrent).isEmpty());
		}
	}

	private void sayNothingAbove() {
		boolean others = project.session().filter(session -> session.project().getPlans().size() > 1).isPresent();
		room.sayNothing(Messages.text(others ? "align.empty" : "align.empty.alone"), others ? Messages.text("align.empty.do") : null, this::chooseUpper);
	}

	private void chooseUpper() {
		project.session().ifPresent(session -> UpperMenu.open(canvas, plan, session));
	}

	private void shownChanged() {
		settings.setTable(SETTINGS, KIND, head.kind().name());
		settings.setTable(SETTINGS, GAPS, head.filter().gaps() ? GAPS : "");
		if (alignment != null) {
			readRows();
		}
	}

	private void readRows() {
		rows = SideRows.of(alignment, head.kind(), head.filter());
		int only = rows.shown().size() - rows.only();
		canvas.show(rows, Messages.text("align.only", Integer.toString(only)));
		head.show(rows, plan.getUpper() == null ? "" : PlanNames.name(plan.getUpper()), PlanNames.name(plan));
		if (!rows.shown().isEmpty()) {
			room.showLines();
		} else if (rows.all().isEmpty()) {
			room.sayNoLines(Messages.text("align.empty.kind"), null);
		} else {
			room.sayNoLines(Messages.text("align.empty.filter"), Messages.text("table.filter.clear"));
		}
		if (wanted != null) {
			reveal(wanted);
		} else if (canvas.frame().isEmpty() && !rows.shown().isEmpty()) {
			canvas.reveal(0, true);
		}
		pane.show(canvas.frame().orElse(null));
	}

	@Override
	public void picked() {
		pane.show(canvas.frame().orElse(null));
		// Who picks several lines is about to judge them, and leads nobody anywhere.
		if (canvas.picked().size() == 1) {
			here().ifPresent(thing -> hub.select(PlanSelection.of(thing, this)));
		}
	}

	/** The element that the keyboard is at: of this plan, or of the upper one. */
	private Optional<Identified> here() {
		return canvas.frame().map(row -> canvas.isOnLeft() ? row.upper() : row.lower()).filter(side -> !side.isEmpty())
				.flatMap(side -> judging.find(side.getFirst().id()));
	}

	@Override
	public void opened() {
		here().ifPresent(thing -> hub.goTo(PlanSelection.of(thing, this)));
	}

	private void follow(Lead lead) {
		if (lead instanceof Lead.To(var place)) {
			project.session().flatMap(session -> FindingPlaces.selection(session, place, this)).ifPresent(hub::goTo);
		}
	}

	/** What is picked in the upper plan has its place here, too. */
	private void picked(PlanSelection place) {
		if (place.origin() != this && plan.getUpper() != null && place.plan().filter(plan.getUpper()::equals).isPresent()) {
			SideText.element(place.object()).ifPresent(this::want);
		}
	}

	@Override
	public boolean canShow(Identified object) {
		return plan != null && plan.getUpper() != null && SideText.element(object).isPresent();
	}

	@Override
	public void reveal(PlanSelection place) {
		SideText.element(place.object()).ifPresent(this::want);
	}

	private void want(Identified thing) {
		wanted = thing;
		if (alignment != null && room.control().isVisible()) {
			reveal(thing);
		}
	}

	private void reveal(Identified thing) {
		Kind kind = thing instanceof Indicator ? Kind.INDICATOR : thing instanceof KeyProject ? Kind.BOX : Kind.TASK;
		if (kind != head.kind()) {
			head.choose(kind, head.filter().gaps());
			shownChanged();
			return;
		}
		wanted = null;
		rows.with(thing.getId()).ifPresent(row -> {
			canvas.reveal(rows.indexOf(row.key()), ProjectSession.planOf(thing) != plan);
			pane.show(row);
		});
	}

	@Override
	public void planChanged(ProjectChange change) {
		remarks.refresh();
		update();
	}

	@Override
	public void setFocus() {
		room.setFocus();
	}

	@Override
	public Optional<FindTarget> findTarget() {
		return Optional.ofNullable(find);
	}

	@Override
	public void dispose() {
		ends.forEach(Runnable::run);
		ends.clear();
	}

	/** The surface of both plans. */
	public SideCanvas canvas() {
		return canvas;
	}
}
