package org.planwright.core.project;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.planwright.core.Messages;

/**
 * Something in a project file that was not as it should be, and that was repaired or left out so that the rest could be opened.
 *
 * @param code what was wrong
 * @param part the part of the file where it was found, such as {@code plans/x.xml}
 * @param line the line in that part, from 1; 0 when it is not known
 * @param arguments what the message speaks of
 */
public record FileProblem(Code code, String part, int line, List<String> arguments) {

	/** What was wrong, and what was done about it. */
	public enum Code {
		/** A feature that this version does not know; kept, and written again when the project is saved. */
		UNKNOWN_CONTENT_KEPT,
		/** A feature that only a later version knows; not shown, and not part of what is saved as another file. */
		UNKNOWN_CONTENT_UNSEEN,
		/** A value that does not fit its place, such as a word where a number belongs; left out. */
		VALUE_DROPPED,
		/** A reference to something that is not in the file; left out. */
		REFERENCE_DROPPED,
		/** An object without an id, or with one that is no id; it was given a new one. */
		ID_MISSING,
		/** Two objects with one id; the later one was given a new one. */
		ID_REPEATED,
		/** A plan that is in the file but not in the project's list; it was put last. */
		PLAN_NOT_LISTED,
		/** A file that is in the container but belongs to no part; it is not kept. */
		ENTRY_IGNORED,
		/** The table of contents could not be read: that parts are whole is known by their CRC alone, and not whether there were more. */
		CONTENTS_LOST,
		/** The part with the project's settings, comments and lists could not be read. */
		PROJECT_LOST,
		/** A plan that could not be read. */
		PLAN_LOST,
		/** A named state of the project of which not all parts are there; it is listed and cannot be read. */
		STATE_INCOMPLETE,
		/** Something that an older version of the file said and that has no place in this one; left out. */
		NOT_CONVERTED
	}

	public FileProblem {
		Objects.requireNonNull(code, "code");
		Objects.requireNonNull(part, "part");
		arguments = List.copyOf(arguments);
	}

	/** The same where unknown content is not carried along. */
	FileProblem unseen() {
		return code == Code.UNKNOWN_CONTENT_KEPT ? new FileProblem(Code.UNKNOWN_CONTENT_UNSEEN, part, line, arguments) : this;
	}

	/** What a person is told, in the current language: with the place, unless the place is what the words speak of. */
	public String message() {
		String words = Messages.text("file.problem." + code.name().toLowerCase(Locale.ROOT).replace('_', '.'), arguments.toArray());
		if (code == Code.CONTENTS_LOST || code == Code.PROJECT_LOST || code == Code.PLAN_LOST) {
			return words;
		}
		String place = line > 0 ? Messages.text("file.problem.place.line", part, Integer.toString(line)) : part;
		return Messages.text("file.problem", place, words);
	}
}
