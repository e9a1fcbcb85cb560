package org.planwright.office.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.planwright.core.ReturnMarks;
import org.planwright.core.ScratchFolder;
import org.planwright.core.report.DocumentPart.Align;
import org.planwright.core.report.PrintException;
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
	/** At least those above the rows of a table, which are made first and filled together. */
	private static final int ROWS_HELD = 16;
	private static final int KEY_ROW = 0;
	private static final int TITLE_ROW = 1;
	private static final int HEAD_ROW = 2;
	/** The program's own row and column stand first. */
	private static final int FIRST_COLUMN = 1;

	/** Gives a folder for rows that wait. */
	@FunctionalInterface
	interface Waiting {
		ScratchFolder folder() throws PrintException;
	}

	private final Waiting waiting;

	/** Rows wait where the system has folders for such. */
	public ExcelPrinter() {
		this(ScratchFolder::new);
	}

	ExcelPrinter(Waiting waiting) {
		this.waiting = waiting;
	}

	@Override
	public byte[] print(List<SheetTable> tables) throws PrintException {
		Quiet.begin();
		// The library's own folder is one for all users of a machine, and belongs to the first of them.
		try (ScratchFolder folder = waiting.folder()) {
			TempFile.setThreadLocalTempFileCreationStrategy(new DefaultTempFileCreationStrategy(folder.path().toFile()));
			return write(tables, folder);
		} finally {
			TempFile.setThreadLocalTempFileCreationStrategy(null);
		}
	}

	/** The library holds a cell in hundreds of bytes: of a project of many plans only some rows at a time are held so, the others wait in files. */
	private static byte[] write(List<SheetTable> tables, ScratchFolder folder) throws PrintException {
		try (XSSFWorkbook whole = new XSSFWorkbook(); SXSSFWorkbook book = new SXSSFWorkbook(whole, ROWS_HELD, true, true)) {
			try {
				return write(tables, book, whole);
				// Before the book is closed, which deletes the rows.
			} catch (IOException | RuntimeException e) {
				throw folder.failure(e);
			}
		} catch (IOException e) {
			throw folder.failure(e);
		}
	}

	private static byte[] write(List<SheetTable> tables, SXSSFWorkbook book, XSSFWorkbook whole) throws IOException {
		try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			// Not every program knows the form of archives for what is larger than the array that this becomes.
			book.setZip64Mode(Zip64Mode.Never);
			book.setShouldCalculateSheetDimensions(false);
			ExcelLook look = new ExcelLook(whole);
			List<String> names = SheetTabs.names(tables);
			for (int i = 0; i < tables.size(); i++) {
				SXSSFSheet sheet = book.createSheet(names.get(i));
				print(tables.get(i), i, sheet, look);
				end(sheet, whole.getSheetAt(i), tables.get(i).columns().size());
			}
			keep(tables, names, book, whole);
			book.write(out);
			return out.toByteArray();
		}
	}

	/** Ends the writing of a sheet's rows: there may be more sheets than files that a system lets be open, and the library ends none before all are made. */
	private static void end(SXSSFSheet sheet, XSSFSheet part, int lastColumn) throws IOException {
		part.setDimensionOverride(new CellRangeAddress(0, sheet.getLastRowNum(), 0, lastColumn));
		sheet.getWorksheetXMLInputStream().close();
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
	private static void keep(List<SheetTable> tables, List<String> names, SXSSFWorkbook book, XSSFWorkbook whole) throws IOException {
		SXSSFSheet kept = book.createSheet(ReturnMarks.SHEET);
		int row = 0;
		int widest = 0;
		for (List<String> line : ReturnMarks.lines(tables, names)) {
			Row printed = kept.createRow(row++);
			widest = Math.max(widest, line.size());
			for (int i = 0; i < line.size(); i++) {
				if (!line.get(i).isBlank()) {
					CellWords.put(printed.createCell(i), line.get(i));
				}
			}
		}
		int place = book.getSheetIndex(kept);
		end(kept, whole.getSheetAt(place), widest - 1);
		book.setSheetVisibility(place, SheetVisibility.VERY_HIDDEN);
		book.setActiveSheet(0);
	}
}
