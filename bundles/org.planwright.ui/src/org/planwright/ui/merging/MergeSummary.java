package org.planwright.ui.merging;

import java.util.List;

import org.planwright.ui.Messages;

/** What a merge brings in, in words. */
final class MergeSummary {

	/** So many things are named that are not brought in. */
	private static final int SHOWN = 12;

	private MergeSummary() {
	}

	/** What a draft that is ready brings in, and what it cannot. */
	static String of(MergeDraft draft) {
		StringBuilder words = new StringBuilder(Messages.text("merging.done", draft.steps().size(), CopyTable.brings(CopyTable.sum(draft)), draft.conflicts().size()));
		List<String> lost = draft.steps().stream().flatMap(step -> step.lost().stream()).distinct().toList();
		if (!lost.isEmpty()) {
			words.append("\n\n").append(Messages.text("merging.done.lost"));
			lost.stream().limit(SHOWN).forEach(line -> words.append("\n  ").append(line));
			words.append(lost.size() > SHOWN ? "\n  …" : "");
		}
		return words.toString();
	}
}
