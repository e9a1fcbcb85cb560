package org.planwright.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.MouseTrackListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/**
 * A row of words of which one is chosen, such as the pages of an editor. Works by mouse and by the arrow keys, and is a list of
 * tabs to a screen reader.
 */
public final class SegmentedBar extends Canvas {

	private final Theme theme;
	private final List<String> labels = new ArrayList<>();
	private final List<IntConsumer> listeners = new ArrayList<>();
	private int chosen = -1;
	private int hovered = -1;

	/** An empty bar; what is chosen by the user is told to the listeners. */
	public SegmentedBar(Composite parent, Theme theme) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		this.theme = theme;
		setFont(theme.font());
		addListener(SWT.Paint, event -> paint(event.gc));
		addMouseListener(MouseListener.mouseDownAdapter(event -> pick(indexAt(event.x))));
		addMouseMoveListener(event -> hover(indexAt(event.x)));
		addMouseTrackListener(MouseTrackListener.mouseExitAdapter(event -> hover(-1)));
		addKeyListener(KeyListener.keyPressedAdapter(this::keyPressed));
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
		Runnable end = theme.addListener(this::redraw);
		addListener(SWT.Dispose, event -> end.run());
		describe();
	}

	/** Shows these words; the first is chosen. */
	public void setLabels(List<String> words) {
		labels.clear();
		labels.addAll(words);
		chosen = labels.isEmpty() ? -1 : 0;
		requestLayout();
		redraw();
	}

	/** Chooses a word without telling the listeners. */
	public void choose(int index) {
		if (index != chosen) {
			chosen = index;
			redraw();
			getAccessible().selectionChanged();
		}
	}

	/** Index of the chosen word, -1 when there are none. */
	public int chosen() {
		return chosen;
	}

	/** Tells someone which word the user chose. */
	public void onChoice(IntConsumer listener) {
		listeners.add(listener);
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		GC gc = new GC(this);
		try {
			gc.setFont(theme.bold());
			int height = gc.getFontMetrics().getHeight();
			int width = labels.stream().mapToInt(label -> segmentWidth(gc, label)).sum();
			return new Point(widthHint == SWT.DEFAULT ? width : widthHint, heightHint == SWT.DEFAULT ? height + height * 3 / 4 : heightHint);
		} finally {
			gc.dispose();
		}
	}

	private static int segmentWidth(GC gc, String label) {
		return gc.textExtent(label).x + 2 * gc.getFontMetrics().getHeight() * 3 / 4;
	}

	private List<Rectangle> segments(GC gc) {
		List<Rectangle> result = new ArrayList<>();
		gc.setFont(theme.bold());
		int x = 0;
		for (String label : labels) {
			int width = segmentWidth(gc, label);
			result.add(new Rectangle(x, 0, width, getClientArea().height));
			x += width;
		}
		return result;
	}

	private int indexAt(int x) {
		GC gc = new GC(this);
		try {
			List<Rectangle> segments = segments(gc);
			for (int i = 0; i < segments.size(); i++) {
				if (segments.get(i).contains(x, 0)) {
					return i;
				}
			}
			return -1;
		} finally {
			gc.dispose();
		}
	}

	private void paint(GC gc) {
		gc.setBackground(theme.color(Tint.CHROME));
		gc.fillRectangle(getClientArea());
		gc.setAntialias(SWT.ON);
		List<Rectangle> segments = segments(gc);
		for (int i = 0; i < segments.size(); i++) {
			paint(gc, segments.get(i), i);
		}
	}

	private void paint(GC gc, Rectangle segment, int index) {
		boolean isChosen = index == chosen;
		if (isChosen || index == hovered) {
			gc.setBackground(theme.color(isChosen ? Tint.ACCENT_SOFT : Tint.HOVER));
			gc.fillRoundRectangle(segment.x + 2, segment.y + 3, segment.width - 4, segment.height - 6, 8, 8);
		}
		if (isChosen && isFocusControl()) {
			gc.setForeground(theme.color(Tint.ACCENT));
			gc.drawRoundRectangle(segment.x + 2, segment.y + 3, segment.width - 5, segment.height - 7, 8, 8);
		}
		gc.setFont(isChosen ? theme.bold() : theme.font());
		gc.setForeground(theme.color(isChosen ? Tint.ACCENT : Tint.INK));
		Point extent = gc.textExtent(labels.get(index));
		gc.drawText(labels.get(index), segment.x + (segment.width - extent.x) / 2, segment.y + (segment.height - extent.y) / 2, true);
	}

	private void hover(int index) {
		if (index != hovered) {
			hovered = index;
			redraw();
		}
	}

	private void keyPressed(KeyEvent event) {
		switch (event.keyCode) {
		case SWT.ARROW_LEFT -> pick(chosen - 1);
		case SWT.ARROW_RIGHT -> pick(chosen + 1);
		case SWT.HOME -> pick(0);
		case SWT.END -> pick(labels.size() - 1);
		default -> { }
		}
	}

	private void pick(int index) {
		if (index >= 0 && index < labels.size() && index != chosen) {
			choose(index);
			listeners.forEach(listener -> listener.accept(index));
		}
	}

	private void describe() {
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				int index = event.childID == ACC.CHILDID_SELF ? chosen : event.childID;
				event.result = index >= 0 && index < labels.size() ? labels.get(index) : "";
			}
		});
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_TABFOLDER : ACC.ROLE_TABITEM;
			}

			@Override
			public void getChildCount(AccessibleControlEvent event) {
				event.detail = labels.size();
			}

			@Override
			public void getSelection(AccessibleControlEvent event) {
				event.childID = chosen < 0 ? ACC.CHILDID_NONE : chosen;
			}

			@Override
			public void getState(AccessibleControlEvent event) {
				boolean self = event.childID == ACC.CHILDID_SELF;
				event.detail = ACC.STATE_SELECTABLE | ACC.STATE_FOCUSABLE | (!self && event.childID == chosen ? ACC.STATE_SELECTED : 0);
			}
		});
	}
}
