package org.planwright.core.reading.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.planwright.core.Messages;
import org.planwright.core.reading.sheet.Workbook;

/**
 * A sheet that was read by a layout.
 *
 * @param workbook where it stands
 * @param layout what its columns hold
 * @param lines what its rows say, from top to bottom
 * @param notes what stands below the table, a row each
 */
public record SheetReading(Workbook workbook, SheetLayout layout, List<SheetLine> lines, List<String> notes) {

	public SheetReading {
		Objects.requireNonNull(workbook, "workbook");
		Objects.requireNonNull(layout, "layout");
		lines = List.copyOf(lines);
		notes = List.copyOf(notes);
	}

	/** The rows that somebody has to say something about. */
	public List<SheetLine> unclear() {
		return lines.stream().filter(SheetLine::isUnclear).toList();
	}

	/** What a person should know about the file as a whole. */
	public List<String> remarks() {
		List<String> remarks = new ArrayList<>();
		workbook.leftAlone().stream().sorted().forEach(left -> remarks.add(Messages.text("sheet.left." + left.name().toLowerCase(Locale.ROOT))));
		List<String> hidden = layout.columns().stream().filter(column -> column.hidden() && column.use() != ColumnUse.NONE).map(SheetLayout.Column::head).toList();
		if (!hidden.isEmpty()) {
			remarks.add(Messages.text("sheet.hidden.columns", String.join("、", hidden)));
		}
		long rows = lines.stream().filter(line -> line.doubts().stream().anyMatch(doubt -> doubt.code().equals("hidden"))).count();
		if (rows > 0) {
			remarks.add(Messages.text("sheet.hidden.rows", Long.toString(rows)));
		}
		return remarks;
	}
}
