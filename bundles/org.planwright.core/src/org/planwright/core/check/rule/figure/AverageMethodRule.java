package org.planwright.core.check.rule.figure;

import java.util.LinkedHashMap;
import java.util.Map;

import org.planwright.core.check.CatalogueRule;
import org.planwright.core.check.Column;
import org.planwright.core.check.Findings;
import org.planwright.core.check.Severity;
import org.planwright.core.check.Topic;
import org.planwright.core.check.fact.PassageFacts;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.core.check.fact.RowFacts;
import org.planwright.core.figure.ChangeFigure;

/** 累计法 is another average than 水平法 (R9): where a note names it, rates are not recomputed from two levels, and the note is pointed out. */
public final class AverageMethodRule extends CatalogueRule {

	public AverageMethodRule() {
		super("R9", Topic.GROWTH, Severity.INFO);
	}

	@Override
	public void check(PlanFacts plan, Findings findings) {
		Map<PassageFacts, RowFacts> noted = new LinkedHashMap<>();
		for (RowFacts row : plan.rows()) {
			if (row.change().kind() == ChangeFigure.Kind.ANNUAL_GROWTH) {
				RateBasis.algebraicNote(plan, row).ifPresent(note -> noted.putIfAbsent(note, row));
			}
		}
		noted.forEach((note, row) -> findings.report(this, note.place(0, note.text().length())).with(note.text()).basedOn(note.text(), row.change().figure().text())
				.also(row.place(Column.CHANGE)).done());
	}
}
