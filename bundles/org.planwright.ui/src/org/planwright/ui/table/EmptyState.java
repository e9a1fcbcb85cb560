package org.planwright.ui.table;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/** What stands where there is nothing to show yet: what belongs here, and the one thing that can be done about it. */
public final class EmptyState {

	/** Width of the words, in Chinese characters. */
	private static final int MEASURE = 28;

	private final Composite control;
	private final Composite block;
	private final Label words;
	private final Button action;
	private Runnable run = () -> { };

	/** Says nothing before {@link #say}. */
	public EmptyState(Composite parent, Theme theme) {
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(control);
		block = new Composite(control, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 12).applyTo(block);
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).grab(true, true).applyTo(block);
		words = new Label(block, SWT.WRAP | SWT.CENTER);
		action = new Button(block, SWT.PUSH);
		action.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run.run()));
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).applyTo(action);
		int measure = theme.pointSize() * 2 * MEASURE;
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).hint(measure, SWT.DEFAULT).applyTo(words);
		control.addListener(SWT.Resize, event -> {
			((GridData) words.getLayoutData()).widthHint = Math.clamp(control.getClientArea().width - theme.pointSize() * 2, 1, measure);
			control.layout(true, true);
		});
		Runnable dress = () -> {
			for (Composite ground : new Composite[] { control, block }) {
				ground.setBackground(theme.color(Tint.PAPER));
			}
			words.setBackground(theme.color(Tint.PAPER));
			words.setForeground(theme.color(Tint.INK_QUIET));
		};
		dress.run();
		Runnable undress = theme.addListener(dress);
		control.addDisposeListener(event -> undress.run());
	}

	/**
	 * Says what belongs here.
	 *
	 * @param label  what the button says; null for no button
	 * @param doIt what the button does
	 */
	public void say(String what, String label, Runnable doIt) {
		words.setText(what);
		action.setVisible(label != null);
		action.setText(label == null ? "" : label);
		run = doIt;
		control.layout(true, true);
	}

	/** The whole of it. */
	public Composite control() {
		return control;
	}
}
