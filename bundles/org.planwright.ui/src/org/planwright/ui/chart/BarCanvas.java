package org.planwright.ui.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.planwright.ui.chart.model.BarDrawing;
import org.planwright.ui.chart.model.BarDrawing.Bar;
import org.planwright.ui.kit.FittedWords;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/**
 * Draws a {@link BarDrawing}: a row a bar with its name before it and its value behind it. The chart library knows bars only with a scale of
 * categories, whose names it drops where they do not fit; here each is to be read. Arrow keys go from bar to bar, Enter opens one.
 */
final class BarCanvas extends Canvas {

	private static final int GAP = 6;
	private static final int EDGE = 2;
	private static final int LEAST_ROWS = 12;
	private static final double LEADING = 1.25;
	/** Names are cut where they would leave less than the rest for the bars. */
	private static final double LONGEST_NAME = 0.4;
	private static final int UPPER_HUE = 0;
	private static final int STRONG_HUE = 1;
	private static final int HUE = 2;

	private final Theme theme;
	private final ChartFonts fonts;
	private Consumer<Bar> picked = bar -> { };
	private Consumer<Bar> opened = bar -> { };
	private BarDrawing drawing;
	private int hot = -1;

	BarCanvas(Composite parent, Theme theme, ChartFonts fonts) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.theme = theme;
		this.fonts = fonts;
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.MouseUp, event -> at(event.y).filter(bar -> event.button == 1).ifPresent(bar -> {
			setFocus();
			goTo(drawing.bars().indexOf(bar));
		}));
		addListener(SWT.MouseDoubleClick, event -> at(event.y).ifPresent(bar -> opened.accept(bar)));
		addListener(SWT.MouseMove, event -> setCursor(at(event.y).isPresent() ? getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null));
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
		addListener(SWT.FocusIn, event -> {
			// Without a bar that stands out nobody sees where the keyboard is.
			hot = Math.max(hot, 0);
			redraw();
		});
		addListener(SWT.FocusOut, event -> redraw());
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = drawing == null ? "" : drawing.title() + " " + drawing.subtitle() + " " + drawing.lineLabel()
						+ (hot < 0 ? "" : " " + drawing.bars().get(hot).name() + " " + drawing.bars().get(hot).shown());
			}
		});
	}

	/** Says what happens when a bar is picked, and when it is double-clicked or opened by Enter. */
	void onPick(Consumer<Bar> pick, Consumer<Bar> open) {
		picked = pick;
		opened = open;
	}

	/** Draws something else from now on. */
	void show(BarDrawing next) {
		drawing = next;
		hot = -1;
		redraw();
	}

	/** What is drawn; null before the first. */
	BarDrawing drawing() {
		return drawing;
	}

	private void key(Event event) {
		if (drawing == null) {
			return;
		}
		switch (event.keyCode) {
			case SWT.ARROW_DOWN -> goTo(Math.min(hot + 1, drawing.bars().size() - 1));
			case SWT.ARROW_UP -> goTo(Math.max(hot - 1, 0));
			case SWT.CR, SWT.KEYPAD_CR -> {
				if (hot >= 0) {
					opened.accept(drawing.bars().get(hot));
				}
			}
			default -> {
				// other keys are the window's
			}
		}
	}

	private void goTo(int place) {
		hot = place;
		redraw();
		picked.accept(drawing.bars().get(place));
	}

	private int rowHeight() {
		GC gc = new GC(this);
		try {
			gc.setFont(fonts.text());
			return (int) Math.ceil(gc.getFontMetrics().getHeight() * LEADING);
		} finally {
			gc.dispose();
		}
	}

	private Optional<Bar> at(int y) {
		int place = drawing == null ? -1 : Math.floorDiv(y, rowHeight()) - 1;
		return place < 0 || place >= drawing.bars().size() ? Optional.empty() : Optional.of(drawing.bars().get(place));
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		int rows = drawing == null ? 1 : drawing.bars().size() + 1;
		return new Point(wHint == SWT.DEFAULT ? rowHeight() * LEAST_ROWS : wHint, hHint == SWT.DEFAULT ? rows * rowHeight() + GAP : hHint);
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		gc.setBackground(theme.color(Tint.PAPER));
		gc.fillRectangle(area);
		if (drawing == null) {
			return;
		}
		gc.setFont(fonts.text());
		gc.setAntialias(SWT.ON);
		int row = (int) Math.ceil(gc.getFontMetrics().getHeight() * LEADING);
		int longest = (int) (area.width * LONGEST_NAME);
		int left = EDGE + Math.min(longest, drawing.bars().stream().mapToInt(bar -> nameWidth(gc, bar)).max().orElse(0)) + GAP;
		gc.setFont(fonts.text());
		int room = Math.max(1, area.width - left - GAP - widest(gc, drawing.bars().stream().map(Bar::shown).toList()) - EDGE);
		int zero = left + (int) (room * drawing.axis().position(BigDecimal.ZERO));
		for (int i = 0; i < drawing.bars().size(); i++) {
			paint(gc, i, (i + 1) * row, row, left, room, zero, area.width);
		}
		int x = left + (int) (room * drawing.axis().position(drawing.line()));
		gc.setForeground(theme.series(UPPER_HUE));
		gc.setLineWidth(2);
		gc.setLineStyle(SWT.LINE_DASH);
		gc.drawLine(x, row, x, (drawing.bars().size() + 1) * row);
		gc.setLineStyle(SWT.LINE_SOLID);
		int width = gc.textExtent(drawing.lineLabel()).x;
		gc.setForeground(theme.color(Tint.INK));
		gc.drawText(drawing.lineLabel(), Math.clamp(x - width / 2L, 0, Math.max(0, area.width - width)), 1, SWT.DRAW_TRANSPARENT);
	}

	private void paint(GC gc, int place, int y, int row, int left, int room, int zero, int width) {
		Bar bar = drawing.bars().get(place);
		int end = left + (int) (room * drawing.axis().position(bar.value()));
		int text = (row - gc.getFontMetrics().getHeight()) / 2;
		if (place == hot && isFocusControl()) {
			gc.setBackground(theme.color(Tint.SELECTION));
			gc.fillRectangle(0, y, width, row);
		}
		gc.setForeground(theme.color(Tint.INK));
		gc.setFont(bar.strong() ? fonts.title() : fonts.text());
		String name = FittedWords.beginning(gc, bar.name(), left - GAP - EDGE);
		gc.drawText(name, left - GAP - gc.textExtent(name).x, y + text, SWT.DRAW_TRANSPARENT);
		gc.setFont(fonts.text());
		gc.setBackground(theme.series(bar.strong() ? STRONG_HUE : HUE));
		gc.fillRectangle(Math.min(zero, end), y + EDGE, Math.max(1, Math.abs(end - zero)), row - 2 * EDGE);
		gc.drawText(bar.shown(), Math.max(zero, end) + GAP, y + text, SWT.DRAW_TRANSPARENT);
	}

	/** The bar that is meant has a bold name. */
	private int nameWidth(GC gc, Bar bar) {
		gc.setFont(bar.strong() ? fonts.title() : fonts.text());
		return gc.textExtent(bar.name()).x;
	}

	private static int widest(GC gc, List<String> words) {
		return words.stream().mapToInt(word -> gc.textExtent(word).x).max().orElse(0);
	}
}
