package org.planwright.core.project.migration;

import java.util.function.Consumer;

import org.w3c.dom.Document;

/**
 * Makes a part of one version of the project file a part of the next one.
 *
 * <p>A step knows the version that it starts from and nothing of the model of today. It leaves alone what is already as the next version has
 * it: parts of a damaged file may be of a version that nobody can tell any more, and go through all steps.
 */
public interface MigrationStep {

	/**
	 * Rewrites a part in place.
	 *
	 * @param part the root is a project or a plan; names are not resolved, {@code plan:Plan} is a name as it stands
	 * @param lost is told what could not be taken over, in a few words of the file itself
	 * @return whether anything was changed
	 */
	boolean migrate(Document part, Consumer<String> lost);
}
