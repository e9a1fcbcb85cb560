package org.planwright.core.project.migration;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSOutput;
import org.w3c.dom.ls.LSSerializer;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** A part as a tree of elements by the names that stand in it, read as warily as when it is opened. */
final class PartXml {

	/** As in reading: bounds on entities would strike long texts, and a DOCTYPE, without which there are no entities, is refused. */
	private static final Map<String, Object> LIMITS = Map.of(
			"http://www.oracle.com/xml/jaxp/properties/maxGeneralEntitySizeLimit", 0,
			"http://www.oracle.com/xml/jaxp/properties/totalEntitySizeLimit", 0);

	private PartXml() {
	}

	/** @throws SAXException when it is no well-formed XML, has a DOCTYPE, is nested too deeply or has too many elements */
	static Document parse(byte[] content, int depth, int elements) throws SAXException {
		try {
			SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			SAXParser parser = factory.newSAXParser();
			for (Map.Entry<String, Object> limit : LIMITS.entrySet()) {
				parser.setProperty(limit.getKey(), limit.getValue());
			}
			Builder builder = new Builder(DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument(), depth, elements);
			parser.parse(new ByteArrayInputStream(content), builder);
			return builder.document;
		} catch (ParserConfigurationException e) {
			throw new IllegalStateException("Every Java platform has such a parser", e);
		} catch (IOException e) {
			// The bytes are in memory: what is wrong is their encoding.
			throw new SAXException(e);
		}
	}

	static byte[] print(Document part) {
		DOMImplementationLS printing = (DOMImplementationLS) part.getImplementation().getFeature("LS", "3.0");
		LSSerializer serialiser = printing.createLSSerializer();
		serialiser.getDomConfig().setParameter("namespaces", false);
		LSOutput output = printing.createLSOutput();
		output.setEncoding("UTF-8");
		try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			output.setByteStream(bytes);
			if (!serialiser.write(part, output)) {
				throw new IllegalStateException("A part that was read can be printed");
			}
			return bytes.toByteArray();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Builds by names as they stand, not resolved: a tree of the library would want every prefix declared in its place. */
	private static final class Builder extends DefaultHandler {

		private final Document document;
		private final int depth;
		private int elements;
		private final Deque<Node> open = new ArrayDeque<>();

		Builder(Document document, int depth, int elements) {
			this.document = document;
			this.depth = depth;
			this.elements = elements;
			open.push(document);
		}

		@Override
		public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
			if (open.size() > depth || --elements < 0) {
				throw new SAXException("<" + qName + ">");
			}
			Element element = document.createElement(qName);
			for (int i = 0; i < attributes.getLength(); i++) {
				element.setAttribute(attributes.getQName(i), attributes.getValue(i));
			}
			open.peek().appendChild(element);
			open.push(element);
		}

		@Override
		public void endElement(String uri, String localName, String qName) {
			open.pop();
		}

		@Override
		public void characters(char[] characters, int start, int length) {
			open.peek().appendChild(document.createTextNode(new String(characters, start, length)));
		}
	}
}
