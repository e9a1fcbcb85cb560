package org.planwright.core.compare;

import java.util.ArrayList;
import java.util.List;

import org.planwright.core.Messages;
import org.planwright.model.Indicator;

/** Tells which figures of a text speak of another row than they did, though both rows are there in both states. */
final class TieComparer {

	private final Matches matches;

	TieComparer(Matches matches) {
		this.matches = matches;
	}

	List<FieldChange> compare(PassageTexts texts) {
		List<FieldChange> changes = new ArrayList<>();
		for (FigurePairs.Pair pair : texts.figures()) {
			if (pair.left() != null && pair.right() != null) {
				List<Indicator> before = pair.left().indicators().stream().filter(row -> matches.right(row) != null).toList();
				List<Indicator> after = pair.right().indicators().stream().filter(row -> matches.left(row) != null).toList();
				boolean same = before.size() == after.size() && before.stream().map(matches::right).allMatch(after::contains);
				if (!same) {
					changes.add(new FieldChange("mention.indicator", said(pair.left(), before), said(pair.right(), after)));
				}
			}
		}
		return changes;
	}

	private static String said(FigurePlace place, List<Indicator> rows) {
		return Messages.text("compare.tie", place.figure().text(), rows.isEmpty() ? Messages.text("compare.nothing") : Values.of(rows));
	}
}
