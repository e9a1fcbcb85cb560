package org.planwright.ui.sharing;

import org.planwright.model.Indicator;

/** What is shared out to one region, while somebody writes it. Words that are no numbers stay as they were typed. */
final class PortionLine {

	String region = "";
	String weight = "";
	String value = "";
	/** The row that takes it on; null for none. */
	Indicator row;
	/** Whether the row was found by the program and nobody said anything about it. */
	boolean proposed;

	/** Whether nothing was written. */
	boolean isBlank() {
		return region.isBlank() && weight.isBlank() && value.isBlank() && row == null;
	}
}
