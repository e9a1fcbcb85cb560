package org.planwright.core.reading.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.planwright.core.reading.sheet.Sheet;
import org.planwright.core.reading.sheet.SheetCell;
import org.planwright.core.reading.sheet.SheetCollector;
import org.planwright.core.reading.sheet.Workbook;

/** Tables in plain text: cells parted by commas, semicolons or tabs, whichever parts them into the most even rows. */
final class CsvSheets {

	private static final List<String> ENDINGS = List.of(".csv", ".tsv");
	private static final List<Character> SEPARATORS = List.of(',', '\t', ';', '，', '；');
	/** Rows that are looked at to find the separator. */
	private static final int LOOKED_AT = 50;

	private CsvSheets() {
	}

	/** Whether a file is such a table, by its name: its content is text like any other. */
	static boolean isNamedSo(Path file) {
		String name = SourceFile.name(file).toLowerCase(Locale.ROOT);
		return ENDINGS.stream().anyMatch(name::endsWith);
	}

	static Workbook read(SourceFile file) {
		SourceText source = file.text();
		StringBuilder text = new StringBuilder();
		source.lines().forEach(line -> text.append(line.text()).append('\n'));
		SheetCollector collector = new SheetCollector();
		collector.beginSheet();
		for (CSVRecord record : records(text.toString(), separator(text.toString()), Integer.MAX_VALUE)) {
			collector.beginRow((int) record.getRecordNumber() - 1, false);
			for (int column = 0; column < record.size(); column++) {
				collector.cell(column, SheetCell.words(unquoted(record.get(column))));
			}
			collector.endRow();
		}
		String name = file.name();
		collector.endSheet(name.substring(0, name.lastIndexOf('.')), Sheet.Visibility.SHOWN);
		return new Workbook(name, source.digest(), collector.sheets(), Set.of());
	}

	/** Programs that keep long numbers from being shortened write {@code ="0012"}. */
	private static String unquoted(String cell) {
		return cell.length() > 2 && cell.startsWith("=\"") && cell.endsWith("\"") ? cell.substring(2, cell.length() - 1) : cell;
	}

	/** The separator that parts most rows into as many cells as the others. */
	private static char separator(String text) {
		return SEPARATORS.stream().max(Comparator.comparingLong((Character separator) -> evenness(text, separator))
				.thenComparing(Comparator.comparingInt(SEPARATORS::indexOf).reversed())).orElseThrow();
	}

	private static long evenness(String text, char separator) {
		List<CSVRecord> records = records(text, separator, LOOKED_AT);
		int width = records.stream().mapToInt(CSVRecord::size).max().orElse(0);
		return width < 2 ? 0 : records.stream().filter(record -> record.size() == width).count() * 2 + Math.min(width, 20);
	}

	private static List<CSVRecord> records(String text, char separator, int most) {
		CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(separator).setIgnoreEmptyLines(false).setLenientEof(true).setTrailingData(true).get();
		try (CSVParser parser = CSVParser.parse(text, format)) {
			return parser.stream().limit(most).toList();
		} catch (IOException e) {
			throw new UncheckedIOException("Nothing is read here but memory", e);
		}
	}
}
