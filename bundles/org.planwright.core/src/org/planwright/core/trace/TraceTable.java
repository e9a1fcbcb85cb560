package org.planwright.core.trace;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads the tables of this package: a row a line, cells apart by tabs, remarks after {@code #}. */
final class TraceTable {

	private static final CSVFormat FORMAT = CSVFormat.TDF.builder().setCommentMarker('#').setQuote(null).setIgnoreEmptyLines(true).get();

	private TraceTable() {
	}

	/** The rows of a table that lies beside this class. */
	static List<CSVRecord> read(String name) {
		try (Reader reader = new InputStreamReader(Objects.requireNonNull(TraceTable.class.getResourceAsStream(name), name),
				StandardCharsets.UTF_8)) {
			return FORMAT.parse(reader).getRecords();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
