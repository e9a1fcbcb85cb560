package org.planwright.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;

import org.planwright.core.ReturnedDocument;
import org.planwright.core.ReturnedDocuments;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.state.ProjectStates;
import org.planwright.core.reading.source.SourceFileException;
import org.planwright.model.Baseline;
import org.planwright.model.Project;

/** Files of Word that were exported from a project and came back. */
final class ReturnedFiles {

	private final ProjectSession session;
	private final PrintWriter messages;
	private final ReturnedDocuments documents;

	/** @param messages is told where it is not known what a file grew out of */
	ReturnedFiles(ProjectSession session, PrintWriter messages) {
		this.session = session;
		this.messages = messages;
		session.loadAll();
		documents = new ReturnedDocuments(session.project());
	}

	/**
	 * Reads a file and finds the state that it grew out of: the one that is named, else the project as it is or one of its named states that said
	 * what was printed, else what the file tells of it.
	 *
	 * @param base the state that is named; null for none
	 * @throws CallFailure when it cannot be read, or did not come from this project
	 */
	ReturnedDocuments.Copy read(Path path, Project base) throws IOException {
		ReturnedDocument file = document(path);
		if (file.plan(session.project()).isEmpty()) {
			throw CallFailure.wrongCall("returned.other", path);
		}
		Project state = base != null && file.isFrom(base) ? base : state(file);
		Project told = state == null ? documents.original(file) : state;
		if (told == null) {
			messages.println(Messages.text("returned.unknown", path));
		}
		return documents.on(told, file);
	}

	private static ReturnedDocument document(Path path) {
		try {
			return ReturnedDocument.read(path).orElseThrow(() -> CallFailure.wrongCall("returned.foreign", path));
		} catch (SourceFileException e) {
			throw new CallFailure(Terminal.UNREADABLE, Messages.text("file.unread", path, e.getMessage()), e);
		}
	}

	private Project state(ReturnedDocument file) throws IOException {
		if (file.isFrom(session.project())) {
			return session.project();
		}
		ProjectStates states = new ProjectStates(session);
		for (Baseline named : states.all().reversed()) {
			Project state = states.isComplete(named) ? states.read(named) : null;
			if (state != null && file.isFrom(state)) {
				return state;
			}
		}
		return null;
	}
}
