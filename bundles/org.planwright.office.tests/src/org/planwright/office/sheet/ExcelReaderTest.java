package org.planwright.office.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.core.reading.sheet.Merge;
import org.planwright.core.reading.sheet.Sheet;
import org.planwright.core.reading.sheet.Sheet.Visibility;
import org.planwright.core.reading.sheet.SheetCell;
import org.planwright.core.reading.sheet.Workbook.LeftAlone;
import org.planwright.core.reading.source.SourceFileException;
import org.planwright.core.reading.source.WorkbookFile;

/** What Excel keeps in its files, as cells show it. */
class ExcelReaderTest {

	@TempDir
	private Path folder;

	@Test
	void cellsShowWhatExcelShows() throws IOException {
		for (boolean old : List.of(false, true)) {
			Path file = save(old ? new HSSFWorkbook() : new XSSFWorkbook(), old ? "a.xls" : "a.xlsx", book -> {
				org.apache.poi.ss.usermodel.Sheet sheet = book.createSheet("指标");
				Row row = sheet.createRow(2);
				row.createCell(0).setCellValue(" 5G基站数 ");
				number(book, row.createCell(1), 0.355, "0%");
				number(book, row.createCell(2), 1234567.891, "#,##0.00");
				number(book, row.createCell(3), 2.5, "General");
				number(book, row.createCell(4), 45292, "yyyy\"年\"m\"月\"d\"日\"");
				number(book, row.createCell(6), 20.5, "0");
				number(book, row.createCell(7), 0.1 + 0.2, "General");
				Cell formula = row.createCell(8);
				formula.setCellFormula("B3*2");
				formula.setCellStyle(row.getCell(1).getCellStyle());
				book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(formula);
				row.createCell(9).setCellErrorValue((byte) 0x17);
				number(book, row.createCell(10), 1_500_000, "0.0,,");
				number(book, row.createCell(11), 0, "_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * \"-\"??_ ;_ @_ ");
				number(book, row.createCell(13), 45292, "m/d/yy");
				number(book, row.createCell(12), 45292.5, "[DBNum1]h\"时\"mm\"分\"");
			});
			Sheet sheet = read(file).sheets().getFirst();
			assertEquals(1, sheet.rows().size());
			assertEquals(2, sheet.rows().getFirst().index());
			assertEquals(List.of(SheetCell.words("5G基站数"), cell("36%", "35.5"), cell("1,234,567.89", "1234567.891"), cell("2.5", "2.5"),
					new SheetCell("2024年1月1日", null, LocalDate.of(2024, 1, 1), false), SheetCell.EMPTY, cell("21", "20.5"), cell("0.3", "0.30000000000000004"),
					new SheetCell("71%", new BigDecimal("71"), null, true), SheetCell.words("#REF!"), new SheetCell("1.5", null, null, false), cell("-", "0"), cell("45292.5", "45292.5"), new SheetCell("2024/1/1", null, LocalDate.of(2024, 1, 1), false)),
					sheet.rows().getFirst().cells());
		}
	}

	@Test
	void sheetsRowsAndColumnsThatAreNotSeenAndMergedCells() throws IOException {
		for (boolean old : List.of(false, true)) {
			Path file = save(old ? new HSSFWorkbook() : new XSSFWorkbook(), old ? "b.xls" : "b.xlsx", book -> {
				org.apache.poi.ss.usermodel.Sheet sheet = book.createSheet("甲");
				sheet.createRow(0).createCell(0).setCellValue("类别");
				sheet.createRow(1).createCell(2).setCellValue("值");
				sheet.getRow(1).setZeroHeight(true);
				sheet.setColumnHidden(2, true);
				sheet.addMergedRegion(new CellRangeAddress(0, 3, 0, 1));
				book.createSheet("乙");
				book.setSheetVisibility(1, SheetVisibility.HIDDEN);
				book.createSheet("丙");
				book.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
			});
			List<Sheet> sheets = read(file).sheets();
			assertEquals(List.of("甲", "乙", "丙"), sheets.stream().map(Sheet::name).toList());
			assertEquals(List.of(Visibility.SHOWN, Visibility.HIDDEN, Visibility.VERY_HIDDEN), sheets.stream().map(Sheet::visibility).toList());
			assertEquals(List.of(false, true), sheets.getFirst().rows().stream().map(row -> row.hidden()).toList());
			assertEquals(Set.of(2), sheets.getFirst().hiddenColumns());
			assertEquals(List.of(new Merge(0, 3, 0, 1)), sheets.getFirst().merges());
		}
	}

