package org.planwright.ui.session;

import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.planwright.core.project.ProjectContents;
import org.planwright.core.project.ProjectFileException;
import org.planwright.core.project.safety.Backup;
import org.planwright.core.project.safety.Backups;
import org.planwright.ui.Messages;
import org.planwright.ui.dialog.SizedDialog;
import org.planwright.ui.facts.FactsThread;
import org.planwright.ui.facts.UiTurn;
import org.planwright.ui.kit.Accessibles;

/** 备份与恢复: the backups of a project file, with what is in them; one can be opened as a copy. Files are read in the background. */
final class BackupsDialog extends SizedDialog {

	private static final Point SIZE = new Point(720, 480);
	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
	private static final int FOLDER = IDialogConstants.CLIENT_ID;

	/** A backup with what is in it; null contents for one that cannot be read. */
	private record Row(Backup backup, ProjectContents contents) {
	}

	private final String name;
	private final Backups backups;
	private final ExecutorService background = FactsThread.create("backups");
	private Label hint;
	private Table table;
	private Text details;
	private Backup chosen;

	/** @param name of the project */
	BackupsDialog(Shell parent, String name, Backups backups) {
		super(parent, Messages.text("backups.title"), SIZE);
		this.name = name;
		this.backups = backups;
	}

	/** Opens the dialog and waits; which backup is to be opened as a copy. */
	Optional<Backup> ask() {
		try {
			open();
			return Optional.ofNullable(chosen);
		} finally {
			background.shutdownNow();
		}
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		hint = new Label(area, SWT.WRAP);
		hint.setText(Messages.text("backups.hint", name).replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, false).hint(SIZE.x - 60, SWT.DEFAULT).applyTo(hint);
		table = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
		table.setHeaderVisible(true);
		Accessibles.name(table, Messages.text("backups.list"));
		column("backups.when", 190, SWT.LEFT);
		column("backups.size", 100, SWT.RIGHT);
		column("backups.plans", 340, SWT.LEFT);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		details = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
		Accessibles.name(details, Messages.text("backups.details"));
		GridDataFactory.fillDefaults().grab(true, false).hint(SIZE.x - 60, 90).applyTo(details);
		table.addListener(SWT.Selection, event -> selected());
		table.addListener(SWT.DefaultSelection, event -> {
			if (getButton(IDialogConstants.OK_ID).isEnabled()) {
				okPressed();
			}
		});
		read();
		return area;
	}

	private void column(String key, int width, int align) {
		TableColumn column = new TableColumn(table, align);
		column.setText(Messages.text(key));
		column.setWidth(width);
	}

	private void read() {
		UiTurn ui = UiTurn.of(table.getDisplay());
		background.execute(() -> {
			try {
				List<Backup> list = backups.list();
				ui.after(0, () -> say(list.isEmpty() ? "backups.none" : "backups.hint"));
				for (Backup backup : list) {
					Row row = new Row(backup, contents(backup));
					ui.after(0, () -> add(row));
				}
			} catch (IOException e) {
				System.getLogger(BackupsDialog.class.getName()).log(System.Logger.Level.WARNING, "Backups cannot be listed", e);
				ui.after(0, () -> say("backups.unreadable"));
			}
		});
	}

	private static ProjectContents contents(Backup backup) {
		try {
			return ProjectContents.of(backup.file());
		} catch (ProjectFileException e) {
			System.getLogger(BackupsDialog.class.getName()).log(System.Logger.Level.WARNING, "A backup cannot be read: " + backup.file(), e);
			return null;
		}
	}

	private void say(String key) {
		if (!hint.isDisposed()) {
			hint.setText(Messages.text(key, name).replace("&", "&&"));
			hint.requestLayout();
		}
	}

	private void add(Row row) {
		if (table.isDisposed()) {
			return;
		}
		TableItem item = new TableItem(table, SWT.NONE);
		item.setData(row);
		item.setText(new String[] { MINUTE.format(row.backup().made()), Messages.text("backups.kb", (row.backup().size() + 1023) / 1024),
				row.contents() == null ? Messages.text("backups.damaged") : Messages.text("backups.count", row.contents().plans().size(), row.contents().project()) });
		if (table.getItemCount() == 1) {
			table.select(0);
			selected();
		}
	}

	private void selected() {
		Row row = table.getSelectionCount() == 0 ? null : (Row) table.getSelection()[0].getData();
		boolean readable = row != null && row.contents() != null;
		details.setText(readable ? row.contents().plans().stream().map(plan -> "· " + plan).collect(Collectors.joining("\n")) : "");
		Button open = getButton(IDialogConstants.OK_ID);
		if (open != null) {
			open.setEnabled(readable);
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, FOLDER, Messages.text("backups.folder"), false);
		createButton(parent, IDialogConstants.OK_ID, Messages.text("backups.open"), true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.text("dialog.close"), false);
		selected();
	}

	@Override
	protected void buttonPressed(int button) {
		if (button == FOLDER) {
			Program.launch(backups.folder().toString());
			return;
		}
		super.buttonPressed(button);
	}

	@Override
	protected void okPressed() {
		chosen = ((Row) table.getSelection()[0].getData()).backup();
		super.okPressed();
	}
}
