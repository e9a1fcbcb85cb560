package org.planwright.ui.table;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Display;
import org.planwright.core.report.SheetTable;

/** Takes tables that the user wants as a workbook. There is one in a window, which every sheet finds by its display. */
@FunctionalInterface
public interface SheetOutput {

	/**
	 * Asks for a file and writes tables to it, each as a sheet.
	 *
	 * @param tables at least one; the first one names the file
	 */
	void save(List<SheetTable> tables);

	/** Makes this the one that sheets hand their tables to. */
	static void install(Display display, SheetOutput output) {
		display.setData(SheetOutput.class.getName(), output);
	}

	/** The one that sheets hand their tables to; empty where nobody takes any. */
	static Optional<SheetOutput> of(Display display) {
		return Optional.ofNullable((SheetOutput) display.getData(SheetOutput.class.getName()));
	}
}
