package org.planwright.core.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.core.figure.Glyphs;
import org.planwright.core.figure.Unit;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/** Cuts a text into the pieces that nobody would cut further when marking what was changed: words, numbers with their units, punctuation. */
final class Words {

	/** In folded text: a number with its unit, a date, a name such as 5G or IPv6; and numbers in Chinese signs, as in 十四五. */
	private static final Pattern WHOLE = Pattern.compile("(?<number>\\d+(?:[.,，]\\d+)*)(?:\\s*[-~—至]\\s*\\d+(?:\\.\\d+)?)?(?:\\s*(?<unit>" + Unit.pattern()
			+ "|年|月|日|时))(?:余|多)?|[A-Za-z0-9]+(?:[.+\\-/,][A-Za-z0-9]+)*%?|[〇零一二三四五六七八九十百千万亿两]{2,}");

	private Words() {
	}

	/** The pieces of a text in their order; together they are the text. */
	static List<String> of(String text) {
		List<String> words = new ArrayList<>();
		BreakIterator breaks = BreakIterator.getWordInstance(ULocale.CHINA);
		Matcher whole = WHOLE.matcher(Glyphs.fold(text));
		int at = 0;
		while (whole.find()) {
			between(text.substring(at, whole.start()), breaks, words);
			words.add(text.substring(whole.start(), whole.end()));
			at = whole.end();
		}
		between(text.substring(at), breaks, words);
		return words;
	}

	private static void between(String text, BreakIterator breaks, List<String> words) {
		if (text.isEmpty()) {
			return;
		}
		breaks.setText(text);
		int from = breaks.first();
		for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
			words.add(text.substring(from, to));
			from = to;
		}
	}
}
