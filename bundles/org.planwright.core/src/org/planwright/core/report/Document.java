package org.planwright.core.report;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A document that any exporter can print: on a page, in Word, in a workbook.
 *
 * @param title its title, which is printed above all parts
 * @param language the language that it is written in
 * @param generator the program and version that made it
 * @param parts what it says, from top to bottom
 */
public record Document(String title, Locale language, String generator, List<DocumentPart> parts) {

	public Document {
		Objects.requireNonNull(title, "title");
		Objects.requireNonNull(language, "language");
		Objects.requireNonNull(generator, "generator");
		parts = List.copyOf(parts);
	}
}
