package org.planwright.office.word.write;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.planwright.office.opc.XmlWords;

/** Writes WordprocessingML. The library's own classes for it hold a whole document in memory, and lack half of what changes of a text need. */
final class Wml {

	static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
	static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	private final XMLStreamWriter out;

	/** Begins a part. */
	Wml(OutputStream stream, String root) {
		try {
			out = XMLOutputFactory.newFactory().createXMLStreamWriter(stream, StandardCharsets.UTF_8.name());
			out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
			out.writeStartElement("w", root, MAIN);
			out.writeNamespace("w", MAIN);
			out.writeNamespace("r", RELATIONS);
		} catch (XMLStreamException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Begins an element, with attributes as names and values in turn; one whose value is null is left out. */
	Wml start(String name, String... attributes) {
		try {
			out.writeStartElement("w", name, MAIN);
			attributes(attributes);
			return this;
		} catch (XMLStreamException e) {
			throw new IllegalStateException(e);
		}
	}

	/** An element without content. */
	Wml empty(String name, String... attributes) {
		try {
			out.writeEmptyElement("w", name, MAIN);
			attributes(attributes);
			return this;
		} catch (XMLStreamException e) {
			throw new IllegalStateException(e);
		}
	}

	/** An element that only has a value. */
	Wml value(String name, Object value) {
		return empty(name, "val", value.toString());
	}

	private void attributes(String... attributes) throws XMLStreamException {
		for (int i = 0; i < attributes.length; i += 2) {
			if (attributes[i + 1] != null) {
				boolean relation = attributes[i].startsWith("r:");
				out.writeAttribute(relation ? "r" : "w", relation ? RELATIONS : MAIN, relation ? attributes[i].substring(2) : attributes[i], XmlWords.clean(attributes[i + 1]));
			}
		}
	}

	/** Words as {@code w:t} or another element of words, whose blanks are kept. */
	Wml words(String name, String words) {
		try {
			out.writeStartElement("w", name, MAIN);
			out.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "space", "preserve");
			out.writeCharacters(XmlWords.clean(words));
			out.writeEndElement();
			return this;
		} catch (XMLStreamException e) {
			throw new IllegalStateException(e);
		}
	}

	Wml end() {
		try {
			out.writeEndElement();
			return this;
		} catch (XMLStreamException e) {
			throw new IllegalStateException(e);
		}
	}

	void close() {
		try {
			out.writeEndDocument();
			out.close();
		} catch (XMLStreamException e) {
			throw new IllegalStateException(e);
		}
	}
}
