package org.planwright.core.compare.merge;

import java.util.ArrayList;
import java.util.List;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;

/**
 * What was done to the sentences of a text. Places count both sentences and the gaps around them: gap 0, sentence 1, gap 2, sentence 3 and so on,
 * so that what is inserted between two sentences touches neither.
 */
final class SentenceEdits {

	/** A sentence that has this much in common with another one was made of it. */
	private static final double MADE_OF = 0.34;

	/**
	 * A stretch that says something else now.
	 *
	 * @param from the first place
	 * @param to the last place
	 * @param text what stands there now
	 */
	record Edit(int from, int to, String text) {
	}

	private final List<Edit> edits = new ArrayList<>();
	private final List<String> before;

	private SentenceEdits(List<String> before) {
		this.before = before;
	}

	/** What makes one text of the other, by place. */
	static List<Edit> between(List<String> before, List<String> after) {
		SentenceEdits edits = new SentenceEdits(before);
		for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
			edits.add(delta.getSource().getPosition(), delta.getSource().size(), delta.getTarget().getLines());
		}
		return edits.edits;
	}

	/** Sentences that were made of one another are edits of their own; what stands between them was replaced as a whole. */
	private void add(int position, int size, List<String> now) {
		int[] pairs = size * now.size() == 1 ? new int[1] : pairs(before.subList(position, position + size), now);
		int from = 0;
		int at = 0;
		for (int i = 0; i < now.size(); i++) {
			if (pairs[i] >= 0) {
				replace(position + from, pairs[i] - from, now.subList(at, i));
				replace(position + pairs[i], 1, now.subList(i, i + 1));
				from = pairs[i] + 1;
				at = i + 1;
			}
		}
		replace(position + from, size - from, now.subList(at, now.size()));
	}

	private void replace(int position, int size, List<String> now) {
		if (size > 0) {
			edits.add(new Edit(2 * position + 1, 2 * (position + size) - 1, String.join("", now)));
		} else if (!now.isEmpty()) {
			edits.add(new Edit(2 * position, 2 * position, String.join("", now)));
		}
	}

	/** For each sentence the one that it was made of, or -1; in order, and with as much in common in all as may be. */
	private static int[] pairs(List<String> was, List<String> now) {
		double[][] best = new double[was.size() + 1][now.size() + 1];
		double[][] likeness = new double[was.size()][now.size()];
		for (int i = was.size() - 1; i >= 0; i--) {
			for (int j = now.size() - 1; j >= 0; j--) {
				likeness[i][j] = Sentences.likeness(was.get(i), now.get(j));
				double together = likeness[i][j] < MADE_OF ? 0 : likeness[i][j] + best[i + 1][j + 1];
				best[i][j] = Math.max(together, Math.max(best[i + 1][j], best[i][j + 1]));
			}
		}
		int[] pairs = new int[now.size()];
		int i = 0;
		for (int j = 0; j < now.size(); j++) {
			pairs[j] = -1;
			while (i < was.size() && best[i][j] > best[i][j + 1]) {
				if (likeness[i][j] >= MADE_OF && best[i][j] == likeness[i][j] + best[i + 1][j + 1]) {
					pairs[j] = i++;
					break;
				}
				i++;
			}
		}
		return pairs;
	}
}
