package org.planwright.office.word.write;

/**
 * The pages of a file, in twentieths of a point. A plan's are those of GB/T 9704—2012: A4, 37 mm above and 28 mm at the left of an area of
 * 156 mm × 225 mm, 22 lines of 28 signs, the number of the page 7 mm below, outside.
 */
enum Page {

	/** Of an official document. */
	PLAN(2098, 1468, 1984, 1588, 1417, "rIdFooterOdd", "rIdFooterEven"),
	/** Of a report. */
	REPORT(1247, 1134, 1247, 1134, 680, "rIdFooterReport", "rIdFooterReport");

	private static final int PAPER_WIDTH = 11906;
	private static final int PAPER_HEIGHT = 16838;
	/** 225 mm in 22 lines. */
	private static final String LINE = "579";

	private final int top;
	private final int right;
	private final int bottom;
	private final int left;
	private final int footer;
	private final String odd;
	private final String even;

	Page(int top, int right, int bottom, int left, int footer, String odd, String even) {
		this.top = top;
		this.right = right;
		this.bottom = bottom;
		this.left = left;
		this.footer = footer;
		this.odd = odd;
		this.even = even;
	}

	/** The width of the area for text. */
	int width() {
		return PAPER_WIDTH - left - right;
	}

	/** Says that what stands before stands on such pages. */
	void section(Wml out) {
		out.start("sectPr").empty("footerReference", "type", "default", "r:id", odd).empty("footerReference", "type", "even", "r:id", even);
		out.empty("pgSz", "w", Integer.toString(PAPER_WIDTH), "h", Integer.toString(PAPER_HEIGHT));
		out.empty("pgMar", "top", Integer.toString(top), "right", Integer.toString(right), "bottom", Integer.toString(bottom), "left", Integer.toString(left),
				"header", "851", "footer", Integer.toString(footer), "gutter", "0");
		if (this == PLAN) {
			out.empty("docGrid", "type", "lines", "linePitch", LINE);
		}
		out.end();
	}
}
