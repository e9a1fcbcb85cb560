package org.planwright.core.project;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

import org.planwright.core.Messages;

/**
 * A project file that could not be opened or saved. Whatever was to be opened or overwritten is as it was before. The message says
 * what is the matter, where, and how to go on, in the language of {@link Messages}.
 */
public final class ProjectFileException extends IOException {

	private static final long serialVersionUID = 1L;

	/** What is the matter. Names are stable: scripts and tests rely on them. */
	public enum Code {
		/** There is no such file. */
		NOT_FOUND,
		/** The file exists and cannot be read: a folder, no permission, an error of the disk or the network. */
		UNREADABLE,
		/** The file has no content at all. */
		EMPTY,
		/** Not a project file: a Word document, a picture, anything else. */
		FOREIGN,
		/** A project file of which something is missing or changed. */
		DAMAGED,
		/** Written by a later version of the program, in a format that this one does not know. */
		NEWER,
		/** Bigger than what is accepted, packed or unpacked. */
		TOO_LARGE,
		/** It holds something that no project file has and that could do harm: paths that lead outside, DOCTYPE, entities. */
		UNSAFE,
		/** The project was opened read-only, and its file is not to be written over. */
		READ_ONLY,
		/** The file says something else than when it was opened or saved last: somebody else has written it. */
		CHANGED_ON_DISK,
		/** The file that the project was opened from is not there any more: moved, renamed or deleted. */
		GONE,
		/** Someone else has the file open, or has taken it over. */
		LOCKED,
		/** The folder to save in does not exist. */
		NO_FOLDER,
		/** The folder or the file may not be written to. */
		NOT_WRITABLE,
		/** The disk is full. */
		NO_SPACE,
		/** Writing failed; the file that was there before is unharmed. */
		WRITE_FAILED,
		/** What was written could not be read back as it should be; the file that was there before is unharmed. */
		VERIFY_FAILED
	}

	private final Code code;
	private final transient Path file;

	/**
	 * @param code what is the matter
	 * @param file the file that was to be opened or saved
	 * @param detail where in the file, or what the system said; null when there is nothing to add
	 * @param cause null when there is none
	 */
	public ProjectFileException(Code code, Path file, String detail, Throwable cause) {
		super(describe(code, file, detail), cause);
		this.code = Objects.requireNonNull(code, "code");
		this.file = file;
	}

	/** What is the matter. */
	public Code code() {
		return code;
	}

	/** The file that was to be opened or saved. */
	public Path file() {
		return file;
	}

	private static String describe(Code code, Path file, String detail) {
		String message = Messages.text("file.error." + code.name().toLowerCase(Locale.ROOT).replace('_', '.'), file);
		return detail == null || detail.isBlank() ? message : Messages.text("file.error.detail", message, detail);
	}
}
