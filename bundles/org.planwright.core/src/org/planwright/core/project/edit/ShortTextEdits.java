package org.planwright.core.project.edit;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.planwright.core.Messages;
import org.planwright.core.project.MergeKey;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.PlanPackage;

/**
 * Typing into the short texts of a plan where they stand in the document: titles, captions, terms. Unlike the edits that set such a
 * text as a whole, these keep a blank at the end, because more may be typed behind it.
 */
public final class ShortTextEdits {

	private static final Map<EAttribute, String> LABELS = labels();

	private final ProjectSession session;

	public ShortTextEdits(ProjectSession session) {
		this.session = Objects.requireNonNull(session);
	}

	private static Map<EAttribute, String> labels() {
		Map<EAttribute, String> labels = new HashMap<>();
		labels.put(PlanPackage.Literals.PLAN__TITLE, "edit.plan.title");
		labels.put(PlanPackage.Literals.SECTION__TITLE, "edit.section.title");
		labels.put(PlanPackage.Literals.KEY_PROJECT__LABEL, "edit.box.label");
		labels.put(PlanPackage.Literals.KEY_PROJECT__TITLE, "edit.box.title");
		labels.put(PlanPackage.Literals.KEY_PROJECT__GOAL_LABEL, "edit.box.goal.label");
		labels.put(PlanPackage.Literals.KEY_PROJECT__CONTENT_LABEL, "edit.box.content.label");
		labels.put(PlanPackage.Literals.PROJECT_ITEM__LABEL, "edit.box.item.label");
		labels.put(PlanPackage.Literals.PROJECT_ITEM__TITLE, "edit.box.item.title");
		labels.put(PlanPackage.Literals.INDICATOR_TABLE__TITLE, "edit.table.title");
		labels.put(PlanPackage.Literals.TEXT_TABLE__TITLE, "edit.table.title");
		labels.put(PlanPackage.Literals.TERM__TERM, "edit.term.term");
		labels.put(PlanPackage.Literals.TERM__EXPANSION, "edit.term.expansion");
		labels.put(PlanPackage.Literals.TERM__DEFINITION, "edit.term.definition");
		return Map.copyOf(labels);
	}

	/** Tells whether an attribute is one of the short texts that can be typed into. */
	public static boolean canType(EAttribute attribute) {
		return LABELS.containsKey(attribute);
	}

	/**
	 * Replaces a span of a short text. Typing on at the same place within a second is one step for undo.
	 *
	 * @param owner       whose text it is
	 * @param attribute   which of its texts; see {@link #canType}
	 * @param start       offset of the first character, from 0
	 * @param end         offset behind the last character; equal to start to insert
	 * @param replacement empty to delete
	 * @throws IndexOutOfBoundsException when the span is not in the text
	 */
	public void replace(EObject owner, EAttribute attribute, int start, int end, String replacement) {
		if (!canType(attribute)) {
			throw new IllegalArgumentException("Not a short text: " + attribute.getName());
		}
		String before = Objects.requireNonNullElse((String) owner.eGet(attribute), "");
		Objects.checkFromToIndex(start, end, before.length());
		if (before.substring(start, end).equals(replacement)) {
			return;
		}
		Run run = new Run(owner, attribute, start, end, start + replacement.length());
		session.edit(Messages.text(LABELS.get(attribute)), owner, run.isOneKey(before) ? run : null,
				() -> owner.eSet(attribute, before.substring(0, start) + replacement + before.substring(end)));
	}

	/** Characters typed or taken away one by one; each goes on where the last one ended. */
	private record Run(EObject owner, EAttribute attribute, int start, int end, int caret) implements MergeKey {

		boolean isOneKey(String before) {
			return start == end || caret == start && before.codePointCount(start, end) == 1;
		}

		@Override
		public boolean continues(MergeKey other) {
			if (!(other instanceof Run run) || run.owner != owner || run.attribute != attribute) {
				return false;
			}
			boolean typing = start == end;
			boolean wasTyping = run.start == run.end;
			return typing == wasTyping && (typing ? run.caret == start : run.start == end || run.start == start);
		}
	}
}
