package org.planwright.core;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.commons.io.file.PathUtils;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.planwright.core.report.PrintException;

/**
 * A folder for what is too much for the memory while a file is made, or has to be a file for a moment. It lies where the system has such folders,
 * and goes when it is closed, whatever became of the file.
 */
public final class ScratchFolder implements AutoCloseable {

	private static final String NAME = "planwright";

	private final Path path;

	/** @throws PrintException when it cannot be made: the disk is full, or this person may not write there */
	public ScratchFolder() throws PrintException {
		this(Path.of(System.getProperty("java.io.tmpdir")));
	}

	/**
	 * A folder in a place of one's own.
	 *
	 * @throws PrintException when it cannot be made
	 */
	public ScratchFolder(Path within) throws PrintException {
		try {
			path = Files.createTempDirectory(within, NAME);
		} catch (IOException e) {
			throw told(within, e);
		}
	}

	/** Where it is. */
	public Path path() {
		return path;
	}

	/**
	 * What to tell where making a file failed: what could not be written here where that was the reason. Asked before what was written here goes, since
	 * a disk is not full any more then.
	 *
	 * @param failure what was thrown; libraries hide what a disk says in exceptions of their own
	 * @return the words for the user, where a file was the reason
	 * @throws RuntimeException the failure itself, where none was
	 */
	public PrintException failure(Exception failure) {
		for (Throwable cause : ExceptionUtils.getThrowableList(failure)) {
			if (cause instanceof PrintException said) {
				return said;
			}
			if (cause instanceof IOException said) {
				return told(path, said);
			}
		}
		throw failure instanceof RuntimeException fault ? fault : new IllegalStateException(failure);
	}

	private static PrintException told(Path folder, IOException reason) {
		if (DiskSpace.isNearlyFull(folder)) {
			return new PrintException(Messages.text("scratch.full", folder), reason);
		}
		return new PrintException(Messages.text("scratch.failed", folder, reason.getLocalizedMessage()), reason);
	}

	@Override
	public void close() {
		try {
			PathUtils.deleteDirectory(path);
		} catch (IOException e) {
			System.getLogger(ScratchFolder.class.getName()).log(System.Logger.Level.WARNING, "Left behind: " + path, e);
		}
	}
}
