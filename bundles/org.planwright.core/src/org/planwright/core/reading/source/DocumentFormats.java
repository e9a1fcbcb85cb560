package org.planwright.core.reading.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;

/** The formats that are registered. Nothing of a format is loaded before a file of it is read. */
public final class DocumentFormats {

	private static final String POINT = "org.planwright.core.documents";

	private DocumentFormats() {
	}

	/** What names of documents end with that can be read, without a dot: {@code txt} first, the others sorted. */
	public static List<String> endings() {
		List<String> endings = new ArrayList<>();
		endings.add("txt");
		registered().flatMap(format -> words(format, "endings")).sorted().distinct().forEach(endings::add);
		return endings;
	}

	/** What names of workbooks end with that can be read, without a dot, in the order of the formats. */
	static List<String> workbookEndings() {
		return registered().flatMap(format -> words(format, "workbooks")).distinct().toList();
	}

	/** The patterns of file names for dialogs, in one, small and capital: {@code *.txt;*.TXT;*.docx;*.DOCX}. */
	public static String namePatterns() {
		return namePatterns(endings());
	}

	static String namePatterns(List<String> endings) {
		return endings.stream().map(ending -> "*." + ending + ";*." + ending.toUpperCase(Locale.ROOT)).collect(Collectors.joining(";"));
	}

	/**
	 * The format that a file begins like.
	 *
	 * @param content the first bytes of a file, or all of them
	 * @return empty where no format claims it: then it is text, or nothing that can be read
	 * @throws IllegalStateException when a format is registered and cannot be made: the installation is incomplete
	 */
	static Optional<DocumentFormat> of(byte[] content) {
		return registered().filter(format -> words(format, "signature").anyMatch(signature -> opens(signature, content))).findFirst()
				.map(DocumentFormats::make);
	}

	/** Whether bytes begin with others, which are given hexadecimal. */
	static boolean opens(String signature, byte[] content) {
		byte[] wanted = HexFormat.of().parseHex(signature);
		return content.length >= wanted.length && Arrays.equals(content, 0, wanted.length, wanted, 0, wanted.length);
	}

	private static DocumentFormat make(IConfigurationElement format) {
		try {
			return (DocumentFormat) format.createExecutableExtension("class");
		} catch (CoreException e) {
			throw new IllegalStateException(format.getAttribute("class"), e);
		}
	}

	private static Stream<String> words(IConfigurationElement format, String attribute) {
		String value = format.getAttribute(attribute);
		return value == null || value.isBlank() ? Stream.empty() : Arrays.stream(value.strip().split("\\s+"));
	}

	/** In a plain JVM without a framework there is no registry, and so no format. */
	private static Stream<IConfigurationElement> registered() {
		IExtensionRegistry registry = RegistryFactory.getRegistry();
		return registry == null ? Stream.empty() : Arrays.stream(registry.getConfigurationElementsFor(POINT)).filter(element -> element.getName().equals("format"));
	}
}
