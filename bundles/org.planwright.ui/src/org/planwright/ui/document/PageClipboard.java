package org.planwright.ui.document;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.RTFTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.planwright.ui.document.clipboard.HtmlExcerpt;
import org.planwright.ui.document.clipboard.PageExcerpt;
import org.planwright.ui.document.clipboard.RtfExcerpt;
import org.planwright.ui.document.table.GridCell;

/** Copies from the page, as text, RTF and HTML, and pastes text into it. */
final class PageClipboard implements PageText.Actions {

	private final PageSurface page;
	private final TableCursor cursor;
	private final PageTyping typing;

	PageClipboard(PageSurface page, TableCursor cursor, PageTyping typing) {
		this.page = page;
		this.cursor = cursor;
		this.typing = typing;
		page.text().setActions(this);
	}

	@Override
	public void copy() {
		Point selection = page.selection();
		if (selection.x < selection.y) {
			PageExcerpt excerpt = PageExcerpt.of(page.projection(), selection.x, selection.y);
			put(new Object[] { excerpt.toText(), RtfExcerpt.of(excerpt), HtmlExcerpt.of(excerpt) },
					new Transfer[] { TextTransfer.getInstance(), RTFTransfer.getInstance(), HTMLTransfer.getInstance() });
		} else {
			cursor.cell().map(GridCell::text).filter(text -> !text.isEmpty())
					.ifPresent(text -> put(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() }));
		}
	}

	@Override
	public void cut() {
		Point selection = page.selection();
		if (selection.x < selection.y) {
			copy();
			typing.replace(selection.x, selection.y, "", true);
		}
	}

	@Override
	public void paste() {
		Clipboard clipboard = new Clipboard(page.text().getDisplay());
		try {
			if (clipboard.getContents(TextTransfer.getInstance()) instanceof String text) {
				Point selection = page.selection();
				if (cursor.cell().isPresent() && selection.x == selection.y) {
					cursor.paste(text);
				} else {
					typing.replace(selection.x, selection.y, text, true);
				}
			}
		} finally {
			clipboard.dispose();
		}
	}

	private void put(Object[] contents, Transfer[] types) {
		Clipboard clipboard = new Clipboard(page.text().getDisplay());
		try {
			clipboard.setContents(contents, types);
		} finally {
			clipboard.dispose();
		}
	}
}
