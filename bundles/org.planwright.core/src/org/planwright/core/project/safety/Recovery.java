package org.planwright.core.project.safety;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

import org.planwright.core.Messages;
import org.planwright.core.project.DetachedProject;
import org.planwright.core.project.PartRestore;
import org.planwright.core.project.ProjectFileException;
import org.planwright.core.project.ProjectParts;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.safety.JournalContent.Edits;
import org.planwright.core.project.safety.JournalHead.Commit;
import org.planwright.core.project.safety.JournalHead.Header;
import org.planwright.model.PlanFactory;
import org.planwright.model.Project;

/** Unsaved edits that were found when a project was opened, or when the program was started. Nothing happens to them unasked. */
public final class Recovery {

	/** What can be done with them. */
	public enum Kind {
		/** They were made on the file as it is: they can be restored, or left for later, or thrown away. */
		FITS,
		/** The file was changed since by somebody else: they can only be opened as a copy. */
		OTHER_BASE,
		/** They belong to a project that was never saved. */
		NEW_PROJECT,
		/** The journal is damaged, or of another version: it can be left, or thrown away. */
		UNREADABLE
	}

	private final Kind kind;
	private final Path journal;
	private final JournalContent content;
	private final Edits edits;
	private DetachedProject restored;
	private List<ChangedPlan> changed = List.of();

	private Recovery(Kind kind, Path journal, JournalContent content, Edits edits) {
		this.kind = kind;
		this.journal = journal;
		this.content = content;
		this.edits = edits;
	}

	static Recovery unreadable(Path journal) {
		return new Recovery(Kind.UNREADABLE, journal, null, new Edits());
	}

	/**
	 * Edits of a journal, and what the project would be with them.
	 *
	 * @param base the project that they are put on; null for none
	 * @throws ProjectFileException when they do not make a project
	 */
	static Recovery of(Kind kind, JournalContent content, Edits edits, ProjectSession base) throws ProjectFileException {
		Recovery recovery = new Recovery(kind, content.file(), content, edits);
		if (base != null) {
			base.loadAll();
		}
		recovery.restored = ProjectParts.overlay(base, edits.parts(), content.file());
		recovery.changed = ChangedPlaces.of(base == null ? null : base.project(), recovery.restored.project(), edits.parts().keySet());
		return recovery;
	}

	/** What can be done with the edits. */
	public Kind kind() {
		return kind;
	}

	/** Which plans they change, and in how many places. */
	public List<ChangedPlan> changed() {
		return changed;
	}

	/** What the edits are called, in their order. */
	public List<String> labels() {
		return edits.labels();
	}

	/** When the last of them was kept, by the clock of that machine. */
	public Optional<Instant> when() {
		try {
			return content == null ? Optional.empty() : content.last().map(Commit::at).map(Instant::parse);
		} catch (DateTimeParseException e) {
			System.getLogger(Recovery.class.getName()).log(System.Logger.Level.DEBUG, "No time of a journal", e);
			return Optional.empty();
		}
	}

	/** Who made them; empty when that is not told. */
	public Optional<String> user() {
		return header().map(Header::user);
	}

	/** The machine that they were made on. */
	public Optional<String> host() {
		return header().map(Header::host);
	}

	/** The name of the project. */
	public Optional<String> project() {
		return header().map(Header::name);
	}

	private Optional<Header> header() {
		return Optional.ofNullable(content).map(JournalContent::header);
	}

	/** Whether something that was being written when the program ended is missing behind these edits. */
	public boolean isCutOff() {
		return content != null && !content.isWhole();
	}

	/** The journal that they stand in. */
	public Path journal() {
		return journal;
	}

	/** How far the journal got; the later of two states of one journal has more. */
	long commits() {
		return content == null ? 0 : content.last().map(Commit::number).orElse(0L);
	}

	String journalId() {
		return content == null ? journal.toString() : content.header().journal();
	}

	/**
	 * Brings the edits back into the project that was opened, as one undoable edit. Called once, on the session's thread; the journal stays
	 * until the {@link ProjectKeeper} has the edits in one of its own.
	 */
	void restoreInto(ProjectSession session) {
		session.loadAll();
		if (restored.states() != null) {
			session.states().learn(restored.states());
		}
		new PartRestore(session, restored.project(), edits.parts().keySet()).run(Messages.text("edit.recover"));
	}

	/** A project without a file that has the edits and nothing to undo; the journal stays. Called once. */
	public ProjectSession openCopy() {
		return ProjectSession.unsaved(restored);
	}

	/** The project as it was before the edits, for one that was never saved: it has nothing but the name that it began with. */
	ProjectSession newProject() {
		Project project = PlanFactory.eINSTANCE.createProject();
		project.setId(restored.project().getId());
		project.setName(content.header().name());
		return ProjectSession.unsaved(new DetachedProject(project, List.of()));
	}

	/** Throws the edits away. Where that is not done, they are offered again when the project is opened next. */
	public void discard() throws IOException {
		Files.deleteIfExists(journal);
	}
}
