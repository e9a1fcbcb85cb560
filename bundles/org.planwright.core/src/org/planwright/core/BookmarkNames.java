package org.planwright.core;

import java.util.Locale;
import java.util.regex.Pattern;


/**
 * The bookmark that the words of an object stand in, in a file of Word. Word, WPS and LibreOffice keep bookmarks when a file is edited and saved.
 * They take letters, digits and underscores only, at most 40 of them, and do not tell small letters from capitals. Words of one object that
 * stand in several places have a bookmark each, whose names end with the number of the place from the second on.
 */
public final class BookmarkNames {

	private static final String PREFIX = "pw_";
	private static final String DIGEST_PREFIX = "pwd_";
	private static final Pattern PLAIN = Pattern.compile("[a-z0-9]{1,32}");
	private static final int DIGEST_LENGTH = 32;

	private BookmarkNames() {
	}

	/** The name for an id: the id itself where it can be a name, else a digest of it. One id has one name, always. */
	public static String of(String id) {
		return PLAIN.matcher(id).matches() ? PREFIX + id : DIGEST_PREFIX + Digests.sha256(id).substring(0, DIGEST_LENGTH);
	}

	/**
	 * The name for words of an object that stand apart from its first ones, as the text of an item below its title does.
	 *
	 * @param place counts them, from 2; 1 is the bookmark of the object itself
	 */
	public static String of(String id, int place) {
		return place == 1 ? of(id) : of(id) + '_' + place;
	}

	/** The name of the bookmark of the object itself, of that of any words of it, whatever a program did to its letters. */
	public static String whole(String name) {
		String small = name.toLowerCase(Locale.ROOT);
		int prefix = small.indexOf('_');
		int place = small.indexOf('_', prefix + 1);
		return place < 0 ? small : small.substring(0, place);
	}

	/** Tells whether a bookmark is one of ours, whatever a program did to its letters. */
	public static boolean isOurs(String name) {
		String small = name.toLowerCase(Locale.ROOT);
		return small.startsWith(PREFIX) || small.startsWith(DIGEST_PREFIX);
	}
}
