package org.planwright.core.compare;

import java.util.ArrayList;
import java.util.List;

import org.planwright.core.compare.TextPiece.Kind;

/**
 * Words that were replaced and words between them that were not, made readable: what is the same by chance between two changes is taken as
 * changed with them, a change begins and ends where a clause does when it can, and what has hardly anything in common is replaced whole.
 */
final class WordEdits {

	/** So much of the longer text must be left for it to count as changed and not as replaced. */
	private static final double LEFT = 0.25;
	private static final String STOPS = "。！？；，、：;,!?:\n";

	/** Words that are the same, and what was replaced behind them; changed on the way. */
	private static final class Step {
		private final List<String> same;
		private final List<String> deleted;
		private final List<String> inserted;

		Step(Sequences.Stretch<String> stretch) {
			same = new ArrayList<>(stretch.same());
			deleted = new ArrayList<>(stretch.before());
			inserted = new ArrayList<>(stretch.after());
		}

		boolean isChange() {
			return !deleted.isEmpty() || !inserted.isEmpty();
		}

		int size() {
			return Math.max(length(deleted), length(inserted));
		}
	}

	private final List<Step> steps = new ArrayList<>();

	WordEdits(List<Sequences.Stretch<String>> stretches) {
		stretches.forEach(stretch -> steps.add(new Step(stretch)));
	}

	/** The stretches of both texts. */
	List<TextPiece> readable() {
		shift();
		join();
		if (isReplaced()) {
			List<TextPiece> whole = new ArrayList<>();
			TextDiff.add(whole, Kind.DELETED, text(true));
			TextDiff.add(whole, Kind.INSERTED, text(false));
			return whole;
		}
		List<TextPiece> pieces = new ArrayList<>();
		for (Step step : steps) {
			TextDiff.add(pieces, Kind.SAME, String.join("", step.same));
			TextDiff.add(pieces, Kind.DELETED, String.join("", step.deleted));
			TextDiff.add(pieces, Kind.INSERTED, String.join("", step.inserted));
		}
		return pieces;
	}

	/** Moves what was only inserted or only deleted along equal words, to where it begins behind a stop. */
	private void shift() {
		for (int i = 0; i < steps.size(); i++) {
			Step step = steps.get(i);
			if (step.isChange() && (step.deleted.isEmpty() || step.inserted.isEmpty())) {
				shift(step, i + 1 < steps.size() ? steps.get(i + 1).same : new ArrayList<>());
			}
		}
	}

	private static void shift(Step step, List<String> after) {
		List<String> edit = step.deleted.isEmpty() ? step.inserted : step.deleted;
		List<String> before = step.same;
		int best = 0;
		int bestScore = score(before, edit);
		List<String> rolled = new ArrayList<>(edit);
		int back = 0;
		while (back < before.size() && rolled.getLast().equals(before.get(before.size() - 1 - back))) {
			rolled.addFirst(rolled.removeLast());
			back++;
			int score = score(before.subList(0, before.size() - back), rolled);
			if (score > bestScore) {
				best = -back;
				bestScore = score;
			}
		}
		rolled = new ArrayList<>(edit);
		List<String> ahead = new ArrayList<>(before);
		for (int on = 0; on < after.size() && rolled.getFirst().equals(after.get(on)); on++) {
			ahead.add(rolled.getFirst());
			rolled.addLast(rolled.removeFirst());
			int score = score(ahead, rolled);
			if (score > bestScore) {
				best = on + 1;
				bestScore = score;
			}
		}
		roll(edit, before, after, best);
	}

	private static void roll(List<String> edit, List<String> before, List<String> after, int by) {
		for (int i = by; i < 0; i++) {
			String word = before.removeLast();
			edit.addFirst(word);
			after.addFirst(edit.removeLast());
		}
		for (int i = 0; i < by; i++) {
			before.add(edit.removeFirst());
			edit.addLast(after.removeFirst());
		}
	}

	/** How good a place for a change is: behind the end of a sentence, else of a clause; and one that ends likewise is better. */
	private static int score(List<String> before, List<String> edit) {
		return 2 * stop(before.isEmpty() ? "。" : before.getLast()) + stop(edit.getLast());
	}

	private static int stop(String word) {
		int place = STOPS.indexOf(word.charAt(word.length() - 1));
		return place < 0 ? 0 : place < 3 ? 2 : 1;
	}

	/** Takes words that are the same by chance as changed with what stands on their sides. */
	private void join() {
		boolean joined = true;
		while (joined) {
			joined = false;
			for (int i = 1; i < steps.size(); i++) {
				Step before = steps.get(i - 1);
				Step step = steps.get(i);
				if (before.isChange() && step.isChange() && isChance(step.same, Math.min(before.size(), step.size()))) {
					before.deleted.addAll(step.same);
					before.inserted.addAll(step.same);
					before.deleted.addAll(step.deleted);
					before.inserted.addAll(step.inserted);
					steps.remove(i);
					joined = true;
					break;
				}
			}
		}
	}

	/** A single sign, or words that are less than what was changed on either side; punctuation keeps changes apart. */
	private static boolean isChance(List<String> same, int around) {
		if (same.stream().anyMatch(word -> stop(word) > 0)) {
			return false;
		}
		int length = length(same);
		return length <= 1 || length < around;
	}

	private boolean isReplaced() {
		int left = 0;
		int before = 0;
		int after = 0;
		for (Step step : steps) {
			int same = step.same.stream().filter(word -> stop(word) == 0).mapToInt(String::length).sum();
			left += same;
			before += same + length(step.deleted);
			after += same + length(step.inserted);
		}
		return left < LEFT * Math.min(before, after);
	}

	private String text(boolean before) {
		StringBuilder text = new StringBuilder();
		for (Step step : steps) {
			step.same.forEach(text::append);
			(before ? step.deleted : step.inserted).forEach(text::append);
		}
		return text.toString();
	}

	private static int length(List<String> words) {
		return words.stream().mapToInt(String::length).sum();
	}
}
