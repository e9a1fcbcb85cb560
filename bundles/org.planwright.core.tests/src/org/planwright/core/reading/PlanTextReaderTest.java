package org.planwright.core.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planwright.core.reading.source.SourceText;
import org.planwright.core.reading.structure.PlanStructure;

/** Every document, read whole, gives exactly what was verified against its text line by line. */
class PlanTextReaderTest {

	static Stream<String> documents() {
		return Stream.concat(ReadingFiles.PLANS.stream(), ReadingFiles.LAYOUTS.stream());
	}

	@ParameterizedTest
	@MethodSource("documents")
	void readsAllOfADocument(String name) {
		PlanStructure structure = new PlanTextReader().read(ReadingFiles.source(name));
		assertEquals(ReadingFiles.text(name + ".expected.txt"), StructureText.of(structure));
	}

	@Test
	void readsAnEmptyDocument() {
		PlanStructure structure = new PlanTextReader().read(SourceText.of("empty.txt", ""));
		assertEquals(List.of(), structure.body().blocks());
		assertEquals(List.of(), structure.body().divisions());
	}

	@Test
	void stopsWhenCancelled() {
		ReadingProgress cancelled = new ReadingProgress() {
			@Override
			public void reached(Stage stage) {
				// only asked for the end
			}

			@Override
			public boolean isCancelled() {
				return true;
			}
		};
		SourceText source = ReadingFiles.source("zhejiang");
		assertThrows(CancellationException.class, () -> new PlanTextReader().read(source, cancelled));
	}

	@Test
	void tellsHowFarItIs() {
		List<ReadingProgress.Stage> reached = new ArrayList<>();
		new PlanAssembler(() -> "id").read(ReadingFiles.source("zhejiang"), new ReadingProgress() {
			@Override
			public void reached(Stage stage) {
				reached.add(stage);
			}

			@Override
			public boolean isCancelled() {
				return false;
			}
		});
		assertEquals(List.of(ReadingProgress.Stage.values()), reached);
	}

	@ParameterizedTest
	@MethodSource("documents")
	void notesPointIntoTheDocument(String name) {
		SourceText source = ReadingFiles.source(name);
		new PlanTextReader().read(source).notes()
				.forEach(note -> assertTrue(note.lastLine() <= source.lineCount(), () -> note + " of " + source.lineCount()));
	}
}
