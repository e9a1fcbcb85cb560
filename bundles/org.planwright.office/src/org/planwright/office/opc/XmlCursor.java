package org.planwright.office.opc;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.planwright.office.Refusal;

/**
 * Goes once through a part, element by element. Names are given with the prefix that the standard uses, whatever the part uses and
 * whichever edition of the standard it follows: {@code w:p}.
 */
public final class XmlCursor implements AutoCloseable {

	/** Nested tables in text boxes in tables need some dozens. */
	private static final int DEEPEST = 256;
	private static final Map<String, String> PREFIXES = Map.ofEntries(
			Map.entry("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"),
			Map.entry("http://purl.oclc.org/ooxml/wordprocessingml/main", "w"),
			Map.entry("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "s"),
			Map.entry("http://purl.oclc.org/ooxml/spreadsheetml/main", "s"),
			Map.entry("http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"),
			Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/math", "m"),
			Map.entry("http://purl.oclc.org/ooxml/officeDocument/math", "m"),
			Map.entry("http://schemas.microsoft.com/office/word/2010/wordprocessingShape", "wps"),
			Map.entry("http://schemas.microsoft.com/office/word/2010/wordprocessingGroup", "wpg"),
			Map.entry("http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas", "wpc"),
			Map.entry("http://schemas.microsoft.com/office/word/2010/wordprocessingInk", "wpi"),
			Map.entry("http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing", "wp14"),
			Map.entry("http://schemas.microsoft.com/office/word/2010/wordml", "w14"),
			Map.entry("http://schemas.microsoft.com/office/word/2012/wordml", "w15"),
			Map.entry("http://schemas.microsoft.com/office/word/2015/wordml/symex", "w16se"),
			Map.entry("urn:schemas-microsoft-com:vml", "v"));
	private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,9}");

	private final InputStream content;
	private final XMLStreamReader reader;
	private final Map<String, Map<String, String>> names = new HashMap<>();
	private int depth;

	XmlCursor(InputStream content) throws IOException {
		this.content = content;
		try {
			reader = factory().createXMLStreamReader(content);
		} catch (XMLStreamException e) {
			content.close();
			throw refused(e);
		}
	}

	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, false);
		// Newer JVMs stop at 100 and call it an error of the file.
		factory.setProperty("jdk.xml.maxElementDepth", "0");
		return factory;
	}

	/** Number of elements that are open, the current one included. */
	public int depth() {
		return depth;
	}

	/**
	 * Goes to the next child of an element. What the last child holds and nobody has read is passed over.
	 *
	 * @param parent depth of the element; 0 for the document
	 * @return whether there is one; else the element has ended
	 */
	public boolean nextChild(int parent) throws IOException {
		while (true) {
			switch (next()) {
				case XMLStreamConstants.START_ELEMENT -> {
					if (depth == parent + 1) {
						return true;
					}
				}
				case XMLStreamConstants.END_ELEMENT -> {
					if (depth < parent) {
						return false;
					}
				}
				case XMLStreamConstants.END_DOCUMENT -> {
					return false;
				}
				default -> {
					// words between elements mean nothing
				}
			}
		}
	}

	/** The words of the current element up to its end, handed on piece by piece. */
	public void words(Words words) throws IOException {
		int parent = depth;
		while (true) {
			int event = next();
			if (event == XMLStreamConstants.END_ELEMENT && depth < parent || event == XMLStreamConstants.END_DOCUMENT) {
				return;
			}
			if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA || event == XMLStreamConstants.SPACE) {
				words.add(reader.getText());
			}
		}
	}

	/** Takes words. */
	@FunctionalInterface
	public interface Words {
		/** Takes a piece of words. */
		void add(String piece) throws IOException;
	}

	/** The current element: {@code w:p}, or {@code :p} where the namespace is none that means anything here. */
	public String name() {
		String space = reader.getNamespaceURI();
		return names.computeIfAbsent(space == null ? "" : space, key -> new HashMap<>()).computeIfAbsent(reader.getLocalName(),
				local -> PREFIXES.getOrDefault(space == null ? "" : space, "") + ":" + local);
	}

	/**
	 * An attribute of the current element, whatever its namespace: some programs leave the prefix out.
	 *
	 * @return null where there is none
	 */
	public String attribute(String local) {
		for (int i = 0; i < reader.getAttributeCount(); i++) {
			if (reader.getAttributeLocalName(i).equals(local)) {
				return reader.getAttributeValue(i);
			}
		}
		return null;
	}

	/**
	 * An attribute that is a whole number.
	 *
	 * @param otherwise what is given where there is none, or no number
	 */
	public int number(String local, int otherwise) {
		String value = attribute(local);
		return value == null || !NUMBER.matcher(value.strip()).matches() ? otherwise : Integer.parseInt(value.strip());
	}

	/** Whether a property that is on or off is on: it is when it stands there and does not say otherwise. */
	public boolean isOn() {
		String value = attribute("val");
		return value == null || !(value.equals("0") || value.equals("false") || value.equals("off") || value.equals("none"));
	}

	/** Whether all namespaces of a list of prefixes, as declared at the current element, are known. */
	public boolean knows(String prefixes) {
		if (prefixes == null || prefixes.isBlank()) {
			return false;
		}
		for (String prefix : prefixes.strip().split("\\s+")) {
			String space = reader.getNamespaceURI(prefix);
			if (space == null || !PREFIXES.containsKey(space)) {
				return false;
			}
		}
		return true;
	}

	private int next() throws IOException {
		try {
			int event = reader.next();
			switch (event) {
				case XMLStreamConstants.START_ELEMENT -> {
					if (++depth > DEEPEST) {
						throw new Refused(Refusal.TOO_DEEP);
					}
				}
				case XMLStreamConstants.END_ELEMENT -> depth--;
				case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw new Refused(Refusal.DECLARATIONS);
				default -> {
					// nothing to count
				}
			}
			return event;
		} catch (XMLStreamException e) {
			throw refused(e);
		} catch (RuntimeException e) {
			// The parser throws what its buffers throw where bytes are no characters.
			throw new Refused(Refusal.DAMAGED, e);
		}
	}

	private static IOException refused(XMLStreamException thrown) {
		return thrown.getNestedException() instanceof Refused refused ? refused : OfficePackage.refused(thrown);
	}

	@Override
	public void close() throws IOException {
		try {
			reader.close();
		} catch (XMLStreamException e) {
			throw new Refused(Refusal.DAMAGED, e);
		} finally {
			content.close();
		}
	}
}
