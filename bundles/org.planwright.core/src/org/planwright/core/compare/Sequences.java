package org.planwright.core.compare;

import java.util.ArrayList;
import java.util.List;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;

/** Two sequences cut into stretches, each of what is the same in both and what stands behind it on either side alone. */
final class Sequences {

	/** What is the same, and what of the one sequence has what of the other in its place behind it. */
	record Stretch<T>(List<T> same, List<T> before, List<T> after) {
	}

	private Sequences() {
	}

	static <T> List<Stretch<T>> compare(List<T> before, List<T> after) {
		List<Stretch<T>> stretches = new ArrayList<>();
		List<T> deleted = new ArrayList<>();
		List<T> inserted = new ArrayList<>();
		List<T> same = new ArrayList<>();
		int at = 0;
		for (AbstractDelta<T> delta : DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<>()).getDeltas()) {
			int from = delta.getSource().getPosition();
			// What is deleted and what is inserted at one place come as two.
			if (from > at && !(deleted.isEmpty() && inserted.isEmpty())) {
				stretches.add(new Stretch<>(same, deleted, inserted));
				same = new ArrayList<>();
				deleted = new ArrayList<>();
				inserted = new ArrayList<>();
			}
			same.addAll(before.subList(at, from));
			deleted.addAll(delta.getSource().getLines());
			inserted.addAll(delta.getTarget().getLines());
			at = from + delta.getSource().size();
		}
		stretches.add(new Stretch<>(same, deleted, inserted));
		if (at < before.size()) {
			stretches.add(new Stretch<>(before.subList(at, before.size()), List.of(), List.of()));
		}
		return stretches;
	}
}
