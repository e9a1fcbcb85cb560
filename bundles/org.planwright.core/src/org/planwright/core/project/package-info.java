/**
 * One open project: its model, the one stack of commands that every change goes through, and the file it is kept in.
 *
 * <p>{@link org.planwright.core.project.ProjectSession} is the way in; {@code edit} has the typed edits that make one undoable
 * command each, {@code file} the format of {@code .plan} files. Nothing here knows a display or how a document is read.
 */
package org.planwright.core.project;
