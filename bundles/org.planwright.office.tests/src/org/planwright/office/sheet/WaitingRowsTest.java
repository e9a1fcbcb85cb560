package org.planwright.office.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.core.ScratchFolder;
import org.planwright.core.report.DocumentPart.Align;
import org.planwright.core.report.PrintException;
import org.planwright.core.report.SheetTable;

/** Rows of a workbook wait in files while it is made: what becomes of these, and what is told where they cannot be written. */
class WaitingRowsTest {

	@TempDir
	private Path folder;

	private static List<SheetTable> tables() {
		List<SheetTable.Row> rows = IntStream.range(0, 2000).mapToObj(row -> new SheetTable.Row("r" + row, List.of("指标" + row))).toList();
		return List.of(new SheetTable("指标表", "指标表", "", "", List.of(new SheetTable.Column("a", "名称", Align.START, 20)), 0, rows, List.of()));
	}

	private List<Path> left() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.toList();
		}
	}

	@Test
	void nothingStaysBehindAWorkbook() throws IOException {
		assertTrue(new ExcelPrinter(() -> new ScratchFolder(folder)).print(tables()).length > 0);
		assertEquals(List.of(), left());
	}

	/** The library says so with an exception of its own, which would be taken for a fault of the program. */
	@Test
	void rowsThatCannotBeWrittenAreToldWithTheirFolder() throws IOException {
		Path[] made = new Path[1];
		PrintException told = assertThrows(PrintException.class, () -> new ExcelPrinter(() -> {
			try {
				Path within = Files.createDirectory(folder.resolve("place"));
				ScratchFolder scratch = new ScratchFolder(within);
				made[0] = scratch.path();
				// No file can be made there from now on: a file stands in the place of the place.
				Files.delete(scratch.path());
				Files.delete(within);
				Files.createFile(within);
				return scratch;
			} catch (PrintException e) {
				throw e;
			} catch (IOException e) {
				throw new IllegalStateException(e);
			}
		}).print(tables()));
		assertTrue(told.getMessage().startsWith("制作文件时要在文件夹“" + made[0] + "”里暂存内容，没有写成（"), told.getMessage());
		Files.delete(folder.resolve("place"));
		assertEquals(List.of(), left());
		// Whoever prints next on this thread has a folder of its own again.
		assertTrue(new ExcelPrinter(() -> new ScratchFolder(folder)).print(tables()).length > 0);
	}
}
