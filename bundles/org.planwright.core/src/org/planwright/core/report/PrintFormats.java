package org.planwright.core.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.planwright.core.Messages;

/** The formats that documents can be printed in. Nothing of a format is loaded before a document is printed in it. */
public final class PrintFormats {

	private static final String POINT = "org.planwright.core.documents";
	private static final String HTML = "html";

	/**
	 * A format.
	 *
	 * @param ending what names of its files end with, without a dot
	 * @param printer prints in it
	 */
	public record Format(String ending, DocumentPrinter printer) {

		/** What such files are, for people. */
		public String title() {
			return Messages.text("report.format." + ending);
		}
	}

	private PrintFormats() {
	}

	/** All formats, the page for browsers last. */
	public static List<Format> all() {
		List<Format> formats = new ArrayList<>();
		IExtensionRegistry registry = RegistryFactory.getRegistry();
		// In a plain JVM without a framework there is no registry.
		for (IConfigurationElement element : registry == null ? new IConfigurationElement[0] : registry.getConfigurationElementsFor(POINT)) {
			if (element.getName().equals("printer")) {
				formats.add(new Format(element.getAttribute("ending"), (document, progress) -> make(element).print(document, progress)));
			}
		}
		formats.add(new Format(HTML, (document, progress) -> HtmlPrinter.print(document).getBytes(StandardCharsets.UTF_8)));
		return formats;
	}

	/** The format of a file, by what its name ends with, in small or capital letters; empty where it is none of ours. */
	public static Optional<Format> of(Path file) {
		String name = file.getFileName() == null ? "" : file.getFileName().toString().toLowerCase(Locale.ROOT);
		return all().stream().filter(format -> name.endsWith('.' + format.ending())).findFirst();
	}

	/** What names of printed files end with, for messages: {@code .docx、.pdf、.html}. */
	public static String endings() {
		return String.join("、", all().stream().map(format -> '.' + format.ending()).toList());
	}

	private static DocumentPrinter make(IConfigurationElement element) {
		try {
			return (DocumentPrinter) element.createExecutableExtension("class");
		} catch (CoreException e) {
			throw new IllegalStateException(Arrays.toString(element.getAttributeNames()), e);
		}
	}
}
