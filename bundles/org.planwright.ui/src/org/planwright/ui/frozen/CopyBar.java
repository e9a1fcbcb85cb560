package org.planwright.ui.frozen;

import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.planwright.core.project.FrozenCopies;
import org.planwright.core.project.FrozenCopies.Original;
import org.planwright.model.Plan;
import org.planwright.ui.Messages;
import org.planwright.ui.theme.Icon;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/** The line over the pages of a frozen copy that says why nothing can be typed, and what can be done. Takes no room over other plans. */
public final class CopyBar {

	private static final String CHECK = "check";

	private final Supplier<Plan> shown;
	private final CopyDesk desk;
	private final Theme theme;
	private final Icons icons;
	private final Composite bar;
	private final Label sign;
	private final Link words;

	/**
	 * Puts the line into a parent with a grid of one column.
	 *
	 * @param shown gives the plan that is shown now
	 */
	public CopyBar(Composite parent, Supplier<Plan> shown, CopyDesk desk, Theme theme, Icons icons) {
		this.shown = shown;
		this.desk = desk;
		this.theme = theme;
		this.icons = icons;
		bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 5).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		sign = new Label(bar, SWT.NONE);
		words = new Link(bar, SWT.WRAP);
		words.addListener(SWT.Selection, event -> {
			if (event.text.equals(CHECK)) {
				desk.check(shown.get());
			} else {
				desk.release(shown.get());
			}
		});
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(words);
		Runnable undress = theme.addListener(this::update);
		Runnable unfollow = desk.watch().addListener(this::update);
		bar.addDisposeListener(event -> {
			undress.run();
			unfollow.run();
		});
		update();
	}

	/** Says what is so now. */
	public void update() {
		Plan plan = shown.get();
		boolean frozen = FrozenCopies.isCopy(plan);
		bar.setVisible(frozen);
		((GridData) bar.getLayoutData()).exclude = !frozen;
		boolean other = desk.watch().of(plan).filter(original -> original != Original.SAME).isPresent();
		for (Control part : new Control[] { bar, sign, words }) {
			part.setBackground(theme.color(other ? Tint.WARNING_SOFT : Tint.INFO_SOFT));
		}
		if (frozen) {
			sign.setImage(icons.image(Icon.LOCK));
			words.setForeground(theme.color(Tint.INK));
			words.setLinkForeground(theme.color(Tint.ACCENT));
			words.setText(Messages.text(other ? "frozen.bar.changed" : "frozen.bar", CopyDesk.origin(plan).replace("&", "&&")));
		}
		bar.getParent().layout();
	}
}
