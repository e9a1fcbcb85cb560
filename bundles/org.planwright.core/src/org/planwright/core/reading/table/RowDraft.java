package org.planwright.core.reading.table;

import java.util.ArrayList;
import java.util.List;

import org.planwright.core.reading.source.PlacedText;

/** A row of an indicator table while it is read: its name may still grow by what stands on the lines beside it. */
final class RowDraft {

	String no;
	String category;
	PlacedText name;
	/** Whether only the beginning of the name is known. */
	boolean nameOpen;
	/** Whether 其中 stands in a cell of its own. */
	boolean markedPart;
	PlacedText unit;
	PlacedText baseline;
	PlacedText target;
	PlacedText change;
	PlacedText attribute;
	final List<PlacedText> remarks = new ArrayList<>();
	int firstLine = Integer.MAX_VALUE;
	int lastLine;

	/** Counts the lines of a cell to the row. */
	void cover(PlacedText cell) {
		if (cell != null) {
			firstLine = Math.min(firstLine, cell.firstLine());
			lastLine = Math.max(lastLine, cell.lastLine());
		}
	}

	/** Two pieces of a cell, of which either may be missing. */
	static PlacedText joined(PlacedText cell, PlacedText more) {
		return cell == null ? more : more == null ? cell : cell.join(more);
	}
}
