package org.planwright.core.reading.words;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.core.figure.Glyphs;
import org.planwright.core.reading.source.PlacedText;

/**
 * The line that opens a box: 专栏1：5G网络部署工程, 专栏 2 5G 网络部署工程, 重点工程一 数字乡村.
 *
 * @param label label and number as printed
 * @param no the number as printed; null where the box has none
 * @param ordinal the number; 0 where there is none
 * @param title what follows; null where the title stands on the next line
 */
public record BoxCaption(PlacedText label, String no, int ordinal, PlacedText title) {

	private static final String HAN = "[一二三四五六七八九十百]{1,4}";
	private static final Pattern CAPTION = Pattern.compile(
			"^[\\[<《(]?\\s{0,2}(?<word>专\\s{0,4}栏|专题|重点工程|重大工程|重点项目|重大项目|重大专项|重点专项|专项工程|专项行动|重点行动|重大行动|示范工程|重点任务专栏|工程专栏|工程|项目)"
					+ "\\s{0,3}[(]?\\s{0,2}(?<no>" + HAN + "|\\d{1,2}(?:[-－—]\\d{1,2})?)?\\s{0,2}[)]?(?<mark>\\s{0,2}[\\]>》]|\\s{0,2}[:：、.]|\\s+|(?=\\S)|$)\\s*");
	private static final int LONGEST = 60;

	/** The caption that a line is; empty where it is none. */
	public static Optional<BoxCaption> of(PlacedText line) {
		if (line.length() < 2 || line.length() > LONGEST || "专重工示[【《<（(〔项".indexOf(line.charAt(0)) < 0) {
			return Optional.empty();
		}
		String folded = Glyphs.fold(line.text());
		Matcher caption = CAPTION.matcher(folded);
		if (!caption.find()) {
			return Optional.empty();
		}
		return of(line, folded, caption);
	}

	private static Optional<BoxCaption> of(PlacedText line, String folded, Matcher caption) {
		String word = caption.group("word").replaceAll("\\s", "");
		String no = caption.group("no");
		int labelEnd = no == null ? caption.end("word") : caption.end("no");
		int titleStart = caption.end();
		if (no != null && opensGeneration(folded, caption)) {
			labelEnd--;
			titleStart = labelEnd;
			no = labelEnd > caption.end("word") ? no.substring(0, no.length() - 1) : null;
		}
		boolean column = word.equals("专栏");
		boolean marked = ":：、]>》.".indexOf(caption.group("mark").strip()) >= 0 && !caption.group("mark").isBlank();
		PlacedText title = line.substring(Math.min(titleStart, line.length())).strip();
		if (no == null && !(column && (marked || title.isBlank() || caption.group("mark").isBlank() && !caption.group("mark").isEmpty()))) {
			return Optional.empty();
		}
		if (!column && !marked && !title.isBlank() && caption.group("mark").isEmpty() && no.matches(HAN)) {
			return Optional.empty();
		}
		if (title.length() > 0 && !isTitle(title, column)) {
			return Optional.empty();
		}
		PlacedText label = line.substring(folded.indexOf(caption.group("word").charAt(0)), closed(folded, labelEnd)).strip();
		int ordinal = no == null ? 0 : Math.max(0, Numerals.parse(no.replaceAll("[-－—].*", "")));
		return Optional.of(new BoxCaption(label, no == null ? null : no, ordinal, title.isBlank() ? null : title));
	}

	/** In 专栏25G网络 the number is 2 and the title 5G网络. */
	private static boolean opensGeneration(String folded, Matcher caption) {
		int end = caption.end("no");
		return Character.isDigit(folded.charAt(end - 1)) && end < folded.length() && folded.charAt(end) == 'G'
				&& caption.group("no").length() > 1 && caption.group("mark").isEmpty();
	}

	private static int closed(String folded, int labelEnd) {
		return labelEnd < folded.length() && folded.charAt(labelEnd) == ')' ? labelEnd + 1 : labelEnd;
	}

	/** A sentence that speaks of a box is no caption: 专栏1所列项目由各市组织实施。 */
	private static boolean isTitle(PlacedText title, boolean column) {
		return !Phrases.endsSentence(title) && !Phrases.holdsSentence(title) && Phrases.count(title, '，') <= (column ? 2 : 1)
				&& title.text().indexOf('；') < 0 && "，、".indexOf(title.charAt(title.length() - 1)) < 0
				&& title.text().codePoints().anyMatch(Character::isLetter);
	}
}
