package org.planwright.core.reading.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.planwright.core.reading.sheet.SheetCollector;
import org.planwright.core.reading.sheet.Workbook;
import org.planwright.core.reading.source.SourceFileException.Code;

/** A workbook as it lies in a file. What it is, its first bytes say; a table in plain text is known by its name. */
public final class WorkbookFile {

	/** More than any signature has. */
	private static final int HEAD = 64;

	private WorkbookFile() {
	}

	/**
	 * Reads a workbook.
	 *
	 * @return empty where the file is there and is no workbook: a document, a text, something else
	 * @throws SourceFileException when it is a workbook that cannot be read, is not to be trusted, or is larger than any table that a person
	 *         made; or when there is no such file
	 */
	public static Optional<Workbook> read(Path file) throws SourceFileException {
		try {
			if (CsvSheets.isNamedSo(file)) {
				return Optional.of(CsvSheets.read(SourceFile.read(file)));
			}
			Optional<DocumentFormat> format = DocumentFormats.of(head(file));
			return format.isEmpty() ? Optional.empty() : format.get().workbook(file);
		} catch (SheetCollector.TooLarge e) {
			throw new SourceFileException(Code.TOO_LARGE, org.planwright.core.Messages.text("sheet.too.large", SourceFile.name(file)), e);
		}
	}

	private static byte[] head(Path file) throws SourceFileException {
		try (InputStream in = Files.newInputStream(file)) {
			return in.readNBytes(HEAD);
		} catch (NoSuchFileException e) {
			throw new SourceFileException(Code.NOT_FOUND, file, e);
		} catch (IOException e) {
			throw new SourceFileException(Code.UNREADABLE, file, e);
		}
	}

	/** Whether a file is called like a workbook. */
	public static boolean isNamedSo(Path file) {
		String name = SourceFile.name(file).toLowerCase(Locale.ROOT);
		return endings().stream().anyMatch(ending -> name.endsWith("." + ending));
	}

	private static List<String> endings() {
		List<String> endings = new ArrayList<>(DocumentFormats.workbookEndings());
		endings.add("csv");
		endings.add("tsv");
		return endings;
	}

	/** The patterns of file names for dialogs, in one, small and capital: {@code *.csv;*.CSV;*.xlsx;*.XLSX}. */
	public static String namePatterns() {
		return DocumentFormats.namePatterns(endings());
	}
}
