package org.planwright.office.word.write;

import java.util.ArrayList;
import java.util.List;

import org.planwright.core.report.Document;
import org.planwright.core.report.PrintException;
import org.planwright.office.Written;
import org.planwright.testkit.office.OfficeFile;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A file of Word as it was written: its parts, held against the schemas. */
final class WrittenFile {

	private final OfficeFile file;

	WrittenFile(byte[] content) {
		file = OfficeFile.valid(content);
	}

	/** Prints a document. */
	static WrittenFile of(Document document) throws PrintException {
		return new WrittenFile(Written.docx(document));
	}

	String text(String part) {
		return file.text(part);
	}

	/** What stands in the body of the document, as XML. */
	String body() {
		String document = text("word/document.xml");
		return document.substring(document.indexOf("<w:body>") + 8, document.indexOf("</w:body>"));
	}

	/** The document. */
	org.w3c.dom.Document document() {
		return file.xml("word/document.xml");
	}

	/** The elements of a name, in their order. */
	List<Element> all(String name) {
		NodeList nodes = document().getElementsByTagNameNS(Wml.MAIN, name);
		List<Element> found = new ArrayList<>();
		for (int i = 0; i < nodes.getLength(); i++) {
			found.add((Element) nodes.item(i));
		}
		return found;
	}

	/** An attribute of Word's namespace. */
	static String attribute(Element element, String name) {
		return element.getAttributeNS(Wml.MAIN, name);
	}

	/** The paragraphs, each as STYLE: WORDS. */
	List<String> paragraphs() {
		List<String> lines = new ArrayList<>();
		for (Element paragraph : all("p")) {
			Element style = (Element) paragraph.getElementsByTagNameNS(Wml.MAIN, "pStyle").item(0);
			lines.add(attribute(style, "val") + ": " + paragraph.getTextContent());
		}
		return lines;
	}

	/** The names of all bookmarks, in their order. */
	List<String> bookmarks() {
		return all("bookmarkStart").stream().map(start -> attribute(start, "name")).toList();
	}

	/** The words that stand in a bookmark, read to its end. */
	String marked(String bookmark) {
		String document = text("word/document.xml");
		int at = document.indexOf("w:name=\"" + bookmark + '"');
		String id = document.substring(document.lastIndexOf("w:id=\"", at) + 6, document.indexOf('"', document.lastIndexOf("w:id=\"", at) + 6));
		return document.substring(document.indexOf('>', at) + 1, document.indexOf("<w:bookmarkEnd w:id=\"" + id + '"', at)).replaceAll("<[^>]+>", "");
	}
}
