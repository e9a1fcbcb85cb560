package org.planwright.core;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Room on disks: systems say in words of their own that there is none. */
public final class DiskSpace {

	/** A full disk shows as a failed write; with less than this left, in bytes, that is what the person is told. */
	private static final long NEARLY_FULL = 1L << 20;

	private DiskSpace() {
	}

	/** Whether the disk that a folder lies on has no room for anything worth writing; false where the disk does not answer, or the folder is gone. */
	public static boolean isNearlyFull(Path folder) {
		try {
			return Files.getFileStore(folder).getUsableSpace() < NEARLY_FULL;
		} catch (IOException e) {
			System.getLogger(DiskSpace.class.getName()).log(System.Logger.Level.DEBUG, "That is no full disk: " + folder, e);
			return false;
		}
	}
}
