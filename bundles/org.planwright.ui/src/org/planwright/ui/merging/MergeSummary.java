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
		addList(words, Messages.text("merging.done.lost"), lost);
		addList(words, Messages.text("merging.done.left"),
				draft.usable().stream().flatMap(file -> file.left().stream().map(left -> Messages.text("merging.done.left.of", file.name(), left))).toList());
		return words.toString();
	}

	private static void addList(StringBuilder words, String title, List<String> lines) {
		if (!lines.isEmpty()) {
			words.append("\n\n").append(title);
			lines.stream().limit(SHOWN).forEach(line -> words.append("\n  ").append(line));
			words.append(lines.size() > SHOWN ? "\n  …" : "");
		}
	}
}
