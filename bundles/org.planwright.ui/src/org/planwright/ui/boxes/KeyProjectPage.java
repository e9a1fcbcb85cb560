package org.planwright.ui.boxes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.planwright.core.check.Finding;
import org.planwright.core.project.ProjectChange;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.review.CommentThread;
import org.planwright.core.trace.TraceIndex;
import org.planwright.model.Block;
import org.planwright.model.Division;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.KeyProject;
import org.planwright.model.Mention;
import org.planwright.model.Passage;
import org.planwright.model.Plan;
import org.planwright.ui.Messages;
import org.planwright.ui.editor.FindTarget;
import org.planwright.ui.facts.Derived;
import org.planwright.ui.kit.Accessibles;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.selection.TextSpan;
import org.planwright.ui.table.EmptyState;
import org.planwright.ui.table.RowSource;
import org.planwright.ui.table.SheetAction;
import org.planwright.ui.table.SheetColumn;
import org.planwright.ui.table.SheetPage;
import org.planwright.ui.table.SheetPane;
import org.planwright.ui.table.SheetTools;
import org.planwright.ui.theme.Icon;
import org.planwright.ui.trace.ImpactDialog;
import org.planwright.ui.theme.Tint;

import jakarta.inject.Inject;

/** The page 重点工程 of a plan's editor: the list of boxes, and the picked one as a card beside it, or below it where there is little room. */
public final class KeyProjectPage extends SheetPage<KeyProject> implements CardContent.Listener {

	private static final int TITLE = 1;
	/** Width below which the card stands under the list, in Chinese characters. */
	private static final int NARROW = 70;
	private static final int[] BESIDE = { 2, 3 };
	private static final int[] BELOW = { 2, 3 };

	private CardEdits edits;
	private List<SheetAction> actions;
	private SashForm sash;
	private BoxCard card;
	private BoxFind find;

	@Inject
	public KeyProjectPage(SheetTools tools) {
		super(tools);
	}

	@Override
	public String title() {
		return Messages.text("boxes.title");
	}

	@Override
	protected String id() {
		return "boxes";
	}

	@Override
	protected String accessibleName() {
		return Messages.text("boxes.accessible", plan().getTitle());
	}

	@Override
	protected int treeColumn() {
		return TITLE;
	}

	@Override
	public Control createControl(Composite parent, Plan shown) {
		sash = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
		sash.setBackground(theme().color(Tint.LINE));
		onDispose(theme().addListener(() -> sash.setBackground(theme().color(Tint.LINE))));
		super.createControl(sash, shown);
		card = new BoxCard(sash, theme(), icons(), edits, remarks(), this);
		find = new BoxFind(this);
		sash.setWeights(BESIDE);
		int narrow = Accessibles.textWidth(sash, "规".repeat(NARROW));
		sash.addListener(SWT.Resize, event -> turn(sash.getClientArea().width < narrow));
		onDispose(traces().addListener(changed -> {
			if (changed.contains(plan()) && isShown()) {
				sheet().repaint();
				showIndicators();
			}
		}));
		onDispose(edits::close);
		select(0);
		return sash;
	}

	private void turn(boolean narrow) {
		int orientation = narrow ? SWT.VERTICAL : SWT.HORIZONTAL;
		if (sash.getOrientation() != orientation) {
			sash.setOrientation(orientation);
			sash.setWeights(narrow ? BELOW : BESIDE);
		}
	}

	/** Shows the first box, or the one in its place, without picking it for the window. */
	private void select(int row) {
		if (sheet().rows().count() > 0) {
			KeyProject box = sheet().rows().get(Math.min(row, sheet().rows().count() - 1));
			sheet().reveal(box, TITLE);
			showCard(box);
		} else {
			showCard(null);
		}
	}

	@Override
	protected List<? extends SheetColumn<KeyProject>> makeColumns() {
		edits = new CardEdits(session());
		actions = List.of(
				new SheetAction(Messages.text("boxes.action.insert"), Icon.PLUS, SWT.INSERT, () -> true, this::insert),
				new SheetAction(Messages.text("boxes.action.delete"), Icon.TRASH_2, SWT.DEL, () -> !sheet().selectedRows().isEmpty(), this::delete));
		return new BoxColumns(edits.boxes(), this::unsaved).all(box -> index().map(index -> indicators(box, index).size()).orElse(-1),
				this::findingsIn);
	}

	/** What was found about a box and about the words in it. */
	private List<Finding> findingsIn(KeyProject box) {
		List<Finding> found = new ArrayList<>(findingsOn(box));
		box.getGoals().forEach(goal -> found.addAll(findingsOn(goal)));
		box.getItems().forEach(item -> found.addAll(findingsOn(item)));
		return found;
	}

