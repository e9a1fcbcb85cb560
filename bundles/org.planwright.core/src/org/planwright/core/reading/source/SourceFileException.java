package org.planwright.core.reading.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

import org.planwright.core.Messages;

/** A document that could not be brought in. The message says what is the matter and how to go on, in the language of {@link Messages}. */
public final class SourceFileException extends IOException {

	private static final long serialVersionUID = 1L;

	/** What is the matter. Names are stable: scripts and tests rely on them. */
	public enum Code {
		/** There is no such file. */
		NOT_FOUND,
		/** The file exists and cannot be read: a folder, no permission, an error of the disk or the network. */
		UNREADABLE,
		/** Nothing but blanks stands in it. */
		EMPTY,
		/** Larger than {@link SourceFile#LARGEST}. */
		TOO_LARGE,
		/** A document of Word, WPS or Excel of a kind that is not read: the message says which kind is. */
		OFFICE,
		/** Locked by a password. */
		ENCRYPTED,
		/** Cut off or broken inside. */
		DAMAGED,
		/** Made to do harm, or so large inside that reading it would. */
		HARMFUL,
		/** A PDF document. */
		PDF,
		/** A picture. */
		PICTURE,
		/** A project file of this program. */
		PROJECT,
		/** Neither text nor a format that is known. */
		NOT_TEXT
	}

	private final Code code;

	/**
	 * A message of this room.
	 *
	 * @param file the document
	 * @param cause null when there is none
	 */
	public SourceFileException(Code code, Path file, Throwable cause) {
		super(Messages.text("reading.file." + code.name().toLowerCase(Locale.ROOT).replace('_', '.'), SourceFile.name(file)), cause);
		this.code = Objects.requireNonNull(code, "code");
	}

	/**
	 * A message of the room that reads the format.
	 *
	 * @param message what is the matter and how to go on
	 * @param cause null when there is none
	 */
	public SourceFileException(Code code, String message, Throwable cause) {
		super(message, cause);
		this.code = Objects.requireNonNull(code, "code");
	}

	/** What is the matter. */
	public Code code() {
		return code;
	}
}
