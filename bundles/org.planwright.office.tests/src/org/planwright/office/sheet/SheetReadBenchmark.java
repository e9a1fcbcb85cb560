package org.planwright.office.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.core.reading.layout.LayoutFinder;
import org.planwright.core.reading.layout.SheetReader;
import org.planwright.core.reading.layout.SheetReading;
import org.planwright.core.reading.sheet.Workbook;

/** A sheet of 100,000 rows, a year a row, with words of their own and a number each. */
class SheetReadBenchmark {

	private static final int ROWS = 100_000;
	private static final int GOAL_S = 5;
	private static final int GOAL_UNDERSTAND_S = 8;
	private static final int GOAL_MB = 256;

	@TempDir
	private Path folder;

	@Test
	void aHundredThousandRows() throws IOException {
		Path file = ExcelFiles.write(folder.resolve("rows.xlsx"), out -> {
			write(out, "<worksheet xmlns=\"" + ExcelFiles.MAIN + "\"><sheetData><row r=\"1\">" + words("指标") + words("年份") + words("数值") + words("单位") + words("数据来源") + "</row>");
			for (int i = 0; i < ROWS; i++) {
				write(out, "<row r=\"" + (i + 2) + "\">" + words("第" + i / 10 + "个指标") + "<c><v>" + (2011 + i % 10) + "</v></c><c><v>" + i * 7 + "." + i % 100 + "</v></c>"
						+ words("万个") + words("统计年鉴" + i % 100) + "</row>");
			}
			write(out, "</sheetData></worksheet>");
		}, Map.of());
		System.gc();
		peaks();
		long start = System.nanoTime();
		Workbook book = ExcelReader.read(file).orElseThrow();
		double read = (System.nanoTime() - start) / 1e9;
		SheetReading reading = SheetReader.read(book, LayoutFinder.best(book).orElseThrow());
		double understood = (System.nanoTime() - start) / 1e9;
		long peak = peaks();
		assertEquals(ROWS, reading.lines().size());
		System.out.printf("bench sheet.read.100000-rows: %.1f s (goal %d)%n", read, GOAL_S);
		System.out.printf("bench sheet.understand.100000-rows: %.1f s (goal %d)%n", understood - read, GOAL_UNDERSTAND_S);
		System.out.printf("bench sheet.read.100000-rows.heap: %d MB (goal %d)%n", peak >> 20, GOAL_MB);
	}

	/** The most heap that was in use since this was asked last. */
	private static long peaks() {
		long peak = 0;
		for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
			if (pool.getType() == MemoryType.HEAP) {
				peak += pool.getPeakUsage().getUsed();
				pool.resetPeakUsage();
			}
		}
		return peak;
	}

	private static String words(String text) {
		return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
	}

	private static void write(OutputStream out, String text) throws IOException {
		out.write(text.getBytes(StandardCharsets.UTF_8));
	}
}
