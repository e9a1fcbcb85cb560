package org.planwright.office.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.core.ReturnGround;
import org.planwright.core.ReturnImport;
import org.planwright.core.ReturnReader;
import org.planwright.core.ReturnedTable;
import org.planwright.core.SheetTables;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.report.SheetTable;
import org.planwright.testkit.plans.ProjectSize;
import org.planwright.testkit.plans.SizedProjects;

/** All tables of 365 plans as one workbook, and back. */
class WholeProjectBenchmark {

	private static final long SEED = 7;

	@TempDir
	private Path folder;

	@Test
	void allTablesOfAProjectGoOutAndComeBack() throws IOException {
		ProjectSession session = SizedProjects.make(ProjectSize.M, SEED);
		measure();
		long start = System.nanoTime();
		ReturnGround ground = ReturnGround.of(session.project().getPlans());
		List<SheetTable> tables = session.project().getPlans().stream().flatMap(plan -> SheetTables.of(plan, ground).stream()).toList();
		double made = (System.nanoTime() - start) / 1e9;
		byte[] content = new ExcelPrinter().print(tables);
		double printed = (System.nanoTime() - start) / 1e9;
		long printing = measure();
		Path file = Files.write(folder.resolve("全部.xlsx"), content);
		start = System.nanoTime();
		List<ReturnedTable> read = ReturnReader.read(ExcelReader.read(file).orElseThrow());
		double compared = (System.nanoTime() - start) / 1e9;
		ReturnImport changes = new ReturnImport(session, read, "全部.xlsx", ReturnGround.of(session.project().getPlans()).work(read));
		long reading = measure();
		assertEquals(tables.size(), read.size());
		assertEquals(List.of(), changes.items());
		say("tables: %d, %.1f MB", tables.size(), content.length / 1048576.0);
		say("derive: %.1f s", made);
		say("print: %.1f s (goal 120)", printed - made);
		say("print.heap: %d MB (goal 2048)", printing >> 20);
		say("read: %.1f s (goal 30)", compared);
		say("read.heap: %d MB (goal 2048)", reading >> 20);
	}

	private static void say(String words, Object... figures) {
		System.out.printf(Locale.ROOT, "bench sheet.project.365." + words + "%n", figures);
	}

	/** The most heap that was in use since this was asked last. */
	private static long measure() {
		long peak = 0;
		for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
			if (pool.getType() == MemoryType.HEAP) {
				peak += pool.getPeakUsage().getUsed();
			}
		}
		System.gc();
		ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
		return peak;
	}
}
