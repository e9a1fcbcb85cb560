package org.planwright.core;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntBiFunction;
import java.util.stream.Collectors;

import org.planwright.core.ReturnReader.SentTable;
import org.planwright.core.reading.sheet.SheetRow;

/**
 * Which row of a sheet that came back is which thing: by its id where it is still called what it was called, then by name, then by id alone, then
 * of several of one name by what else it says.
 * Who sorts some columns and not others parts names from ids; names are what a person saw. Several rows that may be one thing are all taken
 * for it, and each of them is a doubt. A row that was copied and called something else is a new one.
 */
final class ReturnedIdentities {

	private final SentTable sent;
	private final Function<SheetRow, String> ids;
	private final Function<SheetRow, String> names;
	private final Map<SheetRow, String> identities = new HashMap<>();
	private final Map<String, List<SheetRow>> rows = new LinkedHashMap<>();

	/**
	 * @param ids the id that stands in a row; null for none that is known
	 * @param names what a row is called
	 * @param alike how many cells of a row say what the row of a thing said
	 */
	ReturnedIdentities(SentTable sent, List<SheetRow> all, Function<SheetRow, String> ids, Function<SheetRow, String> names, ToIntBiFunction<SheetRow, String> alike) {
		this.sent = sent;
		this.ids = ids;
		this.names = names;
		find(all, row -> isCalledWhatItWas(row) ? ids.apply(row) : null);
		Map<String, String> named = sent.ids();
		// Of a name that is taken, a row with an id of its own is a copy of something else.
		find(all, row -> named.get(names.apply(row)));
		find(all, ids);
		find(all, row -> ids.apply(row) == null ? closest(row, alike) : null);
		for (SheetRow row : all) {
			String id = identities.containsKey(row) ? null : ids.apply(row) == null ? named.get(names.apply(row)) : ids.apply(row);
			if (id != null && (names.apply(row).equals(sent.nameOf(id)) || !isKnownByName(id))) {
				take(row, id);
			}
		}
	}

	private void find(List<SheetRow> all, Function<SheetRow, String> way) {
		Set<String> taken = new HashSet<>(rows.keySet());
		for (SheetRow row : all) {
			String id = identities.containsKey(row) ? null : way.apply(row);
			if (id != null && taken.add(id)) {
				take(row, id);
			}
		}
	}

	/** Of things that have one name the one that a row says most of; null where that is none, or several. */
	private String closest(SheetRow row, ToIntBiFunction<SheetRow, String> alike) {
		String name = names.apply(row);
		String best = null;
		int most = 0;
		for (String id : name.isEmpty() ? Set.<String>of() : sent.rows().keySet()) {
			int count = rows.containsKey(id) || !name.equals(sent.nameOf(id)) ? -1 : alike.applyAsInt(row, id);
			if (count >= most) {
				best = count > most ? id : null;
				most = count;
			}
		}
		return best;
	}

	private void take(SheetRow row, String id) {
		identities.put(row, id);
		rows.computeIfAbsent(id, first -> new ArrayList<>()).add(row);
	}

	private boolean isCalledWhatItWas(SheetRow row) {
		String id = ids.apply(row);
		return id != null && names.apply(row).equals(sent.nameOf(id));
	}

	/** Whether one of the rows of a thing is still called what it was called, so that others are not. */
	private boolean isKnownByName(String id) {
		return rows.getOrDefault(id, List.of()).stream().anyMatch(row -> names.apply(row).equals(sent.nameOf(id)));
	}

	/** The thing that a row is; null for a new one. */
	String of(SheetRow row) {
		return identities.get(row);
	}

	/** Whether a thing has a row. */
	boolean has(String id) {
		return rows.containsKey(id);
	}

	/** Why it is not sure which row is a thing; empty where one row alone may be it. */
	String doubt(String id) {
		List<SheetRow> of = rows.getOrDefault(id, List.of());
		return of.size() < 2 ? "" : Messages.text("sheet.return.doubled", Integer.toString(of.size()), sent.nameOf(id),
				of.stream().map(row -> Integer.toString(row.index() + 1)).collect(Collectors.joining(Messages.text("list.and"))));
	}
}
