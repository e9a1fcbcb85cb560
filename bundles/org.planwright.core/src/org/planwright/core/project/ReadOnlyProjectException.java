package org.planwright.core.project;

import org.planwright.core.Messages;

/** An edit of a project that may only be looked at. Nothing was changed. */
public final class ReadOnlyProjectException extends RefusedEditException {

	private static final long serialVersionUID = 1L;

	ReadOnlyProjectException(ReadOnly why) {
		super(Messages.text("edit.project.readonly", why.message()));
	}
}
