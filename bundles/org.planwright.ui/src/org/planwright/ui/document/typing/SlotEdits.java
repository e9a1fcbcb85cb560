package org.planwright.ui.document.typing;

import org.eclipse.emf.ecore.EAttribute;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.MentionReader;
import org.planwright.core.project.edit.ShortTextEdits;
import org.planwright.core.project.edit.TextEdits;
import org.planwright.model.Identified;
import org.planwright.model.IndicatorTable;
import org.planwright.model.KeyProject;
import org.planwright.model.Passage;
import org.planwright.model.Plan;
import org.planwright.model.PlanPackage;
import org.planwright.model.ProjectItem;
import org.planwright.model.Section;
import org.planwright.model.TextTable;
import org.planwright.ui.document.projection.Slot;

/** Replaces characters in whatever text of the plan a segment of the page shows. */
final class SlotEdits {

	private final TextEdits passages;
	private final ShortTextEdits shortTexts;

	SlotEdits(ProjectSession session, MentionReader reader) {
		passages = new TextEdits(session, reader);
		shortTexts = new ShortTextEdits(session);
	}

	/** The edits of passages, for splitting and joining. */
	TextEdits passages() {
		return passages;
	}

	/** Replaces a span of a text. Typing on is one step for undo. */
	void replace(Identified owner, Slot slot, int start, int end, String replacement) {
		if (slot == Slot.TEXT) {
			passages.replace((Passage) owner, start, end, replacement);
		} else {
			shortTexts.replace(owner, attribute(owner, slot), start, end, replacement);
		}
	}

	private static EAttribute attribute(Identified owner, Slot slot) {
		return switch (slot) {
		case TITLE -> title(owner);
		case TERM -> PlanPackage.Literals.TERM__TERM;
		case EXPANSION -> PlanPackage.Literals.TERM__EXPANSION;
		case DEFINITION -> PlanPackage.Literals.TERM__DEFINITION;
		case TEXT -> PlanPackage.Literals.PASSAGE__TEXT;
		case LABEL, MARK, OBJECT -> throw new IllegalArgumentException("Protected: " + slot);
		};
	}

	private static EAttribute title(Identified owner) {
		return switch (owner) {
		case Plan plan -> PlanPackage.Literals.PLAN__TITLE;
		case Section section -> PlanPackage.Literals.SECTION__TITLE;
		case KeyProject box -> PlanPackage.Literals.KEY_PROJECT__TITLE;
		case ProjectItem item -> PlanPackage.Literals.PROJECT_ITEM__TITLE;
		case IndicatorTable table -> PlanPackage.Literals.INDICATOR_TABLE__TITLE;
		case TextTable table -> PlanPackage.Literals.TEXT_TABLE__TITLE;
		default -> throw new IllegalArgumentException("Without a title: " + owner.eClass().getName());
		};
	}
}
