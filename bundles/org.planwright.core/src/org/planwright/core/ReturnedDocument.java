package org.planwright.core;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.planwright.core.compare.merge.Decisions;
import org.planwright.core.compare.merge.MergeRule;
import org.planwright.core.compare.merge.MergedProject;
import org.planwright.core.compare.merge.ProjectMerge;
import org.planwright.core.project.PlanDigest;
import org.planwright.core.reading.source.SourceFile;
import org.planwright.core.reading.source.SourceFileException;
import org.planwright.core.reading.source.SourceOrigin;
import org.planwright.core.reading.source.SourceText;
import org.planwright.core.reading.structure.ReadingNote;
import org.planwright.model.Comment;
import org.planwright.model.Figure;
import org.planwright.model.Indicator;
import org.planwright.model.Plan;
import org.planwright.model.Project;

/**
 * A file of Word that this program wrote and that came back: edited by others, with or without tracked changes, with remarks. It is made a state
 * of the project that it was printed from, ready to be merged: only what the file says otherwise is otherwise in it, and its remarks are there.
 */
public final class ReturnedDocument {

	private final Path file;
	private final SourceText text;
	private final SourceText original;
	private final SourceOrigin origin;

	private ReturnedDocument(Path file, SourceText text, SourceText original, SourceOrigin origin) {
		this.file = file;
		this.text = text;
		this.original = original;
		this.origin = origin;
	}

	/**
	 * Reads a file.
	 *
	 * @return empty where it is a document that this program did not write, or that lost all that it is known by
	 * @throws SourceFileException when it cannot be read; the message says why and what to do
	 */
	public static Optional<ReturnedDocument> read(Path file) throws SourceFileException {
		SourceFile source = SourceFile.read(file);
		SourceText text = source.text();
		if (text.origin().isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(new ReturnedDocument(file, text, source.original().orElse(null), text.origin().get()));
	}

	/** Tells whether a file is called like one of Word: then it is no project. */
	public static boolean isCalledSo(Path file) {
		String name = file.getFileName() == null ? "" : file.getFileName().toString().toLowerCase(Locale.ROOT);
		return name.endsWith(".docx") || name.endsWith(".docm");
	}

	/** The file. */
	public Path file() {
		return file;
	}

	/** Who tracked changes in it, in the order of the document. */
	public List<String> revisors() {
		return text.tracked().editors();
	}

	/** What it shows and nobody read, such as a chart that somebody put in: it does not come into the project. */
	public List<ReadingNote> notes() {
		return text.notes();
	}

	/** Whether changes were tracked in it. */
	public boolean isTracked() {
		return !text.tracked().isEmpty();
	}

	/** The plan of a project that it was printed from; empty where the project has no such plan. */
	public Optional<Plan> plan(Project project) {
		return project.getPlans().stream().filter(plan -> origin.plan().equals(plan.getId())).findFirst();
	}

	/** Tells whether the plan said in a state of the project what was printed: then the file grew out of that state. */
	public boolean isFrom(Project state) {
		return plan(state).filter(plan -> PlanDigest.of(plan).equals(origin.digest())).isPresent();
	}

	/** Whether it says itself what it was before it was changed: all changes were tracked, as far as can be told. */
	public boolean tellsOriginal() {
		return original != null;
	}

	/**
	 * The state that it grew out of, where none is known that said what was printed, as far as the file tells it: what its text was before the
	 * changes that were tracked in it.
	 *
	 * @param now the plan as it is
	 * @throws IllegalStateException when it {@link #tellsOriginal() does not tell}
	 */
	public Project original(ExportedPlan now) {
		if (original == null) {
			throw new IllegalStateException("No changes were tracked in " + file);
		}
		return said(now, now.held(original));
	}

	/**
	 * The state that comes in.
	 *
	 * @param base the state that the file grew out of
	 * @param known ids of remarks that the project has: they are not taken again
	 */
	public Project copy(ExportedPlan base, Set<String> known) {
		Plan read = base.held(text);
		List<Comment> remarks = List.copyOf(read.getComments());
		Project copy = said(base, read);
		ReturnedRemarks.add(plan(copy).orElseThrow(), remarks, text.fileName(), known);
		return copy;
	}

	/** The state with what was read instead of what was printed, where the two differ. */
	private static Project said(ExportedPlan base, Plan read) {
		Project theirs = SaidCopy.of(base.state(), base.plan(), read);
		Project copy = EcoreUtil.copy(base.state());
		ProjectMerge merge = ProjectMerge.of(base.printed(), base.state(), theirs);
		// Who differs from what was printed, and not from what the state says, has changed nothing; all else is what the file says.
		Decisions decisions = MergeRule.decide(merge.conflicts(), List.of(new MergeRule(null, MergeRule.Way.THEIRS)), Decisions.NONE);
		MergedProject merged = merge.resolve(decisions);
		merged.applyTo(copy);
		keepYears(base.plan(), copy);
		return copy;
	}

	/** A table says the years of its figures in its head, and a figure that was typed anew is of the same year. */
	private static void keepYears(Plan before, Project copy) {
		Map<String, Indicator> rows = new HashMap<>();
		before.eAllContents().forEachRemaining(object -> {
			if (object instanceof Indicator row) {
				rows.put(row.getId(), row);
			}
		});
		copy.eAllContents().forEachRemaining(object -> {
			if (object instanceof Indicator row && rows.get(row.getId()) instanceof Indicator old) {
				keepYear(old.getBaseline(), row.getBaseline());
				keepYear(old.getTarget(), row.getTarget());
				keepYear(old.getChange(), row.getChange());
			}
		});
	}

	private static void keepYear(Figure old, Figure now) {
		if (old != null && now != null && now.getYear() == 0) {
			now.setYear(old.getYear());
		}
	}

	@Override
	public String toString() {
		return Objects.toString(file);
	}
}
