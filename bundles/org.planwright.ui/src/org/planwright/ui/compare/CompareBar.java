package org.planwright.ui.compare;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.planwright.core.compare.DifferenceKind;
import org.planwright.model.Plan;
import org.planwright.ui.Messages;
import org.planwright.ui.kit.Accessibles;
import org.planwright.ui.kit.ToolItems;
import org.planwright.ui.selection.PlanNames;
import org.planwright.ui.theme.Icon;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/** What stands over a comparison: its two sides, which plan and which kinds of differences are shown, and the ways from one to the next. */
public final class CompareBar {

	/** Asks for a file to compare. */
	@FunctionalInterface
	public interface Files {
		/** The file as a source; empty when the user changed his mind. */
		Optional<CompareSource> choose();
	}

	/** What the bar asks for. */
	interface Actions {
		/** Compares two sides; either may be null while nothing is chosen. */
		void compare(CompareSource before, CompareSource after);

		/** Shows what differs in one plan; null for all. */
		void show(Plan plan);

		/** Shows differences of some kinds. */
		void show(Set<DifferenceKind> kinds);

		/** Goes on to another difference. */
		void step(int by);

		/** Writes all that differs to a file. */
		void save();

		/** Writes the text of the plan that is shown, with all changes in place, to a file. */
		void saveRedline();
	}

	private static final int SIDE_WIDTH = 18;
	private static final int FILTER_WIDTH = 18;

	private final Composite control;
	private final Theme theme;
	private final Icons icons;
	private final List<CompareSource> sources;
	private final Files files;
	private final Actions actions;
	private final Combo before;
	private final Combo after;
	private final Combo plan;
	private final Combo kind;
	private final Label counts;
	private final ToolBar tools;
	private final ToolBar ways;
	private List<Plan> plans = List.of();
	private List<DifferenceKind> kinds = List.of();
	private int chosenBefore = -1;
	private int chosenAfter = -1;

