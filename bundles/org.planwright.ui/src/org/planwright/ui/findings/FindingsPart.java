package org.planwright.ui.findings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.planwright.core.FindingTable;
import org.planwright.core.check.Rules;
import org.planwright.core.report.SheetTable;
import org.planwright.model.Plan;
import org.planwright.ui.Messages;
import org.planwright.ui.kit.Accessibles;
import org.planwright.ui.kit.Keyboard;
import org.planwright.ui.selection.SelectionHub;
import org.planwright.ui.session.Settings;
import org.planwright.ui.table.CellBlock;
import org.planwright.ui.table.Notice;
import org.planwright.ui.table.PlainColumn;
import org.planwright.ui.table.SheetAction;
import org.planwright.ui.table.SheetColumn;
import org.planwright.ui.table.SheetHost;
import org.planwright.ui.table.SheetPane;
import org.planwright.ui.theme.Icon;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** 检查结果: what the checks found, as a list, with all that can be said about the picked finding beside it. */
public final class FindingsPart implements SheetHost<FindingLine> {

	/** Width below which the explanation stands under the list, in Chinese characters. */
	private static final int NARROW = 50;
	/** So many plans are checked before one has read how far it is. */
	private static final int FEW = 8;

	private final FindingsDesk desk;
	private final FindingEdits edits;
	private final FindingActions actions;
	private final FindingNotices notices;
	private final SelectionHub hub;
	private final Settings settings;
	private final Theme theme;
	private final Icons icons;
	private final List<Runnable> ends = new ArrayList<>();
	private SashForm sash;
	private SheetPane<FindingLine> pane;
	private ExplainPane explain;
	private FindingsBar bar;
	private boolean showing;
	private FindingFilter filtered = FindingFilter.ALL;
	private boolean onlyPlan;

	@Inject
	public FindingsPart(FindingsDesk desk, FindingEdits edits, FindingActions actions, FindingNotices notices, SelectionHub hub, Settings settings, Theme theme,
			Icons icons) {
		this.desk = desk;
		this.edits = edits;
		this.actions = actions;
		this.notices = notices;
		this.hub = hub;
		this.settings = settings;
		this.theme = theme;
		this.icons = icons;
	}

	/** Makes the view; called once. */
	@PostConstruct
	public void create(Composite parent) {
		parent.setLayout(new FillLayout());
		sash = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
		pane = new SheetPane<>(sash, theme, icons, Messages.text("findings.title"), columns(), FindingColumns.MESSAGE, this);
		bar = new FindingsBar(pane, desk, settings, theme, this::regroup);
		pane.remember(settings, FindingsBar.SETTINGS, -1);
		explain = new ExplainPane(sash, desk, edits, actions, hub, theme, icons);
		sash.setWeights(5, 3);
		int narrow = Accessibles.textWidth(sash, "规".repeat(NARROW));
		sash.addListener(SWT.Resize, event -> turn(sash.getClientArea().width < narrow));
		pane.sheet().onSelect(cell -> {
			if (!showing && !cell.row().isHeading()) {
				desk.pick(cell.row().item(), this);
			}
		});
		pane.sheet().onRowsMoved(this::rowsMoved);
		ends.add(() -> desk.setListed(item -> true));
		pane.sheet().control().addListener(SWT.MouseDoubleClick, event -> goTo());
		dress();
		ends.add(theme.addListener(this::dress));
		ends.add(desk.addListener(this::update));
		ends.add(notices.addView(pane::say, () -> !sash.isDisposed() && sash.isVisible()));
		update();
	}

	/** What the fields for words leave out, the keys that go from finding to finding pass over, and no heading counts it. */
	private void rowsMoved() {
		if (!showing) {
			desk.setListed(listed());
			showLines();
			keepInSight();
		}
	}

	private Predicate<FindingItem> listed() {
		Predicate<FindingLine> passes = pane.sheet().rows().filter().on(pane.sheet().columns());
		return item -> passes.test(FindingLine.of(item, 0));
	}

	private List<? extends SheetColumn<FindingLine>> columns() {
		return FindingColumns.all(item -> item.isWaived() || !desk.isCurrent(item.plan()));
	}

	private void turn(boolean isNarrow) {
		int orientation = isNarrow ? SWT.VERTICAL : SWT.HORIZONTAL;
		if (sash.getOrientation() != orientation) {
			sash.setOrientation(orientation);
		}
	}

	private void dress() {
		sash.setBackground(theme.color(Tint.LINE));
		bar.dress();
	}

	private void update() {
		FindingCounts counts = desk.counts();
		bar.update(counts);
		sayWhatBelongs(counts);
		sayProgress();
		boolean others = !desk.filter().equals(filtered) || desk.isOnlyPlan() != onlyPlan;
		filtered = desk.filter();
		onlyPlan = desk.isOnlyPlan();
		showLines();
		if (others) {
			keepInSight();
		} else {
			keepFrame();
		}
		explain.update();
	}

	private void sayProgress() {
		int plans = desk.plans().size();
		int checked = desk.checked();
		boolean stopped = desk.isStopped();
		if (!stopped && plans - checked <= FEW) {
			pane.sayProgress("", "", () -> { });
		} else {
			pane.sayProgress(Messages.text("findings.checked", Integer.toString(checked), Integer.toString(plans)),
					Messages.text(stopped ? "findings.goOn" : "findings.stop"), stopped ? desk::goOn : desk::stop);
		}
	}

	private void showLines() {
		boolean before = showing;
		showing = true;
		try {
			pane.show(new FindingLines(desk.shown(), bar.grouping(), listed()));
		} finally {
			showing = before;
		}
	}

	private void regroup() {
		showLines();
		keepInSight();
	}

