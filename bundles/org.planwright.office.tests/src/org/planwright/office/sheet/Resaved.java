package org.planwright.office.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.planwright.core.ReturnReader;
import org.planwright.core.ReturnedTable;
import org.planwright.office.LibreOffice;

/** A workbook that went out and that nobody changed, but that another program may have saved. */
final class Resaved {

	private Resaved() {
	}

	/** Read again it says what it said, as it was written and after LibreOffice saved it. */
	static void assertUnchanged(Path file, int tables) throws IOException {
		assertUnchanged(ReturnReader.read(ExcelReader.read(file).orElseThrow()), tables);
		Optional<Path> office = LibreOffice.program();
		assumeTrue(office.isPresent(), "LibreOffice is not installed here");
		Path saved = Files.createDirectory(file.resolveSibling("saved"));
		try {
			LibreOffice.convert(office.get(), List.of(file), "xlsx", saved);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(e);
		}
		assertTrue(Files.exists(saved.resolve(file.getFileName())), () -> Arrays.toString(saved.toFile().list()));
		assertUnchanged(ReturnReader.read(ExcelReader.read(saved.resolve(file.getFileName())).orElseThrow()), tables);
	}

	private static void assertUnchanged(List<ReturnedTable> read, int tables) {
		assertEquals(tables, read.size());
		read.forEach(table -> {
			assertEquals(List.of(), table.changes().stream().map(change -> change.row() + " " + change.column() + ": " + head(change.from()) + " -> " + head(change.to())).toList());
			assertTrue(table.isUnchanged(), () -> table.added() + " " + table.removed());
			assertEquals(List.of(), table.missing());
		});
	}

	private static String head(String words) {
		return words.length() < 60 ? words : words.substring(0, 60) + " … " + words.length();
	}
}
