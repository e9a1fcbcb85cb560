package org.planwright.core.figure;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The prices that an amount is counted in: 2019年不变单价, 按2020年价格, 现价. Amounts of different bases never mix (R20).
 *
 * @param text the words as printed, without brackets
 * @param kind constant, comparable or current prices
 * @param year the year whose prices are used; null where none is printed
 */
public record PriceBase(String text, Kind kind, Integer year) {

	/** How prices of different years are made comparable. */
	public enum Kind {
		/** 不变价, 不变单价, 固定价: the prices of one year. */
		CONSTANT,
		/** 可比价, 上年不变价: comparable with the year before. */
		COMPARABLE,
		/** 现价, 当年价: the prices of the year itself. */
		CURRENT
	}

	private static final String IN_EVERY_PRICE = "价";
	private static final Pattern PRINTED = Pattern.compile(
			"(?:按照?)?\\s*(?:(?<year>(?:19|20)\\d\\d)\\s*年?\\s*(?:的)?\\s*(?:(?<fixed>不变|固定)|(?<comparable>可比))?(?:单?价格?)(?!值)(?:口径)?(?:计算|测算|核算|计)?"
					+ "|(?<before>上一?年度?)?(?<bare>不变|固定|可比|现行|当年|当期|现)(?:单?价格?)(?!值|钱)(?:口径)?(?:计算|测算|核算|计)?)");

	public PriceBase {
		Objects.requireNonNull(text, "text");
		Objects.requireNonNull(kind, "kind");
	}

	/**
	 * Finds the first price base named in a text: a name's bracket, a cell, a sentence.
	 *
	 * @return empty where the text names none
	 */
	public static Optional<PriceBase> find(String text) {
		if (!Glyphs.holdsAny(text, IN_EVERY_PRICE)) {
			return Optional.empty();
		}
		Matcher matcher = PRINTED.matcher(Glyphs.fold(text));
		if (!matcher.find()) {
			return Optional.empty();
		}
		String printed = text.substring(matcher.start(), matcher.end()).strip();
		String year = matcher.group("year");
		return Optional.of(new PriceBase(printed, kind(matcher), year == null ? null : Integer.valueOf(year)));
	}

	/** Tells whether two figures are at one price base: both at the same, or neither at a named one. */
	public static boolean isOne(Optional<PriceBase> one, Optional<PriceBase> other) {
		return one.isEmpty() && other.isEmpty() || one.isPresent() && other.filter(one.get()::sameAs).isPresent();
	}

	/** The price base that a bracket's content is, whole: 2019年不变单价, but not 含2019年不变单价口径的投资. */
	static Optional<PriceBase> whole(String content) {
		return find(content).filter(base -> base.text().length() == content.strip().length());
	}

	private static Kind kind(Matcher matcher) {
		String bare = matcher.group("bare");
		if (bare == null) {
			return matcher.group("comparable") != null ? Kind.COMPARABLE : Kind.CONSTANT;
		}
		if (matcher.group("before") != null) {
			return Kind.COMPARABLE;
		}
		return switch (bare) {
			case "不变", "固定" -> Kind.CONSTANT;
			case "可比" -> Kind.COMPARABLE;
			default -> Kind.CURRENT;
		};
	}

	/** Tells whether amounts of the two bases may be set against each other without a conversion. */
	public boolean sameAs(PriceBase other) {
		return other != null && kind == other.kind && Objects.equals(year, other.year);
	}
}
