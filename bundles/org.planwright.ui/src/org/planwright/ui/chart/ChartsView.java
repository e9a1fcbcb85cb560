package org.planwright.ui.chart;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.planwright.ui.Messages;
import org.planwright.ui.chart.model.ChartContent;
import org.planwright.ui.chart.model.IndicatorChart;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/** The charts of one selection under a heading that says what is shown and why: one by one, or on a common scale. */
public final class ChartsView extends Composite {

	private final Theme theme;
	private final ChartHost host;
	private final Composite head;
	private final Label title;
	private final Label reason;
	private final ToolBar modes;
	private final Composite body;
	private final StackLayout stack = new StackLayout();
	private final ChartDeck deck;
	private final Composite empty;
	private final Label emptyText;
	private ChartContent content = ChartContent.nothingSelected();
	private boolean indexed;
	private boolean waiting;

	ChartsView(Composite parent, Theme theme, Icons icons, ChartHost host) {
		super(parent, SWT.NONE);
		this.theme = theme;
		this.host = host;
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
		head = new Composite(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 6).spacing(6, 1).applyTo(head);
		title = new Label(head, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(10, SWT.DEFAULT).applyTo(title);
		modes = new ToolBar(head, SWT.FLAT);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.BEGINNING).applyTo(modes);
		addMode("chart.mode.each", false);
		addMode("chart.mode.index", true);
		reason = new Label(head, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(10, SWT.DEFAULT).applyTo(reason);
		body = new Composite(this, SWT.NONE);
		body.setLayout(stack);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		deck = new ChartDeck(body, theme, icons, host);
		empty = new Composite(body, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(20, 30).applyTo(empty);
		emptyText = new Label(empty, SWT.WRAP | SWT.CENTER);
		GridDataFactory.fillDefaults().grab(true, true).align(SWT.FILL, SWT.BEGINNING).hint(10, SWT.DEFAULT).applyTo(emptyText);
		restyle();
		show(content);
	}

	private void addMode(String key, boolean index) {
		ToolItem item = new ToolItem(modes, SWT.RADIO);
		item.setText(Messages.text(key));
		item.setToolTipText(Messages.text(key + ".tip"));
		item.setSelection(index == indexed);
		item.addListener(SWT.Selection, event -> {
			if (item.getSelection() && indexed != index) {
				indexed = index;
				fill(false);
			}
		});
	}

	/** Takes the colours and fonts of the theme as they are now. */
	void restyle() {
		for (Control control : List.of(this, body, empty, emptyText)) {
			control.setBackground(theme.color(Tint.PAPER));
		}
		for (Control control : List.of(head, title, reason, modes)) {
			control.setBackground(theme.color(Tint.CHROME));
		}
		title.setFont(theme.bold());
		title.setForeground(theme.color(Tint.INK));
		for (Control control : List.of(reason, emptyText)) {
			control.setForeground(theme.color(Tint.INK_QUIET));
		}
		reason.setFont(theme.small());
		modes.setForeground(theme.color(Tint.INK));
		emptyText.setFont(theme.font());
		deck.restyle();
	}

	/** Shows the charts of something else, or the same charts with other figures, from now on. */
	void show(ChartContent next) {
		boolean same = ids(next).equals(ids(content)) && next.title().equals(content.title());
		content = next;
		boolean hasHead = !next.title().isEmpty();
		include(head, hasHead);
		if (hasHead) {
			setTitle();
			reason.setText(next.reason().replace("&", "&&"));
			boolean comparable = next.charts().stream().filter(IndicatorChart::hasPath).count() > 1;
			include(modes, comparable);
			include(reason, !next.reason().isEmpty());
		}
		fill(same);
	}

	private void fill(boolean keepPlace) {
		boolean comparable = content.charts().stream().filter(IndicatorChart::hasPath).count() > 1;
		if (content.charts().isEmpty()) {
			emptyText.setText(content.empty().replace("&", "&&"));
			empty.layout();
			stack.topControl = empty;
		} else {
			stack.topControl = deck;
		}
		layout();
		body.layout();
		if (!content.charts().isEmpty()) {
			deck.show(indexed && comparable ? List.of(CardContent.of(content.charts(), content.title(), host))
					: content.charts().stream().map(chart -> CardContent.of(chart, host)).toList(), keepPlace);
		}
	}

	private static List<String> ids(ChartContent content) {
		return content.charts().stream().map(chart -> chart.head().indicatorId()).toList();
	}

	private static void include(Control control, boolean shown) {
		((GridData) control.getLayoutData()).exclude = !shown;
		control.setVisible(shown);
	}

	/** Says that newer charts are on the way, or that these are the newest. */
	void setWaiting(boolean waiting) {
		if (this.waiting != waiting) {
			this.waiting = waiting;
			setTitle();
		}
	}

	private void setTitle() {
		String text = waiting ? Messages.text("chart.waiting", content.title()) : content.title();
		title.setText(text.replace("&", "&&"));
	}

	/** Marks the chart of an indicator; null for none. */
	void select(String indicatorId) {
		deck.select(indicatorId);
	}

	/** What is shown. */
	ChartContent content() {
		return content;
	}

	@Override
	public boolean setFocus() {
		return content.charts().isEmpty() ? super.setFocus() : deck.setFocus();
	}
}
