package org.planwright.core.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.planwright.model.NamePair;
import org.planwright.model.Relation;

/** The names that the project knows to belong together, or not. */
final class NameTable {

	private final Map<String, Relation> relations = new HashMap<>();

	NameTable(List<NamePair> pairs) {
		for (NamePair pair : pairs) {
			if (pair.getUpper() != null && pair.getLower() != null) {
				relations.put(key(pair.getUpper(), pair.getLower()), pair.getRelation());
			}
		}
	}

	/** How two names relate by what was judged before; empty where nobody said. */
	Optional<Relation> relation(String upper, String lower) {
		return Optional.ofNullable(relations.get(key(upper, lower)));
	}

	private static String key(String upper, String lower) {
		return QuantityName.of(upper).whole() + '\t' + QuantityName.of(lower).whole();
	}
}
