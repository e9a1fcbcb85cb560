package org.planwright.ui.boxes;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.planwright.core.LiveMentions;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.KeyProjectEdits;
import org.planwright.core.project.edit.ShortTextEdits;
import org.planwright.core.project.edit.TextEdits;
import org.planwright.model.KeyProject;
import org.planwright.model.Paragraph;
import org.planwright.model.Passage;
import org.planwright.model.ProjectItem;
import org.planwright.ui.Messages;

/** The edits that a card makes, each one step for undo. */
final class CardEdits implements AutoCloseable {

	private final ProjectSession session;
	private final LiveMentions mentions;
	private final KeyProjectEdits boxes;
	private final TextEdits passages;
	private final ShortTextEdits shortTexts;

	CardEdits(ProjectSession session) {
		this.session = session;
		mentions = new LiveMentions(session);
		boxes = new KeyProjectEdits(session);
		passages = new TextEdits(session, mentions);
		shortTexts = new ShortTextEdits(session);
	}

	ProjectSession session() {
		return session;
	}

	KeyProjectEdits boxes() {
		return boxes;
	}

	/** Changes the words of a goal or item; figures in them are read again. */
	void type(Passage passage, TextChange change) {
		passages.replace(passage, change.start(), change.end(), change.replacement());
	}

	/** Changes a label or title. */
	void type(EObject owner, EAttribute attribute, TextChange change) {
		shortTexts.replace(owner, attribute, change.start(), change.end(), change.replacement());
	}

	/** Splits a goal or item; gives the one that begins at the place. */
	Passage split(Passage passage, int offset) {
		return passages.split(passage, offset);
	}

	/** Whether a goal or item can become the end of the one before it. */
	boolean canJoin(Passage passage) {
		return passages.canJoin(passage);
	}

	/** Makes a goal or item the end of the one before it. */
	TextEdits.JoinPlace join(Passage passage) {
		return passages.join(passage);
	}

	/** Adds an empty goal at the end. */
	Paragraph addGoal(KeyProject box) {
		return boxes.insertGoal(box, box.getGoals().size());
	}

	/** Adds an item at the end, numbered like those before it. */
	ProjectItem addItem(KeyProject box) {
		return boxes.insertItem(box, box.getItems().size());
	}

	/** Takes a goal or item out of its box. */
	void remove(Passage passage) {
		session.edit(Messages.text(passage instanceof ProjectItem ? "boxes.edit.removeItem" : "boxes.edit.removeGoal"), passage.eContainer(),
				() -> List.of(passage).forEach(EcoreUtil::remove));
	}

	@Override
	public void close() {
		mentions.close();
	}
}
