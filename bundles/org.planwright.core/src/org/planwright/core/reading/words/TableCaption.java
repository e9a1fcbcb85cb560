package org.planwright.core.reading.words;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.core.figure.Glyphs;
import org.planwright.core.reading.source.PlacedText;

/**
 * The line above or below a table or a picture: 表1 发展主要指标, 附表2：…, 图 3 ….
 *
 * @param label label and number as printed
 * @param title what follows; null where nothing does
 * @param picture whether it names a picture
 */
public record TableCaption(PlacedText label, PlacedText title, boolean picture) {

	private static final Pattern CAPTION = Pattern.compile(
			"^(?<label>(?:附?\\s{0,2}表|续表|图|附图)\\s{0,2}(?:[一二三四五六七八九十]{1,3}|\\d{1,2}(?:[-－—.]\\d{1,2})?)?)(?:\\s*[:：、.]\\s*|\\s+|(?=[“《\\p{IsHan}])|$)(?<title>.*)$");
	private static final Pattern CONTINUED = Pattern.compile("^[(]?\\s{0,2}(?:续\\s{0,2}上?\\s{0,2}表|接上表|表\\s{0,2}\\d{0,2}\\s{0,2}[(]?续表?[)]?|上接.*|续前表)\\s{0,2}\\d{0,2}[)]?.{0,40}$");
	private static final Pattern UNIT_LINE = Pattern.compile("^[(]?\\s{0,2}(?:计量)?单位\\s{0,2}[:：].{1,20}$");
	private static final int LONGEST = 60;

	/** The caption that a line is; empty where it is none. */
	public static Optional<TableCaption> of(PlacedText line) {
		if (line.length() < 2 || line.length() > LONGEST || "附表续图".indexOf(line.charAt(0)) < 0 || Phrases.endsSentence(line)) {
			return Optional.empty();
		}
		Matcher caption = CAPTION.matcher(Glyphs.fold(line.text()));
		if (!caption.matches()) {
			return Optional.empty();
		}
		String word = caption.group("label");
		boolean numbered = word.codePoints().anyMatch(c -> Character.isDigit(c) || "一二三四五六七八九十".indexOf(c) >= 0);
		PlacedText title = line.substring(caption.start("title")).strip();
		if (!numbered || Phrases.holdsSentence(title) || Phrases.count(title, '，') > 1) {
			return Optional.empty();
		}
		return Optional.of(new TableCaption(line.substring(0, caption.end("label")).strip(), title.isBlank() ? null : title,
				word.contains("图")));
	}

	/** Whether a line only says that a table goes on: 续表, （接上表）. */
	public static boolean isContinuation(PlacedText line) {
		return line.length() <= LONGEST && CONTINUED.matcher(Glyphs.fold(line.text())).matches();
	}

	/** Whether a line only says in which unit a table counts: 单位：亿元. */
	public static boolean isUnitLine(PlacedText line) {
		return line.length() <= 26 && UNIT_LINE.matcher(Glyphs.fold(line.text())).matches();
	}
}
