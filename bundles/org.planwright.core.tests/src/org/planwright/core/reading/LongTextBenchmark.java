package org.planwright.core.reading;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planwright.core.reading.source.SourceText;

/** Texts that are as long as the largest that is read, and end no sentence: ten times the lines take about ten times as long. */
class LongTextBenchmark {

	@ParameterizedTest
	@ValueSource(strings = { "“加快推进第%d项重点工程建设”", "> 加快推进5G网络建设第%d项", "加快推进（第%d项", "一、加快推进第%d项", "其中%d：5G" })
	void linesThatEndNoSentence(String line) {
		for (int lines : new int[] { 10_000, 100_000 }) {
			byte[] text = IntStream.range(0, lines).mapToObj(number -> line.formatted(number)).collect(Collectors.joining("\n", "规划\n\n一、总则\n\n", "\n"))
					.getBytes(StandardCharsets.UTF_8);
			long start = System.nanoTime();
			new PlanAssembler(() -> "id").read(SourceText.decode("long.txt", text), ReadingProgress.NONE);
			System.out.printf(Locale.ROOT, "bench read.long %s: %d lines %.1f s (goal 20)%n", line, lines, (System.nanoTime() - start) / 1e9);
		}
	}
}
