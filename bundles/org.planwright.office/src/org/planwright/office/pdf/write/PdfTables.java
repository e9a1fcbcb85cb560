package org.planwright.office.pdf.write;

import java.util.ArrayList;
import java.util.List;

import org.planwright.office.layout.Widths;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Gives the columns of a page's tables the widths that their words need: the engine's own would break numbers and units. */
final class PdfTables {

	private PdfTables() {
	}

	/**
	 * Sets the widths.
	 *
	 * @param width of the page, in twentieths of a point
	 * @param size of the signs in its tables
	 */
	static void fit(Document page, int width, int size) {
		NodeList tables = page.getElementsByTagName("table");
		for (int i = 0; i < tables.getLength(); i++) {
			fit(page, (Element) tables.item(i), width, size);
		}
	}

	private static void fit(Document page, Element table, int total, int size) {
		List<List<String>> rows = new ArrayList<>();
		List<Boolean> whole = new ArrayList<>();
		NodeList lines = table.getElementsByTagName("tr");
		/* So many rows that a cell above still reaches into each column. */
		List<Integer> reach = new ArrayList<>();
		for (int i = 0; i < lines.getLength(); i++) {
			rows.add(row(lines.item(i), reach, whole));
		}
		int columns = whole.size();
		rows.forEach(row -> {
			while (row.size() < columns) {
				row.add("");
			}
		});
		boolean[] unbroken = new boolean[columns];
		for (int i = 0; i < columns; i++) {
			unbroken[i] = whole.get(i);
		}
		Element group = page.createElement("colgroup");
		for (int width : Widths.of(rows, unbroken, total, size)) {
			Element column = page.createElement("col");
			column.setAttribute("style", "width: " + width * 100.0 / total + "%");
			group.appendChild(column);
		}
		table.insertBefore(group, table.getFirstChild());
	}

	private static List<String> row(Node line, List<Integer> reach, List<Boolean> whole) {
		List<String> row = new ArrayList<>();
		for (Node cell = line.getFirstChild(); cell != null; cell = cell.getNextSibling()) {
			if (cell instanceof Element element) {
				while (row.size() < reach.size() && reach.get(row.size()) > 0) {
					reach.set(row.size(), reach.get(row.size()) - 1);
					row.add("");
				}
				int column = row.size();
				if (column == reach.size()) {
					reach.add(0);
					whole.add(Boolean.FALSE);
				}
				String rows = element.getAttribute("rowspan");
				reach.set(column, rows.isEmpty() ? 0 : Integer.parseInt(rows) - 1);
				whole.set(column, whole.get(column) || element.getAttribute("class").matches("short|end"));
				StringBuilder words = new StringBuilder();
				words(element, words);
				row.add(words.toString());
			}
		}
		for (int column = row.size(); column < reach.size(); column++) {
			reach.set(column, Math.max(0, reach.get(column) - 1));
		}
		return row;
	}

	private static void words(Node node, StringBuilder words) {
		for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element element) {
				if (element.getTagName().equals("br")) {
					words.append('\n');
				} else if (!element.getAttribute("class").equals("by")) {
					words(element, words);
				}
			} else if (child.getNodeValue() != null) {
				words.append(child.getNodeValue());
			}
		}
	}
}
