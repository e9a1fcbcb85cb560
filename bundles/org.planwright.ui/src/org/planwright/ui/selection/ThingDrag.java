package org.planwright.ui.selection;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DragSourceListener;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Widget;

/**
 * Drags things of the project from one view to another, to link them. What is dragged never leaves the window: it is an object, with
 * words of it where words are dragged, and names the view that it comes from.
 */
public final class ThingDrag {

	/** A view that takes things. */
	public interface Place {

		/** A thing is dragged into the view. */
		default void entered(PlanSelection dragged) {
		}

		/**
		 * What a thing would be dropped on.
		 *
		 * @param item the line under the mouse; null for none
		 * @param at the mouse within the control
		 */
		Optional<PlanSelection> at(Widget item, Point at);

		/** Whether something may be dropped on something. */
		boolean accepts(PlanSelection dragged, PlanSelection here);

		/** Something was dropped. */
		void drop(PlanSelection dragged, PlanSelection here);
	}

	private static final Transfer[] TRANSFERS = { LocalSelectionTransfer.getTransfer() };

	private ThingDrag() {
	}

	/**
	 * Lets things be dragged out of a control.
	 *
	 * @param what gives what is dragged when the mouse begins to draw; empty where nothing is to be
	 */
	public static void from(Control control, Supplier<Optional<PlanSelection>> what) {
		DragSource source = new DragSource(control, DND.DROP_LINK | DND.DROP_COPY | DND.DROP_MOVE);
		source.setTransfer(TRANSFERS);
		// The picture of a whole line hides what one drags it to.
		source.setDragSourceEffect(null);
		source.addDragListener(listener(what));
	}

	/** Hears of the drags of a control that makes its own source of them. */
	public static DragSourceListener listener(Supplier<Optional<PlanSelection>> what) {
		return new DragSourceListener() {
			@Override
			public void dragStart(DragSourceEvent event) {
				Optional<PlanSelection> thing = what.get();
				event.doit = thing.isPresent();
				thing.ifPresent(dragged -> LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(dragged)));
			}

			@Override
			public void dragSetData(DragSourceEvent event) {
				event.data = LocalSelectionTransfer.getTransfer().getSelection();
			}

			@Override
			public void dragFinished(DragSourceEvent event) {
				LocalSelectionTransfer.getTransfer().setSelection(null);
			}
		};
	}

	/** The kinds of data that are dragged. */
	public static Transfer[] transfers() {
		return TRANSFERS.clone();
	}

	/** Lets things be dropped on a control; where one may not be, the mouse says so. */
	public static void to(Control control, Place place) {
		DropTarget target = new DropTarget(control, DND.DROP_LINK | DND.DROP_COPY | DND.DROP_MOVE);
		target.setTransfer(TRANSFERS);
		target.addDropListener(new DropTargetAdapter() {
			@Override
			public void dragEnter(DropTargetEvent event) {
				dragged().ifPresent(place::entered);
				judge(event);
			}

			@Override
			public void dragOver(DropTargetEvent event) {
				judge(event);
				event.feedback = DND.FEEDBACK_SELECT | DND.FEEDBACK_SCROLL | DND.FEEDBACK_EXPAND;
			}

			@Override
			public void dragOperationChanged(DropTargetEvent event) {
				judge(event);
			}

			private void judge(DropTargetEvent event) {
				boolean accepted = dragged().filter(thing -> here(event).filter(here -> place.accepts(thing, here)).isPresent()).isPresent();
				event.detail = !accepted ? DND.DROP_NONE : (event.operations & DND.DROP_LINK) != 0 ? DND.DROP_LINK : event.operations & DND.DROP_COPY;
			}

			private Optional<PlanSelection> here(DropTargetEvent event) {
				return place.at(event.item, control.toControl(event.x, event.y));
			}

			@Override
			public void drop(DropTargetEvent event) {
				Optional<PlanSelection> thing = dragged();
				Optional<PlanSelection> here = here(event);
				if (thing.isPresent() && here.isPresent() && place.accepts(thing.get(), here.get())) {
					place.drop(thing.get(), here.get());
				} else {
					event.detail = DND.DROP_NONE;
				}
			}
		});
	}

	/** What is being dragged now; empty for nothing, or for what no view of this window drags. */
	private static Optional<PlanSelection> dragged() {
		return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection
				&& selection.getFirstElement() instanceof PlanSelection thing && thing.plan().isPresent() ? Optional.of(thing) : Optional.empty();
	}
}
