package org.planwright.ui.session;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.planwright.core.project.safety.BackupRule;
import org.planwright.core.project.safety.BackupRule.Place;
import org.planwright.ui.Messages;
import org.planwright.ui.kit.Accessibles;

/** The fields of the settings that say how backups are kept: how many, and where. */
public final class BackupFields {

	private static final int FOLDER_WIDTH = 260;

	private final Spinner keep;
	private final Combo place;
	private final Text folder;
	private final Button browse;

	/** @param parent lays its children out in two columns */
	public BackupFields(Composite parent, BackupRule rule) {
		new Label(parent, SWT.NONE).setText(Messages.text("settings.backups"));
		Composite row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(row);
		new Label(row, SWT.NONE).setText(Messages.text("settings.backups.before"));
		keep = new Spinner(row, SWT.BORDER);
		keep.setValues(rule.keep(), 0, BackupRule.MOST, 0, 1, 5);
		Accessibles.name(keep, Messages.text("settings.backups.keep"));
		new Label(row, SWT.NONE).setText(Messages.text("settings.backups.after"));
		new Label(parent, SWT.NONE).setText(Messages.text("settings.backups.place"));
		place = new Combo(parent, SWT.READ_ONLY);
		for (Place each : Place.values()) {
			place.add(Messages.text(switch (each) {
			case MACHINE -> "settings.backups.machine";
			case BESIDE -> "settings.backups.beside";
			case FOLDER -> "settings.backups.folder";
			}));
		}
		place.select(rule.place().ordinal());
		Accessibles.name(place, Messages.text("settings.backups.place"));
		new Label(parent, SWT.NONE);
		Composite chosen = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(chosen);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(chosen);
		folder = new Text(chosen, SWT.BORDER);
		folder.setText(rule.folder() == null ? "" : rule.folder().toString());
		Accessibles.name(folder, Messages.text("settings.backups.folder"));
		GridDataFactory.fillDefaults().grab(true, false).hint(FOLDER_WIDTH, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(folder);
		browse = new Button(chosen, SWT.PUSH);
		browse.setText(Messages.text("settings.backups.browse"));
		browse.addListener(SWT.Selection, event -> browse());
		place.addListener(SWT.Selection, event -> enable());
		enable();
	}

	private void enable() {
		boolean own = place.getSelectionIndex() == Place.FOLDER.ordinal();
		folder.setEnabled(own);
		browse.setEnabled(own);
	}

	private void browse() {
		DirectoryDialog dialog = new DirectoryDialog(folder.getShell());
		dialog.setText(Messages.text("settings.backups.choose"));
		dialog.setFilterPath(folder.getText());
		String chosen = dialog.open();
		if (chosen != null) {
			folder.setText(chosen);
		}
	}

	/** What was entered; null where a folder is to be named and is not, or only by half. */
	public BackupRule rule() {
		Place where = Place.values()[place.getSelectionIndex()];
		try {
			Path named = folder.getText().isBlank() ? null : Path.of(folder.getText().strip());
			boolean missing = where == Place.FOLDER && (named == null || !named.isAbsolute());
			return missing ? null : new BackupRule(keep.getSelection(), where, named);
		} catch (InvalidPathException e) {
			System.getLogger(BackupFields.class.getName()).log(System.Logger.Level.DEBUG, "No folder", e);
			return null;
		}
	}
}
