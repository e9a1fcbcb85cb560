package org.planwright.ui.search;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.planwright.model.Identified;
import org.planwright.ui.Messages;
import org.planwright.ui.kit.Accessibles;
import org.planwright.ui.search.QuickOpenIndex.Entry;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/** The field and the list of {@link QuickOpen}; it closes when something is picked or something else is clicked. */
final class QuickOpenPopup extends PopupDialog {

	private static final int ROWS = 14;
	private static final int WIDTH_IN_CHARS = 84;

	private final Rectangle anchor;
	private final Theme theme;
	private final Icons icons;
	private final Function<String, List<Entry>> finder;
	private final Consumer<Identified> opener;
	private ThingList things;

	QuickOpenPopup(Shell parent, Rectangle anchor, Theme theme, Icons icons, Function<String, List<Entry>> finder, Consumer<Identified> opener) {
		super(parent, SWT.NO_TRIM, true, false, false, false, false, null, Messages.text("search.keys"));
		this.anchor = anchor;
		this.theme = theme;
		this.icons = icons;
		this.finder = finder;
		this.opener = opener;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.text("search.quickOpen"));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().margins(4, 4).spacing(0, 4).applyTo(area);
		things = new ThingList(area, theme, icons, Messages.text("search.field"), Messages.text("search.quickOpen"), finder);
		things.onChange(this::say);
		things.onChoice(object -> {
			close();
			opener.accept(object);
		});
		things.words().addListener(SWT.DefaultSelection, event -> things.choose());
		things.list().addListener(SWT.MouseUp, event -> things.choose());
		say();
		return area;
	}

	@Override
	protected Control getFocusControl() {
		return things.words();
	}

	@Override
	protected Color getBackground() {
		return theme.color(Tint.PAPER);
	}

	@Override
	protected Color getForeground() {
		return theme.color(Tint.INK);
	}

	@Override
	protected Point getInitialSize() {
		int width = Accessibles.textWidth(things.words(), "0".repeat(WIDTH_IN_CHARS));
		int line = things.list().getItemHeight();
		return new Point(Math.min(width, getParentShell().getSize().x - line * 2), line * (ROWS + 2) + things.words().computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
	}

	@Override
	protected Point getInitialLocation(Point size) {
		Rectangle window = getParentShell().getBounds();
		return anchor == null ? new Point(window.x + (window.width - size.x) / 2, window.y + window.height / 8)
				: new Point(Math.max(window.x, anchor.x + anchor.width - size.x), anchor.y + anchor.height);
	}

	private void say() {
		setInfoText(Messages.text(things.isEmpty() ? "search.nothing" : things.words().getText().isBlank() ? "search.recent" : "search.keys"));
	}
}
