package org.planwright.core.reading.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.core.figure.Glyphs;
import org.planwright.core.reading.flow.Piece;
import org.planwright.core.reading.flow.TextPiece;
import org.planwright.core.reading.source.PlacedText;
import org.planwright.core.reading.structure.NoteEntry;
import org.planwright.core.reading.words.Label;
import org.planwright.core.reading.words.Label.Style;
import org.planwright.core.reading.words.Labels;

/** Reads the notes behind a table: 注：①…②…, 注：1．… with the others in paragraphs of their own, *…, ¹…. */
public final class NoteReader {

	private static final Pattern LEAD = Pattern.compile("^(?:\\(?注释?|备注|说明|附注|表注)\\s*(?<no>\\d{1,2}|[一二三四五六七八九])?\\s*[:：.、)]?\\s*(?=\\S)");
	private static final Pattern STRICT_LEAD = Pattern.compile("^(?:\\(?(?:注释?|备注|说明|附注|表注)\\s*\\d{0,2}\\s*[:：]|\\(?注\\s*(?:\\d{1,2}\\s*[.、:：]?|[①(\\[*])|注\\s+\\S)");
	private static final Pattern SIGN = Pattern.compile("^(?<mark>[*★☆※△▲#]{1,3}|[¹²³⁰⁴-⁹]{1,2}|\\[\\d{1,2}\\]|(?:带|标)?[“\"]?\\*[”\"]?(?:号)?)(?=[^\\d])\\s*[:：]?");
	private static final Pattern BRACKETED = Pattern.compile("(?<mark>\\[\\d{1,2}\\])\\s*[:：]?");
	private static final Pattern INNER = Pattern.compile("[①-⑳]|(?<=[;；。,，、\\s])\\(?\\d{1,2}[.、)](?:(?!\\d)|(?=20\\d\\d年))|(?<=[;；。\\s])\\*{1,2}(?=[\\p{IsHan}:：])");

	private static final Pattern CIRCLED = Pattern.compile("[①-⑳]");

	/**
	 * Notes and the index of the first piece behind them.
	 *
	 * @param entries the notes
	 * @param end index of the first piece that is none
	 */
	public record Notes(List<NoteEntry> entries, int end) {
	}

	private NoteReader() {
	}

	/** Whether a paragraph opens a note: 注：, 说明：, or a mark at the head of a line behind a table. */
	public static boolean opens(TextPiece piece, boolean behindTable) {
		String words = Glyphs.fold(piece.words());
		if (STRICT_LEAD.matcher(words).find()) {
			return true;
		}
		return SIGN.matcher(words).find() && (behindTable || "¹²³⁴⁵⁶⁷⁸⁹".indexOf(words.charAt(0)) >= 0);
	}

	/** The note that the document says a paragraph is. */
	public static NoteEntry said(TextPiece piece) {
		String mark = piece.note();
		int start = piece.words().startsWith(mark) ? mark.length() : 0;
		return new NoteEntry(mark, piece.text().substring(start).strip());
	}

	/** Reads the notes that begin at a piece for which {@link #opens} holds. */
	public static Notes read(List<Piece> pieces, int from) {
		List<NoteEntry> entries = new ArrayList<>();
		int expected = 0;
		int i = from;
		while (i < pieces.size() && pieces.get(i) instanceof TextPiece piece && piece.note() == null) {
			Optional<Label> label = Labels.at(piece.text());
			boolean opens = opens(piece, true);
			if (i > from && !opens && !(label.isPresent() && label.get().ordinal() == expected && isNoteStyle(label.get().style()))) {
				break;
			}
			int before = entries.size();
			addEntries(piece.text(), entries, before);
			expected = lastOrdinal(entries) + 1;
			i++;
		}
		return new Notes(entries, i);
	}

	private static boolean isNoteStyle(Style style) {
		return style == Style.ARABIC || style == Style.ARABIC_BRACKETED || style == Style.CIRCLED || style == Style.DECIMAL_1;
	}

	private static int lastOrdinal(List<NoteEntry> entries) {
		Matcher number = Pattern.compile("\\d+").matcher(Glyphs.fold(entries.get(entries.size() - 1).mark()));
		if (number.find()) {
			return Integer.parseInt(number.group());
		}
		char last = entries.get(entries.size() - 1).mark().charAt(0);
		return last >= '①' && last <= '⑳' ? last - '①' + 1 : -9;
	}

	private static void addEntries(PlacedText text, List<NoteEntry> entries, int before) {
		String folded = Glyphs.fold(text.text());
		Matcher lead = LEAD.matcher(folded);
		String mark = "注";
		int start = 0;
		if (lead.find() && lead.end() > 0) {
			start = lead.end();
			mark = lead.group("no") == null ? "注" : "注" + lead.group("no");
			// 注：[1]［］内为五年累计数: the first of notes that go on with [2].
			Matcher bracketed = BRACKETED.matcher(folded).region(start, folded.length());
			if (lead.group("no") == null && bracketed.lookingAt()) {
				start = bracketed.end();
				mark = bracketed.group("mark");
			}
		} else {
			Matcher sign = SIGN.matcher(folded);
			if (sign.find() && Labels.at(text).isEmpty()) {
				mark = sign.group("mark");
				start = mark.startsWith("带") || mark.startsWith("标") || folded.startsWith("*为") ? 0 : sign.end();
				mark = mark.replaceAll("[带标“\"”号]", "");
			}
		}
		split(text.substring(start).strip(), mark, entries, before);
	}

	/** Parts a paragraph at the marks inside it, as long as they count up. */
	private static void split(PlacedText text, String mark, List<NoteEntry> entries, int before) {
		String folded = Glyphs.fold(text.text());
		Matcher inner = INNER.matcher(folded);
		String open = mark;
		int start = 0;
		int ordinal = before == 0 ? 0 : Math.max(0, lastOrdinal(entries));
		Label first = Labels.at(text).filter(label -> isNoteStyle(label.style()) && label.style() != Style.CIRCLED).orElse(null);
		if (first != null && first.ordinal() == ordinal + 1) {
			ordinal++;
			open = "注" + ordinal;
			start = first.end();
		}
		while (inner.find()) {
			int number = ordinal(inner.group());
			// 1. ①…；②…: circled numbers part a note that has a number of its own.
			if (first != null && CIRCLED.matcher(inner.group()).matches()) {
				continue;
			}
			if (number == ordinal + 1 || number < 0) {
				add(text.substring(start, inner.start()), open, entries, inner.start() == 0);
				ordinal = number < 0 ? ordinal : number;
				open = CIRCLED.matcher(inner.group()).matches() ? inner.group() : number < 0 ? "*" : "注" + number;
				start = inner.end();
			}
		}
		add(text.substring(start), open, entries, false);
	}

	private static int ordinal(String mark) {
		if (mark.charAt(0) >= '①' && mark.charAt(0) <= '⑳') {
			return mark.charAt(0) - '①' + 1;
		}
		String digits = mark.replaceAll("\\D", "");
		return digits.isEmpty() ? -1 : Integer.parseInt(digits);
	}

	private static void add(PlacedText text, String mark, List<NoteEntry> entries, boolean skipEmpty) {
		PlacedText note = text.strip();
		if (note.length() > 0 || !skipEmpty && entries.isEmpty()) {
			entries.add(new NoteEntry(mark, note));
		}
	}
}
