package org.planwright.core.reading.clean;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.core.reading.source.LeftOut.Reason;
import org.planwright.core.reading.words.Bullets;

/** Takes the signs of word processors, Markdown, HTML and LaTeX out of one line. */
public final class InlineMarkup {

	private static final Pattern BOOKMARK = Pattern.compile(
			"\\[(?:bookmark|anchor|书签)\\s*[:：][^\\]]*]|\\[]\\{#[^}]*}|\\{[#.][^{}]{0,200}}|<!--.*?-->|<a\\s+(?:id|name)=[^>]*>(?:</a>)?",
			Pattern.CASE_INSENSITIVE);
	private static final Pattern PICTURE = Pattern.compile("!\\[[^\\]]*]\\([^)]*\\)(?:\\{[^}]*})?|<img\\b[^>]*>", Pattern.CASE_INSENSITIVE);
	private static final Pattern LINK = Pattern.compile("\\[((?:[^\\[\\]]|\\[[^\\[\\]]*])*)]\\((?:#|https?:|\\./|_Toc)[^)]*\\)");
	private static final Pattern BOLD_TAG = Pattern.compile("</?(?:b|strong)>", Pattern.CASE_INSENSITIVE);
	private static final Pattern RAISED = Pattern.compile("<sup>\\s*(\\d)\\s*</sup>", Pattern.CASE_INSENSITIVE);
	private static final Pattern TAG = Pattern.compile(
			"</?(?:p|div|span|font|u|i|em|sup|sub|center|hr|a|h[1-6]|body|html|section|ul|ol|li|blockquote|o:p)\\b[^<>]{0,300}/?>",
			Pattern.CASE_INSENSITIVE);
	private static final Pattern ENTITY = Pattern.compile("&(#\\d{1,6}|#[xX][0-9a-fA-F]{1,5}|[a-zA-Z]{2,8});");
	private static final Pattern ESCAPE = Pattern.compile("\\\\([!-/:-@\\[-`{-~])");
	private static final Pattern BOLD = Pattern.compile("\\*\\*(?=\\S)|(?<=\\S)\\*\\*");
	private static final Pattern BOLD_OPENING = Pattern.compile("^(?:[—–\\-" + Bullets.SIGNS + "\\s]|[（(]?[一二三四五六七八九十\\d]{1,3}[)）、.．])*\\*\\*(.+?)\\*\\*");
	/** Two marks of footnotes behind words are no pair. */
	private static final Pattern BOLD_PAIR = Pattern.compile(
			"(?<![\\p{L}\\p{N}*])\\*\\*(?=[\\p{L}\\p{N}“《（(])([^*]{1,80})(?<=[\\p{L}\\p{N}”》）)。；：])\\*\\*(?!\\*)");
	private static final Pattern PASTED_BOOKMARK = Pattern.compile("\\[(?:bookmark|书签)\\s*[:：]\\s*_[^\\]]*]");
	private static final Pattern INVISIBLE = Pattern.compile("[\\u200B-\\u200F\\u202A-\\u202E\\u2060\\uFEFF\\u00AD\\uFFFC\\x00-\\x08\\x0E-\\x1F\\x7F]");

	private static final Map<String, String> ENTITIES = Map.ofEntries(Map.entry("nbsp", " "), Map.entry("ensp", " "), Map.entry("emsp", "　"),
			Map.entry("thinsp", " "), Map.entry("lt", "<"), Map.entry("gt", ">"), Map.entry("amp", "&"), Map.entry("quot", "\""),
			Map.entry("apos", "'"), Map.entry("ldquo", "“"), Map.entry("rdquo", "”"), Map.entry("lsquo", "‘"), Map.entry("rsquo", "’"),
			Map.entry("mdash", "—"), Map.entry("ndash", "–"), Map.entry("middot", "·"), Map.entry("bull", "•"), Map.entry("hellip", "…"),
			Map.entry("ge", "≥"), Map.entry("le", "≤"), Map.entry("times", "×"), Map.entry("deg", "°"), Map.entry("permil", "‰"),
			Map.entry("sup2", "²"), Map.entry("sup3", "³"), Map.entry("plusmn", "±"));

	/** Keeps an escaped asterisk out of the way of the search for bold type. */
	private static final char ESCAPED_STAR = '\uE000';

	/**
	 * A line without markup.
	 *
	 * @param text the words, blanks at the ends included
	 * @param boldEnd where the bold opening ends in {@code text}; 0 when the line does not open in bold
	 */
	public record Clean(String text, int boldEnd) {
	}

	private InlineMarkup() {
	}

	/** Cleans a line or the cell of a table and notes what was taken out. */
	public static Clean clean(String raw, int line, Removals removals) {
		if (!needsCleaning(raw)) {
			return new Clean(raw, 0);
		}
		String text = cut(raw, INVISIBLE, line, removals, Reason.INVISIBLE);
		if (text.indexOf('[') >= 0 || text.indexOf('{') >= 0 || text.indexOf('<') >= 0) {
			text = cut(text, PICTURE, line, removals, Reason.PICTURE);
			text = cut(text, BOOKMARK, line, removals, Reason.BOOKMARK);
			text = unlinked(text, line, removals);
			text = withoutTags(text, line, removals);
		}
		if (LatexText.maybeIn(text)) {
			text = noted(text, LatexText.plain(text), line, removals);
		}
		if (text.indexOf('\\') >= 0) {
			text = noted(text, unescaped(text), line, removals);
		}
		if (text.indexOf('&') >= 0) {
			text = noted(text, decoded(text), line, removals);
		}
		return withoutBold(text, line, removals);
	}

