package org.planwright.core.check.rule.structure;

import java.util.ArrayList;
import java.util.List;

import org.planwright.core.Numbering;

/**
 * Things that are numbered one after the other, such as the chapters of a plan. Tells where the numbers do not run on.
 *
 * @param what what is numbered, as a key: {@code section}, {@code box}
 * @param entries the things in their order
 * @param begin the number that the first one may have besides 1; {@link #ANY} where any will do
 */
record NumberedList(String what, List<NumberedEntry> entries, int begin) {

	/** The first number may be any. */
	static final int ANY = -1;

	/** What is wrong with a number. */
	enum Fault {
		/** The list does not begin with 1. */
		START,
		/** Numbers before it are missing. */
		GAP,
		/** The number was there before. */
		REPEAT,
		/** Only this one is out of order: the next one is as if it was right. */
		WRONG
	}

	/**
	 * A number that does not run on.
	 *
	 * @param index which entry
	 * @param fault what is wrong
	 * @param expected the number that it should have
	 * @param first whether it is the first flaw of its run, whose cure cures the others
	 */
	record Flaw(int index, Fault fault, int expected, boolean first) {
	}

	NumberedList {
		entries = List.copyOf(entries);
	}

	/** Where the numbers do not run on, in order. */
	List<Flaw> flaws() {
		List<Flaw> flaws = new ArrayList<>();
		int expected = 1;
		boolean first = true;
		for (int i = 0; i < entries.size(); i++) {
			int number = number(i);
			if (number == expected || i == 0 && (begin == ANY || number == begin)) {
				expected = number + 1;
				continue;
			}
			boolean alone = i + 1 < entries.size() && number(i + 1) == expected + 1;
			if (!alone && number == 1 && entries.get(i).opens()) {
				expected = 2;
				first = true;
				continue;
			}
			flaws.add(new Flaw(i, fault(i, number, expected, alone), expected, first));
			first = false;
			expected = (alone ? expected : number) + 1;
		}
		return flaws;
	}

	private static Fault fault(int index, int number, int expected, boolean alone) {
		return index == 0 ? Fault.START : alone ? Fault.WRONG : number > expected ? Fault.GAP : Fault.REPEAT;
	}

	/** The labels that a flaw and what follows it in its run should have, by entry; those that are right already are left out. */
	List<Relabel> renumbered(Flaw flaw) {
		List<Relabel> labels = new ArrayList<>();
		int number = flaw.expected();
		for (int i = flaw.index(); i < entries.size(); i++) {
			if (i > flaw.index() && number(i) == 1 && entries.get(i).opens()) {
				break;
			}
			if (number(i) != number) {
				labels.add(new Relabel(entries.get(i), entries.get(i).number().with(number)));
			}
			number++;
		}
		return labels;
	}

	/** A thing and the label that it should have. */
	record Relabel(NumberedEntry entry, String label) {
	}

	private int number(int index) {
		return entries.get(index).number().number();
	}

	/** What tells lists that are printed alike from each other: 一、 and （一） are two, 1. and 1、 are one. */
	record Family(Numbering.Numerals numerals, String before, String after) {
	}
}
