package org.planwright.core;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.planwright.model.Block;
import org.planwright.model.Division;
import org.planwright.model.Plan;

/** What stands in the chapters of a plan: tables, boxes, lists of terms. */
public final class Blocks {

	private Blocks() {
	}

	/** Those of a kind, in the order of the document. */
	public static <B extends Block> List<B> of(Plan plan, Class<B> kind) {
		List<B> found = new ArrayList<>();
		TreeIterator<EObject> contents = plan.eAllContents();
		while (contents.hasNext()) {
			EObject object = contents.next();
			if (kind.isInstance(object)) {
				found.add(kind.cast(object));
			}
			if (!(object instanceof Division)) {
				contents.prune();
			}
		}
		return found;
	}
}
