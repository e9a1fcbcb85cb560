package org.planwright.core.project.edit;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EAttribute;
import org.planwright.core.Messages;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.PlanPackage.Literals;
import org.planwright.model.Term;

/** Keeps term, full name and meaning of a glossary's entry in step with its words, of which they are parts. */
final class TermFields {

	private static final List<EAttribute> FIELDS = List.of(Literals.TERM__DEFINITION, Literals.TERM__EXPANSION, Literals.TERM__TERM);

	private TermFields() {
	}

	/**
	 * Makes the change of the words in each field that holds the words changed.
	 *
	 * @param before the words before the change
	 * @param start where the change begins in them
	 * @param end where it ends
	 * @param replacement what took the place of that span
	 */
	static void follow(ProjectSession session, Term term, String before, int start, int end, String replacement) {
		for (EAttribute field : FIELDS) {
			String value = Objects.requireNonNullElse((String) term.eGet(field), "");
			int at = value.isEmpty() ? -1 : before.lastIndexOf(value);
			if (at >= 0 && at <= start && end <= at + value.length()) {
				String changed = value.substring(0, start - at) + replacement + value.substring(end - at);
				session.edit(Messages.text("edit.text.type"), term, () -> term.eSet(field, changed));
			}
		}
	}
}
