package org.planwright.core;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.planwright.core.ReturnReader.SentTable;
import org.planwright.core.reading.sheet.SheetRow;

/**
 * Where the columns of a table are after an office worked on it: under their hidden key, where their head still stands there; else under
 * their head, since heads are what a person saw; else under the key alone, which then is a doubt.
 */
final class ReturnedColumns {

	private final Map<String, Integer> places = new LinkedHashMap<>();
	private final Map<String, String> doubts = new HashMap<>();
	private final List<String> missing = new ArrayList<>();

	private ReturnedColumns() {
	}

	/** @param keys the row of the hidden keys; null where it is gone */
	static ReturnedColumns of(SentTable sent, SheetRow keys, SheetRow head) {
		ReturnedColumns found = new ReturnedColumns();
		Set<Integer> taken = new HashSet<>();
		int count = sent.keys().size();
		for (int i = 0; i < count; i++) {
			int place = keys == null ? -1 : ReturnedSheet.place(keys, sent.keys().get(i));
			if (place >= 0 && plain(head.cell(place).text()).equals(plain(sent.title(i)))) {
				found.places.put(sent.keys().get(i), place);
				taken.add(place);
			}
		}
		for (int i = 0; i < count; i++) {
			String key = sent.keys().get(i);
			List<Integer> titled = found.places.containsKey(key) ? List.of() : titled(head, sent.title(i), taken);
			if (titled.size() == 1) {
				found.places.put(key, titled.getFirst());
				taken.add(titled.getFirst());
			}
		}
		for (int i = 0; i < count; i++) {
			String key = sent.keys().get(i);
			if (found.places.containsKey(key)) {
				continue;
			}
			int place = keys == null ? -1 : ReturnedSheet.place(keys, key);
			if (place >= 0 && taken.add(place)) {
				found.places.put(key, place);
				found.doubts.put(key, Messages.text("sheet.return.renamed", sent.title(i), head.cell(place).text()));
			} else {
				found.missing.add(sent.title(i));
			}
		}
		return found;
	}

	private static List<Integer> titled(SheetRow head, String title, Set<Integer> taken) {
		List<Integer> places = new ArrayList<>();
		for (int i = 0; i < head.cells().size(); i++) {
			if (!taken.contains(i) && !title.isBlank() && plain(head.cell(i).text()).equals(plain(title))) {
				places.add(i);
			}
		}
		return places;
	}

	/** Line breaks and blanks in a head are a matter of its width. */
	private static String plain(String title) {
		return title.replaceAll("[\\s\\u00a0\\u3000]+", "");
	}

	/** Place of a column; -1 where it is gone. */
	int place(String key) {
		return places.getOrDefault(key, -1);
	}

	/** Why a column may be another one than it was; empty where it is sure. */
	String doubt(String key) {
		return doubts.getOrDefault(key, "");
	}

	/** Whether a place of the sheet is one of the table's own columns. */
	boolean isTaken(int place) {
		return places.containsValue(place);
	}

	/** Heads of columns that are gone. */
	List<String> missing() {
		return missing;
	}
}
