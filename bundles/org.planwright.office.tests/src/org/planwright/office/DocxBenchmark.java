package org.planwright.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.core.project.Ids;
import org.planwright.core.reading.PlanAssembler;
import org.planwright.core.reading.ReadingProgress;
import org.planwright.core.reading.source.SourceFile;
import org.planwright.core.reading.source.SourceText;
import org.planwright.samples.Samples;

/** How long a document of 300 pages takes, the first time: nothing is warm when a person imports one. */
class DocxBenchmark {

	/** The national plan is printed on 50 pages of some 600 characters. */
	private static final int TIMES = 7;

	@TempDir
	private Path folder;

	@Test
	void threeHundredPages() throws IOException {
		try (InputStream in = Samples.plan(Samples.NATIONAL).openStream()) {
			SourceText plan = SourceText.decode(Samples.NATIONAL, in.readAllBytes());
			Path file = PlanDocx.of(plan, PlanDocx.Manner.NUMBERED).times(TIMES).write(folder.resolve("规划.docx"));
			long start = System.nanoTime();
			SourceText text = SourceFile.read(file).text();
			long read = System.nanoTime();
			new PlanAssembler(Ids::fresh).read(text, ReadingProgress.NONE);
			long done = System.nanoTime();
			long characters = text.lines().stream().mapToLong(line -> line.text().length()).sum();
			System.out.printf("bench docx-300-pages: %d ms (goal 5000), of that %d ms to its %d paragraphs and %d characters; the file has %d KB%n",
					TimeUnit.NANOSECONDS.toMillis(done - start), TimeUnit.NANOSECONDS.toMillis(read - start), text.lineCount(), characters, Files.size(file) / 1024);
		}
	}
}
