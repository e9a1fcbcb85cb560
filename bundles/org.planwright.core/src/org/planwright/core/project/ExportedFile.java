package org.planwright.core.project;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
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
		new AtomicReplace(target).write(channel -> {
			ByteBuffer rest = ByteBuffer.wrap(content);
			while (rest.hasRemaining()) {
				channel.write(rest);
			}
		}, written -> {
			if (Files.size(written) != content.length) {
				throw new IOException("Not all was written: " + Files.size(written) + " of " + content.length);
			}
		});
	}
}
