package org.planwright.core.reading.source;

import java.util.Arrays;
import java.util.Objects;

/**
 * Words that remember the source line of each of their characters, through every cut and join.
 *
 * <p>Immutable. Offsets are UTF-16 units, as in {@link String}.
 */
public final class PlacedText implements CharSequence {

	private final String text;
	/** Offsets at which another line begins, ascending, the first being 0. */
	private final int[] starts;
	/** The line that begins at the offset of the same index. */
	private final int[] lines;

	private PlacedText(String text, int[] starts, int[] lines) {
		this.text = Objects.requireNonNull(text, "text");
		this.starts = starts;
		this.lines = lines;
	}

	/** Words that all stand on one line. */
	public static PlacedText of(String text, int line) {
		return new PlacedText(text, new int[] { 0 }, new int[] { line });
	}

	/** The words. */
	public String text() {
		return text;
	}

	/**
	 * The line of the character at an offset.
	 *
	 * @param offset 0 to {@link #length()}; the offset behind the last character gives the last line
	 */
	public int lineAt(int offset) {
		return lines[runAt(offset)];
	}

	private int runAt(int offset) {
		int found = Arrays.binarySearch(starts, offset);
		return found >= 0 ? found : Math.max(0, -found - 2);
	}

	/** The line of the first character. */
	public int firstLine() {
		return lines[0];
	}

	/** The line of the last character. */
	public int lastLine() {
		return lines[runAt(Math.max(0, text.length() - 1))];
	}

	/** The words from one offset up to another, with their lines. */
	public PlacedText substring(int from, int to) {
		String cut = text.substring(from, to);
		int first = runAt(from);
		int last = to > from ? runAt(to - 1) : first;
		int[] cutStarts = new int[last - first + 1];
		for (int i = 1; i < cutStarts.length; i++) {
			cutStarts[i] = starts[first + i] - from;
		}
		return new PlacedText(cut, cutStarts, Arrays.copyOfRange(lines, first, last + 1));
	}

	/** The words from an offset to the end. */
	public PlacedText substring(int from) {
		return substring(from, text.length());
	}

	/** The words without blanks at either end. */
	public PlacedText strip() {
		String stripped = text.strip();
		if (stripped.length() == text.length()) {
			return this;
		}
		int from = text.indexOf(stripped);
		return substring(from, from + stripped.length());
	}

	/** These words followed by others; a blank is set between two Latin words, which a line break kept apart. */
	public PlacedText join(PlacedText next) {
		if (next.text.isEmpty()) {
			return this;
		}
		if (text.isEmpty()) {
			return next;
		}
		boolean blank = isLatin(text.charAt(text.length() - 1)) && isLatin(next.text.charAt(0));
		return append(next, blank ? " " : "");
	}

	/** These words, a glue and other words; the glue counts to these words' last line. */
	public PlacedText append(PlacedText next, String glue) {
		int shift = text.length() + glue.length();
		int[] allStarts = Arrays.copyOf(starts, starts.length + next.starts.length);
		int[] allLines = Arrays.copyOf(lines, lines.length + next.lines.length);
		for (int i = 0; i < next.starts.length; i++) {
			allStarts[starts.length + i] = next.starts[i] + shift;
			allLines[lines.length + i] = next.lines[i];
		}
		return new PlacedText(text + glue + next.text, allStarts, allLines);
	}

	private static boolean isLatin(char c) {
		return c < 0x250 && Character.isLetter(c);
	}

	/** Whether there are no words but blanks. */
	public boolean isBlank() {
		return text.isBlank();
	}

	@Override
	public int length() {
		return text.length();
	}

	@Override
	public char charAt(int index) {
		return text.charAt(index);
	}

	@Override
	public CharSequence subSequence(int start, int end) {
		return substring(start, end);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof PlacedText that && text.equals(that.text) && Arrays.equals(starts, that.starts)
				&& Arrays.equals(lines, that.lines);
	}

	@Override
	public int hashCode() {
		return 31 * text.hashCode() + Arrays.hashCode(lines);
	}

	/** The words alone, so that a placed text can be used wherever a text is printed. */
	@Override
	public String toString() {
		return text;
	}
}
