package org.planwright.core.project;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.planwright.core.project.ProjectChange.Kind;
import org.planwright.model.Plan;

/** How the model of a session is changed: each edit is recorded whole or not made at all, goes on the one stack, and everyone is told of it. */
final class SessionEdits {

	private final SessionPlans plans;
	private final ProjectWatch watch;
	private final ProjectRecorder recorder;
	private final PartCache cache;
	private final SessionListeners listeners;
	private final InstantSource clock;
	private final SessionFile file;
	private final EditTidy tidy;
	private final EditStack stack = new EditStack();
	private boolean editing;
	private boolean broken;

	SessionEdits(SessionPlans plans, ProjectWatch watch, ProjectRecorder recorder, PartCache cache, SessionListeners listeners, InstantSource clock,
			SessionFile file) {
		this.plans = plans;
		this.watch = watch;
		this.recorder = recorder;
		this.cache = cache;
		this.listeners = listeners;
		this.clock = clock;
		this.file = file;
		tidy = new EditTidy(watch, plans::loadReferring);
		stack.saveIsDone();
	}

	boolean isDirty() {
		return stack.isSaveNeeded();
	}

	/** The content of the project is taken to be saved: what names this place for {@link #saved}. */
	Object contentTaken() {
		return stack.contentTaken();
	}

	/**
	 * What was taken is saved.
	 *
	 * @param told what others are told before they hear whether there is anything left to save
	 */
	void saved(Object mark, Runnable told) {
		boolean wasDirty = isDirty();
		stack.saveIsDone(mark);
		told.run();
		tellDirty(wasDirty);
	}

	UnsavedChanges unsaved() {
		return new UnsavedChanges(stack.sinceSave());
	}

	/** @see ProjectSession#edit(String, EObject, MergeKey, Runnable) */
	void edit(String label, EObject subject, MergeKey key, Runnable change) {
		Objects.requireNonNull(label, "label");
		if (editing) {
			joinEdit(change);
			return;
		}
		refuseUnlessEditable();
		plans.loadFor(subject);
		// While somebody waited for the plans, the file may have become another's.
		refuseUnlessEditable();
		boolean wasDirty = isDirty();
		ChangeDescription recorded = record(change);
		ProjectWatch.Touched touched = watch.close();
		plans.release();
		if (recorded.getObjectChanges().isEmpty()) {
			return;
		}
		Instant now = clock.instant();
		RecordedEdit latest = stack.latest();
		if (latest != null && !stack.isAtSaveMark() && latest.isContinuedBy(key, now)) {
			latest.extend(recorded, key, now);
		} else {
			stack.execute(new RecordedEdit(label, subject, recorded, key, now));
		}
		tellEdited(Kind.DO, label, Optional.ofNullable(subject), touched);
		tellDirty(wasDirty);
	}

	private void refuseUnlessEditable() {
		if (!takesEdits()) {
			throw new ReadOnlyProjectException(file.readOnly().orElseThrow());
		}
	}

	private void joinEdit(Runnable change) {
		boolean complete = false;
		try {
			change.run();
			complete = true;
		} finally {
			broken |= !complete;
		}
	}

	private ChangeDescription record(Runnable change) {
		watch.open();
		recorder.begin();
		editing = true;
		plans.hold();
		broken = false;
		boolean complete = false;
		try {
			change.run();
			if (broken) {
				throw new IllegalStateException("A part of the edit failed and the failure was ignored");
			}
			tidy.run();
			for (Plan head : watch.touched().unread) {
				throw new IllegalStateException("Changed before it was loaded: " + head.getId());
			}
			for (Plan copy : watch.touched().frozen) {
				throw new FrozenPlanException(copy);
			}
			complete = true;
			return recorder.end();
		} finally {
			editing = false;
			if (!complete) {
				recorder.end().apply();
				forget(watch.close());
				plans.release();
			}
		}
	}

	void undo() {
		RecordedEdit edit = (RecordedEdit) stack.getUndoCommand();
		if (edit != null) {
			replay(Kind.UNDO, edit, stack::undo);
		}
	}

	void redo() {
		RecordedEdit edit = (RecordedEdit) stack.getRedoCommand();
		if (edit != null && takesEdits()) {
			replay(Kind.REDO, edit, stack::redo);
		}
	}

	private void replay(Kind kind, RecordedEdit edit, Runnable step) {
		refuseWhileEditing("undone or redone");
		boolean wasDirty = isDirty();
		watch.open();
		ProjectWatch.Touched touched;
		try {
			step.run();
		} finally {
			touched = watch.close();
		}
		tellEdited(kind, edit.getLabel(), edit.subject(), touched);
		tellDirty(wasDirty);
	}

	/** @param what what would be done to the project */
	void refuseWhileEditing(String what) {
		if (editing) {
			throw new IllegalStateException("A project cannot be " + what + " in the middle of an edit");
		}
	}

	boolean canUndo() {
		return stack.canUndo() && takesEdits();
	}

	boolean canRedo() {
		return stack.canRedo() && takesEdits();
	}

	private boolean takesEdits() {
		return file.readOnly().map(why -> why.reason().allowsEdits()).orElse(true);
	}

	Optional<String> undoLabel() {
		return Optional.ofNullable(stack.getUndoCommand()).map(Command::getLabel);
	}

	Optional<String> redoLabel() {
		return Optional.ofNullable(stack.getRedoCommand()).map(Command::getLabel);
	}

	private void tellEdited(Kind kind, String label, Optional<EObject> subject, ProjectWatch.Touched touched) {
		for (Plan plan : touched.plans) {
			plans.changed(plan);
		}
		forget(touched);
		ProjectChange change = new ProjectChange(kind, label, subject, touched.plans, touched.remarked(), touched.objects, watch.added(), watch.removed());
		listeners.tell(listener -> listener.edited(change));
	}

	/** What was touched is not as it was read or written. */
	private void forget(ProjectWatch.Touched touched) {
		touched.plans.forEach(cache::drop);
		touched.renamed.forEach(cache::drop);
	}

	private void tellDirty(boolean wasDirty) {
		boolean dirty = isDirty();
		if (dirty != wasDirty) {
			listeners.tell(listener -> listener.dirtyChanged(dirty));
		}
	}
}
