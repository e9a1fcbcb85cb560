package org.planwright.ui.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

/**
 * Cells on their way to or from the clipboard, in the two forms that Excel, WPS and Word take: text with tabs, and a table of HTML.
 *
 * @param rows cells by row, all rows of equal length
 */
public record CellBlock(List<List<String>> rows) {

	/** As Excel writes it; words of a text that only begin with a quote are taken as they are. */
	private static final CSVFormat TABS = CSVFormat.DEFAULT.builder().setDelimiter('\t').setIgnoreEmptyLines(false).setTrailingData(true)
			.setLenientEof(true).get();
	private static final Pattern MUST_QUOTE = Pattern.compile("[\\t\\r\\n]|^\"");
	private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.(\\d+))?(%?)");

	public CellBlock {
		int width = rows.stream().mapToInt(List::size).max().orElse(0);
		rows = rows.stream().map(row -> padded(row, width)).toList();
	}

	/** Number of columns. */
	public int width() {
		return rows.isEmpty() ? 0 : rows.getFirst().size();
	}

	/** Number of rows. */
	public int height() {
		return rows.size();
	}

	/** The cell at a place from 0. */
	public String cell(int row, int column) {
		return rows.get(row).get(column);
	}

	/** Whether there is only one cell. */
	public boolean isSingle() {
		return height() == 1 && width() == 1;
	}

	/** Puts the cells on the clipboard in both forms; a cell alone as its words, and nothing where these are empty. */
	public void copy(Display display) {
		Clipboard clipboard = new Clipboard(display);
		try {
			String text = isSingle() ? cell(0, 0) : toTabs();
			if (text.isEmpty()) {
				clipboard.clearContents();
			} else {
				clipboard.setContents(new Object[] { text, toHtml() }, new Transfer[] { TextTransfer.getInstance(), HTMLTransfer.getInstance() });
			}
		} finally {
			clipboard.dispose();
		}
	}

	/** The block without its first row. */
	public CellBlock withoutHead() {
		return new CellBlock(rows.subList(1, rows.size()));
	}

	/**
	 * Reads cells separated by tabs and line breaks; a cell in quotes may hold both.
	 *
	 * @param text what the clipboard holds; null and empty give a block without rows
	 */
	public static CellBlock parse(String text) {
		if (text == null || text.isEmpty()) {
			return new CellBlock(List.of());
		}
		try (CSVParser parser = CSVParser.parse(new StringReader(text), TABS)) {
			return new CellBlock(parser.stream().map(row -> row.stream().map(CellBlock::oneLine).toList()).toList());
		} catch (IOException e) {
			throw new UncheckedIOException("Reading from memory", e);
		}
	}

	/** The cells as text with tabs; a cell is quoted only where it could be mistaken. */
	public String toTabs() {
		return rows.stream().map(row -> row.stream().map(CellBlock::quoted).collect(Collectors.joining("\t"))).collect(Collectors.joining("\r\n"));
	}

	/**
	 * The cells as a table of HTML. Numbers stay numbers with the places they are printed with; everything else is marked as text,
	 * so that no program takes {@code [41]} or {@code 3-5} for something else.
	 */
	public String toHtml() {
		StringWriter html = new StringWriter();
		try {
			XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(html);
			writer.writeStartElement("table");
			for (List<String> row : rows) {
				writer.writeStartElement("tr");
				for (String cell : row) {
					writer.writeStartElement("td");
					writer.writeAttribute("style", "mso-number-format:'" + numberFormat(cell) + "'");
					writer.writeCharacters(cell);
					writer.writeEndElement();
				}
				writer.writeEndElement();
			}
			writer.writeEndElement();
			writer.close();
		} catch (XMLStreamException e) {
			throw new IllegalStateException("Writing to memory", e);
		}
		return html.toString();
	}

	private static String quoted(String cell) {
		return MUST_QUOTE.matcher(cell).find() ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
	}

	private static String numberFormat(String cell) {
		Matcher number = NUMBER.matcher(cell);
		if (!number.matches()) {
			return "\\@";
		}
		String places = number.group(1) == null ? "" : "\\." + "0".repeat(number.group(1).length());
		return "0" + places + number.group(2);
	}

	/** A line break inside a cell of another program is a blank here: a cell of a plan's table is one line. */
	private static String oneLine(String cell) {
		return cell.strip().replaceAll("\\s*[\\r\\n]+\\s*", " ");
	}

	private static List<String> padded(List<String> row, int width) {
		return IntStream.range(0, width).mapToObj(i -> i < row.size() ? row.get(i) : "").toList();
	}
}
