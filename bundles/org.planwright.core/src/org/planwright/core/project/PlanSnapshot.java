package org.planwright.core.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EContentsEList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.planwright.core.Outward;
import org.planwright.model.Identified;
import org.planwright.model.Plan;
import org.planwright.model.PlanPackage;

/**
 * A copy of a plan as it was at one moment, for use on any thread. Nobody may change it; nothing in it leads to the live project.
 * Objects have the ids of those they were copied from. References into other plans are not part of the copy: they are listed by id.
 */
public final class PlanSnapshot {

	/**
	 * A reference that leads out of the plan.
	 *
	 * @param holderId id of the object that refers; null when it is a piece without identity
	 * @param feature the reference, such as the upper plan or the upper side of an alignment
	 * @param targetId id of the object in another plan
	 */
	public record OutwardReference(String holderId, EReference feature, String targetId) implements Outward {
	}

	private final Plan plan;
	private final long revision;
	private final Map<String, Identified> byId = new HashMap<>();
	private final List<OutwardReference> outward = new ArrayList<>();

	private PlanSnapshot(Plan copy, long revision) {
		this.plan = copy;
		this.revision = revision;
	}

	/** Copies a plan. Must be called on the thread that edits it. */
	static PlanSnapshot of(Plan live, long revision) {
		EcoreUtil.Copier copier = new EcoreUtil.Copier(false, false);
		Plan copy = (Plan) copier.copy(live);
		copier.copyReferences();
		PlanSnapshot snapshot = new PlanSnapshot(copy, revision);
		copier.forEach((original, copied) -> snapshot.learn(original, copied, copier));
		return snapshot;
	}

	private void learn(EObject original, EObject copied, Map<EObject, EObject> copies) {
		String id = copied instanceof Identified identified ? identified.getId() : null;
		if (id != null) {
			byId.put(id, (Identified) copied);
		}
		EContentsEList.FeatureIterator<?> references = (EContentsEList.FeatureIterator<?>) original.eCrossReferences().iterator();
		while (references.hasNext()) {
			if (references.next() instanceof Identified target && !copies.containsKey(target)) {
				outward.add(new OutwardReference(id, (EReference) references.feature(), target.getId()));
			}
		}
	}

	/** The copied plan. */
	public Plan plan() {
		return plan;
	}

	/** Grows with every change of the plan; equal revisions of one plan in one session are equal in content. */
	public long revision() {
		return revision;
	}

	/** The object of the copy that has this id; the plan's own id gives the plan. */
	public Optional<Identified> find(String id) {
		return Optional.ofNullable(byId.get(id));
	}

	/**
	 * The copy of a live object.
	 *
	 * @return empty when the object is new since the copy was made, or belongs to another plan
	 */
	public <T extends Identified> Optional<T> copyOf(T live) {
		@SuppressWarnings("unchecked")
		T copy = (T) byId.get(live.getId());
		return Optional.ofNullable(copy);
	}

	/** References that lead to other plans. */
	public List<OutwardReference> outwardReferences() {
		return List.copyOf(outward);
	}

	/** Id of the plan that this one answers to. */
	public Optional<String> upperId() {
		return outward.stream().filter(reference -> reference.feature() == PlanPackage.Literals.PLAN__UPPER)
				.map(OutwardReference::targetId).findFirst();
	}
}
