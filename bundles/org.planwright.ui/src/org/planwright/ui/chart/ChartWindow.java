package org.planwright.ui.chart;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/** One chart, large, in a window of its own. It follows edits; Esc closes it. */
final class ChartWindow {

	private static final double PART_OF_SCREEN = 0.6;

	private final Shell shell;
	private final ChartCard card;
	private final Supplier<Optional<CardContent>> latest;

	/**
	 * Opens the window.
	 *
	 * @param first what it shows at first
	 * @param latest what it shows after an edit; empty when what it shows is gone
	 */
	ChartWindow(Shell owner, Theme theme, Icons icons, ChartHost host, CardContent first, Supplier<Optional<CardContent>> latest) {
		this.latest = latest;
		shell = new Shell(owner, SWT.CLOSE | SWT.TITLE | SWT.MAX | SWT.RESIZE);
		shell.setImages(owner.getImages());
		shell.setLayout(new FillLayout());
		shell.setBackground(theme.color(Tint.PAPER));
		Rectangle screen = owner.getMonitor().getClientArea();
		int width = (int) (screen.width * PART_OF_SCREEN);
		int height = (int) (screen.height * PART_OF_SCREEN);
		shell.setBounds(screen.x + (screen.width - width) / 2, screen.y + (screen.height - height) / 2, width, height);
		shell.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE) {
				event.doit = false;
				shell.close();
			}
		});
		card = new ChartCard(shell, theme, icons, host, ChartFonts.large(theme), false);
		show(first);
		Runnable endTheme = theme.addListener(card::restyle);
		shell.addListener(SWT.Dispose, event -> endTheme.run());
		shell.open();
	}

	private void show(CardContent content) {
		shell.setText(content.name());
		card.show(content);
	}

	/** Shows the figures as they are now; closes when what they are of is gone. */
	void refresh() {
		if (!shell.isDisposed()) {
			latest.get().ifPresentOrElse(this::show, shell::close);
		}
	}

	/** Tells someone that the window was closed. */
	void onClose(Runnable closed) {
		shell.addListener(SWT.Dispose, event -> closed.run());
	}
}
