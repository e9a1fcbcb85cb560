package org.planwright.core.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a printed number bounds the quantity that it speaks of (R34): {@code <1.3}, {@code 90%以上}, {@code 约200个}.
 *
 * <p>Words may stand before the number (不低于90%), after it (90%以上), or on both sides (达到90%以上, 控制在5%以内). A bound before
 * the number is stronger than one after it, any bound is stronger than an approximation, and that is stronger than 达到.
 */
public enum Comparator {

	/** The number itself: no word, or 达到, 为, 至. */
	EQUAL("="),
	/** Strictly less: 低于, 小于, 不足. */
	LESS("<"),
	/** Strictly more: 超过, 高于, 大于, 突破, 余. */
	GREATER(">"),
	/** Not more: 不超过, 不高于, 以内, 以下. */
	AT_MOST("<="),
	/** Not less: 不低于, 不少于, 至少, 以上, 迈上. */
	AT_LEAST(">="),
	/** About: 左右, 约, 近. */
	ABOUT("~");

	private record Word(Comparator comparator, SignedPattern pattern) {
		Word(Comparator comparator, String words) {
			this(comparator, SignedPattern.ofWords(Pattern.compile(words)));
		}
	}

	private record WordBehind(Comparator comparator, Pattern pattern) {
		WordBehind(Comparator comparator, String words) {
			this(comparator, Pattern.compile(words));
		}
	}

	/** What may stand between such a word and its number: 达到, blanks, quotes, and the softening words of a plan. */
	private static final String GAP = "(?:达到?|至|到|为|了|在|值|水平|[\\s\"“”'‘’:：(]){0,4}$";

	/** Tried in this order, so that 不低于 is met before 低于 and 超过 before 过. */
	private static final List<Word> BEFORE = List.of(
			new Word(AT_LEAST, "(?:不低于|不少于|不小于|不得低于|不得少于|不弱于|不亚于|大于等于|大于或等于|高于或等于|至少在?|最少|最低|迈上|迈过|跨上|跨过|跨越|跃上|站上|登上|≥|>=|=>|\\\\geq?(?:slant)?|&ge;)" + GAP),
			new Word(AT_MOST, "(?:不超过|不高于|不大于|不多于|不突破|不得超过|不得高于|小于等于|小于或等于|低于或等于|至多|最多|最高|≤|<=|=<|\\\\leq?(?:slant)?|&le;)" + GAP),
			new Word(GREATER, "(?:超过|超出|超|高于|大于|多于|突破|逾|>|&gt;)" + GAP),
			new Word(LESS, "(?:低于|小于|少于|不足|不到|不满|<|&lt;)" + GAP),
			new Word(ABOUT, "(?:大约|约|大概|大致|接近|将近|近|~|\\\\sim|\\\\approx)" + GAP));

	/** No word stands farther before its number, what may stand between included. */
	private static final int FARTHEST_WORD = 40;

	private static final List<WordBehind> AFTER = List.of(
			new WordBehind(AT_LEAST, "[\\s)]*(?:及|或|和)?(?:其)?(?:以上|之上|起)"),
			new WordBehind(AT_MOST, "[\\s)]*(?:及|或|和)?(?:其)?(?:以下|之下|以内|之内)"),
			new WordBehind(ABOUT, "[\\s)]*(?:左右|上下)"),
			new WordBehind(GREATER, "\\s*(?:余|多(?![种元样维频云层路节]))"));

	private final String symbol;

	Comparator(String symbol) {
		this.symbol = symbol;
	}

	/** The sign used in files and on screens: {@code = < > <= >= ~}. */
	public String symbol() {
		return symbol;
	}

	/** Tells whether the number is a bound of the quantity rather than its value. */
	public boolean isBound() {
		return this != EQUAL && this != ABOUT;
	}

	/** Tells whether a bound lets through everything above its number; null, where there is no number, does not. */
	public static boolean isFloor(Comparator bound) {
		return bound == GREATER || bound == AT_LEAST;
	}

	/** Tells whether a bound lets through everything below its number; null does not. */
	public static boolean isCeiling(Comparator bound) {
		return bound == LESS || bound == AT_MOST;
	}

	/** The sign of a bound as tables print it; nothing for a plain number and one that is about. */
	public String sign() {
		return switch (this) {
			case EQUAL, ABOUT -> "";
			case AT_LEAST -> "≥";
			case AT_MOST -> "≤";
			case LESS, GREATER -> symbol;
		};
	}

	/** Tells whether the number itself is excluded. */
	public boolean isStrict() {
		return this == LESS || this == GREATER;
	}

	/**
	 * The comparator of a sign as {@link #symbol()} writes it.
	 *
	 * @return empty for null and for any other text
	 */
	public static Optional<Comparator> fromSymbol(String symbol) {
		return Arrays.stream(values()).filter(c -> c.symbol.equals(symbol)).findFirst();
	}

	/**
	 * The comparator that a single word or sign stands for, in half or full width: 不低于, 以上, ≥, ＜, 左右.
	 *
	 * @return empty where the text is no such word
	 */
	public static Optional<Comparator> fromWord(String word) {
		String folded = Glyphs.fold(word).strip();
		if (folded.isEmpty()) {
			return Optional.empty();
		}
		if (folded.matches("=|达|达到|为|等于")) {
			return Optional.of(EQUAL);
		}
		return before(folded).or(() -> after(folded));
	}

	/**
	 * The comparator that the words on both sides of a number give.
	 *
	 * @param before the text that ends where the number starts
	 * @param after the text that starts where the number and its unit end
	 * @return {@link #EQUAL} where neither side says anything else
	 */
	public static Comparator fromWords(String before, String after) {
		Optional<Comparator> left = before(Glyphs.fold(before.substring(Math.max(0, before.length() - FARTHEST_WORD))));
		Optional<Comparator> right = after(Glyphs.fold(after));
		if (left.isPresent() && left.get().isBound()) {
			return left.get();
		}
		if (right.isPresent() && (right.get().isBound() || left.isEmpty())) {
			return right.get();
		}
		return left.orElse(EQUAL);
	}

	private static Optional<Comparator> before(String text) {
		return BEFORE.stream().filter(word -> word.pattern().in(text).find()).map(Word::comparator).findFirst();
	}

	private static Optional<Comparator> after(String text) {
		return AFTER.stream().filter(word -> word.pattern().matcher(text).lookingAt()).map(WordBehind::comparator).findFirst();
	}
}
