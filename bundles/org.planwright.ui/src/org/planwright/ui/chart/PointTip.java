package org.planwright.ui.chart;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/** The words that appear beside a point. */
final class PointTip extends ToolTip {

	private final Theme theme;
	private String text = "";

	PointTip(Control control, Theme theme) {
		super(control, NO_RECREATE, true);
		this.theme = theme;
		setHideOnMouseDown(false);
	}

	void setText(String text) {
		this.text = text;
	}

	@Override
	protected Composite createToolTipContentArea(Event event, Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(8, 6).applyTo(area);
		area.setBackground(theme.color(Tint.PAPER));
		Label words = new Label(area, SWT.NONE);
		GridDataFactory.fillDefaults().applyTo(words);
		words.setText(text.replace("&", "&&"));
		words.setFont(theme.font());
		words.setForeground(theme.color(Tint.INK));
		words.setBackground(theme.color(Tint.PAPER));
		area.addListener(SWT.Paint, paint -> {
			Rectangle bounds = area.getClientArea();
			paint.gc.setForeground(theme.color(Tint.LINE_STRONG));
			paint.gc.drawRectangle(0, 0, bounds.width - 1, bounds.height - 1);
		});
		return area;
	}
}
