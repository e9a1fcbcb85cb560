package org.planwright.office.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A sheet of a workbook that went out, as an office works on it: by the heads that it sees and the rows that it means. */
final class OfficeSheet {

	private static final int HEAD = 2;

	private final Sheet sheet;

	static {
		// Excel has no such bound: an office works on whatever was sent to it.
		ZipSecureFile.setMaxFileCount(Integer.MAX_VALUE);
	}

	private OfficeSheet(Sheet sheet) {
		this.sheet = sheet;
	}

	/** Works on one sheet of a workbook and saves it beside the first. */
	static Path edit(Path file, String name, Consumer<OfficeSheet> work) throws IOException {
		Path edited = file.resolveSibling("改" + file.getFileName());
		try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file)); OutputStream out = Files.newOutputStream(edited)) {
			work.accept(new OfficeSheet(book.getSheet(name)));
			book.write(out);
		}
		return edited;
	}

	Sheet sheet() {
		return sheet;
	}

	private int column(String head) {
		for (Cell cell : sheet.getRow(HEAD)) {
			if (cell.getStringCellValue().equals(head)) {
				return cell.getColumnIndex();
			}
		}
		throw new AssertionError(head);
	}

	private Row row(String id) {
		for (Row row : sheet) {
			if (row.getRowNum() > HEAD && row.getCell(0) != null && row.getCell(0).getStringCellValue().equals(id)) {
				return row;
			}
		}
		throw new AssertionError(id);
	}

	/** The ids of the rows, from the top. */
	List<String> ids() {
		List<String> ids = new ArrayList<>();
		for (Row row : sheet) {
			if (row.getRowNum() > HEAD && row.getCell(0) != null && !row.getCell(0).getStringCellValue().isEmpty()) {
				ids.add(row.getCell(0).getStringCellValue());
			}
		}
		return ids;
	}

	/** The id of the first row whose cell under a head begins with words. */
	String find(String head, String words) {
		return ids().stream().filter(id -> get(id, head).startsWith(words)).findFirst().orElseThrow(() -> new AssertionError(words));
	}

	String get(String id, String head) {
		Cell cell = row(id).getCell(column(head));
		return cell == null ? "" : cell.getCellType() == CellType.NUMERIC ? String.valueOf(cell.getNumericCellValue()) : cell.getStringCellValue();
	}

	OfficeSheet put(String id, String head, String words) {
		int column = column(head);
		Row row = row(id);
		Cell cell = row.getCell(column) == null ? row.createCell(column) : row.getCell(column);
		cell.setCellValue(words);
		return this;
	}

	/** Calls a column something else. */
	OfficeSheet rename(String head, String other) {
		sheet.getRow(HEAD).getCell(column(head)).setCellValue(other);
		return this;
	}

	/** Puts a row behind the last one; null for an empty cell. */
	OfficeSheet add(String... headsAndWords) {
		Row row = sheet.createRow(sheet.getLastRowNum() + 1);
		for (int i = 0; i < headsAndWords.length; i += 2) {
			row.createCell(column(headsAndWords[i])).setCellValue(headsAndWords[i + 1]);
		}
		return this;
	}

	/** Copies a row behind the last one, hidden cells and all. */
	Row copy(String id) {
		Row from = row(id);
		Row to = sheet.createRow(sheet.getLastRowNum() + 1);
		copy(from, to);
		return to;
	}

	private static void copy(Row from, Row to) {
		for (Cell cell : from) {
			Cell made = to.createCell(cell.getColumnIndex());
			if (cell.getCellType() == CellType.NUMERIC) {
				made.setCellValue(cell.getNumericCellValue());
			} else {
				made.setCellValue(cell.getStringCellValue());
			}
			made.setCellStyle(cell.getCellStyle());
		}
	}

	OfficeSheet delete(String id) {
		sheet.removeRow(row(id));
		return this;
	}

	/** Turns the rows upside down, puts a column of its own before all, and one before a head. */
	OfficeSheet arrange(String beforeHead) {
		List<String> ids = ids();
		int first = HEAD + 1;
		for (int i = 0; i < ids.size(); i++) {
			copy(row(ids.get(ids.size() - 1 - i)), sheet.createRow(first + 2 * ids.size() + i));
		}
		for (int i = 0; i < ids.size(); i++) {
			copy(sheet.getRow(first + 2 * ids.size() + i), sheet.createRow(first + i));
			sheet.removeRow(sheet.getRow(first + 2 * ids.size() + i));
		}
		int place = column(beforeHead);
		sheet.shiftColumns(place, sheet.getRow(HEAD).getLastCellNum() - 1, 1);
		sheet.getRow(HEAD).createCell(place).setCellValue("本处意见");
		return this;
	}

	/** Deletes what only the program sees: the row of the keys and the column of the ids. */
	OfficeSheet bare() {
		sheet.removeRow(sheet.getRow(0));
		for (Row row : sheet) {
			if (row.getCell(0) != null) {
				row.removeCell(row.getCell(0));
			}
		}
		return this;
	}
}
