package org.planwright.core;

import java.util.List;
import java.util.Objects;

import org.planwright.core.project.PlanDigest;
import org.planwright.core.report.Document;
import org.planwright.core.report.DocumentPart;
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
		List<DocumentPart> text = RedlineDocument.parts(plan, List.of()).stream().filter(Printed.class::isInstance).toList();
		return document(plan, text, generator);
	}

	/**
	 * 三花脸稿 as a document of its own: the text of a plan with what was changed in place, ready to be accepted or rejected in Word.
	 *
	 * @param copies the changed copies of the plan
	 */
	public static Document redline(Plan plan, List<RedlineCopy> copies, String generator) {
		return document(plan, RedlineDocument.parts(plan, copies), generator);
	}

	private static Document document(Plan plan, List<DocumentPart> parts, String generator) {
		return new Document(Objects.requireNonNullElse(plan.getTitle(), ""), Messages.locale(), generator, parts,
				new Document.Origin(plan.getId(), PlanDigest.of(plan)));
	}
}
