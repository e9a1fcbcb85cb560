package org.planwright.ui.document.clipboard;

import java.util.Locale;

import org.planwright.model.KeyProject;
import org.planwright.ui.document.clipboard.PageExcerpt.Line;
import org.planwright.ui.document.clipboard.PageExcerpt.Run;
import org.planwright.ui.document.projection.LineKind;
import org.planwright.ui.document.table.GridCell;
import org.planwright.ui.document.table.TableGrid;

/** An excerpt as HTML that word processors understand: headings as headings, boxes and tables as tables. */
public final class HtmlExcerpt {

	private static final String BODY_FONT = "font-family:仿宋,FangSong,serif;font-size:16pt";

	private final StringBuilder html = new StringBuilder();

	private HtmlExcerpt() {
	}

	/** Writes an excerpt. */
	public static String of(PageExcerpt excerpt) {
		HtmlExcerpt writer = new HtmlExcerpt();
		KeyProject box = null;
		for (Line line : excerpt.lines()) {
			if (line.box() != box) {
				writer.closeBox(box);
				writer.openBox(line.box());
				box = line.box();
			}
			writer.line(line);
		}
		writer.closeBox(box);
		return writer.html.toString();
	}

	private void openBox(KeyProject box) {
		if (box != null) {
			html.append("<table border=\"1\" cellspacing=\"0\" cellpadding=\"6\" style=\"border-collapse:collapse;width:100%\"><tr><td>");
		}
	}

	private void closeBox(KeyProject box) {
		if (box != null) {
			html.append("</td></tr></table>");
		}
	}

	private void line(Line line) {
		if (line.table() != null) {
			table(line.table());
			return;
		}
		String tag = line.level() > 0 ? "h" + line.level() : "p";
		html.append('<').append(tag).append(" style=\"").append(style(line)).append("\">");
		for (Run run : line.runs()) {
			boolean bold = run.head() && line.level() == 0;
			html.append(bold ? "<b>" : "").append(escape(run.text())).append(bold ? "</b>" : "");
		}
		html.append("</").append(tag).append('>');
	}

	private static String style(Line line) {
		String indent = "text-indent:2em;margin:0;line-height:28pt;";
		String middle = "text-align:center;margin:12pt 0;";
		return switch (line.kind()) {
		case TITLE -> middle + "font-family:方正小标宋简体,SimSun,serif;font-size:22pt;font-weight:bold";
		case HEADING -> indent + (line.level() == 1 ? "font-family:黑体,SimHei,sans-serif;font-size:16pt;font-weight:normal"
				: line.level() == 2 ? "font-family:楷体,KaiTi,serif;font-size:16pt;font-weight:normal" : BODY_FONT + ";font-weight:bold");
		case CAPTION, BOX_TITLE -> middle + "font-family:黑体,SimHei,sans-serif;font-size:14pt";
		case NOTE -> "margin:0;font-family:仿宋,FangSong,serif;font-size:12pt";
		case FRONT -> "margin:0;line-height:28pt;" + BODY_FONT;
		default -> indent + BODY_FONT + (line.kind() == LineKind.SUBHEAD ? ";font-weight:bold" : "");
		};
	}

	private void table(TableGrid table) {
		html.append("<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\" style=\"border-collapse:collapse;font-family:仿宋,FangSong,serif;font-size:12pt\">");
		int row = -1;
		for (GridCell cell : table.cells()) {
			if (cell.row() != row) {
				html.append(row < 0 ? "<tr>" : "</tr><tr>");
				row = cell.row();
			}
			String tag = cell.head() ? "th" : "td";
			html.append('<').append(tag);
			if (cell.rowSpan() > 1) {
				html.append(" rowspan=\"").append(cell.rowSpan()).append('"');
			}
			html.append(" style=\"text-align:").append(cell.align().name().toLowerCase(Locale.ROOT)).append("\">");
			html.append(escape(cell.text())).append("</").append(tag).append('>');
		}
		html.append(row < 0 ? "</table>" : "</tr></table>");
	}

	private static String escape(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}
}
