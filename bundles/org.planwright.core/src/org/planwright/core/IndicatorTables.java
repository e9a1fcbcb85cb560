package org.planwright.core;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

import org.planwright.model.Indicator;
import org.planwright.model.IndicatorTable;
import org.planwright.model.Plan;

/** The tables of indicators of a plan, and what years their columns are for. */
public final class IndicatorTables {

	private IndicatorTables() {
	}

	/** The tables in the order of the document. */
	public static List<IndicatorTable> of(Plan plan) {
		return Blocks.of(plan, IndicatorTable.class);
	}

	/** All rows in the order of the document, parts behind their wholes. */
	public static List<Indicator> rows(Plan plan) {
		return of(plan).stream().flatMap(table -> table.getIndicators().stream()).flatMap(IndicatorTables::withParts).toList();
	}

	private static Stream<Indicator> withParts(Indicator whole) {
		return Stream.concat(Stream.of(whole), whole.getParts().stream().flatMap(IndicatorTables::withParts));
	}

	/** The year of the first baseline column that says one, or the year before the plan begins; null where neither is known. */
	public static Integer baseYear(Plan plan, List<IndicatorTable> tables) {
		Integer printed = first(tables, IndicatorTable::getBaselineYear);
		return printed == null && plan.getPeriodStart() > 0 ? Integer.valueOf(plan.getPeriodStart() - 1) : printed;
	}

	/** The year of the first target column that says one, or the plan's last; null where neither is known. */
	public static Integer targetYear(Plan plan, List<IndicatorTable> tables) {
		Integer printed = first(tables, IndicatorTable::getTargetYear);
		return printed == null && plan.getPeriodEnd() > 0 ? Integer.valueOf(plan.getPeriodEnd()) : printed;
	}

	private static Integer first(List<IndicatorTable> tables, ToIntFunction<IndicatorTable> year) {
		for (IndicatorTable table : tables) {
			if (year.applyAsInt(table) > 0) {
				return year.applyAsInt(table);
			}
		}
		return null;
	}
}
