package org.planwright.core.reading.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.core.reading.source.LeftOut.Reason;
import org.planwright.core.reading.source.LineHints;
import org.planwright.core.reading.source.PlacedText;
import org.planwright.core.reading.source.SourceLine;
import org.planwright.core.reading.source.SourceText;

/** Makes clean lines of the lines of a source; a source line that holds a form feed or a soft break becomes several. */
public final class LineCleaner {

	private static final Pattern INNER_BREAK = Pattern.compile("[\\f\\u000B\\u0085\\u2028\\u2029]|(?i:<br\\s*/?>)");
	/** A cell of a table keeps its breaks: the table's reader knows what they mean. */
	private static final Pattern TABLE_MARKUP = Pattern.compile("^\\s*\\||(?i:</?t(?:able|r|d|h)\\b)");
	private static final Pattern PRINTED_BREAK = Pattern.compile("[\\f\\u000B]");
	/** A blank is set between two Latin words, which the break kept apart; between others it counts nothing. */
	private static final Pattern HEADING_BREAK = Pattern.compile("(?<=[A-Za-z0-9])(\\u000B)(?=[A-Za-z0-9])|\\u000B");
	private static final Pattern HASHES = Pattern.compile("^\\s{0,3}(#{1,6})\\s+");
	private static final Pattern CLOSING_HASHES = Pattern.compile("\\s+#{1,6}\\s*$");
	/** A quotation of Markdown; &gt;86 and &gt;=90% are figures, and so is &gt;90%以上的行政村, which a line that was broken may begin with. */
	private static final Pattern QUOTE = Pattern.compile("^ {0,3}>(?: ?>)* ?(?=[^\\d=>]*\\p{IsHan}|\\*\\*[^=>]*\\p{IsHan}|(?<= )[^=>\\p{IsHan}]{0,12}(?:\\p{IsHan}[^\\p{IsHan}]{0,3}){8})");
	private static final Pattern EMPTY_QUOTE = Pattern.compile("^ {0,3}>(?: ?>)*\\s*$");
	/** The head of a column whose two letters are set apart: 指  标. */
	private static final Pattern SET_APART = Pattern.compile("(?<!\\p{IsHan})(指(?= +标)|单(?= +位)|属(?= +性)|类(?= +[别型])|序(?= +号)|名(?= +称)|备(?= +注)|领(?= +域)|项(?= +目)|性(?= +质))( {1,8})(\\p{IsHan})(?!\\p{IsHan})");
	private static final int LONGEST_HEADS = 160;
	private static final Pattern BLANKS = Pattern.compile("[\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000]");

	private final Removals removals;

	public LineCleaner(Removals removals) {
		this.removals = removals;
	}

	/** The lines of a source without left-overs. */
	public List<TextLine> clean(SourceText source) {
		List<TextLine> lines = new ArrayList<>(source.lineCount());
		for (SourceLine line : source.lines()) {
			if (source.isPrinted()) {
				addPrinted(line, lines);
			} else {
				addLines(line, lines);
			}
		}
		return lines;
	}

	/** A paragraph as it is printed has breaks and characters without a glyph, but no markup. A heading stays one line, wherever it was broken. */
	private void addPrinted(SourceLine line, List<TextLine> lines) {
		String raw = line.hints().level() > 0 ? HEADING_BREAK.matcher(line.text()).replaceAll(found -> found.group(1) == null ? "" : " ") : line.text();
		Matcher inner = PRINTED_BREAK.matcher(raw);
		int from = 0;
		boolean pageBreak = false;
		while (inner.find()) {
			if (inner.start() > from || inner.group().charAt(0) != '\f') {
				lines.add(printed(raw, from, inner.start(), line, pageBreak));
			}
			pageBreak = inner.group().charAt(0) == '\f';
			from = inner.end();
		}
		lines.add(printed(raw, from, raw.length(), line, pageBreak));
	}

	private TextLine printed(String raw, int from, int to, SourceLine line, boolean pageBreak) {
		InlineMarkup.Clean clean = InlineMarkup.printed(raw.substring(from, to), Math.clamp(line.hints().boldEnd() - from, 0, to - from), line.number(),
				removals);
		return placed(clean, line, 0, false, pageBreak);
	}

