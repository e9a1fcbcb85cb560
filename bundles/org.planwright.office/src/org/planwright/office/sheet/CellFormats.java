package org.planwright.office.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.planwright.core.reading.sheet.SheetCell;

/** Shows numbers as Excel shows them. */
final class CellFormats {

	private static final String GENERAL = "General";
	/** The number of no format that Excel has. */
	private static final int UNKNOWN = 1 << 15;
	/** Excel itself takes no longer ones. */
	private static final int LONGEST = 255;
	/** Formats that a Chinese Excel has by number and does not write into the file; those of dates are others in other countries. */
	private static final Map<Integer, String> CHINESE = Map.ofEntries(Map.entry(14, "yyyy/m/d"), Map.entry(22, "yyyy/m/d h:mm"), Map.entry(27, "yyyy\"年\"m\"月\""), Map.entry(28, "m\"月\"d\"日\""),
			Map.entry(29, "m\"月\"d\"日\""), Map.entry(30, "m-d-yy"), Map.entry(31, "yyyy\"年\"m\"月\"d\"日\""), Map.entry(36, "yyyy\"年\"m\"月\""),
			Map.entry(50, "yyyy\"年\"m\"月\""), Map.entry(51, "m\"月\"d\"日\""), Map.entry(52, "yyyy\"年\"m\"月\""), Map.entry(53, "m\"月\"d\"日\""),
			Map.entry(54, "m\"月\"d\"日\""), Map.entry(57, "yyyy\"年\"m\"月\""), Map.entry(58, "m\"月\"d\"日\""));
	private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.");
	/** Each comma behind the last digit divides by a thousand. */
	private static final Pattern SCALED = Pattern.compile("(?<=[0#?]),+(?![0#?,.])");
	/** A part of a format that has places for digits only where blanks keep decimal points below each other, as the sheet of an accountant shows zero. */
	private static final Pattern BLANK_PLACES = Pattern.compile("(?<=^|;)[^0#;/]*\\?[^0#;/]*(?=;|$)");
	/** So many digits Excel shows of a number without a format. */
	private static final int GENERAL_DIGITS = 11;

	/** @param thousands how often what is shown was divided by a thousand */
	private record Format(int id, String code, boolean percent, int thousands, boolean date) {
	}

	private final DataFormatter formatter = new DataFormatter(Locale.US);
	private final Map<Integer, Format> formats = new HashMap<>();
	private final boolean from1904;

	/** @param from1904 whether days are counted from 1904 on */
	CellFormats(boolean from1904) {
		this.from1904 = from1904;
	}

	/**
	 * A cell that holds a number.
	 *
	 * @param id the format's number
	 * @param code what the file says of the format; null where it has it by its number only
	 */
	SheetCell cell(double value, int id, String code, boolean computed) {
		if (Double.isNaN(value) || Double.isInfinite(value)) {
			// Excel writes neither; it shows such a cell as an error.
			return new SheetCell(FormulaError.NUM.getString(), null, null, computed);
		}
		Format format = formats.computeIfAbsent(id, key -> format(key, code));
		if (format.date() && DateUtil.isValidExcelDate(value)) {
			LocalDate date = DateUtil.getLocalDateTime(value, from1904).toLocalDate();
			return new SheetCell(shown(value, format), null, date, computed);
		}
		BigDecimal number = plain(new BigDecimal(Double.toString(value)));
		if (format.code().equals(GENERAL) && number.precision() <= GENERAL_DIGITS && number.scale() < GENERAL_DIGITS - 1) {
			return new SheetCell(number.toPlainString(), number, null, computed);
		}
		String text = shown(value / Math.pow(1000, format.thousands()), format);
		number = format.percent() && text.endsWith("%") ? plain(number.movePointRight(2)) : number;
		return new SheetCell(text, format.thousands() > 0 ? null : number, null, computed);
	}

	private static BigDecimal plain(BigDecimal number) {
		BigDecimal bare = number.stripTrailingZeros();
		return bare.scale() < 0 ? bare.setScale(0) : bare;
	}

	private String shown(double value, Format format) {
		try {
			String text = formatter.formatRawCellContents(value, format.id(), format.code(), from1904).strip();
			return format.date() ? text.replace("\"", "") : text;
		} catch (IllegalArgumentException e) {
			// A format that the library does not know, such as one of the afternoon in Chinese: what the cell holds is shown, not how it looks.
			return format.date() ? DateUtil.getLocalDateTime(value, from1904).toLocalDate().toString() : plain(BigDecimal.valueOf(value)).toPlainString();
		}
	}

	private static Format format(int id, String written) {
		String builtIn = id < BuiltinFormats.FIRST_USER_DEFINED_FORMAT_INDEX ? BuiltinFormats.getBuiltinFormat(id) : null;
		String code = written == null || written.isBlank() || written.equals(builtIn) ? CHINESE.getOrDefault(id, builtIn) : written;
		if (code == null || code.length() > LONGEST) {
			return new Format(0, GENERAL, false, 0, false);
		}
		String signs = QUOTED.matcher(code).replaceAll("");
		Matcher scaled = SCALED.matcher(signs);
		int thousands = scaled.find() ? scaled.group().length() : 0;
		String shown = BLANK_PLACES.matcher(SCALED.matcher(code).replaceAll("")).replaceAll(part -> Matcher.quoteReplacement(part.group().replace("?", "")));
		return new Format(shown.equals(builtIn) ? id : UNKNOWN, shown, signs.contains("%"), thousands, DateUtil.isADateFormat(id, code));
	}
}
