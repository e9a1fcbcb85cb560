package org.planwright.ui.table;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.planwright.ui.Messages;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/** How many rows of a sheet are seen, how far the work is that brings them, and the word that ends that work or goes on with it. */
final class RowCount {

	private final Composite control;
	private final Label words;
	private final Link step;
	private final Runnable resized;
	private String rows = "";
	private String progress = "";
	private Runnable run = () -> { };

	/**
	 * @param bar what it stands in
	 * @param resized told when it has become longer or shorter
	 */
	RowCount(Composite bar, Runnable resized) {
		this.resized = resized;
		control = new Composite(bar, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(control);
		words = new Label(control, SWT.NONE);
		step = new Link(control, SWT.NONE);
		step.setVisible(false);
		step.addListener(SWT.Selection, event -> run.run());
		GridDataFactory.swtDefaults().exclude(true).applyTo(step);
	}

	/** Takes the colours of the theme. */
	void dress(Theme theme) {
		for (Control part : new Control[] { control, words, step }) {
			part.setBackground(theme.color(Tint.PAPER));
		}
		words.setForeground(theme.color(Tint.INK_QUIET));
		words.setFont(theme.small());
		step.setLinkForeground(theme.color(Tint.ACCENT));
		step.setFont(theme.small());
	}

	/**
	 * Says how far the work is.
	 *
	 * @param done empty when all rows are there
	 * @param label of the step; empty where nothing can be done about it
	 * @param doIt the step
	 */
	void sayProgress(String done, String label, Runnable doIt) {
		progress = done;
		run = doIt;
		String link = label.isEmpty() ? "" : "<a>" + label + "</a>";
		if (!link.equals(step.getText())) {
			step.setText(link);
			step.setVisible(!link.isEmpty());
			((GridData) step.getLayoutData()).exclude = link.isEmpty();
			resize();
		}
		say();
	}

	/** Says how many rows there are. */
	void show(SheetRows<?> shown) {
		int total = 0;
		for (int index = 0; index < shown.total(); index++) {
			total += shown.source().isHeading(index) ? 0 : 1;
		}
		int seen = shown.filter().isEmpty() ? total : shown.countBare();
		rows = seen == total ? Messages.text("table.count.all", Integer.toString(total))
				: Messages.text("table.count.some", Integer.toString(seen), Integer.toString(total));
		say();
	}

	private void say() {
		String text = progress.isEmpty() ? rows : Messages.text("table.count.progress", rows, progress);
		if (!text.equals(words.getText())) {
			words.setText(text);
			resize();
		}
	}

	private void resize() {
		control.layout();
		resized.run();
	}
}
