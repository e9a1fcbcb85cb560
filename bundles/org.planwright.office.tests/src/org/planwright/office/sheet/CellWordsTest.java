package org.planwright.office.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.planwright.core.report.SheetTable;

/** Words that a cell takes only in part. */
class CellWordsTest {

	private static final String ESCAPED = "_x005F_x0041_";

	@Test
	void noSignIsCutThroughWhereWhatLooksLikeOneByItsNumberTakesMoreRoom() {
		String words = "_x0041_" + "𠮷".repeat(SheetTable.LONGEST);
		assertEquals(ESCAPED + "𠮷".repeat((SheetTable.LONGEST - ESCAPED.length()) / 2), CellWords.fitting(words));
		assertEquals(ESCAPED + "x" + "𠮷".repeat((SheetTable.LONGEST - ESCAPED.length() - 1) / 2), CellWords.fitting("_x0041_x" + "𠮷".repeat(SheetTable.LONGEST)));
	}
}
