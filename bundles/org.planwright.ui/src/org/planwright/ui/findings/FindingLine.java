package org.planwright.ui.findings;

import org.planwright.ui.table.ListedRow;

/**
 * One row of the list: a finding, or a heading over some.
 *
 * @param item the finding; null for a heading
 * @param heading what a heading says; empty for a finding
 * @param key what the row is remembered by
 * @param depth how many rows it stands under
 */
public record FindingLine(FindingItem item, String heading, Object key, int depth) implements ListedRow {

	static FindingLine of(FindingItem item, int depth) {
		return new FindingLine(item, "", item.key(), depth);
	}

	static FindingLine heading(String words, Object key) {
		return new FindingLine(null, words, key, 0);
	}

	@Override
	public boolean isHeading() {
		return item == null;
	}
}
