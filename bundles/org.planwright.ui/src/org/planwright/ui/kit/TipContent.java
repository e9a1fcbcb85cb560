package org.planwright.ui.kit;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/** What a tip under the mouse looks like: words on paper with a line around them, broken at a width that is read at a glance. */
public final class TipContent {

	/** In Chinese characters. */
	private static final int WIDEST = 26;

	private TipContent() {
	}

	/** Fills a tip with words. */
	public static Composite create(Composite parent, Theme theme, String said) {
		Composite edge = new Composite(parent, SWT.NONE);
		edge.setBackground(theme.color(Tint.LINE_STRONG));
		GridLayoutFactory.fillDefaults().margins(1, 1).applyTo(edge);
		Composite ground = new Composite(edge, SWT.NONE);
		ground.setBackground(theme.color(Tint.PAPER));
		GridLayoutFactory.fillDefaults().margins(theme.pointSize() / 2, theme.pointSize() / 3).applyTo(ground);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(ground);
		Label words = new Label(ground, SWT.WRAP);
		words.setText(said.replace("&", "&&"));
		words.setFont(theme.font());
		words.setBackground(theme.color(Tint.PAPER));
		words.setForeground(theme.color(Tint.INK));
		int widest = Accessibles.textWidth(words, "规".repeat(WIDEST));
		GridDataFactory.fillDefaults().hint(Math.min(words.computeSize(SWT.DEFAULT, SWT.DEFAULT).x, widest), SWT.DEFAULT).applyTo(words);
		return edge;
	}
}