	private void addLines(SourceLine line, List<TextLine> lines) {
		String raw = line.text();
		if (raw.isBlank() && raw.indexOf('\f') < 0) {
			lines.add(ofBlanks(raw, line.number()));
			return;
		}
		if (raw.indexOf('<') >= 0 && TABLE_MARKUP.matcher(raw).find()) {
			lines.add(clean(raw, line, false));
			return;
		}
		Matcher inner = INNER_BREAK.matcher(raw);
		int from = 0;
		boolean pageBreak = false;
		while (inner.find()) {
			if (inner.start() > from || inner.group().charAt(0) != '\f') {
				lines.add(clean(raw.substring(from, inner.start()), line, pageBreak));
			}
			pageBreak = inner.group().charAt(0) == '\f';
			removals.add(line.number(), inner.group(), Reason.MARKUP);
			from = inner.end();
		}
		lines.add(clean(raw.substring(from), line, pageBreak));
	}

	private static TextLine ofBlanks(String raw, int number) {
		int tabs = (int) raw.chars().filter(c -> c == '\t').count();
		return new TextLine(number, PlacedText.of("", number), tabs, 0, 0, 0, false, false, LineHints.NONE);
	}

	private TextLine clean(String raw, SourceLine source, boolean pageBreak) {
		int number = source.number();
		if (isRule(raw)) {
			removals.add(number, raw.strip(), Reason.MARKUP);
			return TextLine.blank(number, pageBreak);
		}
		if (EMPTY_QUOTE.matcher(raw).matches()) {
			removals.add(number, raw.strip(), Reason.MARKUP);
			return TextLine.blank(number, pageBreak);
		}
		Matcher quote = QUOTE.matcher(raw);
		boolean quoted = quote.find();
		String line = quoted ? cutLead(raw, quote.group(), number) : raw;
		Matcher heading = HASHES.matcher(line);
		int hashes = heading.find() ? heading.group(1).length() : 0;
		if (hashes > 0) {
			line = cutLead(line, heading.group(), number);
			Matcher closing = CLOSING_HASHES.matcher(line);
			if (closing.find()) {
				removals.add(number, closing.group().strip(), Reason.MARKUP);
				line = line.substring(0, closing.start());
			}
		}
		InlineMarkup.Clean clean = InlineMarkup.clean(line, number, removals);
		boolean emptied = clean.text().isBlank() && !raw.isBlank();
		return placed(clean, source, hashes, quoted, pageBreak || emptied);
	}

	/** Whether a line only draws one: three or more of the same sign. */
	private static boolean isRule(String raw) {
		char sign = 0;
		int count = 0;
		for (int i = 0; i < raw.length(); i++) {
			char c = raw.charAt(i);
			if (isBlank(c)) {
				continue;
			}
			if (sign == 0 && "-*_=~`".indexOf(c) < 0 || sign != 0 && c != sign) {
				return false;
			}
			sign = c;
			count++;
		}
		return count >= 3;
	}

	private String cutLead(String line, String lead, int number) {
		removals.add(number, lead.strip(), Reason.MARKUP);
		return line.substring(lead.length());
	}

	private static TextLine placed(InlineMarkup.Clean clean, SourceLine source, int hashes, boolean quoted, boolean pageBreak) {
		int number = source.number();
		String text = clean.text();
		int start = 0;
		int tabs = 0;
		int indent = 0;
		while (start < text.length() && isBlank(text.charAt(start))) {
			char c = text.charAt(start++);
			tabs += c == '\t' ? 1 : 0;
			indent += c == '\t' ? 0 : c == '\u3000' || c == '\u2003' ? 2 : 1;
		}
		int end = text.length();
		while (end > start && isBlank(text.charAt(end - 1)) && text.charAt(end - 1) != '\t') {
			end--;
		}
		String words = closedUp(BLANKS.matcher(text.substring(start, end)).replaceAll(" "));
		if (words.isBlank()) {
			return new TextLine(number, PlacedText.of("", number), tabs, 0, 0, 0, quoted, pageBreak, source.hints());
		}
		int boldEnd = Math.max(0, Math.min(clean.boldEnd() - start, words.length()));
		return new TextLine(number, PlacedText.of(words, number), tabs, indent, boldEnd, hashes, quoted, pageBreak, source.hints());
	}

	/** A line with the letters of each head beside each other; the blanks go behind them, so that what stands in columns stays where it is. */
	private static String closedUp(String words) {
		if (words.length() > LONGEST_HEADS || words.indexOf(' ') < 0) {
			return words;
		}
		Matcher apart = SET_APART.matcher(words);
		return apart.find() ? apart.replaceAll("$1$3$2").replaceFirst(" +$", "") : words;
	}

	private static boolean isBlank(char c) {
		return c == '\t' || c == '\u00A0' || c == '\u202F' || Character.isWhitespace(c);
	}
}
