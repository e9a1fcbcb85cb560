package org.planwright.core.reading.flow;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.planwright.core.figure.Glyphs;
import org.planwright.core.reading.words.BoxCaption;
import org.planwright.core.reading.words.Bullets;
import org.planwright.core.reading.words.HeadWords;
import org.planwright.core.reading.words.Label;
import org.planwright.core.reading.words.Labels;
import org.planwright.core.reading.words.Phrases;
import org.planwright.core.reading.words.TableCaption;

/**
 * Joins what stands on several lines and is one paragraph.
 *
 * <p>In most documents a line is a paragraph, and only a page break cuts one: then the first half does not end a sentence, and the
 * second half does not look like the beginning of something. In others every printed line is a line; there a line that is as wide as
 * the text column goes on with the next.
 */
final class LineJoiner {

	private static final int LONGEST_IN_BRACKETS = 40;
	private static final int SHORTEST_PROSE = 12;
	private static final int LONG_PROSE = 60;
	private static final int RAGGED = 3;
	/** Number of characters that no printed line of prose exceeds. */
	private static final int WIDEST_COLUMN = 80;
	/** Number of characters that no paragraph exceeds: lines that never end a sentence are no paragraph, and would be looked through again with every line. */
	private static final int LONGEST_PARAGRAPH = 8000;
	private static final int LONGEST_SURE_HEAD = 22;
	private static final int FEWEST_BROKEN = 12;
	private static final Pattern OPENS = Pattern.compile(
			"^(?:[—–-]{1,2}(?=[^\\s\\d])|[" + Bullets.SIGNS + "]|注\\s*[:：\\d]|备注|说明\\s*[:：]|附\\s?[件录表图：:]|名\\s*词\\s*解\\s*释|[\\[【]|(?:工程|建设|行动|项目|主要|重点|总体)(?:目标|内容|任务)\\s*[:：]).*");

	/** The title of a plan and the date above it, which stand by themselves though the line above ends with the name of an office. */
	private static final Pattern OF_COVER = Pattern.compile(
			"^(?:[“\"《]?十[一二三四五六]五[”\"]?[^，。；：]{2,40}(?:规划|纲要|计划)》?|20\\d\\d\\s?年\\s?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日\\s*(?:[（(][^）)]{2,12}[）)])?)$");

	/** 第一章 on a line of its own, the heading on the next. */
	private static final Pattern LABEL_ALONE = Pattern.compile(
			"^(?:第\\s{0,2}[一二三四五六七八九十百\\d]{1,4}\\s{0,2}(?:章|节|篇|编|部分)|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])$");

	private final List<Piece> pieces;
	private final Set<String> titles;
	private final boolean wrapped;
	private final boolean indented;
	private final boolean parted;
	/** Whether lines break only at blanks, which Chinese has few of, so that even full ones are short. */
	private final boolean ragged;
	private final int width;
	/** The styles of numbers that stand before headings on lines of their own, as short ones show. */
	private final Set<Label.Style> headed;

	/**
	 * @param titles keys of the entries of the contents page
	 * @param paragraphs whether the document says where its paragraphs end, so that no line is a mere printed one
	 */
	LineJoiner(List<Piece> pieces, Set<String> titles, boolean paragraphs) {
		this.pieces = pieces;
		this.titles = titles;
		List<TextPiece> prose = pieces.stream().filter(TextPiece.class::isInstance).map(TextPiece.class::cast)
				.filter(piece -> piece.text().length() >= SHORTEST_PROSE && piece.frame() == 0).toList();
		this.wrapped = !paragraphs && isWrapped();
		this.width = columnWidth(prose);
		this.parted = wrapped && areParted();
		this.ragged = parted && areRagged();
		this.headed = wrapped ? headedStyles() : Set.of();
		this.indented = wrapped && prose.stream().filter(piece -> piece.indent() >= 2).count() * 12 > prose.size();
	}

	/** Whether every printed line is a line of its own: many lines break off in mid-sentence with the next right below. */
	private boolean isWrapped() {
		int broken = 0;
		int ended = 0;
		int wide = 0;
		for (int i = 0; i + 1 < pieces.size(); i++) {
			if (pieces.get(i) instanceof TextPiece piece && pieces.get(i + 1) instanceof TextPiece next
					&& piece.text().length() >= SHORTEST_PROSE) {
				if (piece.text().length() > WIDEST_COLUMN) {
					wide++;
				} else if (Phrases.endsSentence(piece.text())) {
					ended++;
				} else if (next.gap() == 0 && !opens(next) && !isTitle(piece)) {
					broken++;
				}
			}
		}
		return broken > FEWEST_BROKEN && 2 * broken > ended && broken > 4 * wide;
	}

