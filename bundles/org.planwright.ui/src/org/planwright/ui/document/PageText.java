package org.planwright.ui.document;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;

/** The text of the page: a styled text whose clipboard and keys can be taken over. */
final class PageText extends StyledText {

	/** What the page does instead of the styled text. */
	interface Actions {
		/** Puts the selection on the clipboard. */
		void copy();

		/** Puts the selection on the clipboard and deletes it. */
		void cut();

		/** Inserts what is on the clipboard. */
		void paste();

		/**
		 * Does what a key stands for.
		 *
		 * @param action one of the constants of {@code org.eclipse.swt.custom.ST}
		 * @return whether it was done; false for what the styled text does
		 */
		boolean invoke(int action);
	}

	private Actions actions;

	PageText(Composite parent, int style) {
		super(parent, style);
	}

	void setActions(Actions actions) {
		this.actions = actions;
	}

	@Override
	public void copy() {
		if (actions != null) {
			actions.copy();
		}
	}

	@Override
	public void cut() {
		if (actions != null) {
			actions.cut();
		}
	}

	@Override
	public void paste() {
		if (actions != null) {
			actions.paste();
		}
	}

	@Override
	public void invokeAction(int action) {
		if (actions == null || !actions.invoke(action)) {
			super.invokeAction(action);
		}
	}
}
