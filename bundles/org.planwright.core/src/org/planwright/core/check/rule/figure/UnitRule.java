package org.planwright.core.check.rule.figure;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import org.planwright.core.Wording;
import org.planwright.core.check.CatalogueRule;
import org.planwright.core.check.CellFix;
import org.planwright.core.check.Column;
import org.planwright.core.check.Findings;
import org.planwright.core.check.Severity;
import org.planwright.core.check.Topic;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.core.check.fact.RowFacts;
import org.planwright.core.figure.Dimension;
import org.planwright.core.figure.IndicatorSense;
import org.planwright.core.figure.PrintedFigure;
import org.planwright.core.figure.Unit;
import org.planwright.model.IndicatorTable;

/**
 * Units say what is counted, and how much of it (R18): a cell's own unit is of the row's kind, the row's unit is one that its name can be
 * measured in, a scale word has a counter, a letter has its quantity, and an amount has a unit at all.
 */
public final class UnitRule extends CatalogueRule {

	private static final Pattern CHANGE = Pattern.compile("(?:增长|下降|降低|减少|提高|提升|增加)(?![到至为])");
	private static final Pattern LETTER = Pattern.compile("[KMGTPkmgtp]");
	private static final Pattern TABLE_UNIT = Pattern.compile("单位[:：]");
	/** Kinds of units that name one thing in two ways, or whose letters mean either. */
	private static final List<List<Dimension>> ALIKE = List.of(List.of(Dimension.AGE, Dimension.SPAN, Dimension.TIME),
			List.of(Dimension.RATIO, Dimension.POINTS, Dimension.MULTIPLE), List.of(Dimension.DATA_RATE, Dimension.DATA_VOLUME),
			List.of(Dimension.SCORE, Dimension.NONE), List.of(Dimension.MASS, Dimension.COAL));

	public UnitRule() {
		super("R18", Topic.UNIT, Severity.ERROR);
	}

	@Override
	public void check(PlanFacts plan, Findings findings) {
		UnitEvidence evidence = new UnitEvidence(plan);
		for (RowFacts row : plan.rows()) {
			checkCell(row, Column.BASELINE, row.baseline(), findings);
			checkCell(row, Column.TARGET, row.target(), findings);
			checkUnit(row, evidence, findings);
			checkParts(row, findings);
		}
	}

	private void checkCell(RowFacts row, Column column, PrintedFigure figure, Findings findings) {
		// 年均增长8% in the place of a level is counted in another unit by nature.
		if (!figure.hasValue() || figure.unit() == null || CHANGE.matcher(figure.text()).find() || !row.unit().isKnown() || row.unit().dimension() == Dimension.NONE) {
			return;
		}
		Unit own = Unit.parse(figure.unit());
		if (own.convertsTo(row.unit()) && own.factor().compareTo(row.unit().factor()) != 0) {
			String computed = RowFigures.shown(own.convert(figure.value(), row.unit()));
			findings.report(this, row.place(column)).severity(Severity.INFO).variant("scale").stated(figure.text()).computed(computed)
					.with(row.fullName(), figure.text(), own.text(), row.unitText(), computed).basedOn(row.figures())
					.also(row.place(Column.UNIT)).done();
		} else if (own.isKnown() && !own.speaksOf(row.unit()) && !alike(own, row.unit())) {
			findings.report(this, row.place(column)).variant("cell").stated(figure.text())
					.with(row.fullName(), figure.text(), own.text(), row.unitText()).basedOn(row.figures()).also(row.place(Column.UNIT)).done();
		}
	}

	private static boolean alike(Unit one, Unit other) {
		if (one.dimension() == Dimension.QUOTIENT || other.dimension() == Dimension.QUOTIENT) {
			return true;
		}
		return one.dimension() == other.dimension()
				|| ALIKE.stream().anyMatch(group -> group.contains(one.dimension()) && group.contains(other.dimension()));
	}

	private void checkUnit(RowFacts row, UnitEvidence evidence, Findings findings) {
		Unit unit = row.unit();
		if (IndicatorSense.contradicts(row.name(), unit) && !CHANGE.matcher(row.target().text()).find()) {
			report(row, "name", Severity.WARNING, Optional.empty(), findings);
		} else if (unit.isScaleOnly()) {
			report(row, "counter", Severity.INFO,
					IndicatorSense.dimension(row.name()).filter(Dimension.MONEY::equals).isPresent() ? Optional.of(Unit.parse(unit.text() + "元"))
							: evidence.counted(row), findings);
		} else if (LETTER.matcher(unit.text().strip()).matches()) {
			report(row, "quantity", Severity.INFO, UnitEvidence.rate(row), findings);
		} else if (unit.dimension() == Dimension.NONE && !hasUnitElsewhere(row)) {
			IndicatorSense.dimension(row.name()).ifPresent(expected -> report(row, "missing", Severity.WARNING,
					evidence.missing(row, expected).or(() -> expected == Dimension.RATIO ? Optional.of(Unit.parse("%")) : Optional.empty()),
					findings));
		}
	}

	/** Tells whether there is nothing to be counted, or its unit stands in the cells or over the table. */
	private static boolean hasUnitElsewhere(RowFacts row) {
		IndicatorTable table = row.table();
		String head = String.join(" ", table.getHeadings()) + Objects.requireNonNullElse(table.getTitle(), "");
		return !row.baseline().hasValue() && !row.target().hasValue() || row.baseline().unit() != null || row.target().unit() != null
				|| TABLE_UNIT.matcher(head).find();
	}

	private void report(RowFacts row, String variant, Severity severity, Optional<Unit> full, Findings findings) {
		String printed = Objects.requireNonNullElse(row.indicator().getUnit(), "");
		Findings.Report report = findings.report(this, row.place(Column.UNIT)).severity(severity).variant(variant).stated(printed)
				.with(row.fullName(), printed).basedOn(row.figures()).basedOn(row.name());
		full.map(Unit::text).ifPresent(text -> report.computed(text).fix(
				new CellFix("R18.set-unit", Wording.of("rule.R18.fix.unit", text), row.place(Column.UNIT), printed, text)));
		report.done();
	}

	/** Parts that make up their whole number by number, but in other units: one of the units is wrong. */
	private void checkParts(RowFacts whole, Findings findings) {
		if (whole.parts().isEmpty() || !IndicatorSense.isAdditive(whole.name(), whole.unit())
				|| !PartSums.addUpAsPrinted(whole)) {
			return;
		}
		for (RowFacts part : whole.parts()) {
			if (part.unit().convertsTo(whole.unit()) && part.unit().factor().compareTo(whole.unit().factor()) != 0) {
				findings.report(this, part.place(Column.UNIT)).severity(Severity.WARNING).variant("part").stated(part.unitText())
						.computed(whole.unitText()).with(part.fullName(), part.unitText(), whole.unitText()).basedOn(part.figures())
						.basedOn(whole.figures()).also(whole.place(Column.UNIT))
						.fix(new CellFix("R18.set-unit", Wording.of("rule.R18.fix.unit", whole.unitText()), part.place(Column.UNIT),
								part.unitText(), whole.unitText()))
						.done();
			}
		}
	}
}
