package org.planwright.core;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.planwright.core.reading.PlanAssembler;
import org.planwright.core.reading.ReadingProgress;
import org.planwright.core.reading.source.SourceFile;
import org.planwright.core.reading.source.SourceMark;
import org.planwright.core.reading.source.SourceOrigin;
import org.planwright.core.reading.source.SourceText;
import org.planwright.core.report.DocumentPrinter;
import org.planwright.core.report.PrintFormats;
import org.planwright.core.report.PrintProgress;
import org.planwright.model.Plan;
import org.planwright.model.Project;
import org.planwright.model.Section;

/**
 * A plan of a state of a project as a file of Word has it: it is printed, and read again as any file is. What comes back is held against this, so
 * that what the way through a document does to a plan is no change that anybody made. The state must not change meanwhile.
 */
public final class ExportedPlan {

	private static final int ID_LENGTH = 16;
	private static final Path PRINTED = Path.of("printed.docx");

	private final Project state;
	private final Plan plan;
	private final Plan read;
	private final Project printed;

	/**
	 * Prints and reads.
	 *
	 * @throws IOException when a file cannot be written or printed here; the message says why
	 */
	public ExportedPlan(Project state, Plan plan) throws IOException {
		this.state = Objects.requireNonNull(state, "state");
		this.plan = Objects.requireNonNull(plan, "plan");
		SourceText text = print(plan);
		read = read(plan, text);
		printed = SaidCopy.of(state, plan, EcoreUtil.copy(read));
	}

	private static SourceText print(Plan plan) throws IOException {
		DocumentPrinter printer = PrintFormats.of(PRINTED).orElseThrow(() -> new IOException(Messages.text("returned.no.format"))).printer();
		byte[] content = printer.print(PlanDocument.of(plan, ""), PrintProgress.NONE);
		try (ScratchFolder scratch = new ScratchFolder()) {
			Path file = scratch.path().resolve(PRINTED);
			try {
				Files.write(file, content);
			} catch (IOException e) {
				throw scratch.failure(e);
			}
			return SourceFile.read(file).text();
		}
	}

	/** What a document says, with the ids of what it was printed from. */
	private static Plan read(Plan known, SourceText text) {
		Plan read = new PlanAssembler(ids(text)).read(text.withFormerTitles(titles(known, text)), ReadingProgress.NONE).plan();
		new DocumentIdentity(known, read).assign(text.origin().map(origin -> origin.marks()).orElse(List.of()));
		return read;
	}

	/** What headings were called that are marked as those of the known plan: a chapter that somebody calls otherwise is for the same as before. */
	private static Map<Integer, String> titles(Plan known, SourceText text) {
		Map<String, String> byName = new HashMap<>();
		known.eAllContents().forEachRemaining(object -> {
			if (object instanceof Section section && section.getTitle() != null) {
				byName.put(BookmarkNames.of(section.getId()), section.getTitle());
			}
		});
		Map<Integer, String> titles = new HashMap<>();
		for (SourceMark mark : text.origin().map(SourceOrigin::marks).orElse(List.of())) {
			String title = byName.get(BookmarkNames.whole(mark.name()));
			if (title != null) {
				titles.putIfAbsent(mark.firstLine(), title);
			}
		}
		return titles;
	}

	/** Ids for what is new in a document: the same at every reading of it, so that a file that is taken twice brings nothing twice. */
	private static Supplier<String> ids(SourceText text) {
		AtomicInteger number = new AtomicInteger();
		return () -> Digests.sha256(text.digest() + ' ' + number.incrementAndGet()).substring(0, ID_LENGTH);
	}

	/** The state that was printed. */
	Project state() {
		return state;
	}

	/** The plan that was printed. */
	Plan plan() {
		return plan;
	}

	/** The state as the file has it. */
	Project printed() {
		return printed;
	}

	/** What another document says that was made of this one, with the ids of this one. */
	Plan held(SourceText text) {
		return read(read, text);
	}
}
