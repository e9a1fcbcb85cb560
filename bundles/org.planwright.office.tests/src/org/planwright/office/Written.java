package org.planwright.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

import org.planwright.core.report.Document;
import org.planwright.core.report.PrintException;
import org.planwright.core.report.PrintProgress;
import org.planwright.core.report.SheetTable;
import org.planwright.office.sheet.ExcelPrinter;
import org.planwright.office.word.write.WordPrinter;
import org.planwright.testkit.office.OfficeFile;

/** Writes files of Word and Excel for tests. Whatever they are written for, each is held against its schemas first ({@link WrittenRuleTest}). */
public final class Written {

	private Written() {
	}

	/** A document as a file of Word. */
	public static byte[] docx(Document document) throws PrintException {
		byte[] content = new WordPrinter().print(document, PrintProgress.NONE);
		OfficeFile.valid(content);
		return content;
	}

	/** Tables as a workbook. */
	public static byte[] xlsx(List<SheetTable> tables) {
		try {
			byte[] content = new ExcelPrinter().print(tables);
			OfficeFile.valid(content);
			return content;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Tables as a workbook. */
	public static byte[] xlsx(SheetTable... tables) {
		return xlsx(Arrays.asList(tables));
	}
}
