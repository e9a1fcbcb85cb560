package org.planwright.ui.references;

import java.util.ArrayList;
import java.util.List;

import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.ReferenceEdits;
import org.planwright.ui.Messages;

/** What a project knows beside its plans, while somebody writes it: nothing holds before it is taken over. */
final class ReferencesDraft {

	private final ProjectSession session;
	private final List<ReferenceLine> figures = new ArrayList<>();
	private final List<NamesLine> names = new ArrayList<>();
	private final List<ReferenceEdits.Line> figuresBefore;
	private final List<ReferenceEdits.Names> namesBefore;

	/** Begins with what the project says. */
	ReferencesDraft(ProjectSession session) {
		this.session = session;
		session.project().getReferences().forEach(reference -> figures.add(new ReferenceLine(reference)));
		session.project().getNamePairs().forEach(pair -> names.add(new NamesLine(pair)));
		figuresBefore = writtenFigures();
		namesBefore = writtenNames();
	}

	/** The reference figures; may be changed. */
	List<ReferenceLine> figures() {
		return figures;
	}

	/** The table of names; may be changed. */
	List<NamesLine> names() {
		return names;
	}

	private List<ReferenceEdits.Line> writtenFigures() {
		return figures.stream().filter(line -> !line.isBlank()).map(ReferenceLine::written).toList();
	}

	private List<ReferenceEdits.Names> writtenNames() {
		return names.stream().filter(line -> !line.isBlank()).map(NamesLine::written).toList();
	}

	/** Whether anything would be lost. */
	boolean isChanged() {
		return !writtenFigures().equals(figuresBefore) || !writtenNames().equals(namesBefore) || !areYears();
	}

	/** Whether everything can be kept: a figure has a name and a year that is one, a pair has both names. */
	boolean isComplete() {
		return figures.stream().filter(line -> !line.isBlank()).noneMatch(line -> line.name.isBlank()) && areYears()
				&& names.stream().filter(line -> !line.isBlank()).noneMatch(line -> line.upper.isBlank() || line.lower.isBlank());
	}

	private boolean areYears() {
		return figures.stream().allMatch(line -> line.yearNumber().isPresent());
	}

	/**
	 * Takes everything over as one edit.
	 *
	 * @param author who judged the names
	 */
	void write(String author) {
		ReferenceEdits edits = new ReferenceEdits(session);
		boolean otherFigures = !writtenFigures().equals(figuresBefore);
		boolean otherNames = !writtenNames().equals(namesBefore);
		if (otherFigures && otherNames) {
			session.edit(Messages.text("references.edit"), session.project(), () -> {
				edits.writeFigures(writtenFigures());
				edits.writeNames(writtenNames(), author);
			});
		} else if (otherFigures) {
			edits.writeFigures(writtenFigures());
		} else if (otherNames) {
			edits.writeNames(writtenNames(), author);
		}
	}
}
