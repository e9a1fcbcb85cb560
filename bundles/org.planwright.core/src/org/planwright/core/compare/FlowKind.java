package org.planwright.core.compare;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.planwright.model.Footnote;
import org.planwright.model.Glossary;
import org.planwright.model.Indicator;
import org.planwright.model.IndicatorTable;
import org.planwright.model.KeyProject;
import org.planwright.model.Paragraph;
import org.planwright.model.PlanPackage.Literals;
import org.planwright.model.ProjectItem;
import org.planwright.model.Section;
import org.planwright.model.Term;
import org.planwright.model.TextTable;

/** What stands in the flow of a plan. Only pieces of one kind can be one piece. */
enum FlowKind {
	SECTION(true),
	BOX(true),
	INDICATOR_TABLE(true),
	GLOSSARY(true),
	PARAGRAPH(false),
	ITEM(false),
	FOOTNOTE(false),
	TERM(false),
	INDICATOR(false),
	TEXT_TABLE(false);

	private final boolean holder;

	FlowKind(boolean holder) {
		this.holder = holder;
	}

	/** Tells whether what stands in such a piece tells more of it than its title does. */
	boolean isHolder() {
		return holder;
	}

	/** Null for what is no piece of the flow, such as a link. */
	static FlowKind of(EObject object) {
		return switch (object) {
		case Section section -> SECTION;
		case KeyProject box -> BOX;
		case IndicatorTable table -> INDICATOR_TABLE;
		case Glossary glossary -> GLOSSARY;
		case Paragraph paragraph -> PARAGRAPH;
		case ProjectItem item -> ITEM;
		case Footnote note -> FOOTNOTE;
		case Term term -> TERM;
		case Indicator indicator -> INDICATOR;
		case TextTable table -> TEXT_TABLE;
		case null, default -> null;
		};
	}

	/** Tells whether objects of a type are pieces of the flow. */
	static boolean isFlow(EClass type) {
		return Literals.BLOCK.isSuperTypeOf(type) || Literals.SECTION.isSuperTypeOf(type) || Literals.PASSAGE.isSuperTypeOf(type)
				|| type == Literals.INDICATOR;
	}
}
