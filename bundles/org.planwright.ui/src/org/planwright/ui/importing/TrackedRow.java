package org.planwright.ui.importing;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.planwright.core.TrackedWords;
import org.planwright.core.reading.source.TrackedChanges;
import org.planwright.ui.Messages;
import org.planwright.ui.kit.Accessibles;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/** The changes that were tracked in a document, and which state of it is imported; takes no room where there are none. */
final class TrackedRow {

	private final ImportDraft draft;
	private final Label label;
	private final Combo choice;
	private final Label words;
	private ImportFile file;

	/** @param parent has two columns */
	TrackedRow(Composite parent, ImportDraft draft, Theme theme) {
		this.draft = draft;
		label = new Label(parent, SWT.NONE);
		label.setText(Messages.text("importing.tracked"));
		choice = new Combo(parent, SWT.READ_ONLY);
		Accessibles.name(choice, Messages.text("importing.tracked"));
		choice.setItems(Stream.of(TrackedChoice.values()).map(each -> Messages.text("importing.tracked." + each.name().toLowerCase(Locale.ROOT))).toArray(String[]::new));
		choice.addListener(SWT.Selection, event -> draft.setTracked(file, TrackedChoice.values()[choice.getSelectionIndex()]));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(choice);
		words = new Label(parent, SWT.WRAP);
		words.setForeground(theme.color(Tint.INK_QUIET));
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(10, SWT.DEFAULT).applyTo(words);
		GridDataFactory.swtDefaults().applyTo(label);
		show(null);
	}

	/** Shows what was tracked in a document; null for none. */
	void show(ImportFile next) {
		file = next;
		TrackedChanges changes = file == null ? TrackedChanges.NONE : file.text().map(text -> text.tracked()).orElse(TrackedChanges.NONE);
		boolean shown = !changes.isEmpty();
		if (shown) {
			choice.select(file.tracked().ordinal());
			words.setText(Messages.text("importing.tracked.words", TrackedWords.of(changes)).replace("&", "&&"));
		}
		for (Control control : List.of(label, choice, words)) {
			control.setVisible(shown);
			((GridData) control.getLayoutData()).exclude = !shown;
		}
		choice.setEnabled(file != null && !file.isBusy());
	}
}
