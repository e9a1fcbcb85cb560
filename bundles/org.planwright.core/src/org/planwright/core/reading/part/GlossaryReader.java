package org.planwright.core.reading.part;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.core.figure.Glyphs;
import org.planwright.core.reading.clean.Removals;
import org.planwright.core.reading.flow.GridPiece;
import org.planwright.core.reading.flow.Piece;
import org.planwright.core.reading.flow.TextPiece;
import org.planwright.core.reading.source.LeftOut.Reason;
import org.planwright.core.reading.source.PlacedText;
import org.planwright.core.reading.structure.ReadingNote;
import org.planwright.core.reading.structure.ReadingNote.Severity;
import org.planwright.core.reading.structure.TermEntry;
import org.planwright.core.reading.table.Grid;
import org.planwright.core.reading.table.GridRow;
import org.planwright.core.reading.words.Bullets;
import org.planwright.core.reading.words.Label;
import org.planwright.core.reading.words.Labels;
import org.planwright.core.reading.words.Phrases;

/**
 * Reads a list of terms, in the three manners that plans have: numbered entries, a table of abbreviations, and unnumbered lines of
 * term and meaning.
 */
public final class GlossaryReader {

	private static final Pattern SEPARATOR = Pattern.compile("[：:]|——|—(?=[^—])|\\s{2,}|\\t");
	private static final Pattern VERB = Pattern.compile("(?:，|,)?(?:是指|指的是|即指|系指|主要指|一般指|简称|即|指|是)(?=[\\p{IsHan}“A-Za-z\\d])");
	private static final Pattern ENGLISH = Pattern.compile("[（(]\\s*((?:英文[:：]|简称[:：])?[A-Za-z][A-Za-z0-9\\s\\-/,.&'’+]{2,})\\s*[）)]");
	/** Words that say what a thing is rather than how it is called in full. */
	private static final Pattern EXPLAINS = Pattern.compile("^(?:是|指|即|系|由|将|为|在|对|用于|用来|通过|利用|主要|一般).*|.*[的，。；].*", Pattern.DOTALL);
	private static final Pattern SHORT_HEAD = Pattern.compile("缩写|简称|英文缩写|英文简称|缩略语|缩略词|名词|术语|词汇|词语|名称|专业术语|专业名词|概念|词条");
	private static final Pattern ENGLISH_HEAD = Pattern.compile("英文|英文全称|全称|英文名称|英文释义|外文全称");
	private static final Pattern MEANING_HEAD = Pattern.compile("中文|中文全称|中文名称|中文释义|中文含义|释义|解释|含义|说明|定义|注释|名词解释|中文解释|解释说明|内涵");
	private static final Pattern NUMBER_HEAD = Pattern.compile("序号|编号|序");
	private static final Pattern NUMBER = Pattern.compile("(?:\\[\\s*(?<no>\\d{1,3})\\s*\\]|注\\s*(?<note>\\d{1,3})\\s*[:：.、])\\s*");
	private static final Pattern BRACKETED_TERM = Pattern.compile("[【\\[][^】\\]]*\\p{L}[^】\\]]*[】\\]]\\s*(?=\\S)");
	private static final int LONGEST_TERM = 40;
	private static final int LONGEST_BEFORE_STOP = 20;

	private final Removals removals;
	/** Whether a mere blank parts the last term from its meaning. */
	private boolean blanks;
	private final List<ReadingNote> notes;

	public GlossaryReader(Removals removals, List<ReadingNote> notes) {
		this.removals = removals;
		this.notes = notes;
	}

	/** The entries of a piece of a list of terms; a paragraph that is none is added to the meaning of the entry before. */
	public void read(Piece piece, Piece next, List<TermEntry> entries) {
		if (piece instanceof GridPiece grid) {
			readGrid(grid.grid(), entries);
		} else if (piece instanceof TextPiece text) {
			readText(text, next, entries);
		}
	}

	/** Whether a paragraph can be an entry: a number or a short term, then its meaning. */
	public static boolean isEntry(TextPiece piece) {
		PlacedText text = piece.text();
		int start = start(text);
		return BRACKETED_TERM.matcher(text).lookingAt() || termEnd(text.text(), start) > start;
	}

	/** Whether words head a column of a table of terms. */
	static boolean isHead(PlacedText cell) {
		String words = head(cell);
		return isNumberHead(cell) || SHORT_HEAD.matcher(words).matches() || ENGLISH_HEAD.matcher(words).matches() || MEANING_HEAD.matcher(words).matches();
	}

	/** Whether words head a column of numbers. */
	static boolean isNumberHead(PlacedText cell) {
		return NUMBER_HEAD.matcher(head(cell)).matches();
	}

	private static String head(PlacedText cell) {
		return Glyphs.fold(cell.text()).replaceAll("\\s", "");
	}

