package org.planwright.ui.document;

import java.util.function.Consumer;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Layout;

/**
 * Gives a composite's one child the whole room, but only once the room has stopped changing: breaking a long document into lines
 * anew takes longer than the steps of an edge that is being dragged. The first time it is done at once.
 */
final class SettledLayout extends Layout {

	private static final int SETTLED_MILLISECONDS = 90;

	private final Consumer<Rectangle> place;
	private boolean placed;
	private Rectangle wanted;

	/** @param place puts the child into the room */
	SettledLayout(Consumer<Rectangle> place) {
		this.place = place;
	}

	@Override
	protected Point computeSize(Composite composite, int widthHint, int heightHint, boolean flushCache) {
		return new Point(Math.max(0, widthHint), Math.max(0, heightHint));
	}

	@Override
	protected void layout(Composite composite, boolean flushCache) {
		Rectangle room = composite.getClientArea();
		if (room.width == 0 || room.height == 0 || room.equals(wanted)) {
			return;
		}
		wanted = room;
		if (placed) {
			composite.getDisplay().timerExec(SETTLED_MILLISECONDS, () -> {
				if (!composite.isDisposed() && room.equals(wanted)) {
					place.accept(room);
				}
			});
		} else {
			placed = true;
			place.accept(room);
		}
	}
}
