package org.planwright.core.project.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.planwright.core.project.ProjectChange;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.SessionListener;

/** Holds an edit to what every edit owes: it is one command, has a name, and undo and redo bring back exactly what was there. */
public final class UndoCheck {

	private UndoCheck() {
	}

	/**
	 * Runs an edit, undoes it, redoes it and leaves it done.
	 *
	 * @param label the name that the edit must have
	 */
	public static void oneCommand(ProjectSession session, String label, Runnable edit) {
		List<ProjectChange> changes = new ArrayList<>();
		Runnable stop = session.addListener(new SessionListener() {
			@Override
			public void edited(ProjectChange change) {
				changes.add(change);
			}
		});
		EObject before = EcoreUtil.copy(session.project());
		edit.run();
		EObject after = EcoreUtil.copy(session.project());
		assertFalse(EcoreUtil.equals(before, after), "the edit changes something");
		assertEquals(1, changes.size(), "one command");
		assertEquals(label, session.undoLabel().orElseThrow());
		session.undo();
		assertTrue(EcoreUtil.equals(before, session.project()), "undo brings back what was there");
		session.redo();
		assertTrue(EcoreUtil.equals(after, session.project()), "redo does the same again");
		stop.run();
	}

	/** Runs something that must change nothing. */
	public static void nothing(ProjectSession session, Runnable attempt) {
		EObject before = EcoreUtil.copy(session.project());
		String label = session.undoLabel().orElse("");
		attempt.run();
		assertTrue(EcoreUtil.equals(before, session.project()), "nothing is changed");
		assertEquals(label, session.undoLabel().orElse(""), "no command");
	}
}
