package org.planwright.core.check;

import java.util.Arrays;
import java.util.List;

import org.planwright.core.Digests;

/** Digests of printed data. */
final class Fingerprints {

	private static final int SHORT = 12;
	private static final char END_OF_PART = '\0';

	private Fingerprints() {
	}

	/** A digest of parts in order; null counts as an empty part. */
	static String of(String rule, String variant, String stated, String computed, List<String> basis) {
		StringBuilder data = new StringBuilder();
		for (String part : Arrays.asList(rule, variant, stated, computed)) {
			data.append(part == null ? "" : part).append(END_OF_PART);
		}
		basis.forEach(part -> data.append(part).append(END_OF_PART));
		return Digests.sha256(data.toString());
	}

	/** A short digest that tells things of one plan apart. */
	static String shortOf(String... parts) {
		StringBuilder data = new StringBuilder();
		for (String part : parts) {
			data.append(part).append(END_OF_PART);
		}
		return Digests.sha256(data.toString()).substring(0, SHORT);
	}
}
