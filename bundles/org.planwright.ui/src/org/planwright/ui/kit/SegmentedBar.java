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
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/**
 * A row of words of which one is chosen, such as the pages of an editor. Works by mouse and by the arrow keys, and is a list of
 * tabs to a screen reader. What has no room is in a menu at its end.
 */
public final class SegmentedBar extends Canvas {

	private static final String MORE = "»";
	private static final int NOWHERE = -2;

	private final Theme theme;
	private final List<String> labels = new ArrayList<>();
	private final List<IntConsumer> listeners = new ArrayList<>();
	private int chosen = -1;
	private int hovered = NOWHERE;

	/** An empty bar; what is chosen by the user is told to the listeners. */
	public SegmentedBar(Composite parent, Theme theme) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		this.theme = theme;
		setFont(theme.font());
		addListener(SWT.Paint, event -> paint(event.gc));
		addMouseListener(MouseListener.mouseDownAdapter(event -> pressed(indexAt(event.x))));
		addMouseMoveListener(event -> hover(indexAt(event.x)));
		addMouseTrackListener(MouseTrackListener.mouseExitAdapter(event -> hover(NOWHERE)));
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
			int width = labels.stream().mapToInt(label -> gc.textExtent(label).x + room(gc).around()).sum();
			return new Point(widthHint == SWT.DEFAULT ? width : widthHint, heightHint == SWT.DEFAULT ? height + height * 3 / 4 : heightHint);
		} finally {
			gc.dispose();
		}
	}

	private SegmentLayout.Room room(GC gc) {
		int line = gc.getFontMetrics().getHeight();
		return new SegmentLayout.Room(getClientArea().width, line * 3 / 2, line / 2, gc.textExtent(MORE).x + line / 2);
	}

	private SegmentLayout segments(GC gc) {
		gc.setFont(theme.bold());
		return SegmentLayout.of(labels.stream().mapToInt(label -> gc.textExtent(label).x).toArray(), room(gc), chosen);
	}

	private SegmentLayout segments() {
		GC gc = new GC(this);
		try {
			return segments(gc);
		} finally {
			gc.dispose();
		}
	}

	private int indexAt(int x) {
		return segments().shown().stream().filter(segment -> segment.has(x)).mapToInt(SegmentLayout.Segment::index).findFirst().orElse(NOWHERE);
	}

	private void pressed(int index) {
		if (index == SegmentLayout.MORE) {
			openHidden();
		} else {
			pick(index);
		}
	}

	/** What has no room in the bar is chosen from a menu. */
	private void openHidden() {
		Menu menu = new Menu(this);
		segments().hidden().forEach(index -> {
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			item.setText(labels.get(index).replace("&", "&&"));
			item.addListener(SWT.Selection, event -> pick(index));
		});
		menu.addListener(SWT.Hide, event -> getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}

	private void paint(GC gc) {
		gc.setBackground(theme.color(Tint.CHROME));
		gc.fillRectangle(getClientArea());
		gc.setAntialias(SWT.ON);
		segments(gc).shown().forEach(segment -> paint(gc, new Rectangle(segment.x(), 0, segment.width(), getClientArea().height), segment.index()));
	}

	private void paint(GC gc, Rectangle segment, int index) {
		boolean isChosen = index == chosen;
		String label = index == SegmentLayout.MORE ? MORE : labels.get(index);
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
		Point extent = gc.textExtent(label);
		gc.drawText(label, segment.x + (segment.width - extent.x) / 2, segment.y + (segment.height - extent.y) / 2, true);
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