	/** Where the picked finding is gone or listed no more, the one that took its place is explained; else the frame goes to the picked one. */
	private void keepFrame() {
		Optional<FindingItem> current = desk.current();
		if (current.filter(desk.filter()::passes).isEmpty()) {
			explainFramed();
		} else if (pane.sheet().framed().map(cell -> cell.row()).filter(line -> line.key().equals(current.get().key())).isEmpty()) {
			reveal(current.get());
		}
	}

	/** After the user had other rows listed, or in another order: the picked finding is not lost from sight, and what is framed is what is explained. */
	private void keepInSight() {
		Optional<FindingItem> current = desk.current();
		if (current.filter(item -> pane.sheet().rows().find(item.key()) >= 0).isPresent()) {
			reveal(current.get());
		} else {
			explainFramed();
		}
	}

	private void reveal(FindingItem item) {
		boolean before = showing;
		showing = true;
		try {
			pane.sheet().reveal(item.key(), -1);
		} finally {
			showing = before;
		}
	}

	private void explainFramed() {
		pane.sheet().framed().map(cell -> cell.row()).filter(line -> !line.isHeading()).ifPresent(line -> desk.setCurrent(line.item()));
	}

	private void sayWhatBelongs(FindingCounts counts) {
		if (desk.plans().isEmpty()) {
			pane.emptyState().say(Messages.text("findings.empty.noPlan"), null, () -> { });
		} else if (desk.isStopped() && desk.all().isEmpty()) {
			pane.emptyState().say(Messages.text("findings.empty.stopped", Integer.toString(desk.checked()), Integer.toString(desk.plans().size())),
					Messages.text("findings.goOn"), desk::goOn);
		} else if (desk.checked() < desk.plans().size() && desk.all().isEmpty()) {
			pane.emptyState().say(Messages.text("findings.empty.checking", Integer.toString(desk.checked()), Integer.toString(desk.plans().size())), null, () -> { });
		} else if (counts.open() > 0) {
			pane.emptyState().say(Messages.text("findings.empty.filtered"), Messages.text("findings.empty.filtered.do"),
					() -> desk.setFilter(FindingFilter.ALL.withWaived(desk.filter().waived())));
		} else {
			pane.emptyState().say(Messages.text(counts.waived() == 0 ? "findings.empty.good" : "findings.empty.waived", Integer.toString(Rules.all().size()),
					Integer.toString(counts.waived())), Messages.text("findings.settings.open"), actions::settings);
		}
	}

	private List<FindingItem> selected() {
		return pane.sheet().selectedRows().stream().map(FindingLine::item).toList();
	}

	private void goTo() {
		pane.sheet().framed().map(cell -> cell.row()).filter(line -> !line.isHeading()).ifPresent(line -> desk.goTo(line.item()));
	}

	/** The findings as a table for Excel or a mail, with a head. */
	private void copy() {
		List<PlainColumn<FindingLine>> columns = FindingColumns.all(item -> false);
		List<List<String>> rows = new ArrayList<>();
		rows.add(columns.stream().map(PlainColumn::title).toList());
		pane.sheet().selectedRows().forEach(line -> rows.add(columns.stream().map(column -> column.text(line)).toList()));
		new CellBlock(rows).copy(sash.getDisplay());
	}

	/** Opens the menu of fixes for the picked finding where the list or the explanation has the keyboard. */
	public boolean openFixes() {
		if (sash == null || sash.isDisposed() || !Keyboard.isIn(sash)) {
			return false;
		}
		keepInSight();
		Point at = pane.sheet().control().toDisplay(pane.sheet().framePoint());
		actions.openMenu(desk.current().map(List::of).orElse(List.of()), at);
		return true;
	}

	@Focus
	void focus() {
		pane.setFocus();
		if (desk.current().isEmpty()) {
			explainFramed();
		}
	}

	@PreDestroy
	void dispose() {
		ends.forEach(Runnable::run);
	}

	/** What goes out says more than the list has room for, and can be answered: a table for each plan. */
	@Override
	public List<SheetTable> registers(List<FindingLine> rows) {
		Map<Plan, List<FindingTable.Line>> byPlan = new LinkedHashMap<>();
		rows.forEach(row -> byPlan.computeIfAbsent(row.item().plan(), first -> new ArrayList<>()).add(new FindingTable.Line(row.item().finding(), row.item().waived())));
		return byPlan.entrySet().stream().map(each -> FindingTable.of(each.getKey(), each.getValue())).toList();
	}

	@Override
	public boolean takesWords() {
		return false;
	}

	@Override
	public void edit(String label, Runnable change) {
		throw new UnsupportedOperationException("Findings are not typed");
	}

	@Override
	public void say(Notice notice) {
		pane.say(notice);
	}

	@Override
	public List<SheetAction> actions() {
		return List.of(
				new SheetAction(Messages.text("findings.goTo"), Icon.MAP_PIN, SWT.CR, () -> pane.sheet().framed().isPresent(), this::goTo),
				new SheetAction(Messages.text("findings.fixes"), Icon.HAMMER, 0, () -> desk.current().isPresent(), this::openFixes),
				new SheetAction(Messages.text("findings.waive"), Icon.CIRCLE_CHECK, 0, () -> selected().stream().anyMatch(item -> !item.isWaived()),
						() -> actions.waive(selected())),
				new SheetAction(Messages.text("findings.withdraw"), Icon.UNDO_2, 0, () -> selected().stream().anyMatch(FindingItem::isWaived),
						() -> edits.withdraw(selected())),
				SheetAction.SEPARATOR,
				new SheetAction(Messages.text("findings.copy"), Icon.COPY, 0, () -> !pane.sheet().selectedRows().isEmpty(), this::copy),
				new SheetAction(Messages.text("findings.settings.open"), Icon.SETTINGS, 0, () -> true, actions::settings));
	}
}
