package org.planwright.core.project;

import java.nio.file.Path;

/**
 * One save of a project in three steps: its content is taken when this is made, on the session's thread; {@link #write} puts it into the
 * file, on any thread, while the project may be edited; {@link #end} tells the session, on its thread.
 */
public final class ProjectSaving {

	private final SessionFile file;
	private final PackedProject content;
	private final Path target;
	private final SaveGuard guard;
	private final Object mark;
	private final Runnable takeBack;
	private boolean written;

	/** @param takeBack takes back what was done to the project for the save, where it fails */
	ProjectSaving(SessionFile file, PackedProject content, Path target, SaveGuard guard, Object mark, Runnable takeBack) {
		this.file = file;
		this.content = content;
		this.target = target;
		this.guard = guard;
		this.mark = mark;
		this.takeBack = takeBack;
		guard.begun();
	}

	/** The file that is written. */
	public Path target() {
		return target;
	}

	/**
	 * Writes the file and verifies it. Takes as long as the disk needs.
	 *
	 * @throws ProjectFileException when it cannot be written or must not be; the file is as it was
	 */
	public void write() throws ProjectFileException {
		guard.writing(target);
		content.write(target, guard);
		written = true;
	}

	/** Tells the session what came of it: called once, also when {@link #write} failed or was never called. */
	public void end() {
		if (written) {
			file.saved(target, content, mark);
			guard.saved(target);
		} else {
			guard.notSaved();
			takeBack.run();
		}
	}
}
