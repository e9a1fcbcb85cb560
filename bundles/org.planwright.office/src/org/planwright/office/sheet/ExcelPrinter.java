package org.planwright.office.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.planwright.core.ReturnMarks;
import org.planwright.core.report.DocumentPart.Align;
import org.planwright.core.report.SheetPrinter;
import org.planwright.core.report.SheetTable;
import org.planwright.office.opc.Quiet;

/**
 * Prints tables as sheets of an Excel workbook: a frozen head with filters, numbers as numbers in their printed form, ready for A4 across.
 * The first column and the first row are hidden and say which thing and which field a cell is; a sheet that is never shown keeps what the
 * cells said ({@link ReturnMarks}).
 */
public final class ExcelPrinter implements SheetPrinter {

	private static final int WIDEST = 60;
	private static final int NARROWEST = 3;
	/** Excel makes no row higher. */
	private static final float HIGHEST = 409;
	/** A Chinese character takes two places; one more on both sides. */
	private static final int PLACES = 2;
	private static final int UNIT = 256;
	private static final double MARGIN_INCHES = 0.5;
	private static final int KEY_ROW = 0;
	private static final int TITLE_ROW = 1;
	private static final int HEAD_ROW = 2;
	/** The program's own row and column stand first. */
	private static final int FIRST_COLUMN = 1;

	@Override
	public byte[] print(List<SheetTable> tables) throws IOException {
		Quiet.begin();
		try (XSSFWorkbook book = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			ExcelLook look = new ExcelLook(book);
			List<String> names = SheetTabs.names(tables);
			for (int i = 0; i < tables.size(); i++) {
				print(tables.get(i), i, book.createSheet(names.get(i)), look);
			}
			keep(tables, names, book);
			book.write(out);
			return out.toByteArray();
		}
	}

	private static void print(SheetTable table, int index, Sheet sheet, ExcelLook look) {
		int last = FIRST_COLUMN + table.columns().size() - 1;
		Row keys = sheet.createRow(KEY_ROW);
		CellWords.put(keys.createCell(0), ReturnMarks.mark(index));
		keys.setZeroHeight(true);
		Row title = sheet.createRow(TITLE_ROW);
		title.setHeightInPoints(ExcelLook.TITLE_HEIGHT);
		look.words(title.createCell(FIRST_COLUMN), table.title(), look.title());
		Row head = sheet.createRow(HEAD_ROW);
		CellWords.put(head.createCell(0), ReturnMarks.ID);
		for (int i = 0; i < table.columns().size(); i++) {
			SheetTable.Column column = table.columns().get(i);
			CellWords.put(keys.createCell(FIRST_COLUMN + i), column.key());
			look.words(head.createCell(FIRST_COLUMN + i), column.title(), look.head());
			sheet.setColumnWidth(FIRST_COLUMN + i, places(column) * UNIT);
		}
		head.setHeightInPoints(Math.max(ExcelLook.HEAD_HEIGHT, height(table.columns().stream().map(SheetTable.Column::title).toList(), table)));
		int row = HEAD_ROW + 1;
		for (SheetTable.Row each : table.rows()) {
			print(each, table, sheet.createRow(row++), look);
		}
		if (last > FIRST_COLUMN) {
			sheet.addMergedRegion(new CellRangeAddress(TITLE_ROW, TITLE_ROW, FIRST_COLUMN, last));
		}
		sheet.setAutoFilter(new CellRangeAddress(HEAD_ROW, Math.max(HEAD_ROW, row - 1), 0, last));
		for (String note : table.notes()) {
			Row printed = sheet.createRow(row);
			int across = table.columns().stream().mapToInt(ExcelPrinter::places).sum();
			printed.setHeightInPoints((width(note) / across + 1) * ExcelLook.LINE_HEIGHT);
			look.words(printed.createCell(FIRST_COLUMN), note, look.note());
			if (last > FIRST_COLUMN) {
				sheet.addMergedRegion(new CellRangeAddress(row, row, FIRST_COLUMN, last));
			}
			row++;
		}
		sheet.setColumnHidden(0, true);
		sheet.createFreezePane(0, HEAD_ROW + 1);
		setUpPage(sheet);
	}

	private static void print(SheetTable.Row row, SheetTable table, Row printed, ExcelLook look) {
		CellWords.put(printed.createCell(0), row.id());
		printed.setHeightInPoints(height(row.cells(), table));
		for (int i = 0; i < row.cells().size(); i++) {
			Cell cell = printed.createCell(FIRST_COLUMN + i);
			Align align = table.columns().get(i).align();
			SheetTable.Bare bare = align == Align.END || align == Align.ORDINAL ? SheetTable.bare(row.cells().get(i)) : null;
			if (bare == null) {
				look.words(cell, row.cells().get(i), look.body(align));
			} else {
				cell.setCellValue(bare.value().doubleValue());
				cell.setCellStyle(look.number(bare, align));
			}
		}
	}

	private static int places(SheetTable.Column column) {
		return Math.min(WIDEST, Math.max(column.width(), NARROWEST)) * PLACES + PLACES;
	}

	/** Programs that open the file do not all make rows as high as their words need. */
	private static float height(List<String> cells, SheetTable table) {
		int lines = 1;
		for (int i = 0; i < cells.size(); i++) {
			int room = places(table.columns().get(i)) - 1;
			lines = Math.max(lines, cells.get(i).lines().mapToInt(line -> (width(line) + room - 1) / room).map(needed -> Math.max(1, needed)).sum());
		}
		return Math.min(HIGHEST, lines * ExcelLook.LINE_HEIGHT + ExcelLook.PADDING);
	}

	/** Signs of Chinese take two places. */
	private static int width(String line) {
		return line.codePoints().map(sign -> sign < 0x2E80 && sign != '“' && sign != '”' && sign != '—' ? 1 : PLACES).sum();
	}

	private static void setUpPage(Sheet sheet) {
		sheet.setFitToPage(true);
		PrintSetup page = sheet.getPrintSetup();
		page.setPaperSize(PrintSetup.A4_PAPERSIZE);
		page.setLandscape(true);
		page.setFitWidth((short) 1);
		page.setFitHeight((short) 0);
		sheet.setRepeatingRows(new CellRangeAddress(TITLE_ROW, HEAD_ROW, -1, -1));
		sheet.setHorizontallyCenter(true);
		for (short side : new short[] { Sheet.LeftMargin, Sheet.RightMargin, Sheet.TopMargin }) {
			sheet.setMargin(side, MARGIN_INCHES);
		}
		sheet.getFooter().setCenter("&P / &N");
	}

	/** What the cells say, in a sheet that no menu of Excel shows. */
	private static void keep(List<SheetTable> tables, List<String> names, XSSFWorkbook book) {
		Sheet kept = book.createSheet(ReturnMarks.SHEET);
		int row = 0;
		for (List<String> line : ReturnMarks.lines(tables, names)) {
			Row printed = kept.createRow(row++);
			for (int i = 0; i < line.size(); i++) {
				if (!line.get(i).isBlank()) {
					CellWords.put(printed.createCell(i), line.get(i));
				}
			}
		}
		book.setSheetVisibility(book.getSheetIndex(kept), SheetVisibility.VERY_HIDDEN);
		book.setActiveSheet(0);
	}
}
