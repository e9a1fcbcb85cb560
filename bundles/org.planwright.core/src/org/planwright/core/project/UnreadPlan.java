package org.planwright.core.project;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.emf.ecore.xml.type.AnyType;
import org.planwright.core.project.FileProblem.Code;
import org.planwright.model.Plan;
import org.planwright.model.PlanPackage;

/** A plan that was read by itself and is to come into the place of its head in the model. */
final class UnreadPlan {

	/** A reference that leads out of the plan, or to the plan object itself, which is another one in the model. */
	private record Loose(EObject holder, EReference reference, int index, String part, String id) {
	}

	private final String name;
	private final PartResource resource;
	private final Plan content;
	private final List<Loose> loose = new ArrayList<>();
	private final Map<String, EObject> byId = new HashMap<>();

	private UnreadPlan(String name, PartResource resource) {
		this.name = name;
		this.resource = resource;
		content = (Plan) resource.getContents().getFirst();
	}

	/**
	 * Reads a plan, on any thread.
	 *
	 * @throws UnreadablePlanException when it is not what this program wrote
	 */
	static UnreadPlan read(PackedPart part) {
		PartSet alone = new PartSet();
		PartResource resource = alone.newPart(part.name());
		try {
			resource.load(part.content(), FileLimits.DEFAULT);
			if (resource.getContents().size() != 1 || !(resource.getContents().getFirst() instanceof Plan)) {
				throw new UnreadablePlanException(part.name(), null);
			}
			for (FileProblem problem : new FileRepair(alone, null, other -> !other.equals(part.name())).run()) {
				if (problem.code() != Code.UNKNOWN_CONTENT_KEPT) {
					throw new UnreadablePlanException(problem.message(), null);
				}
			}
		} catch (IOException | PartResource.UnsafePart e) {
			throw new UnreadablePlanException(part.name(), e);
		}
		UnreadPlan read = new UnreadPlan(part.name(), resource);
		read.findLoose();
		Ids.identified(read.content).forEach(object -> read.byId.put(object.getId(), object));
		return read;
	}

	private void findLoose() {
		findLoose(content);
		for (TreeIterator<EObject> all = content.eAllContents(); all.hasNext();) {
			findLoose(all.next());
		}
	}

	private void findLoose(EObject holder) {
		for (EReference reference : holder.eClass().getEAllReferences()) {
			if (!reference.isContainment() && !reference.isContainer() && holder.eIsSet(reference)) {
				if (reference.isMany()) {
					List<?> targets = ((InternalEList<?>) holder.eGet(reference, false)).basicList();
					for (int i = 0; i < targets.size(); i++) {
						learn(holder, reference, i, (EObject) targets.get(i));
					}
				} else {
					learn(holder, reference, -1, (EObject) holder.eGet(reference, false));
				}
			}
		}
	}

	private void learn(EObject holder, EReference reference, int index, EObject target) {
		if (target.eIsProxy()) {
			loose.add(new Loose(holder, reference, index, PartSet.nameOf(((InternalEObject) target).eProxyURI()), ((InternalEObject) target).eProxyURI().fragment()));
		} else if (target == content) {
			loose.add(new Loose(holder, reference, index, name, content.getId()));
		}
	}

	/** The name of the part. */
	String name() {
		return name;
	}

	/** The parts that have to be there for this one: what it refers to. */
	Set<String> needs() {
		Set<String> needs = new LinkedHashSet<>();
		loose.stream().map(Loose::part).filter(part -> !part.equals(name)).forEach(needs::add);
		return needs;
	}

	/** An object of the plan; the plan object itself is not the one that the model has. */
	Optional<EObject> find(String id) {
		return Optional.ofNullable(byId.get(id));
	}

	/**
	 * Looks whether everything is there that the plan refers to.
	 *
	 * @param find finds objects by their ids
	 * @throws UnreadablePlanException when something is not
	 */
	void check(Function<String, EObject> find) {
		for (Loose each : loose) {
			if (!each.reference().getEReferenceType().isInstance(find.apply(each.id()))) {
				throw new UnreadablePlanException(name + ": " + each.id(), null);
			}
		}
	}

	/** Puts the content into the head that the model has. Nobody is told: to others it is as if it had been there. */
	void moveInto(Plan head) {
		PartResource part = (PartResource) head.eResource();
		Map<EObject, AnyType> unknown = Map.copyOf(resource.getEObjectToExtensionMap());
		resource.getContents().clear();
		boolean deliver = head.eDeliver();
		head.eSetDeliver(false);
		try {
			for (EStructuralFeature feature : content.eClass().getEAllStructuralFeatures()) {
				if (content.eIsSet(feature) && feature != PlanPackage.Literals.PLAN__UPPER) {
					move(feature, head);
				}
			}
		} finally {
			head.eSetDeliver(deliver);
		}
		unknown.forEach((object, extension) -> part.getEObjectToExtensionMap().put(object == content ? head : object, extension));
	}

	private void move(EStructuralFeature feature, Plan head) {
		if (feature.isMany()) {
			@SuppressWarnings("unchecked")
			List<Object> target = (List<Object>) head.eGet(feature);
			target.addAll(List.copyOf((List<?>) content.eGet(feature)));
		} else {
			head.eSet(feature, content.eGet(feature));
		}
	}

	/**
	 * Lets references lead to the objects that the model has.
	 *
	 * @param find finds objects by their ids
	 */
	void tie(Function<String, EObject> find) {
		for (Loose each : loose) {
			EObject target = find.apply(each.id());
			if (each.holder() == content) {
				// Only the upper plan: the head has it.
				continue;
			}
			if (each.index() < 0) {
				each.holder().eSet(each.reference(), target);
			} else {
				@SuppressWarnings("unchecked")
				InternalEList<EObject> list = (InternalEList<EObject>) each.holder().eGet(each.reference(), false);
				list.setUnique(each.index(), target);
			}
		}
	}
}
