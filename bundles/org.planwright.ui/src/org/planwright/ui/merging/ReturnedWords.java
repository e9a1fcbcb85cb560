package org.planwright.ui.merging;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.planwright.core.ReturnedDocument;
import org.planwright.core.ReturnedDocuments;
import org.planwright.core.compare.merge.MergeSeries;
import org.planwright.core.project.ProjectFileException;
import org.planwright.model.Project;
import org.planwright.ui.Messages;

/** Returned files of Word among those that are merged: which state each grew out of, and what it is as a copy of the project. */
final class ReturnedWords {

	private final List<BaseState> bases;
	private final ReturnedDocuments documents;
	private final List<BaseState> own = new ArrayList<>();

	/**
	 * @param mine the project as it is
	 * @param bases all states that are known
	 */
	ReturnedWords(Project mine, List<BaseState> bases) {
		this.bases = bases;
		documents = new ReturnedDocuments(mine);
	}

	/** The state that said what a file was printed of; else what the file tells itself of that; else none that is known. */
	BaseState base(ReturnedDocument file) {
		for (BaseState state : bases) {
			try {
				Project said = state.reading().read();
				// A state that only a file tells of says nothing by itself.
				if (said != null && file.isFrom(said)) {
					return state;
				}
			} catch (ProjectFileException e) {
				System.getLogger(ReturnedWords.class.getName()).log(System.Logger.Level.DEBUG, "No base: " + state.name(), e);
			}
		}
		BaseState told = new BaseState(Messages.text(file.tellsOriginal() ? "merging.base.original" : "merging.base.unknown"), () -> null);
		return Stream.concat(bases.stream(), own.stream()).filter(each -> each.name().equals(told.name())).findFirst().orElseGet(() -> {
			own.add(told);
			return told;
		});
	}

	/**
	 * Adds a file as a copy that grew out of a state.
	 *
	 * @return why it cannot be merged; null where it was added
	 */
	String add(ReturnedFile file, BaseState base, List<MergeSeries.Copy> copies) throws ProjectFileException {
		Project state = base.reading().read();
		if (state != null && file.document().plan(state).isEmpty()) {
			return Messages.text("merging.base.no.plan");
		}
		try {
			Project told = state == null ? documents.original(file.document()) : state;
			ReturnedDocuments.Copy copy = documents.on(told, file.document());
			copies.add(new MergeSeries.Copy(file.name(), copy.base(), copy.theirs(), file.document().revisors()));
			return null;
		} catch (IOException e) {
			return e.getMessage();
		}
	}
}