	private void readText(TextPiece piece, Piece next, List<TermEntry> entries) {
		PlacedText text = piece.text();
		Optional<Label> label = Labels.at(text).filter(found -> opensEntry(found, text));
		Matcher bracketed = BRACKETED_TERM.matcher(text);
		int start = start(text);
		int end = bracketed.lookingAt() ? bracketed.end() : termEnd(text.text(), start);
		boolean byBlank = end <= start && (entries.isEmpty() ? next == null || isByBlank(next) : blanks);
		end = byBlank ? blankEnd(text.text(), start) : end;
		if (end > start) {
			blanks = byBlank;
			entries.add(entry(text, number(text, label), start, end));
			return;
		}
		boolean termAlone = text.length() - start <= LONGEST_TERM && !Phrases.endsSentence(text) && next instanceof TextPiece below
				&& below.text().length() > text.length() && Labels.at(below.text()).isEmpty();
		if (termAlone || label.isPresent() && text.length() - start <= LONGEST_TERM) {
			PlacedText term = trimmed(text.substring(start));
			entries.add(new TermEntry(number(text, label), term, null, null, text));
		} else if (!entries.isEmpty()) {
			TermEntry last = entries.remove(entries.size() - 1);
			PlacedText more = last.definition() == null ? text : last.definition().append(text, "\n");
			entries.add(new TermEntry(last.no(), last.term(), last.expansion(), more, last.text().append(text, "\n")));
		} else {
			notes.add(new ReadingNote(text.firstLine(), text.lastLine(), Severity.DOUBTFUL, "glossary.entry.unread", List.of(beginning(text))));
			entries.add(new TermEntry(null, PlacedText.of("", text.firstLine()), null, text, text));
		}
	}

	private static String beginning(PlacedText text) {
		return text.text().substring(0, Math.min(20, text.length()));
	}

	/** Where the term begins, behind its number: 1., [1], 注1：. */
	private static int start(PlacedText text) {
		Matcher number = NUMBER.matcher(Glyphs.fold(text.text()));
		return number.lookingAt() && number.end() < text.length() ? number.end() : Labels.at(text).map(Label::end).orElseGet(() -> Bullets.end(text));
	}

	private static String number(PlacedText text, Optional<Label> label) {
		Matcher number = NUMBER.matcher(Glyphs.fold(text.text()));
		return number.lookingAt() ? (number.group("no") == null ? number.group("note") : number.group("no")) : label.map(found -> String.valueOf(found.ordinal())).orElse(null);
	}

	/** 5G：… is a term, 5.… a number; a bare digit before a blank numbers an entry only where words follow. */
	private static boolean opensEntry(Label label, PlacedText text) {
		return label.style() != Label.Style.CLAUSE && label.end() < text.length();
	}

	private static TermEntry entry(PlacedText text, String no, int start, int end) {
		PlacedText term = trimmed(text.substring(start, end));
		int rest = end;
		Matcher separator = SEPARATOR.matcher(text);
		if (separator.find(end) && separator.start() == end) {
			rest = separator.end();
		} else if (end < text.length() && "。，,".indexOf(text.charAt(end)) >= 0) {
			rest = end + 1;
		}
		PlacedText meaning = text.substring(rest).strip();
		Matcher english = ENGLISH.matcher(meaning);
		PlacedText expansion = null;
		PlacedText definition = meaning;
		if (english.find() && english.start() < 60 && isName(meaning.substring(0, english.start()))) {
			expansion = meaning.substring(english.start(1), english.end(1)).strip();
		} else if (meaning.length() <= 40 && isName(withoutStop(meaning))) {
			expansion = withoutStop(meaning);
			definition = null;
		}
		return new TermEntry(no, term, expansion, definition == null || definition.isBlank() ? null : definition,
				text);
	}

	private static boolean isName(PlacedText words) {
		return !EXPLAINS.matcher(words).matches();
	}

	private static PlacedText withoutStop(PlacedText text) {
		return text.length() > 0 && text.charAt(text.length() - 1) == '。' ? text.substring(0, text.length() - 1) : text;
	}

	private static PlacedText trimmed(PlacedText term) {
		PlacedText bare = term.strip();
		while (bare.length() > 1 && "【[，,；;：:".indexOf(bare.charAt(0)) >= 0) {
			bare = bare.substring(1).strip();
		}
		while (bare.length() > 1 && "】]：:，,；;".indexOf(bare.charAt(bare.length() - 1)) >= 0) {
			bare = bare.substring(0, bare.length() - 1).strip();
		}
		return bare;
	}

