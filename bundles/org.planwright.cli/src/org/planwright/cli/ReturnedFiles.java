package org.planwright.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.planwright.core.ReturnedDocument;
import org.planwright.core.ReturnedDocuments;
import org.planwright.core.compare.merge.Conflict;
import org.planwright.core.compare.merge.ConflictNotes;
import org.planwright.core.compare.merge.MergeSeries;
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
	private final Map<Baseline, Project> read = new HashMap<>();

	/** @param messages is told where it is not known what a file grew out of, and what of a file nobody could read */
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
		DocumentFiles.tell(file.notes(), path, messages);
		Project state = base != null && file.isFrom(base) ? base : state(file);
		Project told = state == null ? documents.original(file) : state;
		if (told == null) {
			messages.println(Messages.text("returned.unknown", path));
		}
		return documents.on(told, file);
	}

	/** Tells whether a file is one of Word that was exported from a plan of this project. */
	boolean isReturned(Path path) {
		return ReturnedDocument.isCalledSo(path) && find(path).filter(file -> file.plan(session.project()).isPresent()).isPresent();
	}

	/**
	 * Refuses files that cannot be read as they were before the changes that were tracked in them: these are what they come back with.
	 *
	 * @throws CallFailure when any was tracked and the original is wanted
	 */
	void require(Path path, RevisionChoice revisions) {
		if (revisions.isOriginal() && document(path).isTracked()) {
			throw CallFailure.wrongCall("returned.original", path);
		}
	}

	/**
	 * Brings files into the project, all of them by one edit: what they changed and the remarks of all of them. What meets a change that was made
	 * here meanwhile, or another file made, is left as it is and noted as a remark.
	 *
	 * @param out is told what each file brings
	 * @return how many conflicts were left
	 */
	int bringIn(List<Path> paths, PrintWriter out) throws IOException {
		List<MergeSeries.Copy> copies = new ArrayList<>();
		for (Path path : paths) {
			ReturnedDocuments.Copy copy = read(path, null);
			copies.add(new MergeSeries.Copy(path.getFileName().toString(), copy.base(), copy.theirs()));
		}
		MergeSeries series = new MergeSeries(EcoreUtil.copy(session.project()), copies);
		series.run(List.of(), () -> false);
		List<Conflict> open = new ArrayList<>();
		for (MergeSeries.Step step : series.steps()) {
			out.println(step.name());
			out.println(Messages.text("merge.counts", step.counts().added(), step.counts().changed(), step.counts().removed(), step.conflicts().size()));
			step.open().forEach(conflict -> out.println(ConflictNotes.text(conflict)));
			open.addAll(step.open());
		}
		session.edit(org.planwright.core.Messages.text("edit.merge", Integer.toString(copies.size())), null, () -> {
			series.applyTo(session.project());
			ConflictNotes.write(session.project(), open, session.now());
		});
		return open.size();
	}

	private static Optional<ReturnedDocument> find(Path path) {
		try {
			return ReturnedDocument.read(path);
		} catch (SourceFileException e) {
			throw new CallFailure(Terminal.UNREADABLE, Messages.text("file.unread", path, e.getMessage()), e);
		}
	}

	private static ReturnedDocument document(Path path) {
		return find(path).orElseThrow(() -> CallFailure.wrongCall("returned.foreign", path));
	}

	private Project state(ReturnedDocument file) throws IOException {
		if (file.isFrom(session.project())) {
			return session.project();
		}
		ProjectStates states = new ProjectStates(session);
		for (Baseline named : states.all().reversed()) {
			if (states.isComplete(named) && !read.containsKey(named)) {
				read.put(named, states.read(named));
			}
			Project state = read.get(named);
			if (state != null && file.isFrom(state)) {
				return state;
			}
		}
		return null;
	}
}
