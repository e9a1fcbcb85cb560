package org.planwright.ui.align;

import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.planwright.core.align.Pairing;

/** The mouse on the surface: picks lines, unfolds elements, and shows what tells a verdict. */
final class SideMouse {

	/** A hand is never quite still. */
	private static final int STILL = 4;

	/** Says what there is to tell about a point; null for nothing. */
	@FunctionalInterface
	interface Teller {
		String tell(int x, int y);
	}

	private final SideCanvas canvas;
	private final SidePick pick;
	private Point at = new Point(0, 0);
	private Point armed;
	private Teller teller = (x, y) -> null;

	SideMouse(SideCanvas canvas, SidePick pick) {
		this.canvas = canvas;
		this.pick = pick;
		canvas.addListener(SWT.MouseDown, this::pressed);
		canvas.addListener(SWT.MouseUp, this::released);
		canvas.addListener(SWT.MouseMove, this::moved);
		canvas.addListener(SWT.MouseDoubleClick, event -> {
			if (event.button == 1 && canvas.cardAt(event.x, event.y).isPresent() && !canvas.isOnSign(event.x, event.y)) {
				canvas.open();
			}
		});
	}

	/** Says who tells about points beside what the verdicts say. */
	void setTeller(Teller tells) {
		teller = tells;
	}

	/** Where the mouse was last. */
	Point at() {
		return at;
	}

	private void pressed(Event event) {
		canvas.setFocus();
		at = new Point(event.x, event.y);
		armed = null;
		int place = canvas.lineAt(event.y);
		if (place < 0) {
			return;
		}
		if (event.button == 1 && canvas.isOnSign(event.x, event.y)) {
			canvas.cardAt(event.x, event.y).ifPresent(card -> canvas.turn(card.element()));
			return;
		}
		pick.setLeft(event.x < canvas.sides().measures().side());
		boolean isPicked = pick.isPicked(canvas.rows().shown().get(place));
		if ((event.stateMask & SWT.MOD2) != 0) {
			pick.extend(place);
		} else if ((event.stateMask & SWT.MOD1) != 0) {
			pick.toggle(place);
		} else if (isPicked && pick.picked().size() > 1) {
			// It may begin a drag, or open the menu of all of them: that they are picked is only given up when the mouse is let go.
			armed = event.button == 1 ? at : null;
			return;
		} else {
			pick.go(place);
		}
		canvas.gone();
	}

	private void released(Event event) {
		int place = canvas.lineAt(event.y);
		if (armed != null && place >= 0 && Math.abs(armed.x - event.x) + Math.abs(armed.y - event.y) < STILL) {
			pick.go(place);
			canvas.gone();
		}
		armed = null;
	}

	private void moved(Event event) {
		at = new Point(event.x, event.y);
		String tip = teller.tell(event.x, event.y);
		canvas.setCursor(tip != null || canvas.isOnSign(event.x, event.y) ? canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
		int place = canvas.lineAt(event.y);
		if (place >= 0 && canvas.sides().measures().side() < event.x && event.x < canvas.sides().measures().right()) {
			tip = canvas.rows().shown().get(place).pairing().flatMap(Pairing::figures).map(figures -> figures.reason().text()).orElse(null);
		}
		if (!Objects.equals(tip, canvas.getToolTipText())) {
			canvas.setToolTipText(tip);
		}
	}
}
