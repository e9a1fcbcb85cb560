package org.planwright.ui.document;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.planwright.ui.theme.Tint;

/** A few words about what is under the mouse; the same tip as long as the mouse stays over the same thing. */
abstract class PageTip extends ToolTip {

	private static final int DELAY_MILLISECONDS = 250;

	private final PageSurface page;

	PageTip(PageSurface page) {
		super(page.text(), ToolTip.NO_RECREATE, false);
		this.page = page;
		setPopupDelay(DELAY_MILLISECONDS);
		setHideOnMouseDown(true);
		setShift(new Point(page.look().em() / 2, page.look().em()));
	}

	/** The thing under a point of the page; empty where there is nothing to say. */
	abstract Optional<?> thingAt(int x, int y);

	/** What is said about it. */
	abstract String wordsAt(int x, int y);

	@Override
	protected final Object getToolTipArea(Event event) {
		return thingAt(event.x, event.y).orElse(null);
	}

	@Override
	protected final boolean shouldCreateToolTip(Event event) {
		return thingAt(event.x, event.y).isPresent() && super.shouldCreateToolTip(event);
	}

	@Override
	protected final Composite createToolTipContentArea(Event event, Composite parent) {
		Composite edge = new Composite(parent, SWT.NONE);
		edge.setBackground(page.look().color(Tint.LINE_STRONG));
		GridLayoutFactory.fillDefaults().margins(1, 1).applyTo(edge);
		Composite ground = new Composite(edge, SWT.NONE);
		ground.setBackground(page.look().color(Tint.PAPER));
		GridLayoutFactory.fillDefaults().margins(page.look().em() / 2, page.look().em() / 3).applyTo(ground);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(ground);
		Label words = new Label(ground, SWT.WRAP);
		words.setText(wordsAt(event.x, event.y));
		words.setFont(page.look().theme().font());
		words.setBackground(page.look().color(Tint.PAPER));
		words.setForeground(page.look().color(Tint.INK));
		Point natural = words.computeSize(SWT.DEFAULT, SWT.DEFAULT);
		GridDataFactory.fillDefaults().hint(Math.min(natural.x, page.look().ems(26)), SWT.DEFAULT).applyTo(words);
		return edge;
	}
}
