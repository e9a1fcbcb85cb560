package org.planwright.core.check.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.planwright.core.figure.Glyphs;
import org.planwright.model.Footnote;
import org.planwright.model.IndicatorTable;

/** Which notes under the tables speak of which rows. */
final class RowNotes {

	/** A shorter name is also a word of other things. */
	private static final int SHORTEST_NAME = 4;

	private final Map<RowFacts, List<PassageFacts>> ofRow = new IdentityHashMap<>();
	private final Map<IndicatorTable, List<PassageFacts>> general = new IdentityHashMap<>();

	RowNotes(List<RowFacts> rows, List<PassageFacts> notes) {
		Map<IndicatorTable, List<NamedRow>> named = new IdentityHashMap<>();
		rows.forEach(row -> named.computeIfAbsent(row.table(), table -> new ArrayList<>()).add(new NamedRow(row, plain(row.name()))));
		for (PassageFacts note : notes) {
			if (note.passage() instanceof Footnote footnote && footnote.eContainer() instanceof IndicatorTable table) {
				place(note, table, named.getOrDefault(table, List.of()));
			}
		}
	}

	private record NamedRow(RowFacts row, String name) {
	}

	private void place(PassageFacts note, IndicatorTable table, List<NamedRow> rows) {
		String text = plain(note.text());
		List<NamedRow> hits = rows.stream().filter(row -> row.name().length() >= SHORTEST_NAME && text.contains(row.name())).toList();
		Set<String> names = new HashSet<>();
		hits.forEach(hit -> names.add(hit.name()));
		int spoken = 0;
		for (NamedRow row : rows) {
			boolean marked = row.row().indicator().getNotes().contains(note.text());
			// Not the row whose name is just a part of another's that stands there.
			boolean named = names.contains(row.name())
					&& names.stream().noneMatch(other -> other.length() > row.name().length() && other.contains(row.name()));
			if (marked || named) {
				ofRow.computeIfAbsent(row.row(), any -> new ArrayList<>()).add(note);
				spoken++;
			}
		}
		if (spoken == 0) {
			general.computeIfAbsent(table, any -> new ArrayList<>()).add(note);
		}
	}

	/** Notes that a mark at the row leads to, and notes that name it. */
	List<PassageFacts> of(RowFacts row) {
		return ofRow.getOrDefault(row, List.of());
	}

	/** Notes of the row's table that speak of no single row: they hold for all. */
	List<PassageFacts> general(RowFacts row) {
		return general.getOrDefault(row.table(), List.of());
	}

	private static String plain(String text) {
		return Glyphs.fold(text).replace(" ", "").toLowerCase(Locale.ROOT);
	}
}
