package org.planwright.core.check.rule.figure;

import java.math.BigDecimal;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.planwright.core.Figures;
import org.planwright.core.Wording;
import org.planwright.core.check.CatalogueRule;
import org.planwright.core.check.CellFix;
import org.planwright.core.check.Column;
import org.planwright.core.check.Findings;
import org.planwright.core.check.Place;
import org.planwright.core.check.Severity;
import org.planwright.core.check.Topic;
import org.planwright.core.check.Trail;
import org.planwright.core.check.fact.FigureFacts;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.core.check.fact.RowFacts;
import org.planwright.core.figure.ChangeFigure;
import org.planwright.core.figure.Comparator;
import org.planwright.core.figure.Derivation;
import org.planwright.core.figure.Glyphs;
import org.planwright.core.figure.Quantity;
import org.planwright.core.figure.QuantityKind;
import org.planwright.core.figure.Solving;
import org.planwright.core.figure.prose.Role;
import org.planwright.core.figure.prose.Tie;

/**
 * A target says little without the baseline that it starts from (R48). A total over the plan and a growth rate have none by nature; that of
 * a decline is R16's. Where target and change, or the plan's own text, give the missing baseline, it can be filled in.
 */
public final class MissingBaselineRule extends CatalogueRule {

	private static final Pattern COMPARES = Pattern.compile("高于|低于|优于|不低于|超过|全国平均|提高|改善|下降|增长|领先");
	/** A target that says itself what it starts from: 较“十二五”下降30%以上. */
	private static final Pattern FROM_BEFORE = Pattern.compile("(?:较|比|在)\\s*[\"“]?(?:十[一二三四五]五|20\\d\\d|上一|上年|上个|规划基期)");
	private static final int SURE = 80;

	public MissingBaselineRule() {
		super("R48", Topic.BASIS, Severity.WARNING);
	}

	@Override
	public void check(PlanFacts plan, Findings findings) {
		Map<RowFacts, Map<String, FigureFacts>> inProse = null;
		for (RowFacts row : plan.rows()) {
			boolean aims = row.target().hasValue() || COMPARES.matcher(row.target().text()).find();
			if (!row.baseline().isAbsent() || !aims || row.kind() == QuantityKind.DECLINE || !hasBaselines(row)
					|| FROM_BEFORE.matcher(Glyphs.fold(row.target().text())).find()) {
				continue;
			}
			if (PeriodTotals.isTotal(plan, row) || row.kind() == QuantityKind.PLAN_TOTAL || row.kind() == QuantityKind.GROWTH_RATE) {
				findings.report(this, row.place(Column.BASELINE)).severity(Severity.INFO)
						.variant(row.kind() == QuantityKind.GROWTH_RATE ? "growth" : "total").stated(row.baseline().text())
						.with(row.fullName(), row.target().text()).basedOn(row.figures()).done();
				continue;
			}
			inProse = inProse == null ? baselinesInProse(plan) : inProse;
			report(row, inProse.getOrDefault(row, Map.of()), findings);
		}
	}

	/** A table without a column of baselines lacks none in a row. */
	private static boolean hasBaselines(RowFacts row) {
		return row.table() == null || row.table().getBaselineYear() > 0
				|| row.table().getIndicators().stream().anyMatch(each -> each.getBaseline() != null && !Figures.fromModel(each.getBaseline()).text().isBlank());
	}

	private void report(RowFacts row, Map<String, FigureFacts> inProse, Findings findings) {
		Findings.Report report = findings.report(this, row.place(Column.BASELINE)).variant("missing").stated(row.baseline().text())
				.with(row.fullName(), row.target().text(), Integer.toString(row.baseYear())).basedOn(row.figures())
				.also(row.place(Column.TARGET));
		Optional<Derivation> solved = solved(row);
		if (solved.isPresent()) {
			String value = plain(solved.get().value());
			report.computed(value).trail(Trail.of(solved.get(), row.unitText(), row.place(Column.TARGET), row.place(Column.CHANGE)))
					.fix(new CellFix("R48.fill-in", Wording.of("rule.R48.fix.solved", value), row.place(Column.BASELINE),
							row.baseline().text(), value));
		} else if (inProse.size() == 1) {
			String value = inProse.keySet().iterator().next();
			Place place = inProse.get(value).place(row);
			report.computed(value).also(place).fix(new CellFix("R48.fill-in", Wording.of("rule.R48.fix.prose", value),
					row.place(Column.BASELINE), row.baseline().text(), value));
		}
		report.done();
	}

	/** The baseline that target and change leave; empty where one of them is missing or a bound, or the result is negative. */
	private static Optional<Derivation> solved(RowFacts row) {
		if (row.change().kind() != ChangeFigure.Kind.CUMULATIVE || row.change().figure().comparator() != Comparator.EQUAL
				|| row.target().comparator() != Comparator.EQUAL) {
			return Optional.empty();
		}
		return row.targetQuantity().flatMap(target -> Quantity.of(row.change().figure()).map(change -> Solving.baselineFromChange(target, change)))
				.filter(baseline -> baseline.value().signum() >= 0);
	}

	/** What the text says of the base year about rows that print no baseline, in their units. */
	private static Map<RowFacts, Map<String, FigureFacts>> baselinesInProse(PlanFacts plan) {
		Map<RowFacts, Map<String, FigureFacts>> found = new IdentityHashMap<>();
		for (FigureFacts figure : plan.figures()) {
			for (FigureFacts.RowTie tie : figure.ties()) {
				boolean baseline = tie.tie().aspect() == Tie.Aspect.BASELINE && tie.tie().relation() == Tie.Relation.SAME
						&& tie.tie().confidence() >= SURE && tie.row().baseline().isAbsent()
						&& (figure.figure().role() == Role.LEVEL || figure.figure().role() == Role.FROM);
				if (baseline && figure.figure().figure().comparator() == Comparator.EQUAL) {
					Quantity.of(figure.figure().figure(), figure.figure().unit(), tie.row().unit()).ifPresent(value -> found
							.computeIfAbsent(tie.row(), row -> new LinkedHashMap<>()).putIfAbsent(plain(value.value()), figure));
				}
			}
		}
		return found;
	}

	private static String plain(BigDecimal value) {
		BigDecimal stripped = value.stripTrailingZeros();
		return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
	}
}
