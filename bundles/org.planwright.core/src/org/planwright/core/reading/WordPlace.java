package org.planwright.core.reading;

/**
 * Finds in a passage the words that a source has at a place of a line. Blanks do not count: a reader leaves some out and sets others.
 *
 * @param start offset of the first character in the passage
 * @param end offset behind the last one
 */
record WordPlace(int start, int end) {

	/** A text without blanks that knows where its characters stand. */
	private record Compact(String text, int[] places) {
		static Compact of(String text) {
			StringBuilder compact = new StringBuilder(text.length());
			int[] places = new int[text.length()];
			for (int i = 0; i < text.length(); i++) {
				if (!isBlank(text.charAt(i))) {
					places[compact.length()] = i;
					compact.append(text.charAt(i));
				}
			}
			return new Compact(compact.toString(), places);
		}

		int length() {
			return text.length();
		}

		/** How many characters that count stand before an offset of the text. */
		int before(int offset) {
			int count = 0;
			while (count < length() && places[count] < offset) {
				count++;
			}
			return count;
		}
	}

	private static boolean isBlank(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c);
	}

	/**
	 * The place.
	 *
	 * @param line a line of the source
	 * @param from offset of the first of the words in it
	 * @param to offset behind the last of them
	 * @param passage the words of an object that the line is part of, or that is part of the line
	 * @return null where the passage does not have these words, or has them several times and cannot be laid upon the line
	 */
	static WordPlace of(String line, int from, int to, String passage) {
		Compact source = Compact.of(line);
		Compact target = Compact.of(passage);
		int first = source.before(from);
		int last = source.before(to);
		if (first == last || target.length() == 0) {
			return null;
		}
		int shift = shift(source.text, target.text);
		if (shift != Integer.MIN_VALUE) {
			return place(target, first + shift, last + shift);
		}
		String words = source.text.substring(first, last);
		int found = target.text.indexOf(words);
		return found < 0 || target.text.indexOf(words, found + 1) >= 0 ? null : place(target, found, found + words.length());
	}

	/** How far the passage's characters stand behind those of the line; the least integer where neither holds the other, or holds it twice. */
	private static int shift(String source, String target) {
		boolean isPart = source.length() >= target.length();
		String whole = isPart ? source : target;
		String part = isPart ? target : source;
		int found = whole.indexOf(part);
		if (found < 0 || whole.indexOf(part, found + 1) >= 0) {
			return Integer.MIN_VALUE;
		}
		return isPart ? -found : found;
	}

	/** Words that go on beyond the passage count as far as they stand in it. */
	private static WordPlace place(Compact target, int first, int last) {
		int start = Math.max(0, first);
		int end = Math.min(target.length(), last);
		return start >= end ? null : new WordPlace(target.places[start], target.places[end - 1] + 1);
	}
}
