package org.planwright.office.sheet;

import java.util.HashMap;
import java.util.Map;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.planwright.core.report.DocumentPart.Align;
import org.planwright.core.report.SheetTable;

/** How cells of our sheets look: as offices print tables, and each style made once. */
final class ExcelLook {

	static final float TITLE_HEIGHT = 32;
	static final float HEAD_HEIGHT = 30;
	static final float LINE_HEIGHT = 15;
	static final float PADDING = 5;
	private static final short TITLE_SIZE = 16;
	private static final short BODY_SIZE = 11;
	private static final short NOTE_SIZE = 10;
	/** Colours of workbooks have four parts, of which the first one says that nothing shines through. */
	private static final byte[] HEAD_FILL = { (byte) 0xFF, (byte) 0xE8, (byte) 0xED, (byte) 0xF2 };
	private static final String HEAVY = "黑体";
	private static final String PLAIN = "宋体";

	private final XSSFWorkbook book;
	private final Map<String, Font> fonts = new HashMap<>();
	private final CellStyle title;
	private final CellStyle head;
	private final CellStyle note;
	private final Map<Object, CellStyle> body = new HashMap<>();

	ExcelLook(XSSFWorkbook book) {
		this.book = book;
		title = style(HorizontalAlignment.CENTER, font(HEAVY, TITLE_SIZE), false);
		XSSFCellStyle filled = style(HorizontalAlignment.CENTER, font(HEAVY, BODY_SIZE), true);
		filled.setFillForegroundColor(new XSSFColor(HEAD_FILL, null));
		filled.setFillPattern(FillPatternType.SOLID_FOREGROUND);
		head = filled;
		note = style(HorizontalAlignment.LEFT, font(PLAIN, NOTE_SIZE), false);
	}

	CellStyle title() {
		return title;
	}

	CellStyle head() {
		return head;
	}

	CellStyle note() {
		return note;
	}

	CellStyle body(Align align) {
		return body.computeIfAbsent(align, key -> style(horizontal(align), font(PLAIN, BODY_SIZE), true));
	}

	private static HorizontalAlignment horizontal(Align align) {
		return align == Align.END ? HorizontalAlignment.RIGHT : align == Align.START ? HorizontalAlignment.LEFT : HorizontalAlignment.CENTER;
	}

	/** Numbers keep the places that are printed, and their thousands apart where these are. */
	CellStyle number(SheetTable.Bare bare, Align align) {
		String places = bare.decimals() == 0 ? "" : "." + "0".repeat(bare.decimals());
		String format = (bare.grouped() ? "#,##0" : "0") + places + (bare.percent() ? "%" : "");
		return body.computeIfAbsent(align + format, key -> {
			CellStyle style = style(horizontal(align), font(PLAIN, BODY_SIZE), true);
			style.setDataFormat(book.createDataFormat().getFormat(format));
			return style;
		});
	}

	/** Puts words into a cell, never a formula. */
	void words(Cell cell, String text, CellStyle style) {
		CellWords.put(cell, text);
		cell.setCellStyle(style);
	}

	private XSSFCellStyle style(HorizontalAlignment align, Font font, boolean framed) {
		XSSFCellStyle style = book.createCellStyle();
		style.setAlignment(align);
		style.setVerticalAlignment(VerticalAlignment.CENTER);
		style.setWrapText(true);
		style.setFont(font);
		if (framed) {
			style.setBorderTop(BorderStyle.THIN);
			style.setBorderBottom(BorderStyle.THIN);
			style.setBorderLeft(BorderStyle.THIN);
			style.setBorderRight(BorderStyle.THIN);
			short grey = IndexedColors.GREY_50_PERCENT.getIndex();
			style.setTopBorderColor(grey);
			style.setBottomBorderColor(grey);
			style.setLeftBorderColor(grey);
			style.setRightBorderColor(grey);
		}
		return style;
	}

	private Font font(String name, short size) {
		return fonts.computeIfAbsent(name + size, key -> {
			Font font = book.createFont();
			font.setFontName(name);
			font.setFontHeightInPoints(size);
			return font;
		});
	}
}
