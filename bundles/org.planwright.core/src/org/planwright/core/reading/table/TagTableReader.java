package org.planwright.core.reading.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.core.reading.clean.Removals;
import org.planwright.core.reading.clean.TextLine;
import org.planwright.core.reading.source.LeftOut.Reason;
import org.planwright.core.reading.source.PlacedText;

/** Tables in HTML, as Markdown converters print them, with cells that span rows and columns. */
final class TagTableReader implements GridReader {

	private static final Pattern START = Pattern.compile("(?i)^(?:<html><body>)?\\s*<table\\b");
	private static final Pattern TAG = Pattern.compile("(?i)<(/?)(table|thead|tbody|tfoot|tr|td|th|html|body|caption|colgroup|col)\\b([^>]*)>");
	private static final Pattern SPAN = Pattern.compile("(?i)(row|col)span\\s*=\\s*[\"']?(\\d{1,3})");
	private static final int MOST_SPANNED = 60;

	@Override
	public Optional<Found> read(List<TextLine> lines, int from, Removals removals) {
		if (!START.matcher(lines.get(from).words()).find()) {
			return Optional.empty();
		}
		int end = from;
		PlacedText all = PlacedText.of("", lines.get(from).number());
		while (end < lines.size()) {
			TextLine line = lines.get(end++);
			all = all.append(line.text(), "\n");
			if (line.words().toLowerCase().contains("</table>")) {
				break;
			}
		}
		List<GridRow> rows = new Builder(removals).build(all);
		return rows.isEmpty() ? Optional.empty()
				: Optional.of(new Found(new Grid(Grid.Layout.DELIMITED, rows, lines.get(from).number(), lines.get(end - 1).number()), end));
	}

	private static final class Builder {
		private final List<GridRow> rows = new ArrayList<>();
		/** Columns that a cell above still spans, with the number of rows to go. */
		private final Map<Integer, Integer> spanned = new TreeMap<>();
		private final Removals removals;
		private List<PlacedText> row;

		Builder(Removals removals) {
			this.removals = removals;
		}

		List<GridRow> build(PlacedText all) {
			Matcher tag = TAG.matcher(all);
			int cellStart = -1;
			String attributes = "";
			while (tag.find()) {
				boolean closes = !tag.group(1).isEmpty();
				String name = tag.group(2).toLowerCase();
				boolean cell = name.equals("td") || name.equals("th");
				removals.add(all.lineAt(tag.start()), tag.group(), Reason.MARKUP);
				if (cellStart >= 0 && (cell || name.equals("tr") || name.equals("table"))) {
					addCell(all.substring(cellStart, tag.start()).strip(), attributes);
					cellStart = -1;
				}
				if (name.equals("tr") || name.equals("table")) {
					closeRow();
					row = closes || name.equals("table") ? null : new ArrayList<>();
				} else if (cell && !closes) {
					row = row == null ? new ArrayList<>() : row;
					cellStart = tag.end();
					attributes = tag.group(3);
				}
			}
			closeRow();
			return rows;
		}

		private void addCell(PlacedText text, String attributes) {
			fillSpanned(text.firstLine());
			int across = 1;
			int down = 1;
			Matcher span = SPAN.matcher(attributes);
			while (span.find()) {
				int size = Math.min(MOST_SPANNED, Math.max(1, Integer.parseInt(span.group(2))));
				across = span.group(1).equalsIgnoreCase("col") ? size : across;
				down = span.group(1).equalsIgnoreCase("row") ? size : down;
			}
			for (int i = 0; i < across; i++) {
				if (down > 1) {
					spanned.put(row.size(), down - 1);
				}
				row.add(i == 0 ? BarTableReader.paragraphs(text, removals) : PlacedText.of("", text.firstLine()));
			}
		}

		private void fillSpanned(int line) {
			while (spanned.getOrDefault(row.size(), 0) > 0) {
				spanned.merge(row.size(), -1, Integer::sum);
				row.add(PlacedText.of("", line));
			}
		}

		private void closeRow() {
			if (row != null && !row.isEmpty()) {
				fillSpanned(row.get(row.size() - 1).firstLine());
				rows.add(new GridRow(row));
			}
			row = null;
		}
	}
}
