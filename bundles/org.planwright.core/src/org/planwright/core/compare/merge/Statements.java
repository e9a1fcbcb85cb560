package org.planwright.core.compare.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.planwright.model.PlanPackage.Literals;

/** What is said about other objects, and what becomes of it when those are gone: the same as when a person deletes them. */
final class Statements {

	/** What goes with what it is about. */
	private static final Set<EReference> BOUND = Set.of(Literals.TRACE_LINK__SOURCE, Literals.TRACE_LINK__TARGET, Literals.WAIVER__SUBJECT,
			Literals.OBSERVATION__INDICATOR, Literals.DECOMPOSITION__INDICATOR);
	/** What goes when nothing is left on that side. */
	private static final Set<EReference> BOUND_TO_ALL = Set.of(Literals.ALIGNMENT__UPPER, Literals.ALIGNMENT__LOWER);

	private Statements() {
	}

	/** Tells whether objects of a class are lost with what they are about. */
	static boolean isBound(EClass type) {
		return type == Literals.TRACE_LINK || type == Literals.WAIVER || type == Literals.OBSERVATION || type == Literals.DECOMPOSITION || type == Literals.ALIGNMENT;
	}

	/** Keys of what a statement is about. */
	static List<String> subjects(Node statement) {
		List<String> keys = new ArrayList<>();
		statement.values.forEach((feature, value) -> {
			if (BOUND.contains(feature) && value instanceof Ref ref) {
				keys.add(ref.key());
			} else if (BOUND_TO_ALL.contains(feature)) {
				((List<?>) value).forEach(each -> keys.add(((Ref) each).key()));
			}
		});
		return keys;
	}

	/** Tells whether a statement goes when a feature of it has lost what it referred to. */
	static boolean goesWith(EStructuralFeature feature, Object left) {
		return BOUND.contains(feature) && left == null || BOUND_TO_ALL.contains(feature) && ((List<?>) left).isEmpty();
	}
}
