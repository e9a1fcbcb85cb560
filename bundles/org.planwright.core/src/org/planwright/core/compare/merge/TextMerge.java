package org.planwright.core.compare.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.planwright.core.compare.merge.SentenceEdits.Edit;

/** Three states of a text side by side: stretches in which one side, both or none changed something. */
final class TextMerge {

	/**
	 * A stretch of the text as the three states have it. All stretches together are the text of each state.
	 *
	 * @param place where it begins, in sentences and gaps of the base
	 */
	record Region(int place, String base, String mine, String theirs) {

		String of(Side side) {
			return switch (side) {
			case BASE -> base;
			case MINE -> mine;
			case THEIRS -> theirs;
			};
		}

		/** Tells whether both changed it, and not to the same. */
		boolean isConflict() {
			return !mine.equals(theirs) && !mine.equals(base) && !theirs.equals(base);
		}

		/** What it says where nobody has to decide. */
		String merged() {
			return mine.equals(base) ? theirs : mine;
		}
	}

	private final List<String> sentences;
	private final List<Edit> mine;
	private final List<Edit> theirs;
	private final List<Region> regions = new ArrayList<>();

	private TextMerge(String base, String mine, String theirs) {
		sentences = Sentences.of(base);
		this.mine = SentenceEdits.between(sentences, Sentences.of(mine));
		this.theirs = SentenceEdits.between(sentences, Sentences.of(theirs));
	}

	/** The stretches of a text, in order. */
	static List<Region> regions(String base, String mine, String theirs) {
		TextMerge merge = new TextMerge(base, mine, theirs);
		merge.find();
		return Collections.unmodifiableList(merge.regions);
	}

	private void find() {
		List<Edit> all = new ArrayList<>(mine);
		all.addAll(theirs);
		all.sort((one, other) -> one.from() != other.from() ? Integer.compare(one.from(), other.from()) : Integer.compare(one.to(), other.to()));
		int place = 0;
		for (int i = 0; i < all.size(); i++) {
			int from = all.get(i).from();
			int to = all.get(i).to();
			while (i + 1 < all.size() && all.get(i + 1).from() <= to) {
				to = Math.max(to, all.get(++i).to());
			}
			unchanged(place, from);
			regions.add(new Region(from, text(from, to, List.of()), text(from, to, mine), text(from, to, theirs)));
			place = to + 1;
		}
		unchanged(place, 2 * sentences.size() + 1);
	}

	private void unchanged(int from, int end) {
		for (int place = from; place < end; place++) {
			String text = cell(place);
			if (!text.isEmpty()) {
				regions.add(new Region(place, text, text, text));
			}
		}
	}

	private String text(int from, int to, List<Edit> edits) {
		StringBuilder text = new StringBuilder();
		int place = from;
		for (Edit edit : edits) {
			if (edit.from() >= from && edit.from() <= to) {
				for (; place < edit.from(); place++) {
					text.append(cell(place));
				}
				text.append(edit.text());
				place = edit.to() + 1;
			}
		}
		for (; place <= to; place++) {
			text.append(cell(place));
		}
		return text.toString();
	}

	private String cell(int place) {
		return place % 2 == 0 ? "" : sentences.get(place / 2);
	}
}
