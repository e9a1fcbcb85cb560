package org.planwright.ui.importing;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.planwright.model.Identified;

/** One kind of pieces that were recognised in a document, shown beside it and corrected in place. */
public interface ReviewTab {

	/** What the tab's button says, counted for a review. */
	String title(Review review);

	/** Makes the tab; called once, before anything is shown or revealed in it. */
	Control createControl(Composite parent);

	/** Shows the pieces of a review as they are now. */
	void show(Review review);

	/** Whether a piece has a place here. */
	boolean canShow(Identified piece);

	/** Shows the place of a piece, without taking the keyboard. */
	void reveal(Identified piece);

	/** Takes the keyboard. */
	void setFocus();

	/** Makes edits of what is typed and not taken over yet. */
	default void commit() {
	}
}
