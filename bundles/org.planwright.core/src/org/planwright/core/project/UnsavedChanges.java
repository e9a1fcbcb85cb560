package org.planwright.core.project;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.FeatureChange;

/**
 * What the edits between the save mark and now touched, for marking it. What was changed and changed back by another edit counts as
 * changed; what was undone does not. Where the save mark is out of reach because edits were undone beyond it and others made, all
 * edits that can be undone count.
 */
public final class UnsavedChanges {

	private final Map<EObject, Set<EStructuralFeature>> features = new IdentityHashMap<>();
	private final Set<EObject> added = Collections.newSetFromMap(new IdentityHashMap<>());

	UnsavedChanges(List<RecordedEdit> edits) {
		for (RecordedEdit edit : edits) {
			edit.steps().forEach(this::learn);
		}
	}

	private void learn(ChangeDescription step) {
		step.getObjectChanges().forEach(change -> {
			Set<EStructuralFeature> touched = features.computeIfAbsent(change.getKey(), object -> new HashSet<>());
			change.getValue().stream().map(FeatureChange::getFeature).forEach(touched::add);
		});
		added.addAll(step.getObjectsToDetach());
	}

	/** Tells whether there are none. */
	public boolean isEmpty() {
		return features.isEmpty();
	}

	/** Tells whether an object is not in the file: it, or something that it stands in, was added. */
	public boolean isNew(EObject object) {
		if (added.isEmpty()) {
			return false;
		}
		for (EObject step = object; step != null; step = step.eContainer()) {
			if (added.contains(step)) {
				return true;
			}
		}
		return false;
	}

	/** Tells whether an attribute, reference or list of an object was touched. */
	public boolean touches(EObject object, EStructuralFeature feature) {
		return features.getOrDefault(object, Set.of()).contains(feature);
	}

	/** Tells whether anything of the object itself was touched; what stands in it does not count. */
	public boolean touches(EObject object) {
		return features.containsKey(object);
	}
}
