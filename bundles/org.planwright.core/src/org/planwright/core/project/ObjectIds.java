package org.planwright.core.project;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.planwright.model.Identified;

/** Which object of a project has which id, while objects come, go, are renamed and trade places. */
final class ObjectIds {

	private final Predicate<Identified> isInProject;
	private final Map<String, Identified> byId = new HashMap<>();
	/** Objects whose id is missing or taken by another one. */
	private final Set<Identified> homeless = Collections.newSetFromMap(new IdentityHashMap<>());

	/** @param isInProject tells whether an object is still part of the project */
	ObjectIds(Predicate<Identified> isInProject) {
		this.isInProject = isInProject;
	}

	/** The object that has an id. */
	Optional<Identified> find(String id) {
		return Optional.ofNullable(byId.get(id));
	}

	/** Objects of the project whose id is missing or taken by another one. */
	List<Identified> needing() {
		rehome();
		return homeless.stream().filter(isInProject).toList();
	}

	/** An object came, or has an id that it did not have. */
	void learn(Identified object) {
		if (object.getId() == null || byId.putIfAbsent(object.getId(), object) != null) {
			homeless.add(object);
		}
	}

	/**
	 * An object went, or has another id.
	 *
	 * @param id that it had; null for none
	 */
	void forget(Identified object, String id) {
		homeless.remove(object);
		if (id != null) {
			byId.remove(id, object);
		}
	}

	/** Tries again to index what had no free id when it was met: objects may have traded places within one edit. */
	void rehome() {
		homeless.removeIf(object -> {
			Identified holder = byId.get(object.getId());
			if (object.getId() == null || (holder != null && holder != object && isInProject.test(holder))) {
				return false;
			}
			byId.put(object.getId(), object);
			return true;
		});
	}
}
