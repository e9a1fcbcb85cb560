package org.planwright.core.project.safety;

import java.nio.file.Path;
import java.util.Objects;

/**
 * How a person wants backups to be kept.
 *
 * @param keep how many of the latest are kept, and of how many earlier days one more each; 0 for no backups
 * @param place where they are kept
 * @param folder the folder of {@link Place#FOLDER}; null for the other places
 */
public record BackupRule(int keep, Place place, Path folder) {

	/** Where backups are kept. */
	public enum Place {
		/**
		 * With the program's own data on this machine. The standard: a memory stick that is lost or a share that is gone does not take them
		 * along, and a folder that others look into stays as it is.
		 */
		MACHINE,
		/** In a folder beside the project file, for those who carry everything along. */
		BESIDE,
		/** In a folder of the person's choice. */
		FOLDER
	}

	/** As many as can be chosen. */
	public static final int MOST = 99;
	public static final BackupRule STANDARD = new BackupRule(10, Place.MACHINE, null);

	public BackupRule {
		Objects.requireNonNull(place, "place");
		if (keep < 0 || keep > MOST || place == Place.FOLDER && folder == null) {
			throw new IllegalArgumentException(keep + " " + place);
		}
	}
}
