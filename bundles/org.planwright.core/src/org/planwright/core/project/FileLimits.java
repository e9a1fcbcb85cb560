package org.planwright.core.project;

/**
 * How big a project file may be before it is refused, so that no file can fill the memory or keep the program busy for ever. A project
 * of a thousand long plans stays under a quarter of each.
 *
 * @param packed bytes of the file
 * @param entries files in the container
 * @param part bytes of one part, unpacked
 * @param total bytes of all parts, unpacked
 * @param ratio how many times as long as packed a part may be; parts shorter than a sixteenth of the longest are free of it
 * @param depth how deep elements may be nested in a part
 * @param elements how many elements a part may have
 */
record FileLimits(long packed, int entries, long part, long total, int ratio, int depth, int elements) {

	static final FileLimits DEFAULT = new FileLimits(512L << 20, 20_000, 256L << 20, 2L << 30, 200, 64, 1_000_000);

	private static final int FREE_SHARE = 16;

	/** How long a part may be that takes a number of bytes in the file. */
	long unpacked(long packedPart) {
		return Math.min(part, Math.max(part / FREE_SHARE, packedPart * ratio));
	}
}
