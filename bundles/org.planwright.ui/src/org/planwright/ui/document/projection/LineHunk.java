package org.planwright.ui.document.projection;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lines of a page that are replaced by others.
 *
 * @param from  first line that goes
 * @param to    line after the last one that goes; {@code from} when lines only come in
 * @param lines what stands there then
 */
record LineHunk(int from, int to, List<DocumentLine> lines) {

	/**
	 * What makes one page of another, first hunk first. Lines are compared by identity, which makes this linear: a line that was not
	 * touched is the same object. Lines that changed places are taken out and put in again.
	 */
	static List<LineHunk> between(List<DocumentLine> old, List<DocumentLine> fresh) {
		Map<DocumentLine, Integer> places = new IdentityHashMap<>();
		for (int i = 0; i < old.size(); i++) {
			places.put(old.get(i), i);
		}
		List<LineHunk> hunks = new ArrayList<>();
		boolean[] kept = keptInOrder(fresh, places);
		int from = 0;
		int freshFrom = 0;
		for (int j = 0; j <= fresh.size(); j++) {
			if (j < fresh.size() && !kept[j]) {
				continue;
			}
			int to = j < fresh.size() ? places.get(fresh.get(j)) : old.size();
			if (to > from || j > freshFrom) {
				hunks.add(new LineHunk(from, to, List.copyOf(fresh.subList(freshFrom, j))));
			}
			from = to + 1;
			freshFrom = j + 1;
		}
		return hunks;
	}

	/** Marks a longest run of kept lines that stand in the same order on both pages (patience over unique elements). */
	private static boolean[] keptInOrder(List<DocumentLine> fresh, Map<DocumentLine, Integer> places) {
		int[] tails = new int[fresh.size()];
		int[] previous = new int[fresh.size()];
		int length = 0;
		for (int j = 0; j < fresh.size(); j++) {
			Integer place = places.get(fresh.get(j));
			if (place == null) {
				continue;
			}
			int low = 0;
			int high = length;
			while (low < high) {
				int middle = (low + high) >>> 1;
				if (places.get(fresh.get(tails[middle])) < place) {
					low = middle + 1;
				} else {
					high = middle;
				}
			}
			previous[j] = low == 0 ? -1 : tails[low - 1];
			tails[low] = j;
			length = Math.max(length, low + 1);
		}
		boolean[] kept = new boolean[fresh.size()];
		for (int j = length == 0 ? -1 : tails[length - 1]; j >= 0; j = previous[j]) {
			kept[j] = true;
		}
		return kept;
	}
}
