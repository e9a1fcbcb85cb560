package org.planwright.core.project;

import java.nio.file.Path;

/** Writes what is handed on to other programs: pictures, tables, reports. */
public final class ExportedFile {

	private ExportedFile() {
	}

	/**
	 * Writes a file, or replaces the one that has its name, as a whole.
	 *
	 * @throws ProjectFileException when it cannot be written; a file that was there is as it was
	 */
	public static void write(Path target, byte[] content) throws ProjectFileException {
		new AtomicReplace(target).write(content, written -> {
			// That the bytes are all there is all that can be said of any file.
		});
	}
}
