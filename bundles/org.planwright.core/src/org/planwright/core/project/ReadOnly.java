package org.planwright.core.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.planwright.core.Messages;

/**
 * Why the file of an open project is not written. Save As to another file is always possible and ends it: the other file is the
 * project's from then on.
 *
 * @param reason what keeps the file from being written
 * @param arguments what the message speaks of: for {@link Reason#NEWER} the file's version and the latest known one, for
 *        {@link Reason#LOCKED} who has the file open and since when, in words; for {@link Reason#STATE} its name
 */
public record ReadOnly(Reason reason, List<String> arguments) {

	/** What keeps a file from being written. Names are stable: scripts and tests rely on them. */
	public enum Reason {
		/** Written by a later version of the program: what was read may lack what this version does not understand. */
		NEWER(false),
		/** Damaged: what was read is what could still be read of it. */
		SALVAGED(true),
		/** Someone else has the file open. */
		LOCKED(true),
		/** The file or its folder may not be written to. */
		NOT_WRITABLE(true),
		/** A named state of a project, which is what it was. */
		STATE(false);

		private final boolean edits;

		Reason(boolean edits) {
			this.edits = edits;
		}

		/**
		 * Tells whether the project may be edited, to be saved as another file. One that is not understood in full may not: an edit of
		 * a part would contradict what is not seen of it.
		 */
		public boolean allowsEdits() {
			return edits;
		}

		/** Tells whether the file can be written as soon as the circumstances are others, without being opened anew. */
		boolean passes() {
			return this == NOT_WRITABLE;
		}
	}

	public ReadOnly {
		Objects.requireNonNull(reason, "reason");
		arguments = List.copyOf(arguments);
	}

	/** A reason that needs no further words. */
	public static ReadOnly because(Reason reason) {
		return new ReadOnly(reason, List.of());
	}

	/** What the permissions of a file say: null when it may be written to. */
	static ReadOnly ofPermissions(Path file) {
		Path folder = file.toAbsolutePath().getParent();
		boolean writable = Files.isWritable(file) && folder != null && Files.isWritable(folder);
		return writable ? null : because(Reason.NOT_WRITABLE);
	}

	/** What a person is told, in the current language: half a sentence. */
	public String message() {
		return Messages.text("file.readonly." + reason.name().toLowerCase(Locale.ROOT).replace('_', '.'), arguments.toArray());
	}
}
