package org.planwright.core;

import java.util.List;
import java.util.Objects;

import org.planwright.core.project.PlanDigest;
import org.planwright.core.report.Document;
import org.planwright.core.report.DocumentPart.Printed;
import org.planwright.model.Plan;

/** A plan as a document that any exporter prints: its text as it stands, without anything that was said about it. */
public final class PlanDocument {

	private PlanDocument() {
	}

	/**
	 * The document.
	 *
	 * @param plan not changed while this runs
	 * @param generator the program and its version
	 */
	public static Document of(Plan plan, String generator) {
		// A text that nobody changed is one with all changes of nobody.
		List<Printed> text = RedlineDocument.parts(plan, List.of()).stream().filter(Printed.class::isInstance).map(Printed.class::cast).toList();
		return new Document(Objects.requireNonNullElse(plan.getTitle(), ""), Messages.locale(), generator, List.copyOf(text),
				new Document.Origin(plan.getId(), PlanDigest.of(plan)));
	}
}
