package org.planwright.ui.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.FieldPosition;
import java.text.Format;
import java.text.ParsePosition;

import org.planwright.ui.chart.model.ChartNumbers;

/** Words at the marks of a scale. The chart library reads them back to see whether a mark is where its words say. */
final class TickFormat extends Format {

	private static final long serialVersionUID = 1L;
	private static final String WAN = "万";
	/** As wide as a digit: the library writes to the left, and numbers belong to the right. */
	private static final String FIGURE_SPACE = "\u2007";

	private final int width;

	/** @param width characters that every number is brought to */
	TickFormat(int width) {
		this.width = width;
	}

	@Override
	public StringBuffer format(Object value, StringBuffer target, FieldPosition position) {
		BigDecimal number = BigDecimal.valueOf(((Number) value).doubleValue()).round(MathContext.DECIMAL32);
		String words = ChartNumbers.tick(number);
		return target.append(FIGURE_SPACE.repeat(Math.max(0, width - words.length()))).append(words);
	}

	@Override
	public Object parseObject(String padded, ParsePosition position) {
		String words = padded.replace(FIGURE_SPACE, "");
		boolean wan = words.endsWith(WAN);
		BigDecimal number = new BigDecimal(wan ? words.substring(0, words.length() - WAN.length()) : words);
		position.setIndex(padded.length());
		return wan ? number.scaleByPowerOfTen(4) : number;
	}
}
