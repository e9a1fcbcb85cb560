package org.planwright.core.project.edit;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.planwright.core.Messages;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.Block;
import org.planwright.model.Division;
import org.planwright.model.Glossary;
import org.planwright.model.Plan;
import org.planwright.model.PlanFactory;
import org.planwright.model.PlanPackage;
import org.planwright.model.Term;

/** Edits of the list of terms. */
public final class GlossaryEdits {

	/** The columns of the list. */
	public enum Field {
		/** 序号. */
		NO(PlanPackage.Literals.TERM__NO),
		/** 词. */
		TERM(PlanPackage.Literals.TERM__TERM),
		/** 全称. */
		EXPANSION(PlanPackage.Literals.TERM__EXPANSION),
		/** 释义. */
		DEFINITION(PlanPackage.Literals.TERM__DEFINITION);

		private final EAttribute attribute;

		Field(EAttribute attribute) {
			this.attribute = attribute;
		}
	}

	private final ProjectSession session;

	public GlossaryEdits(ProjectSession session) {
		this.session = session;
	}

	/** Sets a cell of the list. */
	public void set(Term term, Field field, String text) {
		session.edit(Messages.text("edit.term." + field.name().toLowerCase(Locale.ROOT)), term, () -> term.eSet(field.attribute, text.strip()));
	}

	/** Adds an empty list of terms at the end of a plan: behind the text of its last chapter, or of the plan where it has none. */
	public Glossary insertGlossary(Plan plan) {
		Glossary glossary = PlanFactory.eINSTANCE.createGlossary();
		Division place = plan.getSections().isEmpty() ? plan : plan.getSections().getLast();
		while (!place.getSections().isEmpty()) {
			place = place.getSections().getLast();
		}
		EList<Block> blocks = place.getBlocks();
		session.edit(Messages.text("edit.term.list"), glossary, () -> blocks.add(glossary));
		return glossary;
	}

	/** Inserts an empty term at a place in the list. */
	public Term insert(Glossary glossary, int index) {
		Term term = PlanFactory.eINSTANCE.createTerm();
		for (Field field : Field.values()) {
			term.eSet(field.attribute, "");
		}
		session.edit(Messages.text("edit.term.insert"), term, () -> glossary.getTerms().add(index, term));
		return term;
	}

	/** Deletes terms. */
	public void delete(List<Term> terms) {
		session.loadReferring(terms);
		session.edit(Messages.text("edit.term.delete", Integer.toString(terms.size())), terms.getFirst().eContainer(),
				() -> List.copyOf(terms).forEach(EcoreUtil::remove));
	}

	/** Tells whether a term can be moved that far in its list. */
	public boolean canMove(Term term, int by) {
		EList<Term> terms = ((Glossary) term.eContainer()).getTerms();
		int target = terms.indexOf(term) + by;
		return by != 0 && target >= 0 && target < terms.size();
	}

	/** Moves a term in its list. */
	public void move(Term term, int by) {
		if (!canMove(term, by)) {
			throw new IllegalArgumentException("There is no place " + by + " terms away");
		}
		EList<Term> terms = ((Glossary) term.eContainer()).getTerms();
		session.edit(Messages.text("edit.term.move"), term, () -> terms.move(terms.indexOf(term) + by, term));
	}
}
