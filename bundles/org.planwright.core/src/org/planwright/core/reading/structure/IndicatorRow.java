package org.planwright.core.reading.structure;

import java.util.List;
import java.util.Objects;

import org.planwright.core.figure.ChangeFigure;
import org.planwright.core.figure.PrintedFigure;
import org.planwright.core.reading.source.PlacedText;

/**
 * One row of the table of indicators.
 *
 * @param no the number as printed; null where there is none
 * @param category the category that the row stands under; null where the table has none
 * @param printedName the cell of the name as printed
 * @param name the name without 其中, unit, price base and footnote marks
 * @param unit the unit as printed, without brackets; null where there is none
 * @param priceBase the price base as printed, such as 2019年不变单价; null where none is named
 * @param parent name of the row that this one is a part of; null for a row of its own
 * @param baseline the baseline; never null
 * @param target the target; never null
 * @param change growth or change; never null
 * @param attribute 预期性 or 约束性 as printed; null where it is not said
 * @param marks footnote marks at the name and at the numbers, in order
 * @param remarks further cells of the row, such as the office in charge, as printed
 * @param firstLine first source line of the row
 * @param lastLine last source line
 */
public record IndicatorRow(String no, String category, PlacedText printedName, String name, String unit, String priceBase, String parent,
		PrintedFigure baseline, PrintedFigure target, ChangeFigure change, String attribute, List<String> marks,
		List<PlacedText> remarks, int firstLine, int lastLine) {

	public IndicatorRow {
		Objects.requireNonNull(printedName, "printedName");
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(baseline, "baseline");
		Objects.requireNonNull(target, "target");
		Objects.requireNonNull(change, "change");
		marks = List.copyOf(marks);
		remarks = List.copyOf(remarks);
	}

	/** The same row under another name. */
	public IndicatorRow renamed(String newName, String newParent, List<String> newMarks) {
		return new IndicatorRow(no, category, printedName, newName, unit, priceBase, newParent, baseline, target, change, attribute, newMarks, remarks,
				firstLine, lastLine);
	}
}
