package org.planwright.core;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads the tables of words that lie beside the classes that use them: a row a line, cells apart by tabs, remarks after {@code #}. */
public final class DataTable {

	private static final CSVFormat FORMAT = CSVFormat.TDF.builder().setCommentMarker('#').setQuote(null).setIgnoreEmptyLines(true).get();

	private DataTable() {
	}

	/**
	 * The rows of a table.
	 *
	 * @param beside the class that it lies beside
	 * @param name its file name
	 */
	public static List<CSVRecord> read(Class<?> beside, String name) {
		try (Reader reader = new InputStreamReader(Objects.requireNonNull(beside.getResourceAsStream(name), name), StandardCharsets.UTF_8)) {
			return FORMAT.parse(reader).getRecords();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
