/**
 * What a person can do to a project: typed edits, each one undoable command with a name in the user's language.
 *
 * <p>An edit that cannot be done throws {@link java.lang.IllegalArgumentException} and changes nothing; whether it can be done is
 * told beforehand by a {@code can…} method, so that a menu can be greyed.
 */
package org.planwright.core.project.edit;
