package org.planwright.core.figure.prose;

import java.util.BitSet;

/**
 * Which tokens of a name stand in a piece of prose: the longest common runs first, each token used once (greedy string tiling). A run
 * counts when it says at least as much as two characters.
 */
final class Tiling {

	private static final int SHORTEST_RUN = 2;

	private final Phrase name;
	private final Phrase prose;
	private final BitSet inName = new BitSet();
	private final BitSet inProse = new BitSet();

	Tiling(Phrase name, Phrase prose) {
		this.name = name;
		this.prose = prose;
		while (placeLongestRun()) {
			continue;
		}
	}

	private boolean placeLongestRun() {
		int best = SHORTEST_RUN - 1;
		int bestName = -1;
		int bestProse = -1;
		int bestLength = 0;
		int nameSize = name.size();
		int proseSize = prose.size();
		for (int i = 0; i < nameSize; i++) {
			int hash = name.hash(i);
			for (int j = 0; j < proseSize; j++) {
				if (prose.hash(j) != hash) {
					continue;
				}
				int length = 0;
				int weight = 0;
				while (i + length < nameSize && j + length < proseSize && name.hasSame(i + length, prose, j + length)
						&& !inName.get(i + length) && !inProse.get(j + length)) {
					weight += Phrase.weight(name.tokens().get(i + length));
					length++;
				}
				if (weight > best) {
					best = weight;
					bestName = i;
					bestProse = j;
					bestLength = length;
				}
			}
		}
		if (bestName < 0) {
			return false;
		}
		inName.set(bestName, bestName + bestLength);
		inProse.set(bestProse, bestProse + bestLength);
		return true;
	}

	/** Which tokens of the name stand in the prose. */
	BitSet inName() {
		return inName;
	}

	/** Which tokens of the prose belong to the name. */
	BitSet inProse() {
		return inProse;
	}
}