	@Test
	void wordsInRunsOfTheirOwnInlineAndWithSigns() throws IOException {
		Path file = ExcelFiles.write(folder.resolve("c.xlsx"), out -> out.write(ExcelFiles.sheet("""
				<sheetData><row><c t="s"><v>0</v></c><c t="inlineStr"><is><r><t>力争</t></r><r><t xml:space="preserve"> 60 </t></r></is></c><c t="str"><f>A1</f><v>达到</v></c>
				<c t="b"><v>1</v></c><c r="F1"><v>6.0000000000000001E-2</v></c></row></sheetData>
				""").getBytes(StandardCharsets.UTF_8)), Map.of("xl/sharedStrings.xml",
				"<sst xmlns=\"" + ExcelFiles.MAIN + "\"><si><r><t>甲</t></r><rPh><t>jia</t></rPh><r><t>_x000D_\n乙</t></r></si></sst>",
				"xl/_rels/workbook.xml.rels", """
						<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
						<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>
						<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/>
						<Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLink" Target="file:///etc/passwd" TargetMode="External"/>
						<Relationship Id="rId4" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="sharedStrings.xml"/>
						</Relationships>"""));
		org.planwright.core.reading.sheet.Workbook book = read(file);
		assertEquals(List.of(SheetCell.words("甲\n乙"), SheetCell.words("力争 60"), new SheetCell("达到", null, null, true), SheetCell.words("TRUE"),
				SheetCell.EMPTY, cell("0.06", "0.06")), book.sheets().getFirst().rows().getFirst().cells());
		assertEquals(Set.of(LeftAlone.MACROS), book.leftAlone());
	}

	/** Excel writes workbooks with programs under a type of their own. */
	@Test
	void workbooksWithProgramsAndCellsThatHoldNoNumber() throws IOException {
		Path file = ExcelFiles.write(folder.resolve("d.xlsm"), out -> out.write(ExcelFiles.sheet("<sheetData><row><c><v>NaN</v></c><c><v>12</v></c></row></sheetData>").getBytes(StandardCharsets.UTF_8)),
				Map.of("[Content_Types].xml", """
						<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
						<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>
						<Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/>
						<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>"""));
		assertEquals(List.of(SheetCell.words("#NUM!"), cell("12", "12")), read(file).sheets().getFirst().rows().getFirst().cells());
	}

	/** WPS calls its own by another name; what is in them is what Excel wrote until 2003. */
	@Test
	void sheetsOfWps() throws IOException {
		Path file = save(new HSSFWorkbook(), "e.et", book -> book.createSheet("指标").createRow(0).createCell(0).setCellValue("基站数"));
		assertTrue(WorkbookFile.isNamedSo(file));
		assertEquals(List.of(SheetCell.words("基站数")), WorkbookFile.read(file).orElseThrow().sheets().getFirst().rows().getFirst().cells());
		Path broken = Files.write(folder.resolve("f.et"), Arrays.copyOf(Files.readAllBytes(file), 1024));
		assertEquals(SourceFileException.Code.DAMAGED, assertThrows(SourceFileException.class, () -> WorkbookFile.read(broken)).code());
	}

	private static SheetCell cell(String text, String number) {
		return new SheetCell(text, new BigDecimal(number), null, false);
	}

	private static void number(Workbook book, Cell cell, double value, String format) {
		CellStyle style = book.createCellStyle();
		style.setDataFormat(book.createDataFormat().getFormat(format));
		cell.setCellValue(value);
		cell.setCellStyle(style);
	}

	private interface Filling {
		void fill(Workbook book);
	}

	private Path save(Workbook book, String name, Filling filling) throws IOException {
		Path file = folder.resolve(name);
		try (book; OutputStream out = Files.newOutputStream(file)) {
			filling.fill(book);
			book.write(out);
		}
		return file;
	}

	private static org.planwright.core.reading.sheet.Workbook read(Path file) throws IOException {
		return (file.toString().endsWith(".xls") ? OldExcelReader.read(file) : ExcelReader.read(file)).orElseThrow();
	}
}