	/** Whether blank lines part the paragraphs: those that end in mid-line mostly have one behind them. */
	private boolean areParted() {
		int blank = 0;
		int tight = 0;
		for (int i = 0; i + 1 < pieces.size(); i++) {
			if (pieces.get(i) instanceof TextPiece piece && pieces.get(i + 1) instanceof TextPiece next && Phrases.endsSentence(piece.text())
					&& width(piece.words()) + RAGGED < width) {
				blank += next.gap() > 0 ? 1 : 0;
				tight += next.gap() > 0 ? 0 : 1;
			}
		}
		return blank > 4 * tight;
	}

	private boolean areRagged() {
		int broken = 0;
		int narrow = 0;
		for (int i = 0; i + 1 < pieces.size(); i++) {
			if (pieces.get(i) instanceof TextPiece piece && pieces.get(i + 1) instanceof TextPiece next && next.gap() == 0
					&& isProse(piece.words()) && !Phrases.endsSentence(piece.text()) && !opens(next)) {
				broken++;
				narrow += width(piece.words()) + RAGGED < width ? 1 : 0;
			}
		}
		return narrow * 7 > broken;
	}

	private Set<Label.Style> headedStyles() {
		Set<Label.Style> styles = EnumSet.noneOf(Label.Style.class);
		pieces.stream().filter(TextPiece.class::isInstance).map(TextPiece.class::cast).filter(line -> isTitle(line) && width(line.words()) + RAGGED < width).flatMap(line -> Labels.at(line.text()).stream()).map(Label::style)
				.filter(style -> style.compareTo(Label.Style.HAN_BRACKETED) <= 0).forEach(styles::add);
		return styles;
	}

	/** Whether a full line is a heading all the same: others with such numbers are, and what follows is no rest of it but text. */
	private boolean isFullHeading(TextPiece line, TextPiece next) {
		boolean text = width(next.words()) + RAGGED >= width || Phrases.endsSentence(next.text());
		return text && Labels.at(line.text()).filter(label -> headed.contains(label.style())).map(label -> line.words().substring(label.end()))
				.filter(words -> isTitle(line) && Phrases.isRunInTitle(words) && words.chars().noneMatch(Character::isDigit)).isPresent();
	}

	/** Whether a line goes on with what is measured or dated: 到 2025 / 年，…. */
	private static boolean isMeasure(String words) {
		return "年月日个万亿%％".indexOf(words.charAt(0)) >= 0;
	}

	private static String firstWord(String words) {
		int end = words.indexOf(' ');
		return end < 0 ? words : words.substring(0, end);
	}

	/** The width of the lines that break off in mid-sentence: nearly all of them are full. */
	private static int columnWidth(List<TextPiece> prose) {
		int[] widths = prose.stream().filter(piece -> !Phrases.endsSentence(piece.text()) && !isTitle(piece)).mapToInt(piece -> width(piece.words()))
				.sorted().toArray();
		return widths.length == 0 ? 0 : widths[widths.length * 2 / 3];
	}

	/** Width in Chinese characters, two Latin ones counting as one. */
	private static int width(String words) {
		int halves = 0;
		for (int i = 0; i < words.length(); i++) {
			halves += words.charAt(i) < 0x2000 ? 1 : 2;
		}
		return halves / 2;
	}

	List<Piece> join() {
		List<Piece> joined = new ArrayList<>(pieces.size());
		int lastWidth = 0;
		for (Piece piece : pieces) {
			if (!(piece instanceof TextPiece text)) {
				joined.add(piece);
				continue;
			}
			TextPiece before = !joined.isEmpty() && joined.get(joined.size() - 1) instanceof TextPiece last ? last : null;
			if (before != null && LABEL_ALONE.matcher(before.words()).matches() && isHeading(text) && !opensNumbered(text)) {
				joined.set(joined.size() - 1, before.withText(before.text().append(text.text(), " ")));
			} else if (before != null && goesOn(before, text, lastWidth)) {
				joined.set(joined.size() - 1, before.withText(before.text().join(text.text())));
			} else {
				joined.add(text);
			}
			lastWidth = width(text.words());
		}
		return joined;
	}

	private boolean goesOn(TextPiece before, TextPiece next, int lastWidth) {
		if (before.frame() != next.frame() || isSure(before) || isSure(next) || before.hashes() > 0 || next.hashes() > 0 || endsWithColon(before.words())
				|| isWhole(before) || next.gap() > 0 && OF_COVER.matcher(next.words()).matches()
				|| before.text().length() + next.text().length() > LONGEST_PARAGRAPH) {
			return false;
		}
		if (next.gap() == 0 && !opensNumbered(next) && closesBracketOf(before, next)) {
			return true;
		}
		if (wrapped && next.gap() == 0 || wrapped && next.pageBreak()) {
			return goesOnWrapped(before, next, lastWidth);
		}
		return !Phrases.endsSentence(before.text()) && isProse(before.words()) && !opens(next) && !isTitle(before);
	}

