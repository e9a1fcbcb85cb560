package org.planwright.office.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.planwright.core.report.DocumentPart.Align;
import org.planwright.core.report.SheetTable;

class SheetTabsTest {

	private static SheetTable table(String name, String subject, String about) {
		return new SheetTable(name, name, subject, about, List.of(new SheetTable.Column("a", "甲", Align.START, 4)), 0, List.of(), List.of());
	}

	@Test
	void tablesOfSeveralPlansAreToldApartByThePlans() {
		assertEquals(List.of("浙江-指标表", "浙江-任务分解表", "江苏-指标表", "批注与意见"),
				SheetTabs.names(List.of(table("指标表", "a", "浙江"), table("任务分解表", "a", "浙江"), table("指标表", "b", "江苏"), table("批注与意见", "", ""))));
		assertEquals(List.of("指标表", "任务分解表", "批注与意见"), SheetTabs.names(List.of(table("指标表", "a", "浙江"), table("任务分解表", "a", "浙江"), table("批注与意见", "", ""))));
	}

	@Test
	void namesAreSuchAsExcelTakes() {
		String longest = "某某省某某市某某自治县某某开发区某某街道某某社区某某片区";
		assertEquals(List.of("某某省某某市某某自治县某某开发区某某街道某某社区某某片-指标表", "某某省某某市某某自治县某某开发区某某街道某某社区-指标表(2)", "甲_乙_丙_-_表_一_", "浙江-指标表", "浙江-指标表(2)"), SheetTabs.names(List.of(
				table("指标表", "a", longest), table("指标表", "b", longest), table("[表/一]", "c", "甲:乙?丙*"), table("指标表", "d", "浙江"), table("指标表", "e", "浙江"))));
		assertEquals(List.of("1", "1(2)", "𠮷".repeat(15)), SheetTabs.names(List.of(table("", "", ""), table(" ", "", ""), table("𠮷".repeat(20), "", ""))));
	}
}
