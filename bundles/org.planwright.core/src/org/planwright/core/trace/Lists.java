package org.planwright.core.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Maps of lists, which are small once they are filled: an index of a large project has very many of them. */
final class Lists {

	private Lists() {
	}

	static <V> void add(Map<String, List<V>> map, String key, V value) {
		map.computeIfAbsent(key, k -> new ArrayList<>(1)).add(value);
	}

	/** Ends the filling. */
	static <V> void trim(Map<String, List<V>> map) {
		map.replaceAll((key, list) -> List.copyOf(list));
	}

	/** Both lists of a key, one behind the other. */
	static <V> List<V> both(Map<String, List<V>> own, Map<String, List<V>> more, String key) {
		List<V> first = own.getOrDefault(key, List.of());
		List<V> second = more.getOrDefault(key, List.of());
		if (second.isEmpty() || first.isEmpty()) {
			return second.isEmpty() ? first : second;
		}
		List<V> all = new ArrayList<>(first);
		all.addAll(second);
		return List.copyOf(all);
	}
}
