package org.planwright.core.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.planwright.core.reading.structure.IndicatorRow;
import org.planwright.core.reading.structure.IndicatorTableBlock;

/** Prints a plan as other converters would: what is read must not depend on it. */
final class Converters {

	private static final Pattern BOOKMARK = Pattern.compile("\\[bookmark:[^\\]]*\\]");
	private static final Pattern CHAPTER = Pattern.compile("^([一二三四五六七八九十]+)、\\s*(.{2,38})$");
	private static final Pattern SECTION = Pattern.compile("^[(（]([一二三四五六七八九十]+)[)）]\\s*(.{2,45})$");
	private static final int LONGEST_CELL = 45;
	private static final int LINES_A_PAGE = 32;
	private static final List<String> HEADS = List.of("类别", "序号", "指标名称", "单位", "2020年", "2025年", "年均/累计", "属性");

	/** Ways to print a text. */
	enum Text {
		BLANK_LINES_LOST(text -> lines(text).stream().filter(line -> !line.isBlank() || line.startsWith("\t")).collect(joining())),
		BLANK_LINES_ADDED(text -> lines(text).stream().map(line -> line.isBlank() || line.contains("\t") ? line : line + "\n").collect(joining())),
		MARKDOWN(text -> lines(text).stream().map(Converters::markdown).collect(joining())),
		CHAPTERS(text -> lines(text).stream().map(Converters::chapters).collect(joining())),
		OTHER_WIDTH(text -> lines(text).stream().map(Converters::otherWidth).collect(joining())),
		WRAPPED_WITH_INDENTS(text -> wrapped(text, 76, 4, "- %d -", false)),
		WRAPPED_WITH_BLANK_LINES(text -> wrapped(text, 64, 0, "第 %d 页", true)),
		WINDOWS_LINE_ENDS(text -> text.replace("\n", "\r\n"));

		private final Function<String, String> convert;

		Text(Function<String, String> convert) {
			this.convert = convert;
		}

		String of(String text) {
			return convert.apply(text);
		}
	}

	/** Ways to print a table. */
	enum Table {
		BARS, TAGS, TABS, BLANKS, ONE_CELL_A_LINE, CATEGORIES_ACROSS, UNIT_IN_THE_NAME
	}

	private Converters() {
	}

	private static java.util.stream.Collector<CharSequence, ?, String> joining() {
		return Collectors.joining("\n");
	}

	private static List<String> lines(String text) {
		return List.of(text.split("\n", -1));
	}

	private static String bare(String line) {
		return BOOKMARK.matcher(line).replaceAll("").strip();
	}

	private static String markdown(String line) {
		String words = bare(line);
		if (line.contains("\t") || words.isEmpty()) {
			return line;
		}
		String escaped = words.replaceFirst("^(\\d+)\\.", "$1\\\\.");
		if (CHAPTER.matcher(words).matches() && !words.endsWith("。")) {
			return "# " + words;
		}
		if (SECTION.matcher(words).matches() && !words.endsWith("。")) {
			return "## " + words;
		}
		if (words.matches("^\\d+[.．、](?!\\d).{2,36}") && !words.endsWith("。")) {
			return "### " + escaped;
		}
		return words.matches("^(?:专栏|重点工程).{2,36}") ? "**" + words + "**" : escaped;
	}

	private static String chapters(String line) {
		String words = bare(line);
		if (words.endsWith("。")) {
			return line;
		}
		return SECTION.matcher(CHAPTER.matcher(words).matches() ? "" : words).matches() ? SECTION.matcher(words).replaceFirst("第$1节　$2")
				: CHAPTER.matcher(words).matches() ? CHAPTER.matcher(words).replaceFirst("第$1章　$2") : line;
	}

	private static String otherWidth(String line) {
		String words = bare(line);
		if (line.contains("\t") || words.isEmpty()) {
			return line;
		}
		return words.replaceFirst("^[(（]([一二三四五六七八九十]+)[)）]\\s*(?=\\S)", "($1) ").replaceFirst("^１", "1").replaceFirst("^(\\d)[.．、]\\s*(?=\\D)", "$1．")
				.replaceFirst("^1．", "１．").replaceFirst("^(专栏|重点工程)\\s*(\\d+)\\s*[:：]?\\s*", "$1$2　");
	}