	/** Whether a line is all of a numbered heading that the contents page lists, however full it is. */
	private boolean isWhole(TextPiece line) {
		return !titles.isEmpty() && line.text().length() <= Phrases.LONGEST_HEADING && Labels.at(line.text()).isPresent() && titles.contains(Phrases.key(line.text()));
	}

	private static boolean isSure(TextPiece piece) {
		return piece.level() > 0 || piece.note() != null;
	}

	/** A colon ends a salutation or the line above a list. */
	private static boolean endsWithColon(String words) {
		return words.endsWith("：") || words.endsWith(":");
	}

	private boolean goesOnWrapped(TextPiece before, TextPiece next, int lastWidth) {
		boolean full = lastWidth + RAGGED + (ragged ? width(firstWord(next.words())) : 0) >= width;
		boolean unfinished = "，、".indexOf(before.words().charAt(before.words().length() - 1)) >= 0 || before.words().indexOf('。') >= 0;
		boolean ended = Phrases.endsSentence(before.text());
		if (ragged && !ended && next.gap() == 0 && !opens(next) && !isTitle(before) && (isProse(before.words()) || isMeasure(next.words()))) {
			return true;
		}
		if (opens(next) || !full && (ended || !unfinished) || isFullHeading(before, next)) {
			return false;
		}
		return !ended || (indented ? next.indent() < 2 : !isHeading(next) && (parted || !opensWithHead(next)));
	}

	/** Whether a line closes the bracket that the line above leaves open: Latin words leave lines short. */
	private static boolean closesBracketOf(TextPiece before, TextPiece next) {
		String below = Glyphs.fold(next.words());
		int close = below.indexOf(')');
		return close >= 0 && close <= LONGEST_IN_BRACKETS && below.lastIndexOf('(', close) < 0 && leavesBracketOpen(before.words());
	}

	private static boolean leavesBracketOpen(String words) {
		for (int i = words.length() - 1; i >= 0; i--) {
			char sign = Glyphs.fold(words.charAt(i));
			if (sign == '(' || sign == ')') {
				return sign == '(';
			}
		}
		return false;
	}

	/** Without indents nothing parts two paragraphs whose border falls on the end of a line, but the head that the second opens with. */
	private static boolean opensWithHead(TextPiece piece) {
		return HeadWords.of(piece.text()).filter(head -> head.endsWithStop() && head.verbal() && head.title().length() <= LONGEST_SURE_HEAD
				&& head.title().indexOf('，') < 0).isPresent();
	}

	private static boolean isHeading(TextPiece piece) {
		return piece.text().length() <= 24 && Phrases.isHeadingLike(piece.text());
	}

	/** Prose has a comma, a semicolon or a full stop, or it is long. */
	private static boolean isProse(String words) {
		return words.length() >= SHORTEST_PROSE && (words.indexOf('，') >= 0 || words.indexOf('。') >= 0 || words.indexOf('；') >= 0) || words.length() >= LONG_PROSE;
	}

	/** A numbered line of heading size, without a full stop and with few commas, is a heading and goes nowhere. */
	private static boolean isTitle(TextPiece piece) {
		Optional<Label> label = Labels.at(piece.text());
		if (label.isEmpty()) {
			return BoxCaption.of(piece.text()).isPresent();
		}
		return Phrases.isHeadingLike(piece.text().substring(Math.min(label.get().end(), piece.text().length())))
				&& Phrases.count(piece.text(), '，') <= 2 && label.get().style() != Label.Style.CLAUSE;
	}

	/** Whether a line looks like the beginning of something. */
	private static boolean opens(TextPiece piece) {
		return piece.tabs() > 0 || OPENS.matcher(piece.words()).matches() || BoxCaption.of(piece.text()).isPresent()
				|| TableCaption.of(piece.text()).isPresent() || opensNumbered(piece) || Phrases.isTermLine(piece.words());
	}

	/** A number opens something, but 一是 and a bare digit before words can as well stand in mid-sentence. */
	private static boolean opensNumbered(TextPiece piece) {
		return Labels.at(piece.text()).filter(label -> label.style() != Label.Style.CLAUSE && label.style() != Label.Style.DECIMAL_1
				&& label.style() != Label.Style.DECIMAL_2).isPresent();
	}
}
