package org.planwright.core.figure.prose;

import java.util.List;
import java.util.Objects;

import org.planwright.core.figure.ChangeFigure;
import org.planwright.core.figure.PriceBase;
import org.planwright.core.figure.PrintedFigure;
import org.planwright.core.figure.Unit;

/**
 * What is known of an indicator for recognising it in prose.
 *
 * @param key what the caller knows the indicator by; comes back in every {@link Tie}
 * @param name the bare name: no unit, no price base, no marks
 * @param aliases other names for the same thing, from the glossary or given by hand
 * @param unit the indicator's unit
 * @param baseline the figure of the base year
 * @param target the figure of the target year
 * @param change the change that the row prints
 * @param priceBase the prices that the amounts are counted in; null where none is named
 * @param baseYear the year of the baseline
 * @param targetYear the year of the target
 */
public record IndicatorTerms(String key, String name, List<String> aliases, Unit unit, PrintedFigure baseline, PrintedFigure target,
		ChangeFigure change,
		PriceBase priceBase, int baseYear, int targetYear) {

	public IndicatorTerms {
		Objects.requireNonNull(key, "key");
		Objects.requireNonNull(name, "name");
		aliases = List.copyOf(aliases);
		Objects.requireNonNull(unit, "unit");
		Objects.requireNonNull(baseline, "baseline");
		Objects.requireNonNull(target, "target");
		Objects.requireNonNull(change, "change");
	}
}
