package org.planwright.core.project;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.planwright.model.Identified;
import org.planwright.model.Plan;
import org.planwright.model.PlanPackage;
import org.planwright.model.Project;

/**
 * Puts parts of another state of a project in the place of those that an open one has, as one undoable edit: plans whole, and what belongs to
 * the project itself. What refers into a replaced plan from elsewhere refers to the object of the same id afterwards; what refers to an
 * object that is gone is treated as if that had been deleted.
 */
public final class PartRestore {

	private final ProjectSession session;
	private final Project live;
	private final Project donor;
	private final Set<String> parts;
	private final Map<String, Plan> fresh = new LinkedHashMap<>();
	private final Map<String, EObject> freshById = new HashMap<>();
	private final Set<EObject> freshObjects = Collections.newSetFromMap(new IdentityHashMap<>());

	/**
	 * @param donor another state of the session's project, part of no session; what is taken over is taken from it
	 * @param parts names of the parts to take over; one that the donor does not have is removed
	 */
	public PartRestore(ProjectSession session, Project donor, Set<String> parts) {
		this.session = session;
		this.live = session.project();
		this.donor = donor;
		this.parts = parts;
	}

	/** Does it. @param label what the edit is called in the menu */
	public void run(String label) {
		session.edit(label, live, this::replace);
	}

	private void replace() {
		List<String> order = donor.getPlans().stream().map(Plan::getId).toList();
		for (Plan plan : List.copyOf(donor.getPlans())) {
			if (parts.contains(ProjectParts.of(plan))) {
				fresh.put(plan.getId(), plan);
				Ids.identified(plan).forEach(object -> {
					freshById.put(object.getId(), object);
					freshObjects.add(object);
				});
			}
		}
		List<Setting> inward = referencesIntoReplaced();
		fresh.values().forEach(plan -> tie(EcoreUtil.ExternalCrossReferencer.find(plan)));
		donor.getPlans().removeAll(fresh.values());
		for (Plan plan : List.copyOf(live.getPlans())) {
			if (parts.contains(ProjectParts.of(plan))) {
				Plan next = fresh.remove(plan.getId());
				if (next == null) {
					live.getPlans().remove(plan);
				} else {
					live.getPlans().set(live.getPlans().indexOf(plan), next);
				}
			}
		}
		live.getPlans().addAll(fresh.values());
		inward.forEach(this::redirect);
		if (parts.contains(ProjectParts.PROJECT)) {
			takeOverProject();
			arrange(order);
		}
	}

	/** Places outside the replaced plans that refer into them. */
	private List<Setting> referencesIntoReplaced() {
		List<Setting> inward = new ArrayList<>();
		for (Plan plan : live.getPlans()) {
			if (parts.contains(ProjectParts.of(plan))) {
				for (Identified object : Ids.identified(plan)) {
					session.referencesTo(object).stream().filter(setting -> !isReplaced(setting.getEObject())).forEach(inward::add);
				}
			}
		}
		return inward;
	}

	private boolean isReplaced(EObject holder) {
		Plan plan = ProjectSession.planOf(holder);
		return parts.contains(plan == null ? ProjectParts.PROJECT : ProjectParts.of(plan));
	}

	/** Lets what leads into parts of the donor that are not taken over lead to what the open project has in their place. */
	private void tie(Map<EObject, Collection<Setting>> outward) {
		outward.forEach((target, settings) -> {
			if (target instanceof Identified identified && !freshObjects.contains(target) && target != live) {
				EObject same = freshById.containsKey(identified.getId()) ? freshById.get(identified.getId()) : session.find(identified.getId()).orElse(null);
				settings.forEach(setting -> put(setting, target, same));
			}
		});
	}

	private void redirect(Setting setting) {
		Object value = setting.getEStructuralFeature().isMany() ? List.copyOf((Collection<?>) setting.get(true)) : setting.get(true);
		for (Object target : value instanceof Collection<?> many ? many : value == null ? List.of() : List.of(value)) {
			if (target instanceof Identified old && freshById.containsKey(old.getId()) && freshById.get(old.getId()) != old) {
				put(setting, old, freshById.get(old.getId()));
			}
		}
	}

	private static void put(Setting setting, EObject target, EObject same) {
		if (same == null) {
			EcoreUtil.remove(setting, target);
		} else if (same != target) {
			EcoreUtil.replace(setting, target, same);
		}
	}

	/** What belongs to the project and to no plan. */
	private void takeOverProject() {
		for (EStructuralFeature feature : live.eClass().getEAllStructuralFeatures()) {
			if (feature == PlanPackage.Literals.PROJECT__PLANS || feature == PlanPackage.Literals.IDENTIFIED__ID || !feature.isChangeable() || feature.isDerived()) {
				continue;
			}
			Object value = donor.eGet(feature);
			if (value instanceof List<?> many) {
				List<Object> taken = new ArrayList<>(many);
				taken.stream().filter(EObject.class::isInstance).map(EObject.class::cast).forEach(one -> tie(EcoreUtil.ExternalCrossReferencer.find(one)));
				if (!equal((List<?>) live.eGet(feature), taken)) {
					many.clear();
					@SuppressWarnings("unchecked")
					List<Object> target = (List<Object>) live.eGet(feature);
					target.clear();
					target.addAll(taken);
				}
			} else if (!Objects.equals(live.eGet(feature), value)) {
				live.eSet(feature, value);
			}
		}
	}

	@SuppressWarnings("unchecked")
	private static boolean equal(List<?> one, List<?> other) {
		boolean objects = one.stream().allMatch(EObject.class::isInstance) && other.stream().allMatch(EObject.class::isInstance);
		return objects ? EcoreUtil.equals((List<EObject>) one, (List<EObject>) other) : one.equals(other);
	}

	private void arrange(List<String> order) {
		EList<Plan> plans = live.getPlans();
		for (int i = 0; i < order.size(); i++) {
			String id = order.get(i);
			int place = i;
			plans.stream().filter(plan -> plan.getId().equals(id)).findFirst().ifPresent(plan -> plans.move(Math.min(place, plans.size() - 1), plan));
		}
	}
}
