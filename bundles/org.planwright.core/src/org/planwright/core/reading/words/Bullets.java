package org.planwright.core.reading.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The signs that items of a list without numbers open with, those of a word processor's symbol fonts included. */
public final class Bullets {

	/** The signs that are no dash and no letter, as the content of a class of characters. */
	public static final String SIGNS = "●◆■•▪★※◎○·∙◇□▲△▶►➢➤❖✦\\uF06C-\\uF0FE";

	private static final Pattern BULLET = Pattern.compile("^(?:—{1,2}|–{1,2}|--(?!-)|-(?=[^\\d\\s-]|\\dG)|[" + SIGNS + "]|[-*+](?=\\s))\\s*");

	private Bullets() {
	}

	/** Offset behind the bullet that a line opens with, and the blanks behind it; 0 where it opens with none. */
	public static int end(CharSequence line) {
		Matcher bullet = BULLET.matcher(line);
		return bullet.find() ? bullet.end() : 0;
	}
}
