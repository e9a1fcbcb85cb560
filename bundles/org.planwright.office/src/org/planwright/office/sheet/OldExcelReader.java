package org.planwright.office.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.planwright.core.Digests;
import org.planwright.core.reading.sheet.Merge;
import org.planwright.core.reading.sheet.Sheet.Visibility;
import org.planwright.core.reading.sheet.SheetCell;
import org.planwright.core.reading.sheet.SheetCollector;
import org.planwright.core.reading.sheet.Workbook;
import org.planwright.core.reading.sheet.Workbook.LeftAlone;
import org.planwright.core.reading.source.SourceFileException;
import org.planwright.core.reading.source.WorkbookFile;
import org.planwright.office.Refusal;
import org.planwright.office.opc.Quiet;

/** Reads workbooks of Excel 97 to 2003. These are held in memory as a whole; no sheet of theirs has more than 65536 rows. */
public final class OldExcelReader {

	/** The largest file in bytes: all rows of a sheet with twenty numbers each. */
	private static final long LARGEST = 32L << 20;
	private static final String[] WORKBOOKS = { "Workbook", "WORKBOOK", "BOOK", "Book" };
	private static final String MACROS = "_VBA_PROJECT_CUR";

	private final HSSFWorkbook book;
	private final CellFormats formats;
	private final SheetCollector collector = new SheetCollector();

	private OldExcelReader(HSSFWorkbook book) {
		this.book = book;
		this.formats = new CellFormats(book.getInternalWorkbook().isUsing1904DateWindowing());
	}

	/**
	 * Reads a workbook.
	 *
	 * @return empty where the file is another document
	 * @throws SourceFileException when it is a workbook that cannot be read or is not to be trusted
	 */
	public static Optional<Workbook> read(Path file) throws SourceFileException {
		Quiet.begin();
		boolean named = WorkbookFile.isNamedSo(file);
		try {
			if (Files.size(file) > LARGEST) {
				if (named) {
					throw SheetRefusal.of(file, Refusal.TOO_LARGE, null);
				}
				return Optional.empty();
			}
			try (InputStream in = Files.newInputStream(file); POIFSFileSystem files = new POIFSFileSystem(in)) {
				return read(file, files.getRoot(), named);
			}
		} catch (SourceFileException e) {
			throw e;
		} catch (EncryptedDocumentException e) {
			throw SheetRefusal.of(file, Refusal.ENCRYPTED, e);
		} catch (OldExcelFormatException e) {
			throw SheetRefusal.of(file, Refusal.OLD_EXCEL, e);
		} catch (SheetCollector.TooLarge e) {
			throw e;
		} catch (IOException | RuntimeException e) {
			// The library throws whatever its buffers throw where a file is broken.
			if (named) {
				throw SheetRefusal.of(file, Refusal.DAMAGED, e);
			}
			return Optional.empty();
		}
	}

	private static Optional<Workbook> read(Path file, DirectoryNode root, boolean named) throws IOException {
		if (named && root.hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)) {
			throw SheetRefusal.of(file, Refusal.ENCRYPTED, null);
		}
		boolean workbook = false;
		for (String name : WORKBOOKS) {
			workbook |= root.hasEntryCaseInsensitive(name);
		}
		if (!workbook) {
			return Optional.empty();
		}
		Set<LeftAlone> leftAlone = EnumSet.noneOf(LeftAlone.class);
		if (root.hasEntryCaseInsensitive(MACROS)) {
			leftAlone.add(LeftAlone.MACROS);
		}
		try (HSSFWorkbook book = new HSSFWorkbook(root, false)) {
			OldExcelReader reader = new OldExcelReader(book);
			for (int i = 0; i < book.getNumberOfSheets(); i++) {
				reader.read(book.getSheetAt(i), book.getSheetVisibility(i));
			}
			return Optional.of(new Workbook(file.getFileName().toString(), Digests.sha256(file), reader.collector.sheets(), leftAlone));
		}
	}

	private void read(HSSFSheet sheet, SheetVisibility visibility) {
		collector.beginSheet();
		int width = 0;
		for (Row row : sheet) {
			collector.beginRow(row.getRowNum(), row.getZeroHeight());
			for (Cell cell : row) {
				if (cell instanceof HSSFCell old) {
					collector.cell(cell.getColumnIndex(), cell(old));
					width = Math.max(width, cell.getColumnIndex() + 1);
				}
			}
			collector.endRow();
		}
		for (int column = 0; column < width; column++) {
			if (sheet.isColumnHidden(column)) {
				collector.hideColumns(column, column);
			}
		}
		for (CellRangeAddress range : sheet.getMergedRegions()) {
			collector.merge(new Merge(range.getFirstRow(), range.getLastRow(), range.getFirstColumn(), range.getLastColumn()));
		}
		collector.endSheet(sheet.getSheetName(), switch (visibility) {
		case VISIBLE -> Visibility.SHOWN;
		case HIDDEN -> Visibility.HIDDEN;
		case VERY_HIDDEN -> Visibility.VERY_HIDDEN;
		});
	}

	private SheetCell cell(HSSFCell cell) {
		boolean computed = cell.getCellType() == CellType.FORMULA;
		return switch (computed ? cell.getCachedFormulaResultType() : cell.getCellType()) {
		case NUMERIC -> formats.cell(cell.getNumericCellValue(), cell.getCellStyle().getDataFormat(), cell.getCellStyle().getDataFormatString(), computed);
		case STRING -> new SheetCell(cell.getRichStringCellValue().getString().strip(), null, null, computed);
		case BOOLEAN -> new SheetCell(cell.getBooleanCellValue() ? "TRUE" : "FALSE", null, null, computed);
		case ERROR -> new SheetCell(FormulaError.forInt(cell.getErrorCellValue()).getString(), null, null, computed);
		default -> SheetCell.EMPTY;
		};
	}
}
