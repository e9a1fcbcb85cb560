package org.planwright.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.PlanEdits;
import org.planwright.core.project.edit.PlanInsertion;
import org.planwright.core.project.edit.ReadingNoteEdits;
import org.planwright.core.reading.ReadResult;
import org.planwright.core.reading.layout.SheetReading;
import org.planwright.core.reading.sheet.Workbook;
import org.planwright.model.Plan;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code planwright import FILE... --into PROJECT.plan [--upper FILE] [--title TEXT] [--plan ID] [--revisions accepted|original] [--rows] [--skip-unclear]}: reads documents into a project
 * file, which is made if it is new.
 * A file of Word that was exported from the project and came back is no new plan: what was changed in it comes into the plan, so that it is
 * refused where {@code --revisions original} says to leave changes out.
 * All documents are read before any is put into the project: when one cannot be read, nothing is changed.
 */
@Command(name = "import")
final class ImportCommand extends Verb {

	@Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "documents")
	private List<Path> files;

	@Option(names = "--into", required = true, paramLabel = "PROJECT.plan", descriptionKey = "into")
	private Path target;

	@Option(names = "--upper", paramLabel = "FILE", descriptionKey = "upper")
	private Path upper;

	@Option(names = "--title", paramLabel = "TEXT", descriptionKey = "title")
	private String title;

	@Option(names = "--plan", paramLabel = "ID", descriptionKey = "table.plan")
	private String plan;

	@Mixin
	private RevisionChoice revisions;

	@Option(names = "--rows", descriptionKey = "table.rows")
	private boolean rows;

	@Option(names = "--skip-unclear", descriptionKey = "skip.unclear")
	private boolean skipUnclear;

	@Override
	public Integer call() throws IOException {
		if (!PlanFiles.isProject(target)) {
			throw CallFailure.wrongCall("import.target", target);
		}
		if (title != null && (files.size() != 1 || title.isBlank())) {
			throw CallFailure.wrongCall("import.title");
		}
		ProjectSession session = Files.exists(target) ? PlanFiles.open(target, err()) : ProjectSession.create(baseName(target));
		ReadResult above = upper == null ? null : DocumentFiles.read(upper, RevisionChoice.STANDARD, err());
		List<Workbook> returned = new ArrayList<>();
		Map<SheetReading, Plan> tables = new LinkedHashMap<>();
		List<ReadResult> read = new ArrayList<>();
		ReturnedFiles words = new ReturnedFiles(session, err());
		List<Path> edited = new ArrayList<>();
		for (Path file : files) {
			if (words.isReturned(file)) {
				words.require(file, revisions);
				edited.add(file);
				continue;
			}
			Optional<Workbook> back = TableFiles.returned(file);
			if (back.isPresent()) {
				returned.add(back.get());
				continue;
			}
			Optional<SheetReading> table = TableFiles.read(file);
			Optional<Plan> into = table.flatMap(each -> planOf(each, session));
			if (into.isPresent()) {
				tables.put(table.get(), into.get());
			} else {
				table.ifPresent(each -> TableFiles.requireClear(each, skipUnclear));
				read.add(table.map(DocumentFiles::plan).orElseGet(() -> DocumentFiles.read(file, revisions, err())));
			}
		}
		if (title != null && read.isEmpty()) {
			throw CallFailure.wrongCall("import.title");
		}
		// First: what is held against the state that they went out in must not be changed by the others before.
		int open = edited.isEmpty() ? 0 : words.bringIn(edited, out());
		ImportReport report = new ImportReport(out());
		List<ReadResult> fresh = new ArrayList<>();
		Set<String> known = knownDigests(session);
		for (ReadResult result : withUpper(above, read)) {
			if (known.add(result.source().digest())) {
				fresh.add(result);
			} else {
				report.skipped(result);
			}
		}
		PlanInsertion.insert(session, fresh.stream().map(ReadResult::plan).toList());
		if (above != null) {
			setUpper(session, above, read);
		}
		if (title != null) {
			setTitle(session, read.getFirst());
		}
		returned.forEach(book -> TableFiles.takeBack(book, session, rows, out()));
		tables.forEach((table, into) -> TableFiles.bringIn(table, session, into, skipUnclear, out()));
		if (session.isDirty()) {
			session.saveAs(target);
		}
		fresh.forEach(report::placed);
		report.saved(session, target);
		if (open > 0) {
			err().println(Messages.text("merge.left", open, target));
		}
		return open > 0 ? Terminal.FINDINGS : Terminal.DONE;
	}

	/** The plan of the project that a table goes into: the one that is named, else for actual values the one that has the indicators. */
	private Optional<Plan> planOf(SheetReading table, ProjectSession session) {
		return plan != null || !table.layout().isPlanned() ? TableFiles.planFor(table, session, plan) : Optional.empty();
	}

	/** The upper plan comes first, and once, also when it is named among the documents. */
	private static List<ReadResult> withUpper(ReadResult above, List<ReadResult> read) {
		List<ReadResult> all = new ArrayList<>();
		if (above != null) {
			all.add(above);
		}
		read.stream().filter(result -> above == null || !result.source().digest().equals(above.source().digest())).forEach(all::add);
		return all;
	}

	private static Set<String> knownDigests(ProjectSession session) {
		Set<String> digests = new LinkedHashSet<>();
		session.project().getPlans().stream().filter(plan -> plan.getSource() != null).forEach(plan -> digests.add(plan.getSource().getDigest()));
		return digests;
	}

	private static void setUpper(ProjectSession session, ReadResult above, List<ReadResult> read) {
		PlanEdits edits = new PlanEdits(session);
		Plan upperPlan = find(session, above).orElseThrow();
		for (ReadResult result : read) {
			Plan plan = find(session, result).orElseThrow();
			if (plan != upperPlan && edits.canSetUpper(plan, upperPlan)) {
				edits.setUpper(plan, upperPlan);
			}
		}
	}

	/** Also settles what the reader noted about the title: a person has said what it is. */
	private void setTitle(ProjectSession session, ReadResult result) {
		Plan plan = find(session, result).orElseThrow();
		if (!title.strip().equals(plan.getTitle())) {
			new PlanEdits(session).set(plan, PlanEdits.Field.TITLE, title);
		}
		new ReadingNoteEdits(session).settle(plan.getReadingNotes().stream().filter(note -> note.getCode().startsWith("front.title.")).toList());
	}

	/** The plan of the project that was read from a document, now or earlier. */
	private static Optional<Plan> find(ProjectSession session, ReadResult result) {
		return session.project().getPlans().stream()
				.filter(plan -> plan.getSource() != null && result.source().digest().equals(plan.getSource().getDigest())).findFirst();
	}

	private static String baseName(Path file) {
		String name = file.getFileName().toString();
		return name.substring(0, name.lastIndexOf('.'));
	}
}
