package org.planwright.app;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.planwright.app.window.Colours;
import org.planwright.core.project.safety.BackupRule;
import org.planwright.ui.Messages;
import org.planwright.ui.dialog.Notices;
import org.planwright.ui.kit.Accessibles;
import org.planwright.ui.session.BackupFields;
import org.planwright.ui.session.Settings;

/** 工具 → 设置: language, colours, the name that the person signs with, and how backups are kept. */
public final class SettingsDialog extends Dialog {

	private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

	private final Colours colours;
	private final Settings settings;
	private Combo language;
	private Button dark;
	private Text author;
	private BackupFields backups;

	/** A dialog over the window. */
	public SettingsDialog(Shell parent, Colours colours, Settings settings) {
		super(parent);
		this.settings = settings;
		this.colours = colours;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.text("settings.title"));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(convertHorizontalDLUsToPixels(IDialogConstants.HORIZONTAL_MARGIN),
				convertVerticalDLUsToPixels(IDialogConstants.VERTICAL_MARGIN)).spacing(convertHorizontalDLUsToPixels(6), convertVerticalDLUsToPixels(5)).applyTo(area);
		new Label(area, SWT.NONE).setText(Messages.text("settings.language"));
		language = new Combo(area, SWT.READ_ONLY);
		// Each language is named in itself: a person who reads only one of them finds it.
		language.setItems("简体中文", "English");
		language.select(LanguageChoice.current().getLanguage().equals(Locale.ENGLISH.getLanguage()) ? 1 : 0);
		Accessibles.name(language, Messages.text("settings.language"));
		new Label(area, SWT.NONE);
		Label hint = new Label(area, SWT.WRAP);
		hint.setText(Messages.text("settings.language.hint"));
		GridDataFactory.fillDefaults().hint(convertHorizontalDLUsToPixels(180), SWT.DEFAULT).applyTo(hint);
		new Label(area, SWT.NONE).setText(Messages.text("settings.colours"));
		dark = new Button(area, SWT.CHECK);
		dark.setText(Messages.text("settings.dark"));
		dark.setSelection(colours.isDark());
		new Label(area, SWT.NONE).setText(Messages.text("settings.author"));
		author = new Text(area, SWT.BORDER);
		author.setText(settings.author());
		Accessibles.name(author, Messages.text("settings.author"));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(author);
		new Label(area, SWT.NONE);
		Label signed = new Label(area, SWT.WRAP);
		signed.setText(Messages.text("settings.author.hint"));
		GridDataFactory.fillDefaults().hint(convertHorizontalDLUsToPixels(180), SWT.DEFAULT).applyTo(signed);
		backups = new BackupFields(area, settings.backups());
		return area;
	}

	@Override
	protected void okPressed() {
		BackupRule rule = backups.rule();
		if (rule == null) {
			Notices.problem(getShell(), Messages.text("settings.title"), Messages.text("settings.backups.missing"));
			return;
		}
		settings.setBackups(rule);
		Locale chosen = LANGUAGES.get(language.getSelectionIndex());
		boolean darkChosen = dark.getSelection();
		settings.setAuthor(author.getText().strip());
		boolean changed = !chosen.getLanguage().equals(LanguageChoice.current().getLanguage());
		if (!LanguageChoice.set(chosen)) {
			Notices.problem(getShell(), Messages.text("settings.title"), Messages.text("settings.notKept"));
		} else if (changed) {
			Notices.info(getShell(), Messages.text("settings.title"), Messages.text(chosen, "settings.restart"));
		}
		super.okPressed();
		if (darkChosen != colours.isDark()) {
			colours.setDark(darkChosen);
		}
	}
}
