package org.planwright.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** That no test writes a file of Word or Excel which nobody holds against the schemas: all go through {@link Written} or the terminal. */
class WrittenRuleTest {

	private static final Path TESTS = Path.of("src");
	/** Measures time, runs where no schemas are, or is stopped before there is a file. */
	private static final Set<String> OTHERS = Set.of("Written.java", "WrittenRuleTest.java", "WordPrinterTest.java", "ReturnedCopiesBenchmark.java", "ReturnFuzz.java", "WholeProjectBenchmark.java");

	@Test
	void everyWrittenFileIsHeldAgainstItsSchemas() throws IOException {
		List<String> found = new ArrayList<>();
		try (Stream<Path> files = Files.walk(TESTS)) {
			for (Path file : files.filter(each -> each.toString().endsWith(".java") && !OTHERS.contains(each.getFileName().toString())).toList()) {
				String source = Files.readString(file);
				if (source.contains("new WordPrinter()") || source.contains("new ExcelPrinter()")) {
					found.add(file.getFileName().toString());
				}
			}
		}
		assertEquals(List.of(), found);
	}
}
