package org.planwright.ui.align;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** The keys that walk on the surface, as in a list with two sides. */
final class SideKeys {

	private final SideCanvas canvas;
	private final SidePick pick;

	SideKeys(SideCanvas canvas, SidePick pick) {
		this.canvas = canvas;
		this.pick = pick;
	}

	/** Carries a key out; tells whether it is one of these. */
	boolean pressed(Event event) {
		boolean shift = (event.stateMask & SWT.MOD2) != 0;
		boolean control = (event.stateMask & SWT.MOD1) != 0;
		if (control) {
			return switch (event.keyCode) {
			case 'a' -> did(canvas::pickAll);
			case SWT.HOME -> did(() -> canvas.go(0, shift));
			case SWT.END -> did(() -> canvas.go(Integer.MAX_VALUE, shift));
			default -> false;
			};
		}
		if ((event.stateMask & SWT.MOD3) != 0) {
			return false;
		}
		return switch (event.keyCode) {
		case SWT.ARROW_DOWN -> did(() -> canvas.go(pick.place() + 1, shift));
		case SWT.ARROW_UP -> did(() -> canvas.go(pick.place() - 1, shift));
		case SWT.ARROW_LEFT -> did(() -> canvas.side(true));
		case SWT.ARROW_RIGHT -> did(() -> canvas.side(false));
		case SWT.HOME -> did(() -> canvas.go(0, shift));
		case SWT.END -> did(() -> canvas.go(Integer.MAX_VALUE, shift));
		case SWT.PAGE_DOWN -> did(() -> canvas.go(page(1), shift));
		case SWT.PAGE_UP -> did(() -> canvas.go(page(-1), shift));
		case SWT.CR, SWT.KEYPAD_CR -> did(canvas::open);
		case ' ' -> did(() -> canvas.unfold(!canvas.isUnfolded()));
		case '+', '=', SWT.KEYPAD_ADD -> did(() -> canvas.unfold(true));
		case '-', SWT.KEYPAD_SUBTRACT -> did(() -> canvas.unfold(false));
		default -> false;
		};
	}

	/** The line a page further, at least the next one. */
	private int page(int by) {
		if (pick.place() < 0 || canvas.sides() == null) {
			return 0;
		}
		int here = canvas.sides().lines().get(pick.place()).top();
		int there = canvas.sides().at(here + by * canvas.scroll().page());
		return there == pick.place() ? there + by : there;
	}

	private static boolean did(Runnable what) {
		what.run();
		return true;
	}
}
