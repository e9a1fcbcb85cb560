package org.planwright.ui.table;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.planwright.ui.Messages;
import org.planwright.ui.theme.Icon;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/**
 * The line under a sheet that says what became of an edit. Words about something done go by themselves; why something was not done
 * stays until it is read away or something else is said. It takes no room while it has nothing to say.
 */
final class NoticeBar {

	/** How long words about something done are seen, in milliseconds. */
	private static final int SEEN = 6000;

	private final Composite bar;
	private final Label shape;
	private final Text words;
	private final ToolBar close;
	private final Theme theme;
	private Notice said = Notice.NONE;

	NoticeBar(Composite parent, Theme theme, Icons icons) {
		this.theme = theme;
		bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(SheetTheme.PADDING, SheetTheme.PADDING / 2).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
		bar.setVisible(false);
		shape = new Label(bar, SWT.NONE);
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.TOP).applyTo(shape);
		// A text rather than a label, so that it can be read by keyboard and copied.
		words = new Text(bar, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
		close = new ToolBar(bar, SWT.FLAT);
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.TOP).applyTo(close);
		ToolItem item = new ToolItem(close, SWT.PUSH);
		item.setImage(icons.image(Icon.X));
		item.setToolTipText(Messages.text("table.notice.close"));
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> say(Notice.NONE)));
		Runnable undress = theme.addListener(this::dress);
		bar.addDisposeListener(event -> undress.run());
	}

	void say(Notice notice) {
		if (bar.isDisposed() || notice.headline().isEmpty() && said.headline().isEmpty()) {
			return;
		}
		said = notice;
		List<String> lines = new ArrayList<>();
		lines.add(notice.headline());
		lines.addAll(notice.details());
		shape.setText(notice.severity().shape());
		words.setText(String.join("\n", lines));
		boolean shown = !notice.headline().isEmpty();
		// What goes by itself needs no button to send it away, and leaves the rows of a small window so much more room.
		boolean stays = notice.severity() != Notice.Severity.DONE;
		close.setVisible(stays);
		((GridData) close.getLayoutData()).exclude = !stays;
		bar.setVisible(shown);
		((GridData) bar.getLayoutData()).exclude = !shown;
		dress();
		bar.getParent().layout(true, true);
		if (notice.severity() == Notice.Severity.DONE && shown) {
			bar.getDisplay().timerExec(SEEN, () -> {
				if (said == notice) {
					say(Notice.NONE);
				}
			});
		}
	}

	private void dress() {
		boolean refused = said.severity() == Notice.Severity.REFUSED;
		for (Control part : new Control[] { bar, shape, words, close }) {
			part.setBackground(theme.color(refused ? Tint.WARNING_SOFT : Tint.INFO_SOFT));
		}
		shape.setForeground(theme.color(said.severity().tint()));
		words.setForeground(theme.color(Tint.INK));
	}
}
