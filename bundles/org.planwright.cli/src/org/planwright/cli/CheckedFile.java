package org.planwright.cli;

import java.nio.file.Path;

import org.planwright.core.check.CheckedPlan;

/**
 * What was found in a plan, and the file that the call named for it.
 *
 * @param file a document, or a project that holds the plan
 * @param checked the plan with what was found
 */
record CheckedFile(Path file, CheckedPlan checked) {
}
