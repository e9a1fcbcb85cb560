package org.planwright.ui.document;

import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.jface.text.IEventConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.planwright.ui.document.typing.Caret;
import org.planwright.ui.document.typing.DocumentTyping;

/**
 * Sends what is typed on the page to the plan. The styled text itself changes nothing: the edit of the plan comes back to the page as
 * any other edit does, and then the caret is set to where it belongs.
 */
final class PageTyping implements IEventConsumer {

	private final PageSurface page;
	private final TableCursor cursor;
	private final DocumentTyping typing;

	PageTyping(PageSurface page, TableCursor cursor, DocumentTyping typing) {
		this.page = page;
		this.cursor = cursor;
		this.typing = typing;
		page.viewer().setEventConsumer(this);
		page.text().getIME().addListener(SWT.ImeComposition, this::composition);
		page.text().setKeyBinding(SWT.INSERT, SWT.NULL);
		page.text().addVerifyKeyListener(this::leave);
	}

	@Override
	public void processEvent(VerifyEvent event) {
		event.doit = false;
		if (event.start == event.end && cursor.cell().isPresent()) {
			// An input method's word, which comes without a key.
			cursor.edit(event.text);
			return;
		}
		int start = page.toPage(event.start);
		int end = page.toPage(event.end);
		boolean backwards = page.toPage(page.text().getCaretOffset()) >= end;
		replace(start, end, event.text, backwards);
	}

	/** Replaces a stretch of the page and sets the caret behind what came in. */
	void replace(int start, int end, String text, boolean backwards) {
		if (!page.mayEdit()) {
			return;
		}
		Optional<Caret> caret = typing.replace(start, end, text, backwards);
		caret.ifPresent(this::setCaret);
	}

	private void setCaret(Caret caret) {
		OptionalInt offset = page.projection().offsetOf(caret.owner(), caret.slot(), caret.offset());
		offset.ifPresent(place -> page.text().setSelection(page.toDisplay(place)));
	}

	/** There are no tab stops on the page: Tab leads to the next control, as everywhere in the window. */
	private void leave(VerifyEvent event) {
		if (event.doit && event.keyCode == SWT.TAB && (event.stateMask & SWT.MODIFIER_MASK & ~SWT.MOD2) == 0) {
			event.doit = false;
			page.text().traverse((event.stateMask & SWT.MOD2) == 0 ? SWT.TRAVERSE_TAB_NEXT : SWT.TRAVERSE_TAB_PREVIOUS);
		}
	}

	/**
	 * An input method is about to compose a word in the place of the selection, and would take the selected words out of the text
	 * without asking. They are deleted as by a key before.
	 */
	private void composition(Event event) {
		Point selection = page.selection();
		if (event.detail == SWT.COMPOSITION_SELECTION && selection.x < selection.y && !page.composition().isActive()) {
			replace(selection.x, selection.y, "", true);
			event.start = page.text().getCaretOffset();
			event.end = event.start;
			event.text = "";
		}
	}
}
