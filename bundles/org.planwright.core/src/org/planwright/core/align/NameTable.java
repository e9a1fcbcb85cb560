package org.planwright.core.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.planwright.model.NamePair;
import org.planwright.model.Relation;

/** The names that a project knows to belong together, or not. Two tables are equal when they say the same. */
public final class NameTable {

	/** Nothing is known. */
	public static final NameTable NONE = new NameTable(List.of());

	private final Map<String, Relation> relations = new HashMap<>();

	/** Reads the table of a project. */
	public NameTable(List<NamePair> pairs) {
		for (NamePair pair : pairs) {
			if (pair.getUpper() != null && pair.getLower() != null) {
				relations.put(key(QuantityName.of(pair.getUpper()), QuantityName.of(pair.getLower())), pair.getRelation());
			}
		}
	}

	/** How two names relate by what was judged before; empty where nobody said. */
	Optional<Relation> relation(QuantityName upper, QuantityName lower) {
		return relations.isEmpty() ? Optional.empty() : Optional.ofNullable(relations.get(key(upper, lower)));
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof NameTable table && relations.equals(table.relations);
	}

	@Override
	public int hashCode() {
		return relations.hashCode();
	}

	private static String key(QuantityName upper, QuantityName lower) {
		return upper.whole() + '\t' + lower.whole();
	}
}
