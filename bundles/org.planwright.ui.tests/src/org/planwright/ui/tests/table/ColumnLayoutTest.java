package org.planwright.ui.tests.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.planwright.ui.table.ColumnLayout;

class ColumnLayoutTest {

	@Test
	void whatIsRememberedIsReadBack() {
		String remembered = "value:120,-computed,name";
		assertEquals(remembered, ColumnLayout.parse(remembered).toString());
		assertArrayEquals(new int[] { 1, 2, 0 }, ColumnLayout.parse(remembered).order(TextColumn.ALL));
	}

	@Test
	void columnsThatCameOrWentSinceDoNotDisturb() {
		ColumnLayout layout = ColumnLayout.parse("computed,gone:40,value").on(TextColumn.ALL);
		assertEquals("name,computed,value", layout.toString());
		assertEquals("name,value,computed", ColumnLayout.NONE.on(TextColumn.ALL).toString());
	}

	@Test
	void nonsenseIsPassedOver() {
		assertEquals(List.of(), ColumnLayout.parse(null).places());
		assertEquals("name", ColumnLayout.parse(",, name, :5, a b,--").toString());
	}
}
