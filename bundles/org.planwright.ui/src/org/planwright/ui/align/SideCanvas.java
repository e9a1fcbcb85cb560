package org.planwright.ui.align;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.planwright.ui.theme.Theme;
import org.planwright.ui.theme.Tint;

/** Both plans on one surface, scrolled together. Only what is in sight is drawn; there are no controls for lines. */
public final class SideCanvas extends Canvas {

	/** Hears of the user. */
	interface Listener {
		/** Another line, or the other side of it, was picked. */
		void picked();

		/** Enter or a double click. */
		void opened();
	}

	private final Theme theme;
	private final CardPainter cards;
	private final SidePainter painter;
	private final SideScroll scroll;
	private final SidePick pick = new SidePick();
	private final SideMouse mouse;
	private final SideFolds folds = new SideFolds();
	private SideRows rows = SideRows.NONE;
	private SideLayout layout;
	private Listener listener;
	private String only = "";
	private String dropOn;

	SideCanvas(Composite parent, Theme theme) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.NO_BACKGROUND);
		this.theme = theme;
		cards = new CardPainter(getDisplay(), theme);
		painter = new SidePainter(theme, cards, folds);
		scroll = new SideScroll(this);
		setFont(theme.font());
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.Resize, event -> layOut(true));
		mouse = new SideMouse(this, pick);
		addListener(SWT.KeyDown, event -> event.doit = !new SideKeys(this, pick).pressed(event));
		addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS
				|| event.detail == SWT.TRAVERSE_ESCAPE);
		addListener(SWT.Dispose, event -> cards.drop());
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		SideAccess.describe(this, pick);
	}

	void setListener(Listener hears) {
		listener = hears;
	}

	/** Shows other lines, or the same ones with new facts; what is seen stays where it is. */
	void show(SideRows next, String onlyHead) {
		String top = topKey();
		int offset = topOffset();
		rows = next;
		only = onlyHead;
		pick.show(next);
		layOut(false);
		int place = top == null ? -1 : next.indexOf(top);
		scroll.to(place < 0 ? scroll.top() : layout.lines().get(place).top() + offset);
		redraw();
		getAccessible().selectionChanged();
	}

	private String topKey() {
		int place = layout == null ? -1 : layout.at(scroll.top());
		return place < 0 ? null : layout.lines().get(place).row().key();
	}

	private int topOffset() {
		int place = layout == null ? -1 : layout.at(scroll.top());
		return place < 0 ? 0 : scroll.top() - layout.lines().get(place).top();
	}

	/** What is shown. */
	public SideRows rows() {
		return rows;
	}

	SideLayout sides() {
		return layout;
	}

	SideMouse mouse() {
		return mouse;
	}

	SideScroll scroll() {
		return scroll;
	}

	/** The lines that are picked. */
	public List<SideRow> picked() {
		return pick.picked();
	}

	/** The line that the keyboard is at. */
	public Optional<SideRow> frame() {
		return pick.frame();
	}

	/** Whether the keyboard is on the left side. */
	public boolean isOnLeft() {
		return pick.isLeft();
	}

	/** Marks words in all texts. */
	void mark(CardPainter.Wanted wanted) {
		cards.mark(wanted);
		redraw();
	}

	/** Goes to a line without telling anybody. */
	void reveal(int place, boolean onLeft) {
		pick.setLeft(onLeft);
		pick.go(place);
		bringIntoSight();
	}

	/** Goes to a line as the user does. */
	void go(int place, boolean extending) {
		if (rows.shown().isEmpty()) {
			return;
		}
		int next = Math.clamp(place, 0, rows.shown().size() - 1);
		if (extending) {
			pick.extend(next);
		} else {
			pick.go(next);
		}
		gone();
	}

	/** Goes to one side of a line as the user does. */
	void goTo(int place, boolean onLeft) {
		pick.setLeft(onLeft);
		go(place, false);
	}

	/** Goes to the other side of the line. */
	void side(boolean toLeft) {
		pick.setLeft(toLeft);
		redraw();
		changed();
	}

	void pickAll() {
		pick.all();
		redraw();
		changed();
	}

	void open() {
		listener.opened();
	}

	/** Reads the elements of the line whole, or folds them. */
	void unfold(boolean whole) {
		if (folds.set(framed(), whole)) {
			layOut(true);
		}
	}

	boolean isUnfolded() {
		return framed().stream().anyMatch(folds::isWhole);
	}

	private List<SideText> framed() {
		return pick.frame().map(row -> pick.isLeft() ? row.upper() : row.lower()).orElse(List.of());
	}

	/** Reads everything whole, or folds it. */
	public void unfoldAll(boolean whole) {
		folds.setAll(rows, whole);
		layOut(true);
	}

	/** Reads an element whole, or folds it. */
	void turn(SideText element) {
		folds.turn(element);
		layOut(true);
	}

	private void changed() {
		getAccessible().selectionChanged();
		redraw();
		listener.picked();
	}

	private void bringIntoSight() {
		if (layout != null && pick.place() >= 0) {
			SideLayout.Line line = layout.lines().get(pick.place());
			scroll.show(line.top(), line.height());
		}
		redraw();
	}

	private void layOut(boolean keep) {
		if (getClientArea().width == 0) {
			return;
		}
		String top = keep ? topKey() : null;
		int offset = topOffset();
		GC gc = new GC(this);
		try {
			gc.setFont(theme.font());
			int line = gc.getFontMetrics().getHeight();
			int pad = Math.max(6, line / 2);
			SideLayout.Measures measures = new SideLayout.Measures(getClientArea().width, SidePainter.gutter(gc, theme), pad, line, 2 * line + 2 * pad,
					2 * line + pad);
			layout = SideLayout.of(rows, measures, (element, width) -> cards.height(element, folds.isWhole(element), width));
		} finally {
			gc.dispose();
		}
		scroll.setRange(layout.height());
		if (top != null && rows.indexOf(top) >= 0) {
			scroll.to(layout.lines().get(rows.indexOf(top)).top() + offset);
		}
		redraw();
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		gc.setBackground(theme.color(Tint.PAPER));
		gc.fillRectangle(area);
		if (layout == null || layout.lines().isEmpty()) {
			return;
		}
		painter.paint(gc, layout, scroll.top(), area.height, new SidePainter.Head(rows.only(), only), this::look);
	}

	private SidePainter.Look look(int place) {
		return new SidePainter.Look(pick.isPicked(rows.shown().get(place)), place == pick.place(), pick.isLeft(), isFocusControl(), dropOn);
	}

	/** The element at a point of the control. */
	Optional<SideLayout.Card> cardAt(int x, int y) {
		return layout == null ? Optional.empty() : layout.cardAt(x, y + scroll.top());
	}

	/** Where in the control the middle of an element is; empty for one that is not shown. Of one that stands in several lines, in the first. */
	public Optional<Point> middleOf(String id) {
		return layout.card(id).map(SideLayout.Card::bounds).map(bounds -> new Point(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2 - scroll.top()));
	}

	/** The element under the mouse. */
	Optional<SideLayout.Card> underMouse() {
		return cardAt(mouse.at().x, mouse.at().y);
	}

	/** The place of the line at a height of the control; −1 for none. */
	int lineAt(int y) {
		int at = y + scroll.top();
		return layout == null || at >= layout.height() ? -1 : layout.at(at);
	}

	/** Shows on which element something would be dropped; null for none. */
	void dropOn(String id) {
		if (!Objects.equals(id, dropOn)) {
			dropOn = id;
			redraw();
		}
	}

	/** Whether a point of the control is on the sign that unfolds an element. */
	boolean isOnSign(int x, int y) {
		return cardAt(x, y).filter(card -> card.element().canUnfold() && layout.isOnSign(card, x, y + scroll.top())).isPresent();
	}

	/** The user went somewhere. */
	void gone() {
		bringIntoSight();
		changed();
	}

	/** Takes fonts and colours of the theme as they are now. */
	void restyle() {
		cards.forget();
		layOut(true);
	}
}
