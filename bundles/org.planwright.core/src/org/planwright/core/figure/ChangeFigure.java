package org.planwright.core.figure;

import java.util.Objects;

/**
 * The cell of a table that prints how an indicator changes: a yearly growth rate or a change over the whole plan.
 *
 * <p>Brackets of any shape, {@code [41]}, {@code 〔>0.1〕}, {@code 【15】}, mean a cumulative change (R11). Without brackets the head
 * of the column decides, and without one the figure is a yearly rate.
 *
 * @param kind which of the two is printed; {@link Kind#NONE} exactly where the cell holds no number
 * @param figure the number with its bound; its text is the cell as printed
 */
public record ChangeFigure(Kind kind, PrintedFigure figure) {

	/** What the printed number is. */
	public enum Kind {
		/** No number: a dash, an empty cell, words. */
		NONE("none"),
		/** 年均增速: percent a year, geometric (R1). */
		ANNUAL_GROWTH("annual_growth"),
		/** 累计变化: target minus baseline, in the indicator's unit or in 百分点 (R11). */
		CUMULATIVE("cumulative");

		private final String key;

		Kind(String key) {
			this.key = key;
		}

		/** The word used in files: {@code none}, {@code annual_growth}, {@code cumulative}. */
		public String key() {
			return key;
		}

		/**
		 * What a number without brackets means under a column's head: 年均增速, 年均/累计 and 年均增速[累计变化] yearly growth, 累计 or
		 * 五年变化 a cumulative change, as does 2015年比2010年增长.
		 *
		 * @return {@link #NONE} where the head says neither
		 */
		public static Kind fromHeader(String header) {
			String folded = Glyphs.fold(header).replaceAll("\\s|\\[[^\\]]*\\]|\\([^)]*\\)", "");
			if (!folded.contains("年均") && folded.matches(".*(?:比|较)(?:20\\d\\d年?|[\"“]?十[一二三四五]五[\"”]?)末?(?:增长|下降|增减|增加|减少|降低).*|.*[五5]年(?:增长|下降|增减).*")) {
				return CUMULATIVE;
			}
			if (folded.matches(".*(?:年均|年增|增速|增长率|增长速度).*")) {
				return ANNUAL_GROWTH;
			}
			return folded.matches(".*(?:累计|变化|变动|增减|增量|提高|提升|增幅).*") ? CUMULATIVE : NONE;
		}
	}

	/** An empty cell. */
	public static final ChangeFigure NONE = new ChangeFigure(Kind.NONE, PrintedFigure.EMPTY);

	public ChangeFigure {
		Objects.requireNonNull(kind, "kind");
		Objects.requireNonNull(figure, "figure");
		if ((kind == Kind.NONE) == figure.hasValue()) {
			throw new IllegalArgumentException("Kind " + kind + " does not fit the figure " + figure.text());
		}
	}

	/** Reads a cell whose column's head says nothing; see {@link #parse(String, Kind)}. */
	public static ChangeFigure parse(String cell) {
		return parse(cell, Kind.NONE);
	}

	/**
	 * Reads a cell.
	 *
	 * @param cell the cell as printed, or null
	 * @param hint what a bare number means under this column's head, as {@link Kind#fromHeader} tells; null or NONE where unknown
	 */
	public static ChangeFigure parse(String cell, Kind hint) {
		PrintedFigure figure = FigureParser.parseCell(cell);
		return new ChangeFigure(figure.hasValue() ? kind(Glyphs.fold(figure.text()), hint) : Kind.NONE, figure);
	}

	private static Kind kind(String text, Kind hint) {
		if (text.matches(".*\\[[^\\]]*\\d[^\\]]*\\].*|\\s*\\([^)]*\\d[^)]*\\)\\s*") || text.contains("百分点") || text.contains("累计")) {
			return Kind.CUMULATIVE;
		}
		if (text.contains("年均")) {
			return Kind.ANNUAL_GROWTH;
		}
		return hint == Kind.CUMULATIVE ? Kind.CUMULATIVE : Kind.ANNUAL_GROWTH;
	}
}
