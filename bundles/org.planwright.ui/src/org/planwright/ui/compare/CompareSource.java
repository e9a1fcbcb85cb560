package org.planwright.ui.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.planwright.core.project.Ids;
import org.planwright.core.project.PlanSnapshot;
import org.planwright.core.project.ProjectFileException;
import org.planwright.core.project.ProjectParts;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.StateContents;
import org.planwright.core.project.state.ProjectStates;
import org.planwright.core.reading.PlanAssembler;
import org.planwright.core.reading.ReadingProgress;
import org.planwright.core.reading.source.SourceFile;
import org.planwright.model.Baseline;
import org.planwright.model.Plan;
import org.planwright.model.Project;
import org.planwright.ui.Messages;
import org.planwright.ui.selection.PlanNames;
import org.planwright.ui.session.ProjectDesk;

/**
 * Something that can be compared: the open project as it is now, as it stands in its file, or another file.
 *
 * @param name what the user is told it is
 * @param state whether it is a named state, which holds no states itself
 * @param document whether it is a document, which says nothing but its text
 * @param live whether its things are those of the open project
 * @param taking takes it, on the UI thread, so that it can be read on another
 */
public record CompareSource(String name, boolean state, boolean document, boolean live, Taking taking) {

	/** What was read. */
	public record Content(Project project, List<Plan> plans) {
	}

	/** Takes something to read. */
	@FunctionalInterface
	public interface Taking {
		/** Called on the UI thread; must be quick. */
		Reading take() throws IOException;
	}

	/** Reads something. */
	@FunctionalInterface
	public interface Reading {
		/** Called on another thread. */
		Content read() throws IOException;
	}

	/** The open project as it is now, edits that were not saved included. */
	public static CompareSource now(ProjectSession session) {
		return new CompareSource(Messages.text("compare.source.now", ProjectDesk.name(session)), false, false, true, () -> {
			ProjectParts.CopyReader copy = ProjectParts.copy(session);
			return () -> content(copy.read().project());
		});
	}

	/** The open project as it stands in its file. */
	public static CompareSource saved(ProjectSession session, Path file) {
		return new CompareSource(Messages.text("compare.source.saved", ProjectDesk.name(session)), false, false, true, () -> () -> content(ProjectParts.read(file).project()));
	}

	/** The open project as it was in a named state. */
	public static CompareSource state(ProjectSession session, Baseline state) {
		return new CompareSource(Messages.text("compare.source.state", Objects.requireNonNullElse(state.getName(), "")), true, false, true, () -> {
			StateContents.Reader reader = new ProjectStates(session).reader(state);
			return () -> content(reader.read());
		});
	}

	/** A project file or a document. */
	public static CompareSource of(Path file) {
		String name = file.getFileName().toString();
		boolean document = !name.toLowerCase(Locale.ROOT).endsWith(ProjectDesk.ENDING);
		return new CompareSource(name, false, document, false, () -> () -> document ? document(file) : content(ProjectParts.read(file).project()));
	}

	/**
	 * A project that somebody holds.
	 *
	 * @param project asked for in the background; what it gives is nobody else's
	 */
	static CompareSource of(String name, Supplier<Project> project) {
		return new CompareSource(name, false, false, false, () -> () -> content(project.get()));
	}

	/** A document with all tracked changes accepted. */
	public static CompareSource accepted(Path file) {
		CompareSource document = of(file);
		return new CompareSource(Messages.text("compare.source.accepted", document.name()), false, true, false, document.taking());
	}

	/** What a document was before its tracked changes, as a plan of the open project has it. */
	public static CompareSource original(ProjectSession session, Plan plan) {
		return new CompareSource(Messages.text("compare.source.original", PlanNames.name(plan)), false, true, true, () -> {
			PlanSnapshot snapshot = session.snapshot(plan);
			return () -> new Content(null, List.of(EcoreUtil.copy(snapshot.plan())));
		});
	}

	private static Content content(Project project) throws ProjectFileException {
		return new Content(project, List.copyOf(project.getPlans()));
	}

	private static Content document(Path file) throws IOException {
		return new Content(null, List.of(new PlanAssembler(Ids::fresh).read(SourceFile.read(file).text(), ReadingProgress.NONE).plan()));
	}
}