	CompareBar(Composite parent, Theme theme, Icons icons, List<CompareSource> sources, Files files, Actions actions) {
		this.theme = theme;
		this.icons = icons;
		this.sources = new ArrayList<>(sources);
		this.files = files;
		this.actions = actions;
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(6).margins(8, 6).spacing(8, 6).applyTo(control);
		before = side("compare.before");
		after = side("compare.after");
		counts = new Label(control, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(counts);
		tools = new ToolBar(control, SWT.FLAT | SWT.RIGHT);
		tool(Icon.REFRESH_CW, "compare.again", this::compare);
		tool(Icon.REPLACE, "compare.swap", this::swap);
		plan = filter("compare.plan");
		kind = filter("compare.kind");
		before.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> chosenBefore = choose(before, chosenBefore)));
		after.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> chosenAfter = choose(after, chosenAfter)));
		plan.addSelectionListener(SelectionListener.widgetSelectedAdapter(
				event -> actions.show(plan.getSelectionIndex() <= 0 || plans.size() == 1 ? plans.size() == 1 ? plans.getFirst() : null : plans.get(plan.getSelectionIndex() - 1))));
		kind.addSelectionListener(SelectionListener.widgetSelectedAdapter(
				event -> actions.show(kind.getSelectionIndex() <= 0 ? EnumSet.allOf(DifferenceKind.class) : EnumSet.of(kinds.get(kind.getSelectionIndex() - 1)))));
		Label room = new Label(control, SWT.NONE);
		GridDataFactory.fillDefaults().applyTo(room);
		ways = new ToolBar(control, SWT.FLAT | SWT.RIGHT);
		tool(ways, Icon.ARROW_UP, "compare.previous", () -> actions.step(-1));
		tool(ways, Icon.ARROW_DOWN, "compare.next", () -> actions.step(1));
		tool(ways, Icon.FILE_OUTPUT, "compare.save", actions::save);
		tool(ways, Icon.FILE_OUTPUT, "compare.marked", actions::saveRedline);
		Runnable undress = theme.addListener(this::dress);
		control.addDisposeListener(event -> undress.run());
		dress();
	}

	private Combo side(String key) {
		Combo combo = combo(key, SIDE_WIDTH);
		sources.forEach(source -> combo.add(source.name()));
		combo.add(Messages.text("compare.source.other"));
		return combo;
	}

	private Combo filter(String key) {
		Combo combo = combo(key, FILTER_WIDTH);
		combo.setEnabled(false);
		return combo;
	}

	private Combo combo(String key, int width) {
		Label label = new Label(control, SWT.NONE);
		label.setText(Messages.text(key));
		Combo combo = new Combo(control, SWT.DROP_DOWN | SWT.READ_ONLY);
		Accessibles.name(combo, Messages.text(key));
		GridDataFactory.fillDefaults().hint(Accessibles.textWidth(combo, "规".repeat(width)), SWT.DEFAULT).applyTo(combo);
		return combo;
	}

	private void tool(Icon icon, String key, Runnable run) {
		tool(tools, icon, key, run);
	}

	private void tool(ToolBar holder, Icon icon, String key, Runnable run) {
		ToolItem item = new ToolItem(holder, SWT.PUSH);
		item.setData(icon);
		item.setText(Messages.text(key));
		item.setToolTipText(Messages.text(key + ".tip"));
		icons.show(item, icon);
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run.run()));
	}

	private void dress() {
		control.setBackground(theme.color(Tint.CHROME));
		for (Control child : control.getChildren()) {
			if (!(child instanceof Combo)) {
				child.setBackground(theme.color(Tint.CHROME));
				child.setForeground(theme.color(Tint.INK));
			}
		}
		counts.setForeground(theme.color(Tint.INK_QUIET));
		for (ToolBar bar : List.of(tools, ways)) {
			for (ToolItem item : bar.getItems()) {
				ToolItems.dress(item, theme);
				icons.show(item, (Icon) item.getData());
			}
		}
	}

	Composite control() {
		return control;
	}

	/** Chooses what is most likely meant: the file as it was saved against what it says now. */
	void begin() {
		chosenAfter = sources.isEmpty() ? -1 : 0;
		chosenBefore = sources.size() > 1 ? 1 : -1;
		after.select(chosenAfter);
		if (chosenBefore >= 0) {
			before.select(chosenBefore);
		}
		compare();
	}

	/** The last entry asks for a file. */
	private int choose(Combo combo, int chosen) {
		int index = combo.getSelectionIndex();
		if (index == sources.size()) {
			Optional<CompareSource> file = files.choose();
			if (file.isEmpty()) {
				if (chosen >= 0) {
					combo.select(chosen);
				} else {
					combo.deselectAll();
				}
				return chosen;
			}
			sources.add(file.get());
			before.add(file.get().name(), sources.size() - 1);
			after.add(file.get().name(), sources.size() - 1);
			combo.select(sources.size() - 1);
			index = sources.size() - 1;
		}
		int now = index;
		control.getDisplay().asyncExec(this::compare);
		return now;
	}

	private void swap() {
		int left = chosenBefore;
		chosenBefore = chosenAfter;
		chosenAfter = left;
		select(before, chosenBefore);
		select(after, chosenAfter);
		compare();
	}

	private static void select(Combo combo, int index) {
		if (index >= 0) {
			combo.select(index);
		} else {
			combo.deselectAll();
		}
	}

	/** Compares what is chosen. */
	void compare() {
		if (!control.isDisposed()) {
			actions.compare(source(chosenBefore), source(chosenAfter));
		}
	}

	private CompareSource source(int index) {
		return index < 0 ? null : sources.get(index);
	}

	/** Offers the plans and kinds that a comparison has; null for none. */
	void show(CompareResult result) {
		plans = result == null ? List.of() : result.plans();
		kinds = result == null ? List.of() : List.copyOf(result.kinds());
		plan.removeAll();
		if (plans.size() != 1) {
			plan.add(Messages.text("compare.plan.all"));
		}
		plans.forEach(each -> plan.add(PlanNames.name(each)));
		kind.removeAll();
		kind.add(Messages.text("compare.kind.all"));
		kinds.forEach(each -> kind.add(each.title()));
		plan.select(0);
		kind.select(0);
		plan.setEnabled(result != null && plans.size() > 1);
		kind.setEnabled(result != null && !kinds.isEmpty());
		counts.setText(result == null ? "" : result.counts());
		counts.setToolTipText(counts.getText());
		for (ToolItem item : ways.getItems()) {
			item.setEnabled(result != null && !result.rows().isEmpty());
		}
	}
}
