package org.planwright.ui.document.clipboard;

import java.util.List;

import org.planwright.model.KeyProject;
import org.planwright.ui.document.clipboard.PageExcerpt.Line;
import org.planwright.ui.document.clipboard.PageExcerpt.Run;
import org.planwright.ui.document.projection.LineKind;
import org.planwright.ui.document.table.CellAlign;
import org.planwright.ui.document.table.GridCell;
import org.planwright.ui.document.table.TableGrid;

/** An excerpt as RTF. Lengths are twips, twenty to a point; sizes of letters are half points. */
public final class RtfExcerpt {

	/** Width of the text on A4 paper with the margins of official documents: 156 mm. */
	private static final int TEXT_WIDTH = 8845;
	private static final int BODY = 32;
	private static final List<String> FONTS = List.of("仿宋", "黑体", "楷体", "方正小标宋简体");

	private final StringBuilder rtf = new StringBuilder();

	private RtfExcerpt() {
	}

	/** Writes an excerpt. */
	public static String of(PageExcerpt excerpt) {
		RtfExcerpt writer = new RtfExcerpt();
		writer.begin();
		KeyProject box = null;
		for (Line line : excerpt.lines()) {
			if (box != null && line.box() != box) {
				writer.endBox();
			}
			if (line.box() != null && line.box() != box) {
				writer.beginRow();
				writer.cellEdge(TEXT_WIDTH, "");
			}
			box = line.box();
			writer.line(line);
		}
		if (box != null) {
			writer.endBox();
		}
		return writer.rtf.append('}').toString();
	}

	private void begin() {
		rtf.append("{\\rtf1\\ansi\\ansicpg936\\uc1\\deff0{\\fonttbl");
		for (int i = 0; i < FONTS.size(); i++) {
			rtf.append("{\\f").append(i).append("\\fcharset134 ");
			text(FONTS.get(i));
			rtf.append(";}");
		}
		rtf.append("}\n");
	}

	private void beginRow() {
		rtf.append("\\trowd\\trgaph108");
	}

	private void cellEdge(int right, String merge) {
		rtf.append(merge).append("\\clbrdrt\\brdrs\\clbrdrl\\brdrs\\clbrdrb\\brdrs\\clbrdrr\\brdrs\\clvertalc\\cellx").append(right);
	}

	private void endBox() {
		// The last paragraph of the box ends with the cell instead of a paragraph mark.
		rtf.setLength(rtf.length() - "\\par\n".length());
		rtf.append("\\cell\\row\\pard\n");
	}

	private void line(Line line) {
		if (line.table() != null) {
			table(line.table());
			return;
		}
		rtf.append("\\pard").append(line.box() == null ? "" : "\\intbl").append(paragraph(line)).append(' ');
		for (Run run : line.runs()) {
			boolean bold = run.head() && line.level() == 0 && line.kind() != LineKind.TITLE;
			rtf.append(bold ? "{\\b " : "{");
			text(run.text());
			rtf.append('}');
		}
		rtf.append("\\par\n");
	}

	private static String paragraph(Line line) {
		String indent = "\\fi640\\sl560\\slmult0";
		return switch (line.kind()) {
		case TITLE -> "\\qc\\sb240\\sa240\\f3\\b\\fs44";
		case HEADING -> indent + "\\outlinelevel" + (line.level() - 1)
				+ (line.level() == 1 ? "\\f1\\b0\\fs" + BODY : line.level() == 2 ? "\\f2\\b0\\fs" + BODY : "\\f0\\b\\fs" + BODY);
		case CAPTION, BOX_TITLE -> "\\qc\\sb120\\sa60\\f1\\b0\\fs28";
		case NOTE -> "\\fi0\\f0\\b0\\fs24";
		case FRONT -> "\\fi0\\sl560\\slmult0\\f0\\b0\\fs" + BODY;
		case SUBHEAD -> indent + "\\f0\\b\\fs" + BODY;
		default -> indent + "\\f0\\b0\\fs" + BODY;
		};
	}

	private void table(TableGrid table) {
		for (int row = 0; row < table.rows(); row++) {
			beginRow();
			for (int column = 0; column < table.columns(); column++) {
				GridCell cell = table.cellAt(row, column).orElseThrow();
				String merge = cell.rowSpan() == 1 ? "" : cell.row() == row ? "\\clvmgf" : "\\clvmrg";
				cellEdge(TEXT_WIDTH * (column + 1) / table.columns(), merge);
			}
			for (int column = 0; column < table.columns(); column++) {
				GridCell cell = table.cellAt(row, column).orElseThrow();
				rtf.append("\\pard\\intbl").append(cell.align() == CellAlign.RIGHT ? "\\qr" : cell.align() == CellAlign.CENTER ? "\\qc" : "\\ql");
				rtf.append(cell.head() ? "\\f1\\b" : "\\f0\\b0").append("\\fs24 ");
				text(cell.row() == row ? cell.text() : "");
				rtf.append("\\cell");
			}
			rtf.append("\\row\n");
		}
		rtf.append("\\pard\n");
	}

	/** Every character beyond ASCII by its number, which is signed 16 bits in RTF. */
	private void text(String text) {
		for (char c : text.toCharArray()) {
			if (c == '\\' || c == '{' || c == '}') {
				rtf.append('\\').append(c);
			} else if (c < 0x80) {
				rtf.append(c);
			} else {
				rtf.append("\\u").append((short) c).append('?');
			}
		}
	}
}
