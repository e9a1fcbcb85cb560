package org.planwright.ui.tests.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.planwright.ui.table.CellBlock;

class CellBlockTest {

	private static CellBlock block(List<?>... rows) {
		return new CellBlock(List.of(rows).stream().map(row -> row.stream().map(String::valueOf).toList()).toList());
	}

	@Test
	void readsWhatExcelCopies() {
		assertEquals(block(List.of("指标", "2020年", "2025年"), List.of("5G基站数", "6.26", "20")), CellBlock.parse("指标\t2020年\t2025年\r\n5G基站数\t6.26\t20\r\n"));
	}

	@Test
	void emptyCellsAndRowsKeepTheirPlaces() {
		assertEquals(block(List.of("", "b"), List.of("", ""), List.of("c", "")), CellBlock.parse("\tb\n\nc"));
		assertEquals(0, CellBlock.parse("").height());
		assertEquals(0, CellBlock.parse(null).height());
	}

	@Test
	void aQuotedCellMayHoldTabsQuotesAndBreaks() {
		assertEquals(block(List.of("甲 乙", "说“\"好\"”", "丙")), CellBlock.parse("\"甲\r\n乙\"\t\"说“\"\"好\"\"”\"\t丙"));
	}

	@Test
	void wordsThatOnlyBeginWithAQuoteAreTakenAsTheyAre() {
		assertEquals("云网融合工程", CellBlock.parse("\"云网融合\"工程\t1").cell(0, 0));
	}

	@Test
	void whatIsWrittenIsReadBack() {
		CellBlock block = block(List.of("含\t制表", "\"引\"", "<1.3"), List.of("[41]", "", "中文"));
		assertEquals(block, CellBlock.parse(block.toTabs()));
		assertEquals("\"含\t制表\"\t\"\"\"引\"\"\"\t<1.3\r\n[41]\t\t中文", block.toTabs());
	}

	@Test
	void rowsOfUnequalLengthAreFilledUp() {
		assertEquals(block(List.of("a", ""), List.of("b", "c")), new CellBlock(List.of(List.of("a"), List.of("b", "c"))));
	}

	@Test
	void htmlKeepsNumbersAsPrintedAndEverythingElseAsText() {
		assertEquals("<table><tr><td style=\"mso-number-format:'0\\.00'\">2.50</td><td style=\"mso-number-format:'0%'\">10%</td>"
				+ "<td style=\"mso-number-format:'\\@'\">&lt;1.3</td><td style=\"mso-number-format:'\\@'\">[41]</td></tr></table>",
				block(List.of("2.50", "10%", "<1.3", "[41]")).toHtml());
	}
}
