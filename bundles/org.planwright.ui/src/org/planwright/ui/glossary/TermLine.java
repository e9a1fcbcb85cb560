package org.planwright.ui.glossary;

import java.util.ArrayList;
import java.util.List;

import org.planwright.core.Blocks;
import org.planwright.model.Glossary;
import org.planwright.model.Plan;
import org.planwright.model.Term;

/**
 * One row of the sheet of terms.
 *
 * @param glossary the list that the term stands in
 * @param term     the term
 */
public record TermLine(Glossary glossary, Term term) {

	/** The terms of all lists of a plan, in the order of the document. */
	public static List<TermLine> of(Plan plan) {
		List<TermLine> lines = new ArrayList<>();
		for (Glossary glossary : glossariesOf(plan)) {
			glossary.getTerms().forEach(term -> lines.add(new TermLine(glossary, term)));
		}
		return lines;
	}

	/** The lists of terms of a plan, in the order of the document. */
	public static List<Glossary> glossariesOf(Plan plan) {
		return Blocks.of(plan, Glossary.class);
	}
}
