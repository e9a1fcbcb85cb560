package org.planwright.core.compare.merge;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.planwright.core.Digests;
import org.planwright.core.Messages;
import org.planwright.model.Comment;
import org.planwright.model.Evidence;
import org.planwright.model.Identified;
import org.planwright.model.Passage;
import org.planwright.model.Plan;
import org.planwright.model.PlanFactory;
import org.planwright.model.Project;

/** Writes undecided conflicts into a merged project as remarks at their places, so that whoever opens it sees what both sides said. */
public final class ConflictNotes {

	private static final int ID_LENGTH = 16;

	private ConflictNotes() {
	}

	/**
	 * Adds a remark a conflict. The caller makes it an edit.
	 *
	 * @param now what the remarks say that they were made at
	 */
	public static void write(Project project, List<Conflict> open, Instant now) {
		Map<String, Identified> objects = new HashMap<>();
		project.eAllContents().forEachRemaining(object -> {
			if (object instanceof Identified identified) {
				objects.put(identified.getId(), identified);
			}
		});
		for (Conflict conflict : open) {
			Identified element = objects.get(conflict.elementId());
			Comment comment = comment(conflict, element instanceof Plan ? null : element, now);
			if (objects.put(comment.getId(), comment) == null) {
				EObject holder = objects.get(conflict.planId());
				(holder instanceof Plan plan ? plan.getComments() : project.getComments()).add(comment);
			}
		}
	}

	/** Merging the same again adds the same remark, not another one. */
	private static Comment comment(Conflict conflict, Identified subject, Instant now) {
		Comment comment = PlanFactory.eINSTANCE.createComment();
		comment.setId(Digests.sha256(conflict.id() + '\n' + conflict.base() + '\n' + conflict.mine() + '\n' + conflict.theirs()).substring(0, ID_LENGTH));
		comment.setText(text(conflict));
		comment.setAuthor(Messages.text("merge.note.author"));
		comment.setCreated(now.toString());
		comment.setSubject(subject);
		if (subject instanceof Passage passage && conflict.kind() == ConflictKind.TEXT && conflict.mine() != null && !conflict.mine().isEmpty()
				&& passage.getText() != null && passage.getText().contains(conflict.mine())) {
			Evidence words = PlanFactory.eINSTANCE.createEvidence();
			words.setPassage(passage);
			words.setStart(passage.getText().indexOf(conflict.mine()));
			words.setEnd(words.getStart() + conflict.mine().length());
			words.setQuote(conflict.mine());
			words.setJudged(conflict.mine());
			comment.setWords(words);
		}
		return comment;
	}

	/** A conflict with all that was said, as a remark or a terminal tells it. */
	public static String text(Conflict conflict) {
		return Messages.text("merge.note", Messages.text("merge.kind." + conflict.kind().key()), conflict.place(), conflict.field(), said(conflict.mine()),
				said(conflict.theirs()), said(conflict.base()));
	}

	private static String said(String words) {
		return words == null || words.isEmpty() ? Messages.text("merge.nothing") : words;
	}
}
