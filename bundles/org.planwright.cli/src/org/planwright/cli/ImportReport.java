package org.planwright.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.planwright.core.ReadingNotes;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.reading.ReadResult;
import org.planwright.model.Footnote;
import org.planwright.model.Indicator;
import org.planwright.model.KeyProject;
import org.planwright.model.Mention;
import org.planwright.model.NoteSeverity;
import org.planwright.model.Plan;
import org.planwright.model.ReadingNote;
import org.planwright.model.Section;
import org.planwright.model.Term;

/** Says what of each document was placed and what was not. */
final class ImportReport {

	private final PrintWriter out;

	ImportReport(PrintWriter out) {
		this.out = out;
	}

	/** A document whose plan is in the project now. */
	void placed(ReadResult result) {
		Plan plan = result.plan();
		String lines = Integer.toString(result.source().lineCount());
		out.println(result.source().isPrinted() ? Messages.text("import.document", plan.getTitle(), result.source().fileName(), lines)
				: Messages.text("import.plan", plan.getTitle(), result.source().fileName(), lines, result.source().charset()));
		Counts counts = Counts.of(plan);
		out.println(Messages.text("import.placed", counts.sections, counts.indicators, counts.boxes, counts.terms, counts.footnotes,
				counts.mentions, counts.tied));
		if (!plan.getComments().isEmpty()) {
			int answers = plan.getComments().stream().mapToInt(comment -> comment.getReplies().size()).sum();
			out.println(Messages.text("import.remarks", plan.getComments().size(), plan.getComments().size() + answers,
					plan.getComments().stream().filter(comment -> comment.getSubject() == null).count()));
		}
		if (plan.getUpper() != null) {
			out.println(Messages.text("import.upper", plan.getUpper().getTitle()));
		}
		notes(plan, NoteSeverity.UNPLACED, "import.unplaced");
		notes(plan, NoteSeverity.DOUBTFUL, "import.doubtful");
		notes(plan, NoteSeverity.INFO, "import.info");
	}

	private void notes(Plan plan, NoteSeverity severity, String head) {
		List<ReadingNote> notes = plan.getReadingNotes().stream().filter(note -> note.getSeverity() == severity).toList();
		if (notes.isEmpty() && severity == NoteSeverity.INFO) {
			return;
		}
		out.println(Messages.text(head, notes.size()));
		notes.forEach(note -> out.println(Messages.text("import.note", Integer.toString(note.getLine()), ReadingNotes.text(note))));
	}

	/** A document that the project has already. */
	void skipped(ReadResult result) {
		out.println(Messages.text("import.skipped", result.plan().getTitle(), result.source().fileName()));
	}

	/** Where the project is now. */
	void saved(ProjectSession session, Path file) {
		out.println(Messages.text("import.saved", file, session.project().getPlans().size()));
	}

	/** How much a plan holds. */
	private static final class Counts {
		private int sections;
		private int indicators;
		private int boxes;
		private int terms;
		private int footnotes;
		private int mentions;
		private int tied;

		static Counts of(Plan plan) {
			Counts counts = new Counts();
			for (TreeIterator<EObject> all = plan.eAllContents(); all.hasNext();) {
				counts.add(all.next());
			}
			return counts;
		}

		private void add(EObject object) {
			switch (object) {
			case Section section -> sections++;
			case Indicator indicator -> indicators++;
			case KeyProject box -> boxes++;
			case Term term -> terms++;
			case Footnote footnote -> footnotes++;
			case Mention mention -> {
				mentions++;
				tied += mention.getIndicator() == null ? 0 : 1;
			}
			default -> {
				// Counted as part of what it stands in.
			}
			}
		}
	}
}
