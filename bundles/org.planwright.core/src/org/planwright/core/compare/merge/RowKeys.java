package org.planwright.core.compare.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.planwright.model.PlanPackage;
import org.planwright.model.TextRow;
import org.planwright.model.TextTable;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;

/**
 * Keys for the rows of a table whose rows have no ids: rows that are as in the base, rows in the place of one with at least half of its cells, and
 * new ones.
 */
final class RowKeys {

	private final String[] keys;

	/** @param before the table in the base; null where it is new */
	RowKeys(String table, Node before, List<EObject> rows) {
		keys = new String[rows.size()];
		if (before != null) {
			match(before, rows);
		}
		Set<String> taken = new HashSet<>(Arrays.asList(keys));
		for (int i = 0; i < keys.length; i++) {
			for (int number = 1; keys[i] == null; number++) {
				String name = table + "/row/" + cells(rows.get(i)) + '#' + number;
				keys[i] = taken.add(name) ? name : null;
			}
		}
	}

	String key(int index) {
		return keys[index];
	}

	private void match(Node before, List<EObject> rows) {
		List<String> old = before.children(PlanPackage.Literals.TEXT_TABLE__ROWS);
		List<List<String>> was = new ArrayList<>();
		((TextTable) before.object).getRows().forEach(row -> was.add(cells(row)));
		List<List<String>> now = rows.stream().map(RowKeys::cells).toList();
		int from = 0;
		int at = 0;
		for (AbstractDelta<List<String>> delta : DiffUtils.diff(was, now).getDeltas()) {
			while (from < delta.getSource().getPosition()) {
				keys[at++] = old.get(from++);
			}
			changed(old, was, now, delta);
			from = delta.getSource().getPosition() + delta.getSource().size();
			at = delta.getTarget().getPosition() + delta.getTarget().size();
		}
		while (from < was.size()) {
			keys[at++] = old.get(from++);
		}
	}

	/** Within a changed stretch rows go together in their order, where they have something in common or nothing was added or deleted. */
	private void changed(List<String> old, List<List<String>> was, List<List<String>> now, AbstractDelta<List<String>> delta) {
		int from = delta.getSource().getPosition();
		int fromEnd = from + delta.getSource().size();
		boolean paired = delta.getSource().size() == delta.getTarget().size();
		int at = delta.getTarget().getPosition();
		for (int i = at; i < at + delta.getTarget().size(); i++) {
			int found = from;
			while (found < fromEnd && !paired && !isAlike(was.get(found), now.get(i))) {
				found++;
			}
			if (found < fromEnd) {
				keys[i] = old.get(found);
				from = found + 1;
			}
		}
	}

	private static boolean isAlike(List<String> one, List<String> other) {
		int same = 0;
		for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
			same += one.get(i).equals(other.get(i)) && !one.get(i).isBlank() ? 1 : 0;
		}
		return same * 2 >= Math.max(one.size(), other.size());
	}

	private static List<String> cells(EObject row) {
		return List.copyOf(((TextRow) row).getCells());
	}
}
