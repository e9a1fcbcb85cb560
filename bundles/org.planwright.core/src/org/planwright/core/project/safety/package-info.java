/**
 * Keeps projects from being lost: locks, backups, the journal of unsaved edits and what comes back of it after a crash, and the watch over
 * the file on the disk. The session knows none of this; a {@link org.planwright.core.project.safety.ProjectKeeper} follows it.
 */
package org.planwright.core.project.safety;
