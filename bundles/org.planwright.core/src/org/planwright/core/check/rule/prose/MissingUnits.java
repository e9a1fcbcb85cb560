package org.planwright.core.check.rule.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.planwright.core.Wording;
import org.planwright.core.check.Column;
import org.planwright.core.check.Findings;
import org.planwright.core.check.Place;
import org.planwright.core.check.Rule;
import org.planwright.core.check.Severity;
import org.planwright.core.check.WordsFix;
import org.planwright.core.check.fact.FigureFacts;
import org.planwright.core.check.fact.PassageFacts;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.core.check.fact.RowFacts;
import org.planwright.core.figure.Dimension;
import org.planwright.core.figure.PrintedFigure;
import org.planwright.core.figure.Unit;
import org.planwright.core.figure.prose.Role;

/** A number in the text that is a row's, named as the row is, but without the unit that the row counts in. */
record MissingUnits(FigureFacts facts, RowFacts row, Column column, Place number) {

	static List<MissingUnits> of(PlanFacts plan) {
		List<MissingUnits> missing = new ArrayList<>();
		Names names = new Names(plan);
		Map<String, RowFacts> rows = null;
		for (PassageFacts passage : Prose.passages(plan)) {
			for (FigureFacts facts : passage.figures()) {
				if (facts.ties().isEmpty() && facts.figure().role() == Role.LEVEL && facts.figure().unit().equals(Unit.NONE)) {
					rows = rows == null ? rowsByName(plan, names) : rows;
					add(missing, facts, rows.get(names.core(facts.figure().subject())));
				}
			}
		}
		return missing;
	}

	private static Map<String, RowFacts> rowsByName(PlanFacts plan, Names names) {
		Map<String, RowFacts> rows = new HashMap<>();
		plan.rows().forEach(row -> rows.putIfAbsent(names.core(row.name()), row));
		return rows;
	}

	private static void add(List<MissingUnits> missing, FigureFacts facts, RowFacts row) {
		if (row == null || row.unit().dimension() == Dimension.NONE || row.unit().dimension() == Dimension.SCORE) {
			return;
		}
		PrintedFigure number = facts.figure().figure();
		boolean target = row.target().hasValue() && row.target().value().compareTo(number.value()) == 0;
		boolean baseline = row.baseline().hasValue() && row.baseline().value().compareTo(number.value()) == 0;
		if (target || baseline) {
			facts.numberPlace().ifPresent(place -> missing.add(new MissingUnits(facts, row, target ? Column.TARGET : Column.BASELINE, place)));
		}
	}

	void report(Rule rule, Findings findings) {
		String before = number.words();
		PrintedFigure printed = facts.figure().figure();
		int end = before.length();
		while (end > 0 && !Character.isDigit(before.charAt(end - 1))) {
			end--;
		}
		String after = before.substring(0, end) + row.unitText() + before.substring(end);
		findings.report(rule, facts.place(row)).severity(Severity.WARNING).variant("unit").computed(after)
				.with(row.fullName(), facts.figure().quote(), row.unitText()).also(row.place(Column.UNIT)).also(row.place(column))
				.basedOn(printed.text(), row.unitText())
				.fix(new WordsFix("R41.add-unit", Wording.of("rule.R41.fix.unit", row.unitText()), number, before, after)).done();
	}
}
