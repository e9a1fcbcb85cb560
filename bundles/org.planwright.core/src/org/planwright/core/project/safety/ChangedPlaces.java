package org.planwright.core.project.safety;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.planwright.core.project.ProjectParts;
import org.planwright.core.project.safety.ChangedPlan.Kind;
import org.planwright.model.Identified;
import org.planwright.model.Plan;
import org.planwright.model.PlanPackage;
import org.planwright.model.Project;

/** Counts the places in which two states of a project differ: objects by their ids, each with what stands in it and has no id. */
final class ChangedPlaces {

	private ChangedPlaces() {
	}

	/**
	 * What is different in some parts.
	 *
	 * @param before null for none: everything is new
	 * @param parts names of the parts to look at
	 */
	static List<ChangedPlan> of(Project before, Project after, Set<String> parts) {
		List<ChangedPlan> changed = new ArrayList<>();
		Map<String, Plan> old = plans(before);
		Map<String, Plan> now = plans(after);
		now.forEach((part, plan) -> {
			if (parts.contains(part)) {
				Plan was = old.get(part);
				changed.add(new ChangedPlan(plan.getTitle(), was == null ? Kind.ADDED : Kind.CHANGED, count(was, plan)));
			}
		});
		old.forEach((part, plan) -> {
			if (!now.containsKey(part)) {
				changed.add(new ChangedPlan(plan.getTitle(), Kind.REMOVED, count(plan, null)));
			}
		});
		if (parts.contains(ProjectParts.PROJECT)) {
			int places = count(before, after);
			if (places > 0) {
				changed.add(new ChangedPlan(null, Kind.CHANGED, places));
			}
		}
		changed.removeIf(plan -> plan.kind() == Kind.CHANGED && plan.places() == 0);
		return changed;
	}

	private static Map<String, Plan> plans(Project project) {
		Map<String, Plan> plans = new LinkedHashMap<>();
		if (project != null) {
			project.getPlans().forEach(plan -> plans.put(ProjectParts.of(plan), plan));
		}
		return plans;
	}

	private static int count(EObject before, EObject after) {
		Map<String, String> old = contents(before);
		Map<String, String> now = contents(after);
		int changed = (int) now.entrySet().stream().filter(object -> !object.getValue().equals(old.get(object.getKey()))).count();
		return changed + (int) old.keySet().stream().filter(id -> !now.containsKey(id)).count();
	}

	private static Map<String, String> contents(EObject root) {
		Map<String, String> contents = new HashMap<>();
		if (root != null) {
			collect(root, contents);
		}
		return contents;
	}

	private static void collect(EObject object, Map<String, String> contents) {
		if (object instanceof Identified identified) {
			StringBuilder words = new StringBuilder();
			describe(object, words);
			contents.put(identified.getId(), words.toString());
		}
		for (EObject child : object.eContents()) {
			if (!(object instanceof Project && child instanceof Plan)) {
				collect(child, contents);
			}
		}
	}

	private static void describe(EObject object, StringBuilder words) {
		words.append(object.eClass().getName());
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			boolean up = feature instanceof EReference reference && reference.isContainer();
			if (!up && feature != PlanPackage.Literals.IDENTIFIED__ID && object.eIsSet(feature)) {
				words.append('\n').append(feature.getName()).append('=');
				Object value = object.eGet(feature);
				for (Object one : value instanceof Collection<?> many ? many : List.of(value)) {
					describe(feature, one, words);
				}
			}
		}
	}

	private static void describe(EStructuralFeature feature, Object value, StringBuilder words) {
		switch (value) {
		case Identified identified -> words.append('#').append(identified.getId());
		case EObject inner when feature instanceof EReference reference && reference.isContainment() -> {
			words.append('(');
			describe(inner, words);
			words.append(')');
		}
		default -> words.append('|').append(Objects.toString(value));
		}
	}
}
