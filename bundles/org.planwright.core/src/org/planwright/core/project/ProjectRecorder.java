package org.planwright.core.project;

import java.util.List;

import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.planwright.model.Plan;
import org.planwright.model.Project;

/**
 * EMF's change recorder, attached to a project once and for all.
 *
 * <p>The recorder of EMF walks over every object that it watches at the end of each recording; with the whole project watched, an edit
 * of one word would cost time in proportion to the project. This one keeps no list of what it watches, so that an edit costs what it
 * changes.
 */
final class ProjectRecorder extends ChangeRecorder {

	ProjectRecorder(Project project) {
		addAdapter(project);
	}

	/** Records what happens to the content that a plan has got since it was met. */
	void adopt(Plan head) {
		head.eContents().forEach(this::addAdapter);
	}

	void begin() {
		beginRecording(List.of());
	}

	/** What takes the changes since {@link #begin()} back. */
	ChangeDescription end() {
		return endRecording();
	}

	@Override
	public void setTarget(Notifier target) {
		if (target instanceof EObject object) {
			object.eContents().forEach(this::addAdapter);
		}
	}

	@Override
	public void unsetTarget(Notifier oldTarget) {
		// Nothing is kept about a target.
	}
}
