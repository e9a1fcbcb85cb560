package org.planwright.office.pdf.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;

/**
 * Ends cells over several rows where their page ends, and begins them again on the next one: each page then says what its rows belong to. Where
 * pages end is known only when all of it is laid out, so this asks for a second layout.
 */
final class SpansOverPages {

	private static final String ROW = "planwright-row-";

	/** The rows that hold a cell over several rows or are below one, in the order of the document. */
	private final List<Element> rows = new ArrayList<>();
	/** Columns by cell; those of cells above that reach into a row are counted. */
	private final Map<Element, Integer> columns = new HashMap<>();

	/** @param page gets names for its rows, by which they are found again */
	SpansOverPages(Document page) {
		NodeList tables = page.getElementsByTagName("table");
		for (int i = 0; i < tables.getLength(); i++) {
			learn(((Element) tables.item(i)).getElementsByTagName("tr"));
		}
	}

	private void learn(NodeList lines) {
		List<Integer> reach = new ArrayList<>();
		for (int i = 0; i < lines.getLength(); i++) {
			Element row = (Element) lines.item(i);
			boolean spanned = reach.stream().anyMatch(left -> left > 0);
			int column = 0;
			for (Element cell : cells(row)) {
				column = skip(reach, column);
				columns.put(cell, column);
				while (reach.size() <= column) {
					reach.add(0);
				}
				reach.set(column, span(cell));
				spanned |= span(cell) > 1;
				column++;
			}
			reach.replaceAll(left -> Math.max(0, left - 1));
			if (spanned) {
				row.setAttribute("id", ROW + rows.size());
				rows.add(row);
			}
		}
	}

	private static int skip(List<Integer> reach, int from) {
		int column = from;
		while (column < reach.size() && reach.get(column) > 0) {
			column++;
		}
		return column;
	}

	private static int span(Element cell) {
		String span = cell.getAttribute("rowspan");
		return span.isEmpty() ? 1 : Integer.parseInt(span);
	}

	private static List<Element> cells(Element row) {
		List<Element> cells = new ArrayList<>();
		for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNextSibling()) {
			if (cell instanceof Element element) {
				cells.add(element);
			}
		}
		return cells;
	}

	/**
	 * Cuts the cells that the layout has put over the end of a page.
	 *
	 * @param layout the page as it was laid out
	 * @return whether there was one, so that it has to be laid out once more
	 */
	boolean cut(PdfBoxRenderer layout) {
		if (rows.isEmpty()) {
			return false;
		}
		// The library's own search for places works while it writes only.
		List<PageBox> sheets = layout.getRootBox().getLayer().getPages();
		Map<Element, Integer> pages = new HashMap<>();
		for (Element row : rows) {
			Box box = layout.getSharedContext().getBoxById(row.getAttribute("id"));
			if (box != null) {
				pages.put(row, number(sheets, box.getAbsY()));
			}
		}
		boolean cut = false;
		for (Element row : rows) {
			for (Element cell : cells(row)) {
				cut |= span(cell) > 1 && cut(row, cell, pages);
			}
		}
		return cut;
	}

	private static int number(List<PageBox> sheets, int y) {
		int number = 0;
		while (number + 1 < sheets.size() && sheets.get(number).getBottom() <= y) {
			number++;
		}
		return number;
	}

	private boolean cut(Element row, Element cell, Map<Element, Integer> pages) {
		int left = span(cell);
		int first = 0;
		boolean cut = false;
		Element begin = cell;
		Element at = row;
		Integer page = pages.get(row);
		for (int i = 1; i < left && page != null; i++) {
			at = next(at);
			Integer own = pages.get(at);
			if (own == null) {
				return cut;
			}
			if (!own.equals(page)) {
				begin.setAttribute("rowspan", Integer.toString(i - first));
				Element again = (Element) cell.cloneNode(true);
				again.setAttribute("rowspan", Integer.toString(left - i));
				insert(again, columns.get(cell), at);
				begin = again;
				first = i;
				page = own;
				cut = true;
			}
		}
		return cut;
	}

	private static Element next(Element row) {
		Node next = row.getNextSibling();
		while (next != null && !(next instanceof Element)) {
			next = next.getNextSibling();
		}
		return (Element) next;
	}

	private void insert(Element cell, int column, Element row) {
		Element behind = cells(row).stream().filter(other -> columns.get(other) > column).findFirst().orElse(null);
		row.insertBefore(cell, behind);
		columns.put(cell, column);
	}
}
