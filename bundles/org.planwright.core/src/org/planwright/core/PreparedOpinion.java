package org.planwright.core;

import java.util.Objects;

/**
 * An opinion on a lower plan as the program words it, for a person to edit and send.
 *
 * @param code what it was prepared from, stable over edits of both plans: the verdict or rule, and the id of what it is about
 * @param subject id of the element of the lower plan that it belongs to; null for the plan as a whole
 * @param about id of the element of the upper plan that it goes by; null for none
 * @param text the opinion
 * @param proposal wording that would settle it; empty for none
 */
public record PreparedOpinion(String code, String subject, String about, String text, String proposal) {

	private static final char MARK = '#';
	/** Digits of the digest: enough to tell an edited text from its original. */
	private static final int DIGITS = 16;

	public PreparedOpinion {
		Objects.requireNonNull(code, "code");
		Objects.requireNonNull(text, "text");
		Objects.requireNonNull(proposal, "proposal");
	}

	/** What is stored with an opinion so that it is known again, and whether a person has edited it since. */
	public String origin() {
		return code + MARK + digest(text, proposal);
	}

	/** Tells whether a stored opinion was prepared from the same. */
	public boolean isOriginOf(String origin) {
		return origin != null && code.equals(code(origin));
	}

	/** Tells whether the words of a stored opinion are still those that were prepared; null words count as empty. */
	public static boolean isUntouched(String origin, String text, String proposal) {
		return origin != null && origin.endsWith(MARK + digest(text, proposal));
	}

	/** The code within what is stored. */
	public static String code(String origin) {
		int mark = origin.lastIndexOf(MARK);
		return mark < 0 ? origin : origin.substring(0, mark);
	}

	private static String digest(String text, String proposal) {
		return Digests.sha256(Objects.requireNonNullElse(text, "") + '\n' + Objects.requireNonNullElse(proposal, "")).substring(0, DIGITS);
	}
}
