package org.planwright.office.pdf.write;

import java.util.ArrayDeque;
import java.util.Deque;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Gives a page the bookmarks that a PDF reader shows beside it: its headings, in their order and below each other. */
final class PdfOutline {

	/** A heading that holds others. */
	private record Holder(int level, Element bookmark) {
	}

	private final Document page;
	private int headings;

	private PdfOutline(Document page) {
		this.page = page;
	}

	static void add(Document page) {
		new PdfOutline(page).add();
	}

	private void add() {
		Element bookmarks = page.createElement("bookmarks");
		Deque<Holder> open = new ArrayDeque<>();
		open.push(new Holder(0, bookmarks));
		visit(page.getDocumentElement(), open);
		page.getElementsByTagName("head").item(0).appendChild(bookmarks);
	}

	private void visit(Node node, Deque<Holder> open) {
		for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element element) {
				if (element.getTagName().matches("h[2-6]")) {
					bookmark(element, element.getTagName().charAt(1) - '0', open);
				}
				visit(element, open);
			}
		}
	}

	private void bookmark(Element heading, int level, Deque<Holder> open) {
		StringBuilder words = new StringBuilder();
		words(heading, words);
		if (words.isEmpty()) {
			return;
		}
		while (open.peek().level() >= level) {
			open.pop();
		}
		String id = "heading" + ++headings;
		heading.setAttribute("id", id);
		Element bookmark = page.createElement("bookmark");
		bookmark.setAttribute("name", words.toString());
		bookmark.setAttribute("href", '#' + id);
		open.peek().bookmark().appendChild(bookmark);
		open.push(new Holder(level, bookmark));
	}

	/** Names in the margin and words that went are no part of a heading. */
	private static void words(Node node, StringBuilder words) {
		for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element element) {
				if (!element.getTagName().equals("del") && !element.getAttribute("class").equals("by")) {
					words(element, words);
				}
			} else if (child.getNodeValue() != null) {
				words.append(child.getNodeValue());
			}
		}
	}
}
