package org.planwright.ui.merging;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.planwright.core.compare.merge.Choice;
import org.planwright.core.compare.merge.Decision;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.Project;
import org.planwright.ui.Messages;
import org.planwright.ui.dialog.Notices;
import org.planwright.ui.dialog.SizedDialog;
import org.planwright.ui.kit.Accessibles;
import org.planwright.ui.merging.MergeDraft.Entry;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/** 合并返回的文件: which files, what they grew out of, what they bring, and the conflicts to decide. */
final class MergeDialog extends SizedDialog {

	private static final Point SIZE = new Point(1120, 720);
	private static final Point LARGEST = new Point(1500, 960);
	private static final int SHOW_ID = IDialogConstants.CLIENT_ID + 1;

	/** Shows what comes in. */
	@FunctionalInterface
	interface Showing {
		/**
		 * @param over the dialog
		 * @param before the project as it is
		 * @param after the project as it would be; both are asked for in the background
		 */
		void show(Shell over, Supplier<Project> before, Supplier<Project> after);
	}

	private final Theme theme;
	private final Icons icons;
	private final MergeDraft draft;
	private final Supplier<List<Path>> asking;
	private final Showing showing;
	private SashForm halves;
	private SashForm lists;
	private Combo base;
	private Label state;
	private ProgressBar bar;
	private Button remove;
	private CopyTable copies;
	private ConflictTable conflicts;
	private ConflictPane pane;
	private RuleBar rules;
	private String summary;

	/**
	 * @param making makes the draft, which tells what it is given of news
	 * @param asking asks for more files
	 * @param showing shows what comes in
	 */
	MergeDialog(Shell parent, Theme theme, Icons icons, Function<Runnable, MergeDraft> making, Supplier<List<Path>> asking, Showing showing) {
		super(parent, Messages.text("merging.title"), SIZE, LARGEST);
		this.theme = theme;
		this.icons = icons;
		this.asking = asking;
		this.showing = showing;
		draft = making.apply(this::update);
	}

	/** Opens with files; ends when the dialog is closed. */
	void open(List<Path> files) {
		draft.add(files);
		open();
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		createHead(area);
		halves = new SashForm(area, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).hint(10, 10).applyTo(halves);
		lists = new SashForm(halves, SWT.HORIZONTAL);
		copies = new CopyTable(lists, draft, theme, icons, this::pickFile);
		conflicts = new ConflictTable(lists, draft, theme, icons, this::pickConflict, this::decide);
		lists.setWeights(9, 11);
		pane = new ConflictPane(halves, draft, theme, this::decide);
		halves.setWeights(9, 11);
		rules = new RuleBar(area, draft, theme);
		return area;
	}

