package org.planwright.core.reading.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.planwright.core.reading.sheet.Merge;
import org.planwright.core.reading.sheet.Sheet;
import org.planwright.core.reading.sheet.Sheet.Visibility;
import org.planwright.core.reading.sheet.SheetCell;
import org.planwright.core.reading.sheet.SheetRow;
import org.planwright.core.reading.sheet.Workbook;

/**
 * Sheets written down as they look: a row a line, cells apart by {@code |}; {@code ^} is one with the cell above, {@code <} with that at the
 * left; {@code #} before a row hides it. Cells of nothing but a number hold it.
 */
public final class Sheets {

	private Sheets() {
	}

	public static Workbook workbook(String drawn) {
		return new Workbook("表.xlsx", "0".repeat(64), List.of(sheet("Sheet1", drawn)), Set.of());
	}

	public static Sheet sheet(String name, String drawn, Integer... hiddenColumns) {
		List<List<String>> cells = drawn.lines().map(line -> List.of(line.replaceFirst("^#", "").split("\\|", -1)).stream().map(String::strip).toList()).toList();
		List<String> lines = drawn.lines().toList();
		List<SheetRow> rows = new ArrayList<>();
		List<Merge> merges = new ArrayList<>();
		for (int row = 0; row < cells.size(); row++) {
			List<SheetCell> own = new ArrayList<>();
			for (int column = 0; column < cells.get(row).size(); column++) {
				own.add(cell(cells.get(row).get(column)));
				int right = column;
				while (right + 1 < cells.get(row).size() && cells.get(row).get(right + 1).equals("<")) {
					right++;
				}
				int down = row;
				while (down + 1 < cells.size() && column < cells.get(down + 1).size() && cells.get(down + 1).get(column).equals("^")) {
					down++;
				}
				if ((right > column || down > row) && !"^<".contains(cells.get(row).get(column)) && !cells.get(row).get(column).isEmpty()) {
					merges.add(new Merge(row, down, column, right));
				}
			}
			if (own.stream().anyMatch(cell -> !cell.isEmpty())) {
				rows.add(new SheetRow(row, lines.get(row).startsWith("#"), own));
			}
		}
		return new Sheet(name, Visibility.SHOWN, rows, merges, new HashSet<>(List.of(hiddenColumns)));
	}

	private static SheetCell cell(String words) {
		if (words.equals("^") || words.equals("<")) {
			return SheetCell.EMPTY;
		}
		return words.matches("-?\\d+(\\.\\d+)?%?") ? new SheetCell(words, new BigDecimal(words.replace("%", "")), null, false) : SheetCell.words(words);
	}
}