	/**
	 * A line of a formatted document, where signs are meant as they stand. What cannot be meant is taken out: characters without a glyph,
	 * and the bookmarks and pairs of asterisks of a converted text that somebody pasted.
	 */
	static Clean printed(String raw, int boldEnd, int line, Removals removals) {
		String text = cut(raw, INVISIBLE, line, removals, Reason.INVISIBLE);
		text = text.indexOf('[') < 0 ? text : cut(text, PASTED_BOOKMARK, line, removals, Reason.BOOKMARK);
		text = text.contains("**") ? noted(text, BOLD_PAIR.matcher(text).replaceAll("$1"), line, removals) : text;
		return new Clean(text, Math.max(0, Math.min(text.length(), boldEnd - (raw.length() - text.length()))));
	}

	private static boolean needsCleaning(String raw) {
		for (int i = 0; i < raw.length(); i++) {
			char c = raw.charAt(i);
			if ("[{<&$\\*".indexOf(c) >= 0 || c < ' ' && c != '\t' || c == 0x7F || c == 0xAD || c >= 0x200B && c <= 0x202E
					|| c == 0x2060 || c == 0xFEFF || c == 0xFFFC) {
				return true;
			}
		}
		return false;
	}

	private static String cut(String text, Pattern pattern, int line, Removals removals, Reason reason) {
		Matcher matcher = pattern.matcher(text);
		if (!matcher.find()) {
			return text;
		}
		return matcher.replaceAll(match -> {
			removals.add(line, match.group(), reason);
			return "";
		});
	}

	private static String unlinked(String text, int line, Removals removals) {
		if (!text.contains("](")) {
			return text;
		}
		String plain = LINK.matcher(text).replaceAll(match -> {
			removals.add(line, "[]" + match.group().substring(match.group(1).length() + 2), Reason.MARKUP);
			return Matcher.quoteReplacement(match.group(1));
		});
		return plain.length() < text.length() ? unlinked(plain, line, removals) : plain;
	}

	private static String withoutTags(String text, int line, Removals removals) {
		if (text.indexOf('<') < 0) {
			return text;
		}
		String marked = RAISED.matcher(text).replaceAll(match -> String.valueOf("⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(match.group(1).charAt(0) - '0')));
		marked = noted(marked, BOLD_TAG.matcher(marked).replaceAll("**"), line, removals);
		return cut(marked, TAG, line, removals, Reason.MARKUP);
	}

	private static String unescaped(String text) {
		String plain = ESCAPE.matcher(text).replaceAll(match -> "*".equals(match.group(1)) ? String.valueOf(ESCAPED_STAR)
				: Matcher.quoteReplacement(match.group(1)));
		return plain.endsWith("\\") ? plain.substring(0, plain.length() - 1) : plain;
	}

	private static String decoded(String text) {
		return ENTITY.matcher(text).replaceAll(match -> Matcher.quoteReplacement(decodedEntity(match.group(1), match.group())));
	}

	private static String decodedEntity(String name, String printed) {
		if (name.charAt(0) != '#') {
			return ENTITIES.getOrDefault(name, printed);
		}
		boolean hexadecimal = name.charAt(1) == 'x' || name.charAt(1) == 'X';
		int point = hexadecimal ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
		return Character.isValidCodePoint(point) && point >= ' ' ? Character.toString(point) : printed;
	}

	private static Clean withoutBold(String text, int line, Removals removals) {
		if (!text.contains("**")) {
			return new Clean(text.replace(ESCAPED_STAR, '*'), 0);
		}
		int boldEnd = 0;
		Matcher opening = BOLD_OPENING.matcher(text);
		if (opening.find()) {
			boldEnd = BOLD.matcher(text.substring(0, opening.end(1))).replaceAll("").length();
		}
		String plain = noted(text, BOLD.matcher(text).replaceAll(""), line, removals);
		return new Clean(plain.replace(ESCAPED_STAR, '*'), Math.min(boldEnd, plain.length()));
	}

	/** Notes which characters a replacement lost. */
	private static String noted(String before, String after, int line, Removals removals) {
		if (before.equals(after)) {
			return after;
		}
		StringBuilder lost = new StringBuilder();
		int j = 0;
		for (int i = 0; i < before.length(); i++) {
			while (j < after.length() && before.indexOf(after.charAt(j), i) < 0) {
				j++;
			}
			if (j < after.length() && after.charAt(j) == before.charAt(i)) {
				j++;
			} else {
				lost.append(before.charAt(i));
			}
		}
		removals.add(line, lost.toString(), Reason.MARKUP);
		return after;
	}
}
