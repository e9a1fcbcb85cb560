package org.planwright.core.project.state;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.planwright.core.Messages;
import org.planwright.core.project.Ids;
import org.planwright.core.project.ProjectFileException;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.StateContents;
import org.planwright.model.Baseline;
import org.planwright.model.PlanFactory;
import org.planwright.model.Project;
import org.planwright.model.StatePart;

/**
 * The named states of an open project. A state is what the whole project said at one moment; nobody edits it any more. Making, renaming and
 * deleting one are undoable edits; what it consists of is in the file after the next save.
 */
public final class ProjectStates {

	private final ProjectSession session;

	public ProjectStates(ProjectSession session) {
		this.session = Objects.requireNonNull(session);
	}

	/** All states, oldest first. */
	public List<Baseline> all() {
		return List.copyOf(session.project().getBaselines());
	}

	/** The names that most states have, in the order in which a plan goes through them. */
	public static List<String> proposedNames() {
		return List.of(Messages.text("state.name.review"), Messages.text("state.name.approval"), Messages.text("state.name.issue"));
	}

	/**
	 * Makes a state of what the project says now, unsaved edits included.
	 *
	 * @param note what it is for or who has it; empty for none
	 * @param author who makes it; empty when nobody said
	 * @throws ProjectFileException when something in the project cannot be written; nothing is changed
	 */
	public Baseline make(String name, String note, String author) throws ProjectFileException {
		List<StatePart> parts = session.states().take();
		Baseline state = PlanFactory.eINSTANCE.createBaseline();
		state.setId(Ids.fresh());
		state.setName(name);
		state.setNote(orNull(note));
		state.setAuthor(orNull(author));
		state.setCreated(session.now().truncatedTo(ChronoUnit.SECONDS).toString());
		state.getParts().addAll(parts);
		session.edit(Messages.text("edit.state.make", name), state, () -> session.project().getBaselines().add(state));
		return state;
	}

	/** Gives a state another name and note; those that it has already are no edit. */
	public void rename(Baseline state, String name, String note) {
		session.edit(Messages.text("edit.state.rename", name), state, () -> {
			state.setName(name);
			state.setNote(orNull(note));
		});
	}

	/** Takes a state out of the project. Its contents leave the file at the next save; until the project is closed the edit can be undone. */
	public void delete(Baseline state) {
		session.edit(Messages.text("edit.state.delete", Objects.requireNonNullElse(state.getName(), "")), session.project(),
				() -> session.project().getBaselines().remove(state));
	}

	private static String orNull(String text) {
		return text == null || text.isBlank() ? null : text;
	}

	/** Tells whether a state can be read: its contents may have been lost with a part of the file. */
	public boolean isComplete(Baseline state) {
		return session.states().isComplete(state);
	}

	/** What reads a state on any thread, whatever is edited in the meantime. */
	public StateContents.Reader reader(Baseline state) {
		return session.states().reader(state);
	}

	/**
	 * The project as it was in a state: part of no session, without states of its own.
	 *
	 * @throws ProjectFileException when not all of it is there any more
	 */
	public Project read(Baseline state) throws ProjectFileException {
		return reader(state).read();
	}

	/** What became of a part of a project since a state. */
	public enum Change {
		/** It is there since then. */
		ADDED,
		/** It says something else. */
		CHANGED,
		/** It is there no more. */
		REMOVED
	}

	/**
	 * Which parts of the project say something else than in a state.
	 *
	 * @param digests of what the project says now: {@link StateContents#digests()}
	 * @return by the names of parts, those that are there now first and in their order; unchanged ones are left out
	 */
	public static Map<String, Change> changesSince(Baseline state, Map<String, String> digests) {
		Map<String, String> before = new HashMap<>();
		state.getParts().forEach(part -> before.put(part.getPart(), part.getDigest()));
		Map<String, Change> changes = new LinkedHashMap<>();
		digests.forEach((part, digest) -> {
			if (!before.containsKey(part)) {
				changes.put(part, Change.ADDED);
			} else if (!before.get(part).equals(digest)) {
				changes.put(part, Change.CHANGED);
			}
		});
		List<String> gone = new ArrayList<>(before.keySet());
		gone.removeAll(digests.keySet());
		gone.stream().sorted().forEach(part -> changes.put(part, Change.REMOVED));
		return changes;
	}
}
