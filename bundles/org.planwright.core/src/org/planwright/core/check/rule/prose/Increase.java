package org.planwright.core.check.rule.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.planwright.core.check.fact.FigureFacts;
import org.planwright.core.figure.Derivation;
import org.planwright.core.figure.Dimension;
import org.planwright.core.figure.Multiples;
import org.planwright.core.figure.Quantity;
import org.planwright.core.figure.Unit;
import org.planwright.core.figure.prose.Role;

/** 高速公路里程达到6500公里，比2015年增加1500公里，增长30%: a level, what was added to it, and by how many percent that is. */
final class Increase {

	private static final Pattern MORE = Pattern.compile("(?:比|较|同比|相比)[^，,；;]{0,16}(?:增加|新增|增长|减少|净增)(?:了|约)?\\s*$");
	private static final Pattern PERCENT_MORE = Pattern.compile("^[\\s，,、]*(?:(?:同比)?(?:增长|增幅)|增速)(?:为|达到?|约|了)?\\s*$");

	private Increase() {
	}

	/** The percentages of a sentence that can be computed from a level and its increase. */
	static List<Recomputed> of(Sentence sentence) {
		List<Recomputed> found = new ArrayList<>();
		for (int i = 0; i + 2 < sentence.figures().size(); i++) {
			FigureFacts level = sentence.figures().get(i);
			FigureFacts more = sentence.figures().get(i + 1);
			FigureFacts percent = sentence.figures().get(i + 2);
			if (level.figure().role() == Role.LEVEL && percent.figure().unit().text().equals(Unit.PERCENT) && percent.figure().role() == Role.CHANGE
					&& MORE.matcher(sentence.leading(i + 1)).find() && !sentence.leading(i + 1).contains("减少")
					&& PERCENT_MORE.matcher(sentence.leading(i + 2)).matches()) {
				compute(level, more, percent).ifPresent(found::add);
			}
		}
		return found;
	}

	private static Optional<Recomputed> compute(FigureFacts level, FigureFacts more, FigureFacts percent) {
		Unit unit = level.figure().unit();
		boolean amounts = unit.dimension() != Dimension.RATIO && unit.dimension() != Dimension.NONE;
		Optional<Quantity> end = amounts ? Quantity.of(level.figure().figure()) : Optional.empty();
		Optional<Quantity> added = Quantity.of(more.figure().figure(), more.figure().unit(), unit);
		if (end.isEmpty() || added.isEmpty() || added.get().value().compareTo(end.get().value()) >= 0) {
			return Optional.empty();
		}
		Optional<Derivation> growth = Multiples.growthByIncrease(end.get(), added.get());
		return growth.map(derivation -> new Recomputed(percent, derivation, Unit.PERCENT, level.place(), more.place()));
	}
}
