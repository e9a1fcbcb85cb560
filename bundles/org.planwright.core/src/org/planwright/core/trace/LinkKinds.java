package org.planwright.core.trace;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVRecord;
import org.planwright.core.DataTable;
import org.planwright.model.Identified;
import org.planwright.model.LinkKind;

/** Which kinds of links may join which things, as {@code link-kinds.tsv} says. */
public final class LinkKinds {

	private record Pair(EndType source, EndType target) {
	}

	private static final Map<LinkKind, Set<Pair>> ALLOWED = read();

	private LinkKinds() {
	}

	/** Tells whether a link of a kind may lead from one thing to another; nothing leads to itself. */
	public static boolean allows(LinkKind kind, Identified source, Identified target) {
		return between(source, target).contains(kind);
	}

	/** The kinds of links that may lead from one thing to another, in their standard order; empty for none. */
	public static List<LinkKind> between(Identified source, Identified target) {
		return source == target ? List.of()
				: EndType.of(source).flatMap(from -> EndType.of(target).map(to -> between(from, to))).orElse(List.of());
	}

	/** The same for types of things. */
	public static List<LinkKind> between(EndType source, EndType target) {
		Pair pair = new Pair(source, target);
		return ALLOWED.entrySet().stream().filter(entry -> entry.getValue().contains(pair)).map(Map.Entry::getKey).toList();
	}

	/** The types of things that anything may lead from a thing of a type to. */
	public static Set<EndType> targetsOf(EndType source) {
		return ends(source, true);
	}

	/** The types of things that anything may lead to a thing of a type from. */
	public static Set<EndType> sourcesOf(EndType target) {
		return ends(target, false);
	}

	private static Set<EndType> ends(EndType type, boolean targets) {
		Set<EndType> ends = EnumSet.noneOf(EndType.class);
		for (Set<Pair> pairs : ALLOWED.values()) {
			for (Pair pair : pairs) {
				if ((targets ? pair.source() : pair.target()) == type) {
					ends.add(targets ? pair.target() : pair.source());
				}
			}
		}
		return Collections.unmodifiableSet(ends);
	}

	private static Map<LinkKind, Set<Pair>> read() {
		Map<LinkKind, Set<Pair>> allowed = new EnumMap<>(LinkKind.class);
		for (CSVRecord row : DataTable.read(LinkKinds.class, "link-kinds.tsv")) {
			LinkKind kind = LinkKind.valueOf(row.get(0).toUpperCase(Locale.ROOT));
			for (EndType source : types(row.get(1))) {
				for (EndType target : types(row.get(2))) {
					allowed.computeIfAbsent(kind, first -> new HashSet<>()).add(new Pair(source, target));
				}
			}
		}
		return allowed;
	}

	private static Set<EndType> types(String cell) {
		return Arrays.stream(cell.split(" ")).map(word -> EndType.valueOf(word.toUpperCase(Locale.ROOT))).collect(Collectors.toSet());
	}
}
