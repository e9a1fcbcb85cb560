package org.planwright.core;

/** Words that a reader itself adds to a remark. They are part of the project from then on, and so the same whatever the language of the window. */
public final class RemarkWords {

	/** Stands for the words of a remark that has none. */
	public static final String NONE = "（没有文字的批注）";

	private RemarkWords() {
	}

	/** A remark with the words that it was made on, where these have no place of their own any more. */
	public static String quoting(String words, String remark) {
		return "“" + words + "”：" + remark;
	}
}
