package org.planwright.ui.review;

import java.util.Optional;

import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.CommentEdits;
import org.planwright.model.Comment;
import org.planwright.model.Identified;
import org.planwright.model.Mention;
import org.planwright.model.Passage;
import org.planwright.model.Project;
import org.planwright.ui.selection.PlanSelection;
import org.planwright.ui.selection.TextSpan;

/**
 * What a remark is to be made on.
 *
 * @param subject an object of a plan, a plan, or the project
 * @param words words of the subject; null for the whole of it
 */
record CommentTarget(Identified subject, TextSpan words) {

	/** What is meant where somebody remarks on what is picked: a figure stands for its words; empty for what is part of no plan any more. */
	static Optional<CommentTarget> of(PlanSelection place) {
		if (place.object() instanceof Mention mention && mention.eContainer() instanceof Passage passage) {
			return of(new PlanSelection(passage, new TextSpan(mention.getStart(), mention.getEnd()), null));
		}
		if (!(place.object() instanceof Project) && place.plan().isEmpty()) {
			return Optional.empty();
		}
		TextSpan words = place.words();
		boolean isOnWords = place.object() instanceof Passage passage && words != null && words.start() < words.end() && passage.getText() != null
				&& words.end() <= passage.getText().length();
		return Optional.of(new CommentTarget(place.object(), isOnWords ? words : null));
	}

	/** Whether it is there still: what is deleted while a remark is being written takes none. */
	boolean isThere(ProjectSession session) {
		boolean isThere = subject == session.project() || ProjectSession.planOf(subject) != null && session.find(subject.getId()).isPresent();
		return isThere && (words == null || words.end() <= ((Passage) subject).getText().length());
	}

	/** Its words; empty where the whole is meant. */
	String quote() {
		return words == null ? "" : ((Passage) subject).getText().substring(words.start(), words.end());
	}

	/** Where it is, for views to show. */
	PlanSelection place(Object origin) {
		return new PlanSelection(subject, words, origin);
	}

	Comment add(CommentEdits edits, String text, String author) {
		return words == null ? edits.add(subject, text, author) : edits.add((Passage) subject, words.start(), words.end(), text, author);
	}
}
