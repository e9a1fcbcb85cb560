package org.planwright.testkit.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A file of Word or Excel that was written. Every one that tests write is made one of these: its parts are held against the schema of their
 * content type, and the package against the rules of packages (ECMA-376 part 2): a content type for every part, relationships that lead
 * somewhere, every part reached by some.
 */
public final class OfficeFile {

	private static final String TYPES = "[Content_Types].xml";
	private static final String MAIN = "application/vnd.openxmlformats-officedocument.";
	private static final String WORD = MAIN + "wordprocessingml.";
	private static final String SHEET = MAIN + "spreadsheetml.";
	/** Which schema the parts of a content type follow. */
	private static final Map<String, String> SCHEMAS = Map.ofEntries(Map.entry("application/vnd.openxmlformats-package.relationships+xml", "opc-relationships.xsd"),
			Map.entry(MAIN + "extended-properties+xml", "shared-documentPropertiesExtended.xsd"), Map.entry(MAIN + "custom-properties+xml", "shared-documentPropertiesCustom.xsd"),
			Map.entry(MAIN + "theme+xml", "dml-main.xsd"));
	/** Whose schema the library does not bring: names for catalogues, of which each may stand once. */
	private static final String CORE = "application/vnd.openxmlformats-package.core-properties+xml";

	private static final Pattern USED = Pattern.compile("\\br:(?:id|embed)=\"([^\"]+)\"");

	private final Map<String, byte[]> parts = new LinkedHashMap<>();
	private final Map<String, String> types = new LinkedHashMap<>();

	private OfficeFile(byte[] content) {
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				require(parts.put(entry.getName(), zip.readAllBytes()) == null, entry.getName() + " twice");
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		require(parts.containsKey(TYPES), "no " + TYPES);
	}

	/**
	 * Reads a file and holds it against all rules.
	 *
	 * @throws AssertionError where it breaks one
	 */
	public static OfficeFile valid(byte[] content) {
		OfficeFile file = new OfficeFile(content);
		file.readTypes();
		file.followRelations();
		file.types.forEach(file::validate);
		return file;
	}

	/** The same of a file on disk; gives its path. */
	public static Path valid(Path file) {
		try {
			valid(Files.readAllBytes(file));
			return file;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (AssertionError e) {
			throw new AssertionError(file.getFileName() + ": " + e.getMessage(), e);
		}
	}

	private static void require(boolean holds, String what) {
		if (!holds) {
			throw new AssertionError(what);
		}
	}

	private void readTypes() {
		Map<String, String> defaults = new LinkedHashMap<>();
		Map<String, String> overrides = new LinkedHashMap<>();
		for (Element each : elements(TYPES, "*")) {
			if (each.getLocalName().equals("Default")) {
				require(defaults.put(each.getAttribute("Extension").toLowerCase(Locale.ROOT), each.getAttribute("ContentType")) == null, "type of an ending twice");
			} else if (each.getLocalName().equals("Override")) {
				String name = each.getAttribute("PartName");
				require(name.startsWith("/") && parts.containsKey(name.substring(1)), "content type of " + name + ", which is not there");
				require(overrides.put(name.substring(1), each.getAttribute("ContentType")) == null, "type of " + name + " twice");
			}
		}
		for (String part : parts.keySet()) {
			if (!part.equals(TYPES)) {
				String type = overrides.getOrDefault(part, defaults.get(part.substring(part.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)));
				require(type != null, part + " has no content type");
				types.put(part, type);
			}
		}
	}

	/** Every relationship of a part leads to a part that is there, and every part is reached. */
	private void followRelations() {
		Set<String> reached = new HashSet<>();
		Deque<String> open = new ArrayDeque<>(List.of(""));
		while (!open.isEmpty()) {
			String source = open.pop();
			String relations = source.substring(0, source.lastIndexOf('/') + 1) + "_rels/" + source.substring(source.lastIndexOf('/') + 1) + ".rels";
			if (parts.containsKey(relations)) {
				reached.add(relations);
				targets(source, relations).stream().filter(reached::add).forEach(open::push);
			}
		}
		List<String> lost = parts.keySet().stream().filter(part -> !part.equals(TYPES) && !reached.contains(part)).toList();
		require(lost.isEmpty(), "nothing leads to " + lost);
	}

	private Collection<String> targets(String source, String relations) {
		Set<String> ids = new HashSet<>();
		List<String> targets = new ArrayList<>();
		for (Element relation : elements(relations, "Relationship")) {
			require(ids.add(relation.getAttribute("Id")), relations + ": id twice");
			if (!relation.getAttribute("TargetMode").equals("External")) {
				String target = URI.create("/" + source).resolve(relation.getAttribute("Target")).getPath().substring(1);
				require(parts.containsKey(target), relations + " leads to " + target + ", which is not there");
				targets.add(target);
			}
		}
		String text = source.isEmpty() ? "" : text(source);
		Matcher used = USED.matcher(text);
		while (used.find()) {
			require(ids.contains(used.group(1)), source + " names " + used.group(1) + ", which " + relations + " has not");
		}
		return targets;
	}

	private void validate(String part, String type) {
		String schema = SCHEMAS.getOrDefault(type, type.startsWith(WORD) ? "wml.xsd" : type.startsWith(SHEET) ? "sml.xsd" : null);
		if (type.equals(CORE)) {
			Set<String> names = new HashSet<>();
			elements(part, "*").stream().skip(1).forEach(each -> require(names.add(each.getNodeName()), part + ": " + each.getNodeName() + " twice"));
		} else if (schema != null) {
			OfficeSchemas.validate(part, parts.get(part), schema);
		} else {
			throw new AssertionError(part + " is of a type that nobody knows: " + type);
		}
	}

	private List<Element> elements(String part, String name) {
		NodeList nodes = xml(part).getElementsByTagNameNS("*", name);
		List<Element> found = new ArrayList<>();
		for (int i = 0; i < nodes.getLength(); i++) {
			found.add((Element) nodes.item(i));
		}
		return found;
	}

	/** A part as XML. */
	public Document xml(String part) {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
			factory.setNamespaceAware(true);
			return factory.newDocumentBuilder().parse(new ByteArrayInputStream(parts.get(part)));
		} catch (ParserConfigurationException | SAXException | IOException e) {
			throw new AssertionError(part + ": " + e.getMessage(), e);
		}
	}

	/** A part as text. */
	public String text(String part) {
		return new String(parts.get(part), StandardCharsets.UTF_8);
	}

	/** The names of its parts, in the order of the file. */
	public Set<String> names() {
		return Collections.unmodifiableSet(parts.keySet());
	}
}
