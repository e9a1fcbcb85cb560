package org.planwright.core.reading.table;

import java.util.Objects;
import java.util.regex.Pattern;

import org.planwright.core.figure.Glyphs;
import org.planwright.core.figure.PrintedFigure;

/**
 * Finds the whole that a row is a part of.
 *
 * <p>A row that opens with 其中 is a part of the last row that does not. 其中 often stands only once for several parts: a row below
 * is taken for a further part where its name ends like that of the part before, it has the same unit, and it is no larger than the
 * whole (其中：固定电话用户, 移动电话用户 below 电话用户).
 */
final class Parts {

	private static final Pattern SHARE = Pattern.compile("(?:率|比|比重|比例|指数|系数|强度|PUE)$");

	private record Row(String name, String key, String unit, PrintedFigure baseline, PrintedFigure target) {
	}

	private Row whole;
	private Row part;
	private Row wholeOfPart;

	/**
	 * The name of the whole of the next row.
	 *
	 * @param marked whether the row says 其中
	 * @return null for a row of its own
	 */
	String parentOf(String name, boolean marked, String unit, PrintedFigure baseline, PrintedFigure target) {
		Row row = new Row(name, Glyphs.fold(name).replace(" ", ""), unit, baseline, target);
		if (marked) {
			part = row;
			wholeOfPart = whole;
			return whole == null ? null : whole.name();
		}
		whole = row;
		if (part != null && wholeOfPart != null && isFurtherPart(row)) {
			part = row;
			return wholeOfPart.name();
		}
		part = null;
		return null;
	}

	/** The unit of a part that prints none: its whole's, unless it is a share of it (其中：高速铁路营业里程 below 铁路营业里程（万公里）). */
	String unitOfPart(String name) {
		return whole == null || SHARE.matcher(name).find() ? null : whole.unit();
	}

	private boolean isFurtherPart(Row row) {
		return Objects.equals(row.unit(), part.unit()) && Objects.equals(row.unit(), wholeOfPart.unit())
				&& namedAlike(row.key(), part.key()) && within(row.baseline(), wholeOfPart.baseline())
				&& within(row.target(), wholeOfPart.target());
	}

	/** Whether two names share most of their end: 4G基站数 and 5G基站数. */
	private static boolean namedAlike(String name, String other) {
		int shared = 0;
		while (shared < name.length() && shared < other.length()
				&& name.charAt(name.length() - 1 - shared) == other.charAt(other.length() - 1 - shared)) {
			shared++;
		}
		return shared >= 2 && shared < name.length() && shared * 5 >= Math.max(name.length(), other.length()) * 3;
	}

	private static boolean within(PrintedFigure figure, PrintedFigure limit) {
		return figure.hasValue() && limit.hasValue() && figure.value().compareTo(limit.value()) <= 0;
	}
}
