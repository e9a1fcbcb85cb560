package org.planwright.ui.selection;

/**
 * Words inside a passage.
 *
 * @param start offset of the first character, from 0
 * @param end   offset after the last character, not below {@code start}
 */
public record TextSpan(int start, int end) {

	public TextSpan {
		if (start < 0 || end < start) {
			throw new IllegalArgumentException("span " + start + ".." + end);
		}
	}
}
