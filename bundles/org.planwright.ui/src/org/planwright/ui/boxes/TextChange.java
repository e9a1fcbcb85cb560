package org.planwright.ui.boxes;

/**
 * The one span in which two texts differ.
 *
 * @param start       offset of the first character that differs
 * @param end         offset behind the last one, in the text before
 * @param replacement what stands there in the text after
 */
record TextChange(int start, int end, String replacement) {

	/** Compares two texts; equal ones give an empty span without a replacement. */
	static TextChange between(String before, String after) {
		int start = 0;
		int common = Math.min(before.length(), after.length());
		while (start < common && before.charAt(start) == after.charAt(start)) {
			start++;
		}
		int same = 0;
		while (same < common - start && before.charAt(before.length() - 1 - same) == after.charAt(after.length() - 1 - same)) {
			same++;
		}
		return new TextChange(start, before.length() - same, after.substring(start, after.length() - same));
	}

	/** Whether the texts are equal. */
	boolean isEmpty() {
		return start == end && replacement.isEmpty();
	}
}
