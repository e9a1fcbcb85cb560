package org.planwright.office.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.planwright.core.SheetImport;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.PlanInsertion;
import org.planwright.core.reading.SheetPlanReader;
import org.planwright.core.reading.layout.LayoutFinder;
import org.planwright.core.reading.layout.SheetLayout;
import org.planwright.core.reading.layout.SheetReader;
import org.planwright.core.reading.layout.SheetReading;
import org.planwright.core.reading.sheet.Workbook;
import org.planwright.core.reading.source.SourceFileException;
import org.planwright.model.Plan;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;

/**
 * Target of fuzzing: any bytes as a workbook, or as the part of its only sheet. It is refused with a message, or read; a table in it becomes a
 * plan and is brought into one, which can be undone. See docs/build.md.
 */
public final class XlsxFuzz {

	private static final FileSystem DISK = Jimfs.newFileSystem(Configuration.unix());
	private static final Path FILE = DISK.getPath("/a.xlsx");

	private XlsxFuzz() {
	}

	/** Called by Jazzer, and by the test of its corpus with what Jazzer found. */
	public static void fuzzerTestOneInput(byte[] input) {
		try {
			if (input.length > 1 && input[0] == 'P' && input[1] == 'K') {
				Files.write(FILE, input);
			} else {
				ExcelFiles.write(FILE, out -> out.write(input), Map.of());
			}
			ExcelReader.read(FILE).ifPresent(XlsxFuzz::read);
		} catch (SourceFileException e) {
			if (e.getMessage().getBytes(StandardCharsets.UTF_8).length < 20) {
				throw new AssertionError("A refusal says why", e);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static void read(Workbook book) {
		Optional<SheetLayout> layout = LayoutFinder.best(book);
		if (layout.isEmpty() || layout.get().problem().isPresent()) {
			return;
		}
		SheetReading reading = SheetReader.read(book, layout.get());
		AtomicInteger ids = new AtomicInteger();
		Plan plan = new SheetPlanReader(reading, line -> true, () -> "id" + ids.incrementAndGet()).read().plan();
		try (ProjectSession session = ProjectSession.create("x")) {
			PlanInsertion.insert(session, List.of(plan));
			EObject before = EcoreUtil.copy(session.project());
			SheetImport table = new SheetImport(reading, plan);
			table.skipUnclear();
			if (table.apply(session) > 0) {
				session.undo();
			}
			if (!EcoreUtil.equals(before, session.project())) {
				throw new AssertionError("Bringing a table in was not undone");
			}
		}
	}
}
