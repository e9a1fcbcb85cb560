package org.planwright.core.project;

/**
 * How big a project file may be before it is refused, so that no file can fill the memory or keep the program busy for ever. A project
 * of a thousand long plans stays under a quarter of each.
 *
 * @param packed bytes of the file
 * @param entries files in the container
 * @param part bytes of one part, unpacked
 * @param total bytes of all parts, unpacked
 * @param depth how deep elements may be nested in a part
 */
record FileLimits(long packed, int entries, long part, long total, int depth) {

	static final FileLimits DEFAULT = new FileLimits(512L << 20, 20_000, 256L << 20, 2L << 30, 64);
}
