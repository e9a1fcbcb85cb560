package org.planwright.ui.chart;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.planwright.ui.Messages;
import org.planwright.ui.chart.model.ChartContent;
import org.planwright.ui.chart.model.IndicatorChart;
import org.planwright.ui.facts.WaitingMark;
import org.planwright.ui.kit.Accessibles;
import org.planwright.ui.kit.SegmentedBar;
import org.planwright.ui.theme.Icons;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/** The charts of one selection under a heading that says what is shown and why: one by one, or on a common scale. */
final class ChartsView extends Composite {

	/** Place of the common scale among the ways of showing. */
	private static final int INDEX = 1;
	/** Where the title would have less room beside the ways of showing, in Chinese characters, they stand below it. */
	private static final int TITLE_WIDTH = 9;
	private static final int MARGIN = 10;

	private final Theme theme;
	private final ChartHost host;
	private final Composite head;
	private final Label title;
	private final Label reason;
	private final SegmentedBar modes;
	private final Composite body;
	private final StackLayout stack = new StackLayout();
	private final ChartDeck deck;
	private final Composite empty;
	private final Label emptyText;
	private ChartContent content = ChartContent.nothingSelected();
	private final WaitingMark mark = new WaitingMark(this, this::showWaiting);
	private boolean waiting;

	ChartsView(Composite parent, Theme theme, Icons icons, ChartHost host) {
		super(parent, SWT.NONE);
		this.theme = theme;
		this.host = host;
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
		head = new Composite(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(MARGIN, 6).spacing(6, 1).applyTo(head);
		title = new Label(head, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(10, SWT.DEFAULT).applyTo(title);
		modes = new SegmentedBar(head, theme);
		modes.setLabels(List.of(Messages.text("chart.mode.each"), Messages.text("chart.mode.index")));
		modes.setToolTipText(Messages.text("chart.mode.tip"));
		modes.onChoice(index -> fill(false));
		GridDataFactory.fillDefaults().align(SWT.END, SWT.BEGINNING).applyTo(modes);
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
		head.addListener(SWT.Resize, event -> arrange());
		restyle();
		setHead();
		fill(false);
	}

	private void arrange() {
		int beside = head.getClientArea().width - 3 * MARGIN - modes.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
		int span = isComparable() && beside < Accessibles.textWidth(title, "规".repeat(TITLE_WIDTH)) ? 2 : 1;
		GridData data = (GridData) title.getLayoutData();
		if (data.horizontalSpan != span && head.getClientArea().width > 0) {
			data.horizontalSpan = span;
			((GridData) modes.getLayoutData()).horizontalSpan = span;
			((GridData) modes.getLayoutData()).horizontalAlignment = span == 1 ? SWT.END : SWT.BEGINNING;
			head.getDisplay().asyncExec(() -> {
				if (!isDisposed()) {
					layout(true, true);
				}
			});
		}
	}

	/** Takes the colours and fonts of the theme as they are now. */
	void restyle() {
		for (Control control : List.of(this, body, empty, emptyText)) {
			control.setBackground(theme.color(Tint.PAPER));
		}
		for (Control control : List.of(head, title, reason)) {
			control.setBackground(theme.color(Tint.CHROME));
		}
		title.setFont(theme.bold());
		title.setForeground(theme.color(Tint.INK));
		for (Control control : List.of(reason, emptyText)) {
			control.setForeground(theme.color(Tint.INK_QUIET));
		}
		reason.setFont(theme.small());
		emptyText.setFont(theme.font());
		deck.restyle();
	}

	/** Shows the charts of something else, or the same charts with other figures, from now on. */
	void show(ChartContent next) {
		if (next.equals(content)) {
			return;
		}
		boolean same = isOf(next);
		content = next;
		setHead();
		fill(same);
	}

	/** A chart alone says by itself what it is of. */
	private boolean needsHead() {
		return !content.title().isEmpty() && (waiting || content.charts().size() != 1 || !content.reason().isEmpty());
	}

	private boolean isComparable() {
		return content.charts().stream().filter(IndicatorChart::hasPath).count() > 1;
	}

	private void fill(boolean keepPlace) {
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
			List<CardContent> cards = new ArrayList<>(modes.chosen() == INDEX && isComparable() ? List.of(CardContent.of(content.charts(), content.title(), host))
					: content.charts().stream().map(chart -> CardContent.of(chart, host)).toList());
			if (content.compared() != null) {
				cards.addAll(CardContent.of(content.compared(), host));
			}
			deck.show(cards, keepPlace);
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
		mark.set(waiting);
	}

	private void showWaiting(boolean shown) {
		waiting = shown;
		setHead();
		layout();
		body.layout();
	}

	private void setHead() {
		include(head, needsHead());
		String text = waiting ? Messages.text("chart.waiting", content.title()) : content.title();
		title.setText(text.replace("&", "&&"));
		reason.setText(content.reason().replace("&", "&&"));
		include(reason, !content.reason().isEmpty());
		include(modes, isComparable());
		arrange();
		head.layout(true);
	}

	/** Marks the chart of an indicator; null for none. */
	void select(String indicatorId) {
		deck.select(indicatorId);
	}

	/** Whether charts of the same things are shown, maybe with other figures. */
	boolean isOf(ChartContent other) {
		return ids(other).equals(ids(content)) && other.title().equals(content.title());
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
