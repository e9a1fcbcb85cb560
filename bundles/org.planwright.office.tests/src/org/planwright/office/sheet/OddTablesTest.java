package org.planwright.office.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.core.report.DocumentPart.Align;
import org.planwright.core.report.SheetTable;
import org.planwright.core.report.SheetTable.Column;
import org.planwright.core.report.SheetTable.Row;
import org.planwright.core.reading.sheet.Sheet;
import org.planwright.office.Written;

/** Tables that hold what tables rarely hold: each is a file as the schemas have it, and says what it said when it is read. */
class OddTablesTest {

	/** Words that a program of tables could take for something else, and signs that XML does not have. */
	private static final List<String> ODD = List.of("=1+1", "=HYPERLINK(\"x\")", "+1", "-1", "@SUM(A1)", "'123", "\t缩进", "007", "1E5", "2025-06", "TRUE", "#N/A", "📈增长🏗️", "𠮷林",
			"两\n行", "_x0041_", "_x000D_", "a_x0041_b", "<a>&\"'</a>", "]]>", "中\u3000间", "\u202e反", "12345678901234567890", "99.90%", "1,234.50", "-0.5", "0", "");

	@TempDir
	private Path folder;

	private static SheetTable table(String name, List<String> words) {
		List<Row> rows = new ArrayList<>();
		words.forEach(each -> rows.add(new Row("id" + rows.size(), List.of("第" + rows.size() + "项", each, each))));
		return new SheetTable(name, "表：" + name, "p", List.of(new Column("name", "名称", Align.START, 10), new Column("words", "文字", Align.START, 20),
				new Column("number", "数", Align.END, 8)), 0, rows, List.of("注：略"));
	}

	private static List<String> column(Sheet sheet, int column) {
		return sheet.rows().stream().filter(row -> row.index() > 2 && row.cell(0).text().startsWith("id")).map(row -> row.cell(column).text()).toList();
	}

	@Test
	void oddWordsComeBackAsTheyWentOut() throws IOException {
		Path file = Files.write(folder.resolve("怪.xlsx"), Written.xlsx(table("怪", ODD)));
		Sheet sheet = ExcelReader.read(file).orElseThrow().sheets().getFirst();
		assertEquals(ODD.stream().map(String::strip).toList(), column(sheet, 2));
		Resaved.assertUnchanged(file, 1);
	}

	@Test
	void signsThatXmlDoesNotHaveAreBlanks() throws IOException {
		List<String> words = List.of("响\u0007铃", "零\u0000", "半\ud83d个", "\uffff", "\u000b竖");
		Path file = Files.write(folder.resolve("控.xlsx"), Written.xlsx(table("控", words)));
		Sheet sheet = ExcelReader.read(file).orElseThrow().sheets().getFirst();
		assertEquals(List.of("响 铃", "零", "半 个", "", "竖"), column(sheet, 2));
		Resaved.assertUnchanged(file, 1);
	}

	@Test
	void emptyTablesLongWordsAndOddNamesAreWrittenWell() throws IOException {
		String million = "规划".repeat(500_000);
		String pairs = "🏗".repeat(20_000);
		String unbroken = "x".repeat(40_000);
		SheetTable wide = new SheetTable("宽", million, "p", List.of(new Column("a", unbroken, Align.START, 60)), 0, List.of(new Row("i", List.of("甲"))), List.of(million, ""));
		Path file = Files.write(folder.resolve("边.xlsx"), Written.xlsx(table("空", List.of()), table("长", List.of(million, pairs, unbroken)),
				new SheetTable("", "", "", List.of(new Column("", "", Align.END, 0)), 0, List.of(), List.of()), table("名:\\/?*[]" + "长".repeat(40), List.of("a")),
				table("'引'", List.of("b")), table("History", List.of("c")), wide, wide));
		List<Sheet> sheets = ExcelReader.read(file).orElseThrow().sheets();
		assertEquals(List.of(SheetTable.LONGEST, SheetTable.LONGEST - 1, SheetTable.LONGEST), column(sheets.get(1), 2).stream().map(String::length).toList());
		assertEquals("宽(2)", sheets.get(7).name());
		Resaved.assertUnchanged(file, 8);
	}
}
