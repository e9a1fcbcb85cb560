package org.planwright.core.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.core.PairJudgement;
import org.planwright.model.Basis;
import org.planwright.model.Identified;

/**
 * What a judgement of a pair rests on, as files have it: {@code upper.0.target} is the target of the first element above. Places rather than
 * references name the elements, since a copy of one plan has no references into another.
 */
record PairBasis(boolean upper, int place, PairField field) {

	private static final Pattern KEY = Pattern.compile("(upper|lower)\\.(\\d{1,4})\\.([a-z-]+)");

	/** What a stored line speaks of; empty for one that this version does not know. */
	static Optional<PairBasis> read(Basis basis) {
		Matcher matcher = KEY.matcher(basis.getField() == null ? "" : basis.getField());
		return matcher.matches() ? PairField.of(matcher.group(3))
				.map(field -> new PairBasis(matcher.group(1).equals("upper"), Integer.parseInt(matcher.group(2)), field)) : Optional.empty();
	}

	/** What both sides say now. */
	static List<PairJudgement.Field> of(List<? extends Identified> upper, List<? extends Identified> lower) {
		List<PairJudgement.Field> fields = new ArrayList<>();
		add(fields, "upper", upper);
		add(fields, "lower", lower);
		return fields;
	}

	private static void add(List<PairJudgement.Field> fields, String side, List<? extends Identified> elements) {
		for (int i = 0; i < elements.size(); i++) {
			for (PairField field : PairField.values()) {
				if (field.isOf(elements.get(i))) {
					fields.add(new PairJudgement.Field(side + '.' + i + '.' + field.key(), field.read(elements.get(i))));
				}
			}
		}
	}
}
