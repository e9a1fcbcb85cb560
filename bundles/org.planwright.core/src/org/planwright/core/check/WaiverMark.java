package org.planwright.core.check;

import org.planwright.model.Waiver;

/**
 * What a waiver keeps of its finding, to know it again and to notice that the data under it changed. Stored as one text, parts separated by
 * blanks; waivers made before marks have the digest alone.
 *
 * @param finding id of the finding; empty where it was not kept
 * @param kin what the finding shares with what becomes of it when a figure changes; empty likewise
 * @param fingerprint digest of the data under it
 */
record WaiverMark(String finding, String kin, String fingerprint) {

	private static final char SEPARATOR = ' ';
	private static final int PARTS = 3;

	/** What a waiver of a finding keeps. */
	static WaiverMark of(Finding finding) {
		return new WaiverMark(finding.id(), finding.kin(), finding.fingerprint());
	}

	/** What a waiver kept. */
	static WaiverMark of(Waiver waiver) {
		String stored = waiver.getFingerprint() == null ? "" : waiver.getFingerprint();
		String[] parts = stored.split(String.valueOf(SEPARATOR));
		return parts.length == PARTS ? new WaiverMark(parts[0], parts[1], parts[2]) : new WaiverMark("", "", stored);
	}

	/** Tells whether it was kept which finding was accepted, and not only on which data. */
	boolean knowsFinding() {
		return !finding.isEmpty();
	}

	/** As it is stored. */
	String text() {
		return finding + SEPARATOR + kin + SEPARATOR + fingerprint;
	}
}
