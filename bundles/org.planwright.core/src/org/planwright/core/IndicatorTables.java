package org.planwright.core;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.planwright.model.Division;
import org.planwright.model.IndicatorTable;
import org.planwright.model.Plan;

/** The tables of indicators of a plan, and what years their columns are for. */
public final class IndicatorTables {

	private IndicatorTables() {
	}

	/** The tables in the order of the document. */
	public static List<IndicatorTable> of(Plan plan) {
		List<IndicatorTable> found = new ArrayList<>();
		TreeIterator<EObject> contents = plan.eAllContents();
		while (contents.hasNext()) {
			EObject object = contents.next();
			if (object instanceof IndicatorTable table) {
				found.add(table);
			}
			if (!(object instanceof Division)) {
				contents.prune();
			}
		}
		return found;
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
