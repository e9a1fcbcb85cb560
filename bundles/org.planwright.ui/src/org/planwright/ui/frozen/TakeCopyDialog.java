package org.planwright.ui.frozen;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.planwright.core.project.FrozenCopies;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.Plan;
import org.planwright.ui.Messages;
import org.planwright.ui.dialog.SizedDialog;
import org.planwright.ui.kit.Accessibles;
import org.planwright.ui.selection.PlanNames;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/** 引用其他项目的上位规划: which file, which of its plans, and which plan of this project answers to it. */
final class TakeCopyDialog extends SizedDialog {

	private static final Point SIZE = new Point(680, 480);

	/**
	 * What was chosen.
	 *
	 * @param lower the plan that answers to it; null for none
	 */
	record Choice(Path file, Plan original, Plan lower) {
	}

	private final ProjectSession session;
	private final CopyReading reading;
	private final Supplier<Optional<Path>> asking;
	private final Theme theme;
	private final List<Plan> lowers = new ArrayList<>();
	private List<Plan> originals = List.of();
	private Path file;
	private Text path;
	private Label state;
	private ProgressBar bar;
	private Table list;
	private Combo lower;
	private Choice choice;

	/** @param asking asks for a project file */
	TakeCopyDialog(Shell parent, ProjectSession session, CopyReading reading, Supplier<Optional<Path>> asking, Theme theme) {
		super(parent, Messages.text("frozen.take.title"), SIZE);
		this.session = session;
		this.reading = reading;
		this.asking = asking;
		this.theme = theme;
	}

	/** What is to be taken; empty before the dialog was confirmed. */
	Optional<Choice> choice() {
		return Optional.ofNullable(choice);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		hint(area, Messages.text("frozen.take.hint"));
		Composite row = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		path = new Text(row, SWT.BORDER | SWT.READ_ONLY);
		path.setMessage(Messages.text("frozen.take.file"));
		Accessibles.name(path, Messages.text("frozen.take.file"));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(path);
		Button choose = new Button(row, SWT.PUSH);
		choose.setText(Messages.text("frozen.take.choose"));
		choose.addListener(SWT.Selection, event -> choose());
		choose.setFocus();
		bar = new ProgressBar(area, SWT.INDETERMINATE);
		bar.setVisible(false);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		state = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(10, theme.pointSize() * 4).applyTo(state);
		list = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
		list.setBackground(theme.color(Tint.PAPER));
		list.setForeground(theme.color(Tint.INK));
		Accessibles.name(list, Messages.text("frozen.take.plans"));
		GridDataFactory.fillDefaults().grab(true, true).hint(10, 10).applyTo(list);
		list.addListener(SWT.Selection, event -> judge());
		list.addListener(SWT.DefaultSelection, event -> {
			if (picked().isPresent()) {
				okPressed();
			}
		});
		createLower(area);
		say(Messages.text("frozen.take.none"), Tint.INK_QUIET);
		return area;
	}

	private void createLower(Composite area) {
		Composite row = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		new Label(row, SWT.NONE).setText(Messages.text("frozen.take.lower"));
		lower = new Combo(row, SWT.READ_ONLY);
		Accessibles.name(lower, Messages.text("frozen.take.lower"));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(lower);
		lower.add(Messages.text("frozen.take.lower.none"));
		session.project().getPlans().stream().filter(plan -> !FrozenCopies.isCopy(plan)).forEach(plan -> {
			lowers.add(plan);
			lower.add(plan.getUpper() == null ? PlanNames.name(plan) : Messages.text("frozen.take.lower.has", PlanNames.name(plan), PlanNames.shortName(plan.getUpper())));
		});
		// A plan that others answer to is likely to have none above it.
		Optional<Plan> without = lowers.stream().filter(plan -> plan.getUpper() == null && lowers.stream().noneMatch(other -> other.getUpper() == plan)).findFirst();
		lower.select(without.map(plan -> lowers.indexOf(plan) + 1).orElse(0));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.text("frozen.take.ok"), true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.text("dialog.cancel"), false);
		judge();
	}

	/** Asks for a file and reads its plans; what is shown of another file goes at once. */
	void choose() {
		asking.get().ifPresent(chosen -> {
			file = chosen;
			path.setText(chosen.toString());
			show(List.of());
			bar.setVisible(true);
			say(Messages.text("frozen.take.reading"), Tint.INK_QUIET);
			reading.<List<Plan>>read(() -> FrozenCopies.plans(chosen), read -> {
				if (!state.isDisposed() && chosen.equals(file)) {
					bar.setVisible(false);
					read.found().ifPresentOrElse(this::show, () -> say(Messages.text("frozen.take.unread", read.problem()), Tint.ERROR));
				}
			});
		});
	}

	private void show(List<Plan> plans) {
		originals = plans;
		list.removeAll();
		for (Plan plan : plans) {
			TableItem item = new TableItem(list, SWT.NONE);
			item.setText(isHere(plan) ? Messages.text("frozen.take.here", PlanNames.name(plan)) : PlanNames.name(plan));
			item.setForeground(isHere(plan) ? theme.color(Tint.INK_FAINT) : null);
		}
		plans.stream().filter(plan -> !isHere(plan)).findFirst().ifPresent(plan -> list.setSelection(plans.indexOf(plan)));
		say(plans.isEmpty() ? Messages.text("frozen.take.empty") : Messages.text("frozen.take.which"), plans.isEmpty() ? Tint.WARNING : Tint.INK);
		judge();
	}

	private boolean isHere(Plan plan) {
		return session.find(plan.getId()).isPresent();
	}

	private void say(String words, Tint tint) {
		state.setText(words.replace("&", "&&"));
		state.setForeground(theme.color(tint));
	}

	private Optional<Plan> picked() {
		int row = list.getSelectionIndex();
		return row < 0 || row >= originals.size() || isHere(originals.get(row)) ? Optional.empty() : Optional.of(originals.get(row));
	}

	private void judge() {
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			ok.setEnabled(picked().isPresent());
		}
	}

	@Override
	protected void okPressed() {
		int row = lower.getSelectionIndex();
		choice = new Choice(file, picked().orElseThrow(), row <= 0 ? null : lowers.get(row - 1));
		super.okPressed();
	}
}
