package org.planwright.core.project.migration;

import java.util.List;

/**
 * One version of the project file. A new one is needed when a reader of the one before would lose or misread something.
 *
 * @param number counts from 1
 * @param product the first version of the program that wrote it
 * @param changed what it changed, for docs/file-format.md
 * @param stepFromPrevious what makes a file of the version before one of this; null for the first version
 */
public record FormatVersion(int number, String product, String changed, MigrationStep stepFromPrevious) {

	/** All versions, oldest first. Each number is its place in the list. */
	public static final List<FormatVersion> HISTORY = List.of(
			new FormatVersion(1, "1.0.0", "first version", null),
			new FormatVersion(2, "1.0.0",
					"comments are on words as all evidence is: element words in the place of the attributes start and end; named states of the project",
					new Version1To2()));

	/** The version that is written, and the latest that is read in full. */
	public static final int CURRENT = HISTORY.getLast().number();
}
