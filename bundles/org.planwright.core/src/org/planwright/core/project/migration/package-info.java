/**
 * The versions of the project file and the way from each to the next: {@link org.planwright.core.project.migration.FormatVersion} lists
 * them, one class a step rewrites the parts of an old file before they are read. Works on XML alone, so that a step stays right when the
 * model moves on.
 */
package org.planwright.core.project.migration;
