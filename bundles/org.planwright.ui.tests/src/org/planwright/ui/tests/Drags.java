package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Widget;

/**
 * Drags from one control to another by what the system would tell their drag source and drop target. The mouse of the display cannot be
 * posted for it: a posted press of a button begins no drag of GTK.
 */
public final class Drags {

	private Drags() {
	}

	/**
	 * Drags and drops.
	 *
	 * @param at where in the source the mouse is pressed
	 * @param item the line of the target that it is let go over; null for none
	 * @return what the target answered, such as {@code DND.DROP_LINK}; {@code DND.DROP_NONE} also where nothing can be dragged there
	 */
	public static int drag(Control source, Point at, Control target, Widget item) {
		return drag(source, at, target, item, new Point(target.getSize().x / 2, target.getSize().y / 2));
	}

	/** The same, let go at a point of the target. */
	public static int drag(Control source, Point at, Control target, Widget item, Point to) {
		DragSource drag = (DragSource) source.getData(DND.DRAG_SOURCE_KEY);
		DropTarget drop = (DropTarget) target.getData(DND.DROP_TARGET_KEY);
		assertNotNull(drag, "nothing can be dragged from there");
		assertNotNull(drop, "nothing can be dropped there");
		Event before = new Event();
		before.x = at.x;
		before.y = at.y;
		source.notifyListeners(SWT.MouseMove, before);
		Event start = event();
		start.x = at.x;
		start.y = at.y;
		drag.notifyListeners(DND.DragStart, start);
		if (!start.doit) {
			return DND.DROP_NONE;
		}
		Event over = event();
		Point there = target.toDisplay(to.x, to.y);
		over.x = there.x;
		over.y = there.y;
		over.item = item;
		int offered = DND.DROP_LINK | DND.DROP_COPY | DND.DROP_MOVE;
		for (int type : new int[] { DND.DragEnter, DND.DragOver }) {
			over.detail = DND.DROP_MOVE;
			set(over, "operations", offered);
			drop.notifyListeners(type, over);
		}
		int answer = over.detail;
		if (answer != DND.DROP_NONE) {
			set(over, "operations", offered);
			drop.notifyListeners(DND.Drop, over);
		} else {
			drop.notifyListeners(DND.DragLeave, over);
		}
		Event end = event();
		end.detail = answer;
		drag.notifyListeners(DND.DragEnd, end);
		return answer;
	}

	/** An event of drag and drop, which only the library itself makes. */
	private static Event event() {
		try {
			Constructor<?> make = Class.forName("org.eclipse.swt.dnd.DNDEvent", true, DND.class.getClassLoader()).getDeclaredConstructor();
			make.setAccessible(true);
			Event event = (Event) make.newInstance();
			event.doit = true;
			return event;
		} catch (ReflectiveOperationException e) {
			throw new AssertionError("the library makes its events in another way", e);
		}
	}

	private static void set(Event event, String field, int value) {
		try {
			Field named = event.getClass().getDeclaredField(field);
			named.setAccessible(true);
			named.setInt(event, value);
		} catch (ReflectiveOperationException e) {
			throw new AssertionError("the library makes its events in another way", e);
		}
	}
}
