package org.planwright.ui.chart;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/** One chart, large, in a window of its own. Esc closes it. It shows the figures as they were when it was opened. */
final class ChartWindow {

	private static final double PART_OF_SCREEN = 0.7;

	private ChartWindow() {
	}

	/** Opens the window of one card. */
	static Shell open(Shell owner, Theme theme, Icons icons, ChartHost host, CardContent content) {
		Shell shell = create(owner, theme, content.name());
		ChartCard card = new ChartCard(shell, theme, icons, host, false);
		card.show(content);
		shell.open();
		return shell;
	}

	private static Shell create(Shell owner, Theme theme, String title) {
		Shell shell = new Shell(owner, SWT.CLOSE | SWT.TITLE | SWT.MAX | SWT.RESIZE);
		shell.setText(title);
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
		return shell;
	}
}
