package org.planwright.core.project.edit;

import org.planwright.core.Numbering;
import org.planwright.model.Section;

/**
 * The printed words of a heading taken apart.
 *
 * @param label the number with its punctuation; empty where there is none
 * @param title the words
 * @param mark what stands between a run-in heading and its text; empty for other headings
 * @param runIn whether it stands in one paragraph with its text
 */
record HeadingText(String label, String title, String mark, boolean runIn) {

	static HeadingText of(String printed, boolean runIn) {
		int labelEnd = Numbering.labelEnd(printed);
		String label = printed.substring(0, labelEnd).strip();
		String words = printed.substring(labelEnd);
		int wordsEnd = words.length();
		while (runIn && wordsEnd > 0 && !Character.isLetterOrDigit(words.charAt(wordsEnd - 1)) && "”’）)》".indexOf(words.charAt(wordsEnd - 1)) < 0) {
			wordsEnd--;
		}
		return new HeadingText(label, words.substring(0, wordsEnd).strip(), words.substring(wordsEnd), runIn);
	}

	/** The words of a heading as they stand on paper. */
	static String printed(Section section) {
		return text(section.getLabel()) + text(section.getTitle()) + (section.isRunIn() ? text(section.getRunInMark()) : "");
	}

	private static String text(String value) {
		return value == null ? "" : value;
	}
}
