package org.planwright.core.project.edit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** A block of cells as spreadsheets put it on the clipboard. */
record PasteBlock(List<List<String>> rows) {

	private static final CSVFormat CLIPBOARD = CSVFormat.TDF.builder().setIgnoreSurroundingSpaces(false).setIgnoreEmptyLines(false)
			.setLenientEof(true).setTrailingData(true).get();

	/** Reads lines of cells; the line break behind the last line makes no line of its own. */
	static PasteBlock read(String tabSeparated) {
		try (CSVParser parser = CSVParser.parse(tabSeparated, CLIPBOARD)) {
			return new PasteBlock(parser.stream().map(line -> List.of(line.values())).toList());
		} catch (IOException e) {
			throw new UncheckedIOException("Nothing is read here but memory", e);
		}
	}

	int height() {
		return rows.size();
	}

	int width(int row) {
		return rows.get(row).size();
	}

	String cell(int row, int column) {
		return rows.get(row).get(column);
	}
}
