package org.planwright.core.check.planted;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.planwright.core.check.fact.RowFacts;
import org.planwright.core.figure.Comparator;

/** Turns bounds round. */
final class Bounds {

	/** Words and signs with those of the other side; the longer before those that they hold. */
	private static final Map<String, String> TURNED = new LinkedHashMap<>();

	static {
		String[][] pairs = { { "不低于", "不高于" }, { "不少于", "不多于" }, { "不小于", "不大于" }, { "不超过", "不低于" }, { "不高于", "不低于" }, { "高于", "低于" },
				{ "低于", "高于" }, { "大于", "小于" }, { "小于", "大于" }, { "超过", "低于" }, { "突破", "低于" }, { "以上", "以下" }, { "以内", "以上" },
				{ "≥", "≤" }, { "≤", "≥" }, { ">", "<" }, { "<", ">" } };
		for (String[] pair : pairs) {
			TURNED.put(pair[0], pair[1]);
		}
	}

	private Bounds() {
	}

	/** A text with its last bound turned round; empty where it has none. */
	static Optional<String> turned(String text) {
		for (Map.Entry<String, String> words : TURNED.entrySet()) {
			int at = text.lastIndexOf(words.getKey());
			if (at >= 0) {
				return Optional.of(text.substring(0, at) + words.getValue() + text.substring(at + words.getKey().length()));
			}
		}
		return Optional.empty();
	}

	/** Tells whether two bounds are of different sides. */
	static boolean areOpposed(Comparator one, Comparator other) {
		return isFloor(one) && isCeiling(other) || isCeiling(one) && isFloor(other);
	}

	/** Tells whether a bound of the target goes against the way from baseline to target: a ceiling for what shall rise. */
	static boolean goesAgainst(Comparator bound, RowFacts row) {
		if (!row.baseline().hasValue() || !row.target().hasValue()) {
			return false;
		}
		int way = row.target().value().compareTo(row.baseline().value());
		return way > 0 && isCeiling(bound) || way < 0 && isFloor(bound);
	}

	/** The sign of a bound that goes against the way from baseline to target; empty where there is no way. */
	static String against(RowFacts row) {
		if (!row.baseline().hasValue() || !row.target().hasValue()) {
			return "";
		}
		int way = row.target().value().compareTo(row.baseline().value());
		return way > 0 ? "<" : way < 0 ? ">" : "";
	}

	private static boolean isFloor(Comparator bound) {
		return bound == Comparator.GREATER || bound == Comparator.AT_LEAST;
	}

	private static boolean isCeiling(Comparator bound) {
		return bound == Comparator.LESS || bound == Comparator.AT_MOST;
	}
}
