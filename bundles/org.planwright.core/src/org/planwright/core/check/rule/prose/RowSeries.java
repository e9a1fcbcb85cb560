package org.planwright.core.check.rule.prose;

import java.util.Optional;
import java.util.regex.Pattern;

import org.planwright.core.check.fact.FigureFacts;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.core.check.fact.RowFacts;
import org.planwright.core.figure.PriceBase;
import org.planwright.core.figure.prose.ProseFigure;

/** Whether what the text says of a change may be set against baseline and target of the row that it names. */
final class RowSeries {

	/** A tie this sure names the row. */
	private static final int NAMED = 60;
	private static final Pattern OTHER_QUANTITY = Pattern.compile("新增|净增|新建|增量|人均|户均|月均|日均");

	private RowSeries() {
	}

	/**
	 * The row that a change in the text speaks of, where it can be told and its figures are of one kind.
	 *
	 * @return empty where the figure speaks of another year, area or quantity than the target column, or the row mixes prices
	 */
	static Optional<RowFacts> of(PlanFacts plan, FigureFacts facts) {
		if (facts.ties().size() != 1 || facts.ties().getFirst().tie().confidence() < NAMED || Scope.isElsewhere(plan, facts)) {
			return Optional.empty();
		}
		RowFacts row = facts.ties().getFirst().row();
		ProseFigure figure = facts.figure();
		boolean planned = figure.year() != null && figure.year() == row.targetYear() && row.years() > 0;
		return planned && hasOnePriceBase(row, figure) && !isOtherQuantity(row, figure) ? Optional.of(row) : Optional.empty();
	}

	private static boolean hasOnePriceBase(RowFacts row, ProseFigure figure) {
		Optional<PriceBase> base = row.baselinePriceBase();
		return PriceBase.isOne(base, row.targetPriceBase()) && (figure.priceBase() == null || base.filter(figure.priceBase()::sameAs).isPresent());
	}

	/** 新增用户增长20% is not said of the number of users. */
	private static boolean isOtherQuantity(RowFacts row, ProseFigure figure) {
		String words = figure.quote() + (figure.topics().isEmpty() ? "" : figure.topics().getFirst());
		return OTHER_QUANTITY.matcher(words).find() && !OTHER_QUANTITY.matcher(row.fullName()).find();
	}
}
