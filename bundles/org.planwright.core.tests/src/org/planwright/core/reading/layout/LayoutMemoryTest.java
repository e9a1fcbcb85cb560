package org.planwright.core.reading.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;

/** What was said of a sheet holds for the next one with the same head. */
class LayoutMemoryTest {

	@Test
	void nextYearsSheetIsKnown() {
		SheetLayout before = layout("事项|口径|2022年|2023年\n5G基站数|万个|231|338\n").withUse(0, ColumnUse.NAME, 0).withUse(1, ColumnUse.UNIT, 0)
				.withUse(2, ColumnUse.NONE, 0).withUse(3, ColumnUse.OBSERVED, 2023);
		SheetLayout now = layout("事项|口径|2023年|2024年\n5G基站数|万个|338|425\n");
		assertEquals(LayoutMemory.fingerprint(before), LayoutMemory.fingerprint(now));
		assertEquals("NAME UNIT NONE OBSERVED", LayoutMemory.write(before));
		SheetLayout known = LayoutMemory.apply(now, LayoutMemory.write(before)).orElseThrow();
		assertEquals("NAME UNIT NONE OBSERVED", LayoutMemory.write(known));
		assertEquals(2024, known.columns().get(3).year());
	}

	@Test
	void aYearThatNoHeadNamesIsKept() {
		SheetLayout said = layout("事项|上年\n5G基站数|231\n").withUse(0, ColumnUse.NAME, 0).withUse(1, ColumnUse.OBSERVED, 2022);
		assertEquals("NAME OBSERVED:2022", LayoutMemory.write(said));
		assertEquals(said, LayoutMemory.apply(layout("事项|上年\n5G基站数|338\n"), LayoutMemory.write(said)).orElseThrow());
	}

	@Test
	void wordsThatDoNotFitSayNothing() {
		SheetLayout layout = layout("事项|上年\n5G基站数|231\n");
		assertEquals(Optional.empty(), LayoutMemory.apply(layout, ""));
		assertEquals(Optional.empty(), LayoutMemory.apply(layout, "NAME"));
		assertEquals(Optional.empty(), LayoutMemory.apply(layout, "NAME WHATEVER"));
		assertEquals(Optional.empty(), LayoutMemory.apply(layout, "NAME OBSERVED:x"));
		assertNotEquals(LayoutMemory.fingerprint(layout), LayoutMemory.fingerprint(layout("事项|今年\n5G基站数|231\n")));
	}

	private static SheetLayout layout(String drawn) {
		return LayoutFinder.find(Sheets.sheet("Sheet1", drawn)).map(LayoutFinder.Found::layout).orElseGet(() -> LayoutFinder.blank(Sheets.sheet("Sheet1", drawn)));
	}
}
