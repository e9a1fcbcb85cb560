package org.planwright.core.project;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMLHandler;
import org.eclipse.emf.ecore.xmi.impl.XMLHelperImpl;
import org.eclipse.emf.ecore.xmi.impl.XMLLoadImpl;
import org.eclipse.emf.ecore.xmi.impl.XMLResourceImpl;
import org.planwright.core.project.ProjectFileException.Code;
import org.planwright.model.PlanPackage;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * One part of a project file: an XML document of EMF, with ids in the place of paths.
 *
 * <p>Reading is lenient about what the model does not know and about values that do not fit, which become diagnostics, and strict about
 * what could do harm: a DOCTYPE, nesting without end, classes named by a namespace.
 */
final class PartResource extends XMLResourceImpl {

	/** A part holds something that no part has and that could do harm, or too much. */
	static final class UnsafePart extends RuntimeException {
		private static final long serialVersionUID = 1L;
		private final Code code;

		UnsafePart(Code code, String what) {
			super(what);
			this.code = code;
		}

		Code code() {
			return code;
		}
	}

	/** Digits of the longest number that is read; no figure of a plan comes near. */
	private static final int LONGEST_NUMBER = 60;

	/**
	 * The parser takes a long text for an entity, and newer Java platforms refuse those of more than 100,000 characters. Entities are
	 * refused here as such, and the size of a part is bounded as a whole.
	 */
	private static final Map<String, Object> LONG_TEXTS = Map.of(
			"http://www.oracle.com/xml/jaxp/properties/maxGeneralEntitySizeLimit", 0,
			"http://www.oracle.com/xml/jaxp/properties/totalEntitySizeLimit", 0);

	private final String name;
	private FileLimits limits = FileLimits.DEFAULT;

	PartResource(URI uri, String name) {
		super(uri);
		this.name = name;
		setEncoding("UTF-8");
		setIntrinsicIDToEObjectMap(new HashMap<>());
	}

	/** Name of the part in the container. */
	String name() {
		return name;
	}

	/**
	 * Fills the part.
	 *
	 * @throws UnsafePart when it holds what no part may hold
	 * @throws IOException when it is no well-formed XML; anything less than that is in {@link #getErrors()} afterwards
	 */
	void load(byte[] content, FileLimits within) throws IOException {
		limits = within;
		try {
			// As a source for the parser: of a stream EMF would guess the encoding itself, and fail at what is no XML.
			load(new InputSource(new ByteArrayInputStream(content)), Map.of(
					OPTION_RECORD_UNKNOWN_FEATURE, true,
					OPTION_DEFER_IDREF_RESOLUTION, true,
					OPTION_USE_LEXICAL_HANDLER, true,
					OPTION_PARSER_PROPERTIES, LONG_TEXTS,
					OPTION_PARSER_FEATURES, Map.of(
							XMLConstants.FEATURE_SECURE_PROCESSING, true,
							"http://xml.org/sax/features/external-general-entities", false,
							"http://xml.org/sax/features/external-parameter-entities", false,
							"http://apache.org/xml/features/nonvalidating/load-external-dtd", false)));
		} catch (UnsafePart e) {
			throw e;
		} catch (RuntimeException e) {
			// The library answers some garbage with unchecked exceptions.
			throw new IOWrappedException(e);
		}
	}

	/**
	 * The part as it is written. Equal models give equal bytes.
	 *
	 * @throws IOException when something refers to what is in no part
	 */
	byte[] toBytes() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		save(out, Map.of(
				OPTION_ENCODING, "UTF-8",
				OPTION_PROCESS_DANGLING_HREF, OPTION_PROCESS_DANGLING_HREF_THROW));
		return out.toByteArray();
	}

	@Override
	protected XMLLoad createXMLLoad() {
		return new PartLoad(createXMLHelper());
	}

	@Override
	protected XMLHelper createXMLHelper() {
		return new PartHelper(this);
	}

	private static final class PartHelper extends XMLHelperImpl {

		PartHelper(XMLResource resource) {
			super(resource);
		}

		/** A number of a million digits takes minutes to read, and one with a huge exponent fills the memory when it is used. */
		@Override
		protected Object createFromString(EFactory factory, EDataType type, String value) {
			if (type == PlanPackage.Literals.DECIMAL) {
				if (value.length() > LONGEST_NUMBER || Math.abs((long) new BigDecimal(value).scale()) > LONGEST_NUMBER) {
					throw new IllegalArgumentException("Not a figure of a plan");
				}
			}
			return super.createFromString(factory, type, value);
		}
	}

	private final class PartLoad extends XMLLoadImpl {

		PartLoad(XMLHelper helper) {
			super(helper);
		}

		/** The parser of the Java platform, whatever else may be installed. */
		@Override
		protected SAXParser makeParser() throws ParserConfigurationException, SAXException {
			return SAXParserFactory.newDefaultInstance().newSAXParser();
		}

		@Override
		protected DefaultHandler makeDefaultHandler() {
			return new PartHandler(PartResource.this, helper, options);
		}

		/** What could not be understood stays in the resource's errors, for the reader to report. */
		@Override
		protected void handleErrors() {
		}
	}

	private final class PartHandler extends SAXXMLHandler {

		private int depth;
		private int elements;

		PartHandler(XMLResource resource, XMLHelper helper, Map<?, ?> options) {
			super(resource, helper, options);
		}

		@Override
		public void startDTD(String root, String publicId, String systemId) {
			throw new UnsafePart(Code.UNSAFE, "DOCTYPE");
		}

		@Override
		public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
			if (++depth > limits.depth()) {
				throw new UnsafePart(Code.UNSAFE, "<" + qName + ">");
			}
			if (++elements > limits.elements()) {
				throw new UnsafePart(Code.TOO_LARGE, Integer.toString(limits.elements()));
			}
			super.startElement(uri, localName, qName, attributes);
		}

		/** EMF would take words between the elements of an object for the address of another object, and make it a proxy. */
		@Override
		public void endElement(String uri, String localName, String qName) {
			depth--;
			if (text != null && types.peek() == OBJECT_TYPE && mixedTargets.peek() == null) {
				if (!text.toString().isBlank()) {
					error(new XMIException(text.toString().strip(), getLocation(), getLineNumber(), getColumnNumber()));
				}
				text = null;
			}
			super.endElement(uri, localName, qName);
		}

		/** EMF would look up a Java class, or read a resource, named by an unknown namespace. */
		@Override
		protected EPackage getPackageForURI(String uri) {
			if (uri == null) {
				return null;
			}
			return PlanPackage.eNS_URI.equals(uri) ? PlanPackage.eINSTANCE : handleMissingPackage(uri);
		}
	}
}
