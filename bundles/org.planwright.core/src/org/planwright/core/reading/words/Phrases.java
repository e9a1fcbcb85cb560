package org.planwright.core.reading.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.core.figure.Glyphs;

/** What the words of a line look like: a sentence, the title of a heading, a line of a list. */
public final class Phrases {

	/** The longest heading that is met in practice, with room to spare. */
	public static final int LONGEST_HEADING = 52;
	private static final int LONGEST_RUN_IN = 42;
	/** 5G+VR is a title, too. */
	private static final int LONGEST_LATIN_TITLE = 12;

	private static final String SENTENCE_ENDS = "。！？；;!?";
	private static final String CLOSERS = "”’）)】》〉」』\"";
	private static final Pattern OPENS_LIKE_SENTENCE = Pattern.compile(
			"^(?:到\\s?20\\d\\d|截至|截止|20\\d\\d\\s?[年-]|“?十[三四五]五”?(?:时期|期间|以来|末)|当前|目前|随着|近年来|今后|未来|同时|此外|其中|一方面|另一方面|据|如|但|并|为了?(?!民|企)"
					+ "|我国|我省|我市|全省已|全国已|注[：:]|备注|说明[：:]|[一二三四五六七八九]是|坚持以习近平|以习近平|习近平|按照|根据|围绕|通过|对于|在)");
	private static final Pattern HOLDS_FIGURE = Pattern.compile(
			"\\d+(?:\\.\\d+)?\\s?(?:%|％|万|亿|个|家|户|公里|千米|项|座|人次|倍|名|条|台|张|平方|立方|吨|元|千瓦|亩|公顷|辆|所|百分点)(?!工程|计划|行动|示范|强|级)");
	/** 东部地区要大幅度削减排放总量: a sentence with a subject says what somebody must do. */
	private static final Pattern DEMAND = Pattern.compile("^[\\p{IsHan}、]{2,12}(?<![重主需必首紧摘])(?:要|应当|必须)(?![素求点件闻道塞害地旨领略义])\\p{IsHan}");
	private static final Pattern TERM_LINE = Pattern.compile("^[^，。；！？]{1,30}[：:].*");
	private static final Pattern BREAKS_OFF = Pattern.compile(
			"(?:[的、将把]|(?<![平均对高中])等|(?<!参)与|(?<![存内所])在|(?<!应)对|(?<![共中缓温总调])和|(?<![普涉触])及|(?<![行作有因])为)$");

	private Phrases() {
	}

	/** Whether a text ends a sentence, quotes and brackets behind the full stop set aside. */
	public static boolean endsSentence(CharSequence text) {
		int end = text.length() - 1;
		while (end >= 0 && (CLOSERS.indexOf(text.charAt(end)) >= 0 || text.charAt(end) == ' ')) {
			end--;
		}
		return end >= 0 && SENTENCE_ENDS.indexOf(text.charAt(end)) >= 0;
	}

	/** Whether a text holds a full stop, a question mark or an exclamation mark anywhere. */
	public static boolean holdsSentence(CharSequence text) {
		return firstStop(text) >= 0;
	}

	/** Offset of the first full stop that is not inside quotes or brackets; -1 where there is none. */
	public static int firstStop(CharSequence text) {
		int depth = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if ("“（(《【〔‘".indexOf(c) >= 0) {
				depth++;
			} else if ("”）)》】〕’".indexOf(c) >= 0) {
				depth = Math.max(0, depth - 1);
			} else if ((c == '。' || c == '！' || c == '？') && depth == 0) {
				return i;
			}
		}
		int plain = text.toString().indexOf('。');
		return depth > 0 ? plain : -1;
	}

	/** Whether words can be a heading on a line of its own: short, no sentence, no list. */
	public static boolean isHeadingLike(CharSequence words) {
		if (words.length() == 0 || words.length() > LONGEST_HEADING || words.toString().indexOf('\t') >= 0) {
			return false;
		}
		char last = words.charAt(words.length() - 1);
		return !endsSentence(words) && !holdsSentence(words) && "，、：:,".indexOf(last) < 0 && count(words, '，') <= 3
				&& words.toString().indexOf('；') < 0 && Glyphs.fold(words.toString()).codePoints().anyMatch(Character::isLetter);
	}

	/**
	 * Whether the first sentence of a paragraph can be a heading that runs into it.
	 *
	 * @param sentence the sentence without its full stop
	 */
	public static boolean isRunInTitle(String sentence) {
		return isNumberedTitle(sentence) && !OPENS_LIKE_SENTENCE.matcher(sentence.strip()).find() && !DEMAND.matcher(sentence.strip()).find();
	}

	/**
	 * Whether a sentence that is all of a numbered paragraph can be a heading: it may begin as a sentence of prose does.
	 *
	 * @param sentence the sentence without its full stop
	 */
	public static boolean isNumberedTitle(String sentence) {
		String words = sentence.strip();
		if (words.length() < 2 || words.length() > LONGEST_RUN_IN || breaksOff(words)) {
			return false;
		}
		if (count(words, '，') > 2 || words.indexOf('；') >= 0 || words.indexOf('：') >= 0) {
			return false;
		}
		boolean latin = words.length() <= LONGEST_LATIN_TITLE && words.codePoints().filter(Character::isLetter).count() >= 2;
		return (latin || words.codePoints().filter(Character::isIdeographic).count() >= 2) && !HOLDS_FIGURE.matcher(words).find();
	}

	/** Whether words end where no phrase can: behind 和, 的 or a comma. */
	public static boolean breaksOff(CharSequence words) {
		return BREAKS_OFF.matcher(words).find();
	}

	/** Whether a line reads like an entry of a list of terms: a few words, a colon, an explanation. */
	public static boolean isTermLine(CharSequence words) {
		Matcher matcher = TERM_LINE.matcher(words);
		return matcher.lookingAt();
	}

	/** The words without blanks and punctuation, in half width and small letters, to compare headings by. */
	public static String key(CharSequence words) {
		StringBuilder key = new StringBuilder(words.length());
		for (int i = 0; i < words.length(); i++) {
			char c = Glyphs.fold(words.charAt(i));
			if (Character.isLetterOrDigit(c)) {
				key.append(Character.toLowerCase(c));
			}
		}
		return key.toString();
	}

	/** How often a character stands in a text. */
	public static int count(CharSequence text, char wanted) {
		return (int) text.chars().filter(c -> c == wanted).count();
	}
}
