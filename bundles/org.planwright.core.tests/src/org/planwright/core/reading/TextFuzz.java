package org.planwright.core.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.planwright.core.project.ProjectSession;
import org.planwright.core.reading.source.SourceFile;
import org.planwright.core.reading.source.SourceFileException;
import org.planwright.model.Mention;
import org.planwright.model.Passage;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;

/**
 * Target of fuzzing: any bytes as the text of a plan. It is refused with a code, or read to a plan whose figures stand where they say and
 * that can be saved. See docs/build.md.
 */
public final class TextFuzz {

	private static final FileSystem DISK = Jimfs.newFileSystem(Configuration.unix());
	private static final Path FILE = DISK.getPath("/a.txt");
	private static final Path SAVED = DISK.getPath("/a.plan");

	private TextFuzz() {
	}

	/** Called by Jazzer, and by the test of its corpus with what Jazzer found. */
	public static void fuzzerTestOneInput(byte[] input) {
		try {
			Files.write(FILE, input);
			AtomicInteger ids = new AtomicInteger();
			ReadResult result = new PlanAssembler(() -> "id" + ids.incrementAndGet()).read(SourceFile.read(FILE).text(), ReadingProgress.NONE);
			result.plan().eAllContents().forEachRemaining(object -> {
				if (object instanceof Mention mention && mention.eContainer() instanceof Passage passage
						&& !passage.getText().substring(mention.getStart(), mention.getEnd()).equals(mention.getQuote())) {
					throw new AssertionError("A figure stands elsewhere: " + mention.getQuote());
				}
			});
			try (ProjectSession session = ProjectSession.holding("x", List.of(result.plan()))) {
				session.saveAs(SAVED);
			}
		} catch (SourceFileException e) {
			if (e.getMessage().isBlank()) {
				throw new AssertionError("A refusal says why", e);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
