package org.planwright.testkit.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;

import org.xml.sax.SAXException;

/** The schemas of Office files (ECMA-376), which the build puts beside the tests. */
final class OfficeSchemas {

	private static final Path FOLDER = Path.of("target", "schemas", "org", "apache", "poi", "schemas", "ooxml", "src");
	/** The schemas refer to the attributes that XML itself has, and do not bring them. */
	private static final String XML = "<xsd:schema xmlns:xsd='http://www.w3.org/2001/XMLSchema' targetNamespace='http://www.w3.org/XML/1998/namespace'>"
			+ "<xsd:attribute name='space' type='xsd:string'/><xsd:attribute name='lang' type='xsd:string'/></xsd:schema>";
	private static final Map<String, Schema> MADE = new TreeMap<>();

	private OfficeSchemas() {
	}

	/** Fails where a part is not as its schema has it. */
	static void validate(String part, byte[] content, String schema) {
		try {
			schema(schema).newValidator().validate(new StreamSource(new ByteArrayInputStream(content)));
		} catch (SAXException | IOException e) {
			throw new AssertionError(part + ": " + e.getMessage(), e);
		}
	}

	private static synchronized Schema schema(String name) throws SAXException, IOException {
		Schema schema = MADE.get(name);
		if (schema == null) {
			Path file = FOLDER.resolve(name).toAbsolutePath();
			schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
					.newSchema(new Source[] { new StreamSource(new StringReader(XML)), new StreamSource(Files.newInputStream(file), file.toUri().toString()) });
			MADE.put(name, schema);
		}
		return schema;
	}
}
