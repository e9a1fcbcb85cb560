package org.planwright.ui.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.planwright.ui.Messages;
import org.planwright.ui.chart.model.BarDrawing;
import org.planwright.ui.chart.model.ChartDrawing;
import org.planwright.ui.theme.Icon;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/** A name with its figures, a chart, and in words what the chart cannot show and what would cure that. */
final class ChartCard extends Composite {

	private static final int MARK_WIDTH = 3;

	private final Theme theme;
	private final Icons icons;
	private final ChartHost host;
	private final ChartFonts fonts;
	private final Label name;
	private final ToolItem enlarge;
	private final ToolItem more;
	private final Label summary;
	private final Label caption;
	private final ChartCanvas canvas;
	private final BarCanvas bars;
	private final PointTracker tracker;
	private final Link notes;
	private CardContent content;
	private boolean selected;

	/**
	 * @param fonts what it is written in
	 * @param canEnlarge whether the card offers to show the chart in a window of its own
	 */
	ChartCard(Composite parent, Theme theme, Icons icons, ChartHost host, ChartFonts fonts, boolean canEnlarge) {
		super(parent, SWT.NONE);
		this.theme = theme;
		this.icons = icons;
		this.host = host;
		this.fonts = fonts;
		GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 6).spacing(4, 1).applyTo(this);
		name = new Label(this, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(10, SWT.DEFAULT).applyTo(name);
		ToolBar tools = new ToolBar(this, SWT.FLAT);
		enlarge = canEnlarge ? item(tools, "chart.enlarge", () -> host.enlarge(content)) : null;
		more = item(tools, "chart.more", () -> showMenu(tools));
		GridDataFactory.fillDefaults().align(SWT.END, SWT.BEGINNING).applyTo(tools);
		summary = line();
		caption = line();
		canvas = new ChartCanvas(this, theme, fonts);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(10, SWT.DEFAULT).applyTo(canvas);
		bars = new BarCanvas(this, theme, fonts);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(10, SWT.DEFAULT).applyTo(bars);
		bars.onPick(bar -> host.select(bar.subjectId()), bar -> host.goTo(bar.subjectId()));
		notes = new Link(this, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(10, SWT.DEFAULT).applyTo(notes);
		notes.addListener(SWT.Selection, event -> subject().ifPresent(host::goTo));
		tracker = new PointTracker(canvas, theme);
		tracker.onPick(point -> host.select(point.subjectId()), point -> host.goTo(point.subjectId()));
		for (Control control : List.of(this, name, summary, caption)) {
			control.addListener(SWT.MouseUp, event -> subject().ifPresent(host::select));
			control.addListener(SWT.MouseDoubleClick, event -> subject().ifPresent(host::goTo));
		}
		addListener(SWT.Paint, event -> {
			Rectangle area = getClientArea();
			event.gc.setForeground(theme.color(Tint.LINE));
			event.gc.drawLine(0, area.height - 1, area.width, area.height - 1);
			if (selected) {
				event.gc.setBackground(theme.color(Tint.ACCENT));
				event.gc.fillRectangle(0, 6, MARK_WIDTH, area.height - 12);
			}
		});
		addListener(SWT.MenuDetect, event -> showMenu(this));
		restyle();
	}

	private ToolItem item(ToolBar tools, String key, Runnable action) {
		ToolItem item = new ToolItem(tools, SWT.PUSH);
		item.setToolTipText(Messages.text(key));
		item.addListener(SWT.Selection, event -> action.run());
		return item;
	}

	private Label line() {
		Label label = new Label(this, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(10, SWT.DEFAULT).applyTo(label);
		return label;
	}

	private void showMenu(Control at) {
		Menu menu = content.menu().apply(at);
		Rectangle bounds = at.getBounds();
		if (at instanceof ToolBar) {
			menu.setLocation(at.getParent().toDisplay(bounds.x + bounds.width, bounds.y + bounds.height));
		}
		menu.setVisible(true);
	}

	/** Takes the colours and fonts of the theme as they are now. */
	void restyle() {
		setBackground(theme.color(Tint.PAPER));
		for (Control child : getChildren()) {
			child.setBackground(theme.color(Tint.PAPER));
		}
		name.setFont(fonts.title());
		name.setForeground(theme.color(Tint.INK));
		for (Control quiet : List.of(summary, caption, notes)) {
			quiet.setFont(fonts.text());
			quiet.setForeground(theme.color(Tint.INK_QUIET));
		}
		summary.setForeground(theme.color(Tint.INK));
		if (enlarge != null) {
			icons.show(enlarge, Icon.MAXIMIZE_2);
		}
		icons.show(more, Icon.ELLIPSIS);
		canvas.restyle();
	}

	private Optional<String> subject() {
		return Optional.ofNullable(content.subjectId());
	}

	/** Shows something else from now on. */
	void show(CardContent next) {
		content = next;
		name.setText(escape(next.name()));
		summary.setText(escape(next.summary()));
		caption.setText(escape(next.caption()));
		include(caption, !next.caption().isEmpty());
		include(canvas, next.sheet() instanceof ChartDrawing);
		include(bars, next.sheet() instanceof BarDrawing);
		canvas.setSmall(next.small());
		switch (next.sheet()) {
			case ChartDrawing drawing -> {
				tracker.setUnit(next.unit());
				canvas.show(drawing);
			}
			case BarDrawing drawing -> bars.show(drawing);
			case null -> {
				// the notes say why
			}
		}
		notes.setText(next.notes().stream().map(ChartCard::markup).collect(Collectors.joining("\n")));
		include(notes, !next.notes().isEmpty());
		if (enlarge != null) {
			enlarge.setEnabled(next.canEnlarge());
		}
		layout();
	}

	/** What is the matter, and a way to the row where it is cured. */
	private static String markup(CardContent.Note note) {
		return note.cure().isEmpty() ? escape(note.message()) : escape(note.message()) + "<a>" + escape(note.cure()) + "</a>";
	}

	private static String escape(String text) {
		return text.replace("&", "&&");
	}

	private static void include(Control control, boolean shown) {
		((GridData) control.getLayoutData()).exclude = !shown;
		control.setVisible(shown);
	}

	/** Marks the card as the one that the window's selection means. */
	void setSelected(boolean selected) {
		if (this.selected != selected) {
			this.selected = selected;
			redraw();
		}
	}

	/** What the card shows; null before the first. */
	CardContent content() {
		return content;
	}

	/** Where bars are drawn. */
	BarCanvas bars() {
		return bars;
	}

	/** Where the chart is drawn. */
	ChartCanvas canvas() {
		return canvas;
	}
}