	private void createHead(Composite area) {
		Composite head = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).applyTo(head);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		new Label(head, SWT.NONE).setText(Messages.text("merging.base"));
		base = new Combo(head, SWT.READ_ONLY);
		Accessibles.name(base, Messages.text("merging.base"));
		base.setToolTipText(Messages.text("merging.base.hint"));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(10, SWT.DEFAULT).applyTo(base);
		base.addListener(SWT.Selection, event -> chooseBase());
		Button add = new Button(head, SWT.PUSH);
		add.setText(Messages.text("merging.files.add"));
		add.addListener(SWT.Selection, event -> draft.add(asking.get()));
		remove = new Button(head, SWT.PUSH);
		remove.setText(Messages.text("merging.files.remove"));
		remove.addListener(SWT.Selection, event -> copies.picked().ifPresent(draft::remove));
		state = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(10, SWT.DEFAULT).applyTo(state);
		bar = new ProgressBar(area, SWT.INDETERMINATE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, SHOW_ID, Messages.text("merging.show"), false).setToolTipText(Messages.text("merging.show.tip"));
		// None is pressed by Enter, which decides conflicts: the order of the system's buttons is not made for us then.
		if (parent.getDisplay().getDismissalAlignment() == SWT.RIGHT) {
			createButton(parent, IDialogConstants.CANCEL_ID, Messages.text("dialog.cancel"), false);
			createButton(parent, IDialogConstants.OK_ID, Messages.text("merging.ok"), false);
		} else {
			createButton(parent, IDialogConstants.OK_ID, Messages.text("merging.ok"), false);
			createButton(parent, IDialogConstants.CANCEL_ID, Messages.text("dialog.cancel"), false);
		}
		conflicts.control().setFocus();
		update();
		parent.getDisplay().asyncExec(this::update);
	}

	@Override
	protected void buttonPressed(int id) {
		if (id != SHOW_ID) {
			super.buttonPressed(id);
		} else if (draft.isStale()) {
			draft.refreshThen(this::show);
		} else {
			show();
		}
	}

	private void show() {
		showing.show(getShell(), draft.before(), draft.after());
	}

	private void chooseBase() {
		int index = base.getSelectionIndex();
		List<BaseState> states = draft.bases();
		if (index < states.size()) {
			draft.choose(states.get(index));
		} else {
			asking.get().stream().findFirst().ifPresentOrElse(
					file -> draft.choose(new BaseState(file.toString(), () -> ProjectSession.openCopy(file).project())), this::update);
		}
	}

	private void pickFile() {
		draft.refresh();
		showConflicts();
		update();
	}

	private void pickConflict() {
		pane.show(conflicts.picked());
	}

	private void decide(Choice choice) {
		Entry entry = conflicts.picked().orElse(null);
		if (entry == null || choice != null && !entry.conflict().choices().contains(choice)) {
			return;
		}
		if (choice == Choice.OWN) {
			String proposed = entry.conflict().mine() == null ? "" : entry.conflict().mine();
			OwnWordsDialog asked = new OwnWordsDialog(getShell(), entry.conflict().field(), proposed);
			asked.open();
			if (asked.words().isEmpty()) {
				return;
			}
			draft.decide(entry, Decision.own(asked.words().get()));
		} else {
			draft.decide(entry, choice == null ? null : Decision.of(choice));
		}
		if (choice != null) {
			conflicts.next();
		}
		pickConflict();
	}

	private void showConflicts() {
		int picked = copies.picked().map(draft.usable()::indexOf).orElse(-1);
		conflicts.show(draft.conflicts().stream().filter(entry -> picked < 0 || entry.copy() == picked).toList());
	}

	/** Shows how things stand. */
	private void update() {
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok == null || ok.isDisposed()) {
			return;
		}
		List<BaseState> states = draft.bases();
		base.setItems(Stream.concat(states.stream().map(BaseState::name), Stream.of(Messages.text("merging.base.other")))
				.toArray(String[]::new));
		draft.base().ifPresent(found -> base.select(states.indexOf(found)));
		bar.setVisible(draft.isWorking());
		copies.update();
		// A list that is filled line by line before it is on the screen keeps rows that are too low for their words.
		if (getShell().isVisible()) {
			showConflicts();
		}
		pickConflict();
		rules.update();
		// Where nothing is to be decided, three empty texts and rules for nothing would only ask what they are for.
		halves.setMaximizedControl(draft.conflicts().isEmpty() ? lists : null);
		rules.setVisible(!draft.conflicts().isEmpty());
		remove.setEnabled(copies.picked().isPresent());
		boolean problem = draft.problem().isPresent();
		state.setText(situation().replace("&", "&&"));
		state.requestLayout();
		state.setForeground(theme.color(problem ? Tint.ERROR : draft.isReady() ? Tint.GOOD : Tint.INK));
		getButton(SHOW_ID).setEnabled(!draft.isWorking() && !draft.steps().isEmpty());
		ok.setEnabled(!draft.isWorking() && !draft.steps().isEmpty() && draft.open() == 0);
	}

	private String situation() {
		if (draft.problem().isPresent()) {
			return draft.problem().get();
		}
		if (draft.isWorking()) {
			return draft.done() == 0 ? Messages.text("merging.working") : Messages.text("merging.progress", draft.done(), draft.usable().isEmpty()
					? draft.files().size() : draft.usable().size());
		}
		if (draft.steps().isEmpty()) {
			return Messages.text("merging.none.yet");
		}
		if (draft.conflicts().isEmpty()) {
			return Messages.text("merging.state.none", draft.steps().size(), CopyTable.brings(CopyTable.sum(draft)));
		}
		int open = draft.open();
		return open > 0 ? Messages.text("merging.state.open", draft.steps().size(), draft.conflicts().size(), open)
				: Messages.text("merging.state.ready", draft.steps().size(), draft.conflicts().size());
	}

	/** What was decided about one copy may bring up conflicts of a later one: then these are shown, and nothing comes in yet. */
	@Override
	protected void okPressed() {
		if (draft.isStale()) {
			draft.refreshThen(() -> {
				if (draft.isReady()) {
					finish();
				}
			});
		} else if (draft.isReady()) {
			finish();
		}
	}

	private void finish() {
		String words = MergeSummary.of(draft);
		draft.apply();
		summary = words;
		super.okPressed();
	}

	/** What was brought in, for the user; empty where nothing was. */
	Optional<String> summary() {
		return Optional.ofNullable(summary);
	}

	@Override
	protected void cancelPressed() {
		if (draft.isTouched() && !Notices.confirm(getShell(), Messages.text("merging.cancel.title"), Messages.text("merging.cancel"), Messages.text("merging.cancel.do"))) {
			return;
		}
		super.cancelPressed();
	}

	@Override
	public boolean close() {
		draft.cancel();
		return super.close();
	}
}
