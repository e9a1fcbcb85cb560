package org.planwright.office.word.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;

import org.planwright.core.report.Document;
import org.planwright.core.report.PrintException;
import org.planwright.core.report.PrintProgress;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A file of Word as it was written: its parts, held against the schemas. */
final class WrittenFile {

	private static final Path SCHEMAS = Path.of("target", "schemas", "org", "apache", "poi", "schemas", "ooxml", "src");
	/** The schemas refer to the attributes that XML itself has, and do not bring them. */
	private static final String XML = "<xsd:schema xmlns:xsd='http://www.w3.org/2001/XMLSchema' targetNamespace='http://www.w3.org/XML/1998/namespace'>"
			+ "<xsd:attribute name='space' type='xsd:string'/><xsd:attribute name='lang' type='xsd:string'/></xsd:schema>";
	private static final Map<String, Schema> MADE = new TreeMap<>();

	private final Map<String, byte[]> parts = new TreeMap<>();

	WrittenFile(byte[] content) {
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				parts.put(entry.getName(), zip.readAllBytes());
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Prints a document. */
	static WrittenFile of(Document document) throws PrintException {
		WrittenFile file = new WrittenFile(new WordPrinter().print(document, PrintProgress.NONE));
		file.validate();
		return file;
	}

	/** Fails where any part is not as its schema has it. */
	void validate() {
		assertEquals(List.of("[Content_Types].xml", "_rels/.rels", "docProps/app.xml", "docProps/core.xml"),
				parts.keySet().stream().filter(name -> !name.startsWith("word/") && !name.equals("docProps/custom.xml")).toList());
		for (String name : parts.keySet()) {
			if (name.startsWith("word/") && name.endsWith(".xml")) {
				validate(name, "wml.xsd");
			}
		}
		validate("docProps/app.xml", "shared-documentPropertiesExtended.xsd");
		if (parts.containsKey("docProps/custom.xml")) {
			validate("docProps/custom.xml", "shared-documentPropertiesCustom.xsd");
		}
	}

	private void validate(String part, String schema) {
		try {
			schema(schema).newValidator().validate(new StreamSource(new ByteArrayInputStream(parts.get(part))));
		} catch (SAXException | IOException e) {
			throw new AssertionError(part + ": " + e.getMessage(), e);
		}
	}

	private static synchronized Schema schema(String name) throws SAXException, IOException {
		Schema schema = MADE.get(name);
		if (schema == null) {
			Path file = SCHEMAS.resolve(name).toAbsolutePath();
			schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
					.newSchema(new Source[] { new StreamSource(new StringReader(XML)), new StreamSource(Files.newInputStream(file), file.toUri().toString()) });
			MADE.put(name, schema);
		}
		return schema;
	}

	String text(String part) {
		return new String(parts.get(part), StandardCharsets.UTF_8);
	}

	/** What stands in the body of the document, as XML. */
	String body() {
		String document = text("word/document.xml");
		return document.substring(document.indexOf("<w:body>") + 8, document.indexOf("</w:body>"));
	}

	/** The document. */
	org.w3c.dom.Document document() {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
			factory.setNamespaceAware(true);
			return factory.newDocumentBuilder().parse(new InputSource(new ByteArrayInputStream(parts.get("word/document.xml"))));
		} catch (ParserConfigurationException | SAXException | IOException e) {
			throw new AssertionError(e);
		}
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
