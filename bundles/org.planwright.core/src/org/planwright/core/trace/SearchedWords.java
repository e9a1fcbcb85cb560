package org.planwright.core.trace;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.planwright.core.Digests;
import org.planwright.core.PlanWords;
import org.planwright.model.Identified;
import org.planwright.model.Mention;
import org.planwright.model.Plan;

/**
 * All that the search for links reads of a plan, and more, as a digest: where it is equal, the search finds the same. What links are found
 * depends on much beside the words that prove them, such as what other sections say; what it never depends on are the values in the rows.
 */
final class SearchedWords {

	private static final char END_OF_PART = '\0';

	private final StringBuilder parts = new StringBuilder();

	private SearchedWords() {
	}

	static String digest(Plan plan) {
		SearchedWords words = new SearchedWords();
		PlanWords.of(plan).forEach(words::add);
		List<EObject> roots = new ArrayList<>(plan.getBlocks());
		roots.addAll(plan.getSections());
		for (EObject root : roots) {
			words.add(root);
			root.eAllContents().forEachRemaining(words::add);
		}
		return Digests.sha256(words.parts.toString());
	}

	private void add(EObject object) {
		if (object instanceof Identified identified) {
			add(identified.eClass().getName());
			add(identified.eContainer() instanceof Identified parent ? parent.getId() : null);
			for (EAttribute attribute : identified.eClass().getEAllAttributes()) {
				add(identified.eGet(attribute));
			}
			if (identified instanceof Mention mention && mention.getIndicator() != null) {
				add(mention.getIndicator().getId());
			}
		}
	}

	private void add(Object value) {
		parts.append(value).append(END_OF_PART);
	}
}