	@Override
	protected void checked(Set<Plan> changed) {
		super.checked(changed);
		if (changed.contains(plan()) && card != null && isShown()) {
			card.showFindings(this::findingsOn);
		}
	}

	private Optional<TraceIndex> index() {
		return traces().of(plan()).map(Derived::facts);
	}

	private List<Indicator> indicators(KeyProject box, TraceIndex index) {
		return Boxes.indicators(box, index, session()::find);
	}

	@Override
	protected void addButtons(SheetPane<KeyProject> bar) {
		changing(bar.addButton(Icon.PLUS, Messages.text("boxes.action.insert"), Messages.text("boxes.action.insert.tip"), this::insert));
	}

	@Override
	protected RowSource<KeyProject> readRows() {
		return RowSource.of(Boxes.of(plan()));
	}

	@Override
	protected void sayWhatBelongs(EmptyState empty) {
		empty.say(Messages.text("boxes.empty"), Messages.text("boxes.action.insert"), this::insert);
	}

	@Override
	protected Identified subject(KeyProject box) {
		return box;
	}

	/** What was remarked on the words of a box is said of the box. */
	@Override
	protected List<CommentThread> threadsOn(KeyProject box) {
		return openThreadsIn(box);
	}

	@Override
	protected Object keyOf(Identified object) {
		return Boxes.around(object).map(Object.class::cast).orElse(object);
	}

	@Override
	protected void picked(KeyProject box) {
		showCard(box);
		super.picked(box);
	}

	private void showCard(KeyProject box) {
		card.show(box);
		card.showFindings(this::findingsOn);
		showIndicators();
	}

	private void showIndicators() {
		if (card.box() != null) {
			card.showIndicators(index().map(index -> indicators(card.box(), index)).orElse(List.of()));
		}
	}

	/** Behind the framed box; the first one goes behind the text of the first task, where boxes of plans stand. */
	private void insert() {
		Optional<KeyProject> framed = sheet().framed().map(cell -> cell.row());
		KeyProject added = framed.map(box -> edits.boxes().insertAfter((Block) box)).orElseGet(() -> {
			Division place = Boxes.placeOfFirst(plan());
			return edits.boxes().insert(place, place.getBlocks().size());
		});
		begin(added, TITLE);
	}

	private void delete() {
		List<KeyProject> boxes = sheet().selectedRows();
		if (ImpactDialog.mayDelete(sash.getShell(), session(), boxes, traces())) {
			int place = sheet().rows().find(boxes.getFirst());
			edits.boxes().delete(boxes);
			select(Math.max(0, place));
		}
	}

	@Override
	public boolean canShow(Identified object) {
		return Boxes.around(object).isPresent();
	}

	@Override
	public void reveal(PlanSelection place) {
		super.reveal(place);
		Boxes.around(place.object()).ifPresent(box -> {
			showCard(box);
			if (place.object() instanceof Mention mention && mention.eContainer() instanceof Passage passage) {
				card.reveal(passage, new TextSpan(mention.getStart(), mention.getEnd()));
			} else {
				card.reveal(place.object(), place.words());
			}
		});
	}

	/** Shows words of a box, as a search does. */
	void show(KeyProject box, PlanSelection place) {
		sheet().reveal(box, TITLE);
		showCard(box);
		card.reveal(place.object(), place.words());
		hub().select(place);
	}

	/** The edits of the cards. */
	CardEdits edits() {
		return edits;
	}

	/** The boxes of the plan, in the order of the document. */
	List<KeyProject> boxes() {
		return Boxes.of(plan());
	}

	@Override
	public void planChanged(ProjectChange change) {
		int place = card.box() == null ? 0 : sheet().rows().find(card.box());
		super.planChanged(change);
		if (card.box() == null || ProjectSession.planOf(card.box()) != plan()) {
			select(Math.max(0, place));
		} else {
			card.update();
			card.showFindings(this::findingsOn);
			showIndicators();
		}
	}

	@Override
	public Optional<FindTarget> findTarget() {
		return Optional.ofNullable(find);
	}

	@Override
	public List<SheetAction> actions() {
		return changing(actions);
	}

	@Override
	public void picked(Identified owner) {
		hub().select(PlanSelection.of(owner, this));
	}

	@Override
	public void goTo(Identified target) {
		hub().goTo(PlanSelection.of(target, null));
	}

	@Override
	public void continueAt(Passage passage, int offset) {
		card.focus(passage, offset);
	}
}
