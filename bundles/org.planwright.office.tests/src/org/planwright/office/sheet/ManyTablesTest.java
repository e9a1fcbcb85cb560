package org.planwright.office.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.core.ReturnReader;
import org.planwright.core.ReturnedTable;
import org.planwright.core.report.DocumentPart.Align;
import org.planwright.core.report.SheetTable;
import org.planwright.core.report.SheetTable.Column;
import org.planwright.core.report.SheetTable.Row;
import org.planwright.office.Written;

/** A workbook of more tables than a thousand, as a project of a few hundred plans gives out. */
class ManyTablesTest {

	private static final int TABLES = 1_010;

	@TempDir
	private Path folder;

	@Test
	void theTablesOfHundredsOfPlansComeBack() throws IOException {
		List<SheetTable> tables = new ArrayList<>();
		for (int i = 0; i < TABLES; i++) {
			tables.add(new SheetTable("表" + i, "第" + i + "份规划", "p" + i, List.of(new Column("Indicator.name", "指标", Align.START, 8), new Column("Indicator.target", "目标", Align.END, 6)), 0,
					List.of(new Row("i" + i, List.of("指标" + i, Integer.toString(i)))), List.of()));
		}
		Path sent = Files.write(folder.resolve("全部.xlsx"), Written.xlsx(tables));
		List<ReturnedTable> read = ReturnReader.read(ExcelReader.read(sent).orElseThrow());
		assertEquals(TABLES, read.size());
		assertEquals(List.of(), read.stream().filter(table -> !table.isUnchanged()).toList());
		Path edited = OfficeSheet.edit(sent, "表1005", sheet -> sheet.put("i1005", "目标", "99.5"));
		assertEquals(List.of("p1005 i1005 1005 -> 99.5"), ReturnReader.read(ExcelReader.read(edited).orElseThrow()).stream()
				.flatMap(table -> table.changes().stream().map(change -> table.subject() + " " + change.id() + " " + change.from() + " -> " + change.to())).toList());
	}
}
