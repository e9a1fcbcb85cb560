package org.planwright.ui.importing;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.planwright.core.project.ProjectSession;
import org.planwright.ui.Messages;
import org.planwright.ui.kit.Accessibles;
import org.planwright.ui.theme.Icon;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/** The third page: each document beside what was recognised in it, to be looked through and corrected. */
public final class ReviewPage extends WizardPage {

	private final ImportDraft draft;
	private final Optional<ProjectSession> project;
	private final Theme theme;
	private final Icons icons;
	private Combo files;
	private Label summary;
	private ToolItem undo;
	private ToolItem redo;
	private SourceView source;
	private ReviewTabs tabs;
	private DoubtList doubts;
	private List<ImportFile> shownFiles = List.of();
	private Review review;
	private Runnable end = () -> { };

	/** @param project the open project; empty when there is none */
	public ReviewPage(ImportDraft draft, Optional<ProjectSession> project, Theme theme, Icons icons) {
		super("review");
		this.draft = draft;
		this.project = project;
		this.theme = theme;
		this.icons = icons;
		setTitle(Messages.text("importing.review.title"));
		setDescription(Messages.text("importing.review.hint"));
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
		createHead(page);
		SashForm rows = new SashForm(page, SWT.VERTICAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).hint(1, 1).applyTo(rows);
		SashForm halves = new SashForm(rows, SWT.HORIZONTAL | SWT.SMOOTH);
		source = new SourceView(halves, theme);
		tabs = new ReviewTabs(halves, draft, project, theme, icons);
		halves.setWeights(2, 3);
		doubts = new DoubtList(rows, theme, icons);
		rows.setWeights(73, 27);
		Listener keys = this::key;
		page.getDisplay().addFilter(SWT.KeyDown, keys);
		page.addListener(SWT.Dispose, event -> {
			event.display.removeFilter(SWT.KeyDown, keys);
			end.run();
		});
		draft.addListener(() -> setPageComplete(draft.canInsert()));
		setControl(page);
	}

	private void createHead(Composite page) {
		Composite head = new Composite(page, SWT.NONE);
		head.setBackground(theme.color(Tint.CHROME));
		head.setBackgroundMode(SWT.INHERIT_FORCE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(theme.pointSize() / 2, theme.pointSize() / 3).spacing(theme.pointSize(), 0).applyTo(head);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		files = new Combo(head, SWT.READ_ONLY);
		Accessibles.name(files, Messages.text("importing.review.file"));
		files.addListener(SWT.Selection, event -> show(shownFiles.get(files.getSelectionIndex()).review().orElseThrow()));
		summary = new Label(head, SWT.NONE);
		summary.setForeground(theme.color(Tint.INK_QUIET));
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(summary);
		ToolBar bar = new ToolBar(head, SWT.FLAT | SWT.RIGHT);
		undo = button(bar, Icon.UNDO_2, () -> review.session().undo());
		redo = button(bar, Icon.REDO_2, () -> review.session().redo());
	}

	private ToolItem button(ToolBar bar, Icon icon, Runnable run) {
		ToolItem item = new ToolItem(bar, SWT.PUSH);
		icons.show(item, icon);
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run.run()));
		return item;
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (!visible) {
			commit();
			return;
		}
		shownFiles = draft.filesRead();
		files.setItems(shownFiles.stream().map(ImportFile::name).toArray(String[]::new));
		files.setEnabled(shownFiles.size() > 1);
		int index = Math.max(0, shownFiles.stream().map(file -> file.review().orElse(null)).toList().indexOf(review));
		files.select(index);
		show(shownFiles.get(index).review().orElseThrow());
		tabs.setFocus();
		setPageComplete(draft.canInsert());
	}

	private void show(Review next) {
		if (next != review) {
			tabs.commit();
			end.run();
			review = next;
			end = review.onChange(change -> update());
			source.show(review);
			tabs.show(review);
		}
		update();
	}

	private void update() {
		doubts.show(review);
		summary.setText(ReadingPage.summary(review));
		label(undo, "undo", review.session().undoLabel());
		label(redo, "redo", review.session().redoLabel());
		undo.setEnabled(review.session().canUndo());
		redo.setEnabled(review.session().canRedo());
		files.getParent().layout();
	}

	private static void label(ToolItem item, String command, Optional<String> what) {
		item.setToolTipText(what.map(words -> Messages.text("session." + command + ".what", words)).orElse(Messages.text("session." + command)));
	}

	/** Makes edits of what is typed and not taken over yet. */
	public void commit() {
		tabs.commit();
	}

	private void key(Event event) {
		// Keys in the editor of a cell are the editor's.
		if (!isCurrentPage() || !(event.widget instanceof Control control) || control.getShell() != getShell() || control.getParent() instanceof NatTable) {
			return;
		}
		boolean used = true;
		if (event.keyCode == SWT.F8) {
			doubts.step((event.stateMask & SWT.MOD2) != 0 ? -1 : 1);
		} else if ((event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1 && event.keyCode == 'z') {
			tabs.commit();
			review.session().undo();
		} else if ((event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1 && event.keyCode == 'y'
				|| (event.stateMask & SWT.MODIFIER_MASK) == (SWT.MOD1 | SWT.MOD2) && event.keyCode == 'z') {
			review.session().redo();
		} else {
			used = false;
		}
		if (used) {
			event.doit = false;
			event.type = SWT.None;
		}
	}

	/** The view of the document. */
	public SourceView source() {
		return source;
	}

	/** What was recognised. */
	public ReviewTabs tabs() {
		return tabs;
	}

	/** The doubts. */
	public DoubtList doubts() {
		return doubts;
	}
}
