package org.planwright.ui.compare;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.planwright.ui.Messages;
import org.planwright.ui.table.Notice;
import org.planwright.ui.table.SheetAction;
import org.planwright.ui.table.SheetCell;
import org.planwright.ui.table.SheetHost;
import org.planwright.ui.theme.Icon;

/**
 * What the lists of a comparison ask of their window: a row is not typed, it leads to the thing that it speaks of.
 *
 * @param <R> what one row stands for
 */
final class ListHost<R> implements SheetHost<R> {

	private final Function<R, EObject> thing;
	private final Consumer<EObject> goTo;
	private EObject framed;

	/**
	 * @param thing what a row speaks of; null for a heading
	 * @param goTo brings a thing before the user's eyes
	 */
	ListHost(Function<R, EObject> thing, Consumer<EObject> goTo) {
		this.thing = thing;
		this.goTo = goTo;
	}

	/** Notes what the framed row speaks of. */
	void frame(R row) {
		framed = thing.apply(row);
	}

	@Override
	public void edit(String label, Runnable change) {
		throw new UnsupportedOperationException("Differences are not typed");
	}

	@Override
	public void say(Notice notice) {
		// Nothing is done here of which there would be something to say.
	}

	@Override
	public List<SheetAction> actions() {
		return List.of(new SheetAction(Messages.text("compare.goTo"), Icon.MAP_PIN, 0, () -> framed != null, () -> goTo.accept(framed)));
	}

	@Override
	public boolean opened(SheetCell<R> cell) {
		EObject opened = thing.apply(cell.row());
		if (opened != null) {
			goTo.accept(opened);
		}
		return opened != null;
	}
}
