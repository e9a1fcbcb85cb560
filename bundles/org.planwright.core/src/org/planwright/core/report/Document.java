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
 * @param origin the plan whose text it is, with the changes of others perhaps; null for a report. A plan has its title among its parts
 */
public record Document(String title, Locale language, String generator, List<DocumentPart> parts, Origin origin) {

	/**
	 * What a printed plan is known by when it comes back.
	 *
	 * @param plan its id
	 * @param digest of what it said when it was printed
	 */
	public record Origin(String plan, String digest) {
		public Origin {
			Objects.requireNonNull(plan, "plan");
			Objects.requireNonNull(digest, "digest");
		}
	}

	public Document {
		Objects.requireNonNull(title, "title");
		Objects.requireNonNull(language, "language");
		Objects.requireNonNull(generator, "generator");
		parts = List.copyOf(parts);
	}

	/** A report. */
	public Document(String title, Locale language, String generator, List<DocumentPart> parts) {
		this(title, language, generator, parts, null);
	}

	/** Tells whether this is a plan as it is printed, without anything around it. */
	public boolean isPlan() {
		return origin != null && parts.stream().allMatch(DocumentPart.Printed.class::isInstance);
	}
}