	private static String wrapped(String text, int width, int indent, String pageNumber, boolean keepBlankLines) {
		List<String> out = new ArrayList<>();
		int printed = 0;
		for (String line : lines(text)) {
			String words = bare(line);
			if (words.isEmpty()) {
				if (keepBlankLines || line.startsWith("\t")) {
					out.add(line);
				}
				continue;
			}
			if (words.contains("\t") || line.startsWith("\t") && words.length() < LONGEST_CELL) {
				out.add(line);
				printed++;
				continue;
			}
			boolean heading = words.length() < LONGEST_CELL && !words.contains("。");
			for (String piece : pieces(words, width, heading ? 0 : indent)) {
				out.add(piece);
				if (++printed % LINES_A_PAGE == 0) {
					out.add(pageNumber.formatted(printed / LINES_A_PAGE));
				}
			}
		}
		return String.join("\n", out);
	}

	private static List<String> pieces(String words, int width, int indent) {
		List<String> pieces = new ArrayList<>();
		StringBuilder piece = new StringBuilder(" ".repeat(indent));
		int used = indent;
		for (char c : words.toCharArray()) {
			int own = c < 0x2000 ? 1 : 2;
			if (used + own > width && "，。、；：！？”）》".indexOf(c) < 0) {
				pieces.add(piece.toString());
				piece.setLength(0);
				used = 0;
			}
			piece.append(c);
			used += own;
		}
		pieces.add(piece.toString());
		return pieces;
	}

	/** The table of indicators with all columns that any plan has, printed in another layout. */
	static String table(IndicatorTableBlock table, Table layout) {
		List<List<String>> rows = new ArrayList<>();
		String category = null;
		int number = 0;
		for (IndicatorRow row : table.rows()) {
			boolean part = row.parent() != null;
			number += part ? 0 : 1;
			rows.add(List.of(row.category().equals(category) ? "" : row.category(), part ? "" : String.valueOf(number),
					(part ? "其中：" : "") + row.name() + (row.priceBase() == null ? "" : "（" + row.priceBase() + "）"), row.unit() == null ? "-" : row.unit(),
					orDash(row.baseline().text()), orDash(row.target().text()), orDash(row.change().figure().text()),
					row.attribute() == null ? "预期性" : row.attribute()));
			category = row.category();
		}
		return switch (layout) {
			case BARS -> bars(HEADS) + "\n" + "|---".repeat(HEADS.size()) + "|\n" + rows.stream().map(Converters::bars).collect(joining());
			case TAGS -> "<html><body><table>" + tags(HEADS) + rows.stream().map(Converters::tags).collect(Collectors.joining()) + "</table></body></html>";
			case TABS -> tabs(HEADS) + "\n" + rows.stream().map(Converters::tabs).collect(joining());
			case BLANKS -> blanks(rows);
			case ONE_CELL_A_LINE -> String.join("\n\n", HEADS) + "\n\n"
					+ rows.stream().flatMap(List::stream).filter(cell -> !cell.isEmpty()).collect(Collectors.joining("\n\n"));
			case CATEGORIES_ACROSS -> tabs(HEADS.subList(1, 8)) + "\n" + rows.stream()
					.map(row -> (row.get(0).isEmpty() ? "" : "（一）" + row.get(0) + "\n") + tabs(row.subList(1, 8))).collect(joining());
			case UNIT_IN_THE_NAME -> tabs(without(HEADS, 3)) + "\n" + rows.stream().map(row -> {
				List<String> named = new ArrayList<>(row);
				named.set(2, row.get(2) + (row.get(3).equals("-") ? "" : "（" + row.get(3) + "）"));
				return tabs(without(named, 3));
			}).collect(joining());
		};
	}

	private static String orDash(String text) {
		return text.isEmpty() ? "-" : text;
	}

	private static String bars(List<String> row) {
		return "| " + String.join(" | ", row) + " |";
	}

	private static String tags(List<String> row) {
		return "<tr>" + row.stream().map(cell -> "<td>" + cell.replace("<", "&lt;").replace(">", "&gt;") + "</td>").collect(Collectors.joining()) + "</tr>";
	}

	private static String tabs(List<String> row) {
		return String.join("\t", row);
	}

	private static List<String> without(List<String> row, int column) {
		List<String> rest = new ArrayList<>(row);
		rest.remove(column);
		return rest;
	}

	private static String blanks(List<List<String>> rows) {
		List<List<String>> all = new ArrayList<>(List.of(HEADS));
		all.addAll(rows);
		int[] widths = new int[HEADS.size()];
		all.forEach(row -> {
			for (int i = 0; i < widths.length; i++) {
				widths[i] = Math.max(widths[i], width(row.get(i)) + 3);
			}
		});
		return all.stream().map(row -> {
			StringBuilder line = new StringBuilder();
			for (int i = 0; i < widths.length; i++) {
				line.append(row.get(i)).append(" ".repeat(widths[i] - width(row.get(i))));
			}
			return line.toString().stripTrailing();
		}).collect(joining());
	}

	private static int width(String words) {
		return words.chars().map(c -> c < 0x2000 ? 1 : 2).sum();
	}
}
