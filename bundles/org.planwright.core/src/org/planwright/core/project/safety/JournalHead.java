package org.planwright.core.project.safety;

import java.util.List;

/** What the records of a journal say before their content; see docs/file-format.md. */
sealed interface JournalHead {

	/** The version of the journal that is written. */
	int VERSION = 1;

	/**
	 * The first record: which edits of which state of which file these are.
	 *
	 * @param format the version of the format of its parts
	 * @param journal id of the journal: one that had to move to another place keeps it
	 * @param project id of the project
	 * @param name the project's name
	 * @param file the file that was open; null for a project without one
	 * @param base digest of the file that the edits were made on; null for a project without a file
	 * @param began when the first edit was written, by the clock of that machine
	 */
	record Header(int version, int format, String product, String journal, String project, String name, String file, String base, String user, String host, String machine,
			long pid, String start, String began) implements JournalHead {

		ProcessMark process() {
			return new ProcessMark(host, machine, pid, start);
		}

		Header on(String newFile, String newBase) {
			return new Header(version, format, product, journal, project, name, newFile, newBase, user, host, machine, pid, start, began);
		}
	}

	/** A part as it is after the edits; its content follows, packed by Deflate. */
	record Part(String name, int size) implements JournalHead {
	}

	/** A part that is no more. */
	record Removed(String name) implements JournalHead {
	}

	/**
	 * The records since the last one like this are one state of the project.
	 *
	 * @param number counts from 1
	 * @param at when, by the clock of that machine
	 * @param labels what the edits since the last commit are called
	 */
	record Commit(long number, String at, List<String> labels) implements JournalHead {
	}

	/** What is above is part of a save that begins here. */
	record Mark(long save) implements JournalHead {
	}

	/** The save of a mark is about to put a file of this digest in its place. */
	record Saving(long save, String digest) implements JournalHead {
	}
}
