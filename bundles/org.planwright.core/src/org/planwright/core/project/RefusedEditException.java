package org.planwright.core.project;

/**
 * An edit that the project does not take. Nothing was changed, and the message tells the person why and how to go on: whoever offered the
 * edit need not have known.
 */
public abstract sealed class RefusedEditException extends IllegalStateException permits FrozenPlanException, ReadOnlyProjectException {

	private static final long serialVersionUID = 1L;

	RefusedEditException(String message) {
		super(message);
	}
}
