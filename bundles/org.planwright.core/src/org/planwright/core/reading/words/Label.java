package org.planwright.core.reading.words;

/**
 * The number that a heading, an item or a note opens with.
 *
 * @param style the numbering style
 * @param ordinal the number, from 1
 * @param end offset in the line behind the number, its punctuation and blanks
 * @param printed the number with its punctuation as printed
 * @param form what is printed around the number, such as {@code #.} or {@code (#)}: items of one list share it
 */
public record Label(Style style, int ordinal, int end, String printed, String form) {

	/** The numbering styles of official documents, from the widest to the narrowest. */
	public enum Style {
		/** 第一篇, 第一编, 第一部分. */
		PART,
		/** 第一章. */
		CHAPTER,
		/** 第一节. */
		SECTION,
		/** 1 and a blank, in documents that go on with 1.1. */
		DECIMAL_1,
		/** 1.1. */
		DECIMAL_2,
		/** 1.1.1. */
		DECIMAL_3,
		/** 一、. */
		HAN,
		/** （一）. */
		HAN_BRACKETED,
		/** 1. or 1、. */
		ARABIC,
		/** （1） or 1）. */
		ARABIC_BRACKETED,
		/** ①. */
		CIRCLED,
		/** 一是, which numbers clauses, never headings. */
		CLAUSE;

		/** Whether a style can number headings of an outline of four levels and not only items. */
		public boolean isHeadingStyle() {
			return compareTo(CIRCLED) < 0;
		}
	}

	/** Whether two labels belong to one list by their looks: {@code 1.} and {@code 2、} do not. */
	public boolean sameForm(Label other) {
		return style == other.style && form.equals(other.form);
	}
}
