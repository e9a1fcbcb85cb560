package org.planwright.ui.table;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.planwright.ui.Messages;

/** Tells screen readers what a sheet is and what stands in the cell with the frame. */
final class SheetAccessibility {

	private SheetAccessibility() {
	}

	static void install(Sheet<?> sheet, String name) {
		Accessible accessible = sheet.control().getAccessible();
		accessible.addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = name;
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = framed(sheet);
			}
		});
		accessible.addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_TABLE;
			}

			@Override
			public void getValue(AccessibleControlEvent event) {
				event.result = framed(sheet);
			}
		});
		sheet.onSelect(cell -> accessible.sendEvent(ACC.EVENT_VALUE_CHANGED, null));
	}

	/** The framed cell in words: its column, what it says, its row. */
	static String framed(Sheet<?> sheet) {
		return sheet.framed().map(SheetAccessibility::words).orElse("");
	}

	private static <R> String words(SheetCell<R> cell) {
		String text = cell.column().spoken(cell.row());
		return Messages.text("table.accessible.cell", cell.column().title(), text.isEmpty() ? Messages.text("table.accessible.empty") : text);
	}
}
