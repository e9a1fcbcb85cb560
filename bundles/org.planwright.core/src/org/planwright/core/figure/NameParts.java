package org.planwright.core.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The cell of an indicator's name taken apart: 电信业务总量（2019年不变单价）（万亿元）, 其中：5G基站数（万个）①.
 *
 * <p>Brackets that hold a unit, a price base or a footnote mark are taken off; any other belongs to the name, such as （PUE） or
 * （助理） in 执业（助理）医师数.
 *
 * @param name the bare name, never null
 * @param unit the unit as printed in brackets; null where none stands there
 * @param priceBase the price base; null where none is named
 * @param marks footnote marks as printed, in order; never null
 * @param part whether the name begins with 其中: the row is a part of the one above
 */
public record NameParts(String name, String unit, PriceBase priceBase, List<String> marks, boolean part) {

	private static final Pattern PART = Pattern.compile("^\\s*(?:[#*]|[—-]{1,2}(?=\\s*其))?\\s*(?:其中|其 中|\\(\\s*其中\\s*[:：]?\\)|#)\\s*[:：，,、]?\\s*");
	private static final Pattern MARK = Pattern.compile("(?:[*★☆※△▲#①-⑳⑴-⒇¹²³⁰⁴-⁹]|注\\s*[\\d①-⑳]{1,2}|\\[(?:注\\s*)?\\d{1,2}\\])\\s*$");
	/** A mark of a note between two words: 城市轨道交通[2]运营里程. */
	private static final Pattern INNER_MARK = Pattern.compile("(?<=[\\p{IsHan})])\\[(?:注\\s*)?\\d{1,2}\\](?=\\p{IsHan})");
	/** Units that a table may name and that stand nowhere behind a number: litres, books. */
	private static final Pattern ONLY_IN_TABLES = Pattern.compile("十万分之一|[十百千万亿]*(?:本|口|眼|根|块|箱|瓶|桩|尾|升|方|毫升|毫米|分贝|吨油当量|吨当量)(?:/[十百千万亿]{0,2}(?:人|户|生|家|村|亩|年|天|日|次|台|辆|件|平方米|立方米))?|db|℃|mg/l");
	/** How a unit is counted: EFLOPS（FP32）, 册（件）/人. */
	private static final Pattern REMARK_ON_UNIT = Pattern.compile("\\([^()]{1,6}\\)");
	private static final Pattern BRACKET = Pattern.compile("\\(([^()]*)\\)");

	public NameParts {
		Objects.requireNonNull(name, "name");
		marks = List.copyOf(marks);
	}

	/**
	 * Takes a name's cell apart.
	 *
	 * @param printed the cell as printed, or null
	 */
	public static NameParts split(String printed) {
		Cutter cutter = new Cutter(printed == null ? "" : printed.strip());
		cutter.cut();
		return new NameParts(cutter.text.toString().strip(), cutter.unit, cutter.priceBase, cutter.marks, cutter.part);
	}

	/** Removes one piece after the other from the text's end, then the price base wherever it stands. */
	private static final class Cutter {
		private final StringBuilder text;
		private final List<String> marks = new ArrayList<>();
		private String unit;
		private PriceBase priceBase;
		private boolean part;

		Cutter(String printed) {
			text = new StringBuilder(printed);
		}

		void cut() {
			Matcher lead = PART.matcher(Glyphs.fold(text.toString()));
			if (lead.find()) {
				part = true;
				text.delete(0, lead.end());
			}
			boolean cut = true;
			while (cut) {
				cut = cutMark() || cutBracket();
			}
			cutInnerPriceBase();
			cutInnerMark();
		}

		private void cutInnerMark() {
			Matcher mark = INNER_MARK.matcher(folded());
			if (mark.find()) {
				marks.add(0, mark.group());
				text.delete(mark.start(), mark.end());
			}
		}

		private boolean cutMark() {
			Matcher mark = MARK.matcher(folded());
			if (text.length() < 2 || !mark.find() || mark.start() == 0) {
				return false;
			}
			marks.add(0, text.substring(mark.start()).strip());
			text.setLength(mark.start());
			return true;
		}

		/** Cuts the right-most of the brackets at the end that is not part of the name: the unit may stand before （PUE）. */
		private boolean cutBracket() {
			String folded = folded();
			int end = folded.stripTrailing().length();
			while (end > 0 && folded.charAt(end - 1) == ')') {
				int open = opening(folded, end - 1);
				if (open <= 0) {
					return false;
				}
				if (claim(text.substring(open + 1, end - 1).strip())) {
					text.delete(open, end);
					return true;
				}
				end = folded.substring(0, open).stripTrailing().length();
			}
			return false;
		}

		/** Where the bracket is opened that closes at an offset; negative where it is not. */
		private static int opening(String folded, int close) {
			int depth = 0;
			for (int i = close; i >= 0; i--) {
				depth += folded.charAt(i) == ')' ? 1 : folded.charAt(i) == '(' ? -1 : 0;
				if (depth == 0) {
					return i;
				}
			}
			return -1;
		}

		private boolean claim(String content) {
			if (MARK.matcher(Glyphs.fold(content)).matches() || content.matches("注\\s*\\d*")) {
				marks.add(0, content);
				return true;
			}
			Optional<PriceBase> base = PriceBase.whole(content);
			if (base.isPresent() && priceBase == null) {
				priceBase = base.get();
				return true;
			}
			String bare = content.replaceFirst("^单位\\s*[:：]?\\s*", "");
			if (unit == null && isUnit(bare)) {
				unit = bare;
				return true;
			}
			return claimBoth(content);
		}

		/** Unit and price base in one bracket: （亿元，2020年价格）. */
		private boolean claimBoth(String content) {
			String[] pieces = content.split("[，,、；;]\\s*", 2);
			if (pieces.length < 2 || unit != null || priceBase != null) {
				return false;
			}
			for (int i = 0; i < 2; i++) {
				Optional<PriceBase> base = PriceBase.whole(pieces[i].strip());
				String other = pieces[1 - i].strip();
				if (base.isPresent() && isUnit(other)) {
					priceBase = base.get();
					unit = other;
					return true;
				}
			}
			return false;
		}

		private void cutInnerPriceBase() {
			Matcher bracket = BRACKET.matcher(folded());
			while (priceBase == null && bracket.find()) {
				Optional<PriceBase> base = PriceBase.whole(text.substring(bracket.start(1), bracket.end(1)));
				if (base.isPresent()) {
					priceBase = base.get();
					text.delete(bracket.start(), bracket.end());
				}
			}
		}

		private String folded() {
			return Glyphs.fold(text.toString());
		}
	}

	/** A unit that the catalogue knows, or a quotient of which it knows one side (吨标准煤/万元, 张/千人). */
	private static boolean isUnit(String content) {
		if (content.isEmpty()) {
			return false;
		}
		String folded = Glyphs.fold(content);
		if (Unit.parse(content).isKnown() || ONLY_IN_TABLES.matcher(folded.toLowerCase(Locale.ROOT)).matches()) {
			return true;
		}
		String bare = REMARK_ON_UNIT.matcher(folded).replaceAll("");
		if (!bare.equals(folded) && !bare.isBlank()) {
			return isUnit(bare.strip());
		}
		String[] sides = folded.split("/", 2);
		return sides.length == 2 && (Unit.parse(sides[0]).isKnown() || Unit.parse(sides[1]).isKnown()) && !sides[0].isBlank()
				&& !sides[1].isBlank();
	}
}