	/** Where the term ends: at the first colon or dash that is not inside brackets or quotes, else before 是指. */
	private static int termEnd(String text, int start) {
		int depth = 0;
		int limit = Math.min(text.length(), start + LONGEST_TERM + 20);
		Matcher separator = SEPARATOR.matcher(text);
		for (int i = start; i < limit; i++) {
			char c = text.charAt(i);
			if ("（(“《[【".indexOf(c) >= 0) {
				depth++;
			} else if ("）)”》]】".indexOf(c) >= 0) {
				depth--;
			} else if (depth <= 0 && (c == '。' || c == '；' || c == '，' && start > 0)) {
				break;
			} else if (depth <= 0 && i > start && separator.find(i) && separator.start() == i) {
				return separator.end() < text.length() ? i : -1;
			}
		}
		Matcher verb = VERB.matcher(text);
		if (verb.find(Math.min(start + 1, text.length())) && verb.start() - start <= 25 && text.substring(start, verb.start()).indexOf('。') < 0
				&& Phrases.count(text.substring(start, verb.start()), '，') == 0) {
			return verb.start();
		}
		return start == 0 ? -1 : stopEnd(text, start);
	}

	/** A numbered term may end with a full stop or, before a longer explanation, a comma: 1．千兆城市。指…. */
	private static int stopEnd(String text, int start) {
		for (int i = start + 1; i < text.length() && i <= start + LONGEST_BEFORE_STOP; i++) {
			if ("。，,".indexOf(text.charAt(i)) >= 0) {
				return text.length() - i > i - start ? i : -1;
			}
		}
		return -1;
	}

	private static boolean isByBlank(Piece piece) {
		return piece instanceof TextPiece text && !isEntry(text) && blankEnd(text.text().text(), start(text.text())) > 0;
	}

	/** A term of one word may have nothing but a wide blank behind it, where every entry has: 自智网络　具备自优化能力的网络。 */
	private static int blankEnd(String text, int start) {
		int blank = text.indexOf(' ', start);
		String rest = blank < 0 ? "" : text.substring(blank + 1);
		boolean term = blank - start > 1 && blank - start <= LONGEST_BEFORE_STOP && text.substring(start, blank).matches("[\\p{IsHan}]+|[\\w+\\-/.“”]+");
		return term && Phrases.endsSentence(rest) && rest.length() > blank - start ? blank : -1;
	}

	private void readGrid(Grid grid, List<TermEntry> entries) {
		int term = -1;
		int english = -1;
		int meaning = -1;
		int number = -1;
		int from = 0;
		List<PlacedText> head = grid.rows().get(0).cells();
		for (int i = 0; i < head.size(); i++) {
			String words = head(head.get(i));
			if (NUMBER_HEAD.matcher(words).matches()) {
				number = i;
			} else if (ENGLISH_HEAD.matcher(words).matches()) {
				english = i;
			} else if (MEANING_HEAD.matcher(words).matches() && meaning < 0) {
				meaning = i;
			} else if (SHORT_HEAD.matcher(words).matches() && term < 0) {
				term = i;
			}
		}
		boolean headed = term >= 0 && (english >= 0 || meaning >= 0) || english >= 0 && meaning >= 0;
		if (headed) {
			from = 1;
			grid.rows().get(0).filled().forEach(cell -> removals.add(cell, Reason.LIST_HEAD));
			term = term >= 0 ? term : Math.min(english, meaning);
		} else {
			number = isNumbered(grid) ? 0 : -1;
			term = number + 1;
			meaning = grid.columns() - 1;
			english = grid.columns() - number > 3 ? term + 1 : -1;
		}
		for (GridRow row : grid.rows().subList(from, grid.rows().size())) {
			addRow(row, number, term, english, meaning, entries);
		}
	}

	private static boolean isNumbered(Grid grid) {
		return grid.rows().stream().allMatch(row -> row.cells().isEmpty() || row.cells().get(0).text().matches("\\d{0,3}[.、]?"));
	}

	private static void addRow(GridRow row, int number, int term, int english, int meaning, List<TermEntry> entries) {
		PlacedText word = cell(row, term);
		PlacedText whole = null;
		for (PlacedText cell : row.filled()) {
			whole = whole == null ? cell : whole.append(cell, "\t");
		}
		if (whole == null) {
			return;
		}
		if (word == null && !entries.isEmpty()) {
			TermEntry last = entries.remove(entries.size() - 1);
			PlacedText more = last.definition() == null ? whole : last.definition().join(whole);
			entries.add(new TermEntry(last.no(), last.term(), last.expansion(), more, last.text().append(whole, "\t")));
			return;
		}
		PlacedText no = cell(row, number);
		entries.add(new TermEntry(no == null ? null : no.text(), word == null ? whole : word, english == term ? null : cell(row, english),
				cell(row, meaning), whole));
	}

	private static PlacedText cell(GridRow row, int column) {
		return column < 0 || column >= row.cells().size() || row.cells().get(column).isBlank() ? null : row.cells().get(column);
	}
}
