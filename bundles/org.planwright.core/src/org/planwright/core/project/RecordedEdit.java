package org.planwright.core.project;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.ChangeDescription;

/** An edit that was made while it was recorded: executing it does nothing, undoing and redoing apply what was recorded. */
final class RecordedEdit extends AbstractCommand {

	/** Edits that continue each other are one step for undo when they follow within this time. */
	private static final Duration MERGE_WITHIN = Duration.ofSeconds(1);

	private final List<ChangeDescription> steps = new ArrayList<>();
	private final EObject subject;
	private MergeKey mergeKey;
	private Instant time;

	RecordedEdit(String label, EObject subject, ChangeDescription change, MergeKey mergeKey, Instant time) {
		super(label);
		this.subject = subject;
		this.mergeKey = mergeKey;
		this.time = time;
		steps.add(change);
	}

	Optional<EObject> subject() {
		return Optional.ofNullable(subject);
	}

	/** Tells whether an edit that is made now goes on where this one ended. A clock that was put back ends every step. */
	boolean isContinuedBy(MergeKey key, Instant now) {
		Duration since = Duration.between(time, now);
		return key != null && mergeKey != null && !since.isNegative() && since.compareTo(MERGE_WITHIN) < 0 && key.continues(mergeKey);
	}

	/** What would take the edit back, or make it again where it was undone. */
	List<ChangeDescription> steps() {
		return Collections.unmodifiableList(steps);
	}

	/** Makes a later change part of this edit. */
	void extend(ChangeDescription change, MergeKey laterKey, Instant laterTime) {
		steps.add(change);
		mergeKey = laterKey;
		time = laterTime;
	}

	@Override
	protected boolean prepare() {
		return true;
	}

	@Override
	public void execute() {
		// The change was made while it was recorded.
	}

	@Override
	public void undo() {
		for (ChangeDescription step : steps.reversed()) {
			step.applyAndReverse();
		}
	}

	@Override
	public void redo() {
		for (ChangeDescription step : steps) {
			step.applyAndReverse();
		}
	}
}
