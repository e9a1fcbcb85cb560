package org.planwright.core.check.rule.prose;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.planwright.core.Wording;
import org.planwright.core.check.CatalogueRule;
import org.planwright.core.check.Cause;
import org.planwright.core.check.Column;
import org.planwright.core.check.Findings;
import org.planwright.core.check.Place;
import org.planwright.core.check.Severity;
import org.planwright.core.check.Topic;
import org.planwright.core.check.Trail;
import org.planwright.core.check.WordsFix;
import org.planwright.core.check.fact.FigureFacts;
import org.planwright.core.check.fact.PassageFacts;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.core.check.fact.RowFacts;
import org.planwright.core.figure.Derivation;
import org.planwright.core.figure.Dimension;
import org.planwright.core.figure.Growth;
import org.planwright.core.figure.Interval;
import org.planwright.core.figure.Multiples;
import org.planwright.core.figure.Quantity;
import org.planwright.core.figure.Unit;
import org.planwright.core.figure.prose.ProseFigure;
import org.planwright.core.figure.prose.Role;
import org.planwright.core.figure.prose.Tie;

/**
 * The difference of two percentages is in 百分点, a relative change in % (R12, in the text): 由15%提高到56% is 提高41个百分点, or 提高273%, but not
 * 提高41%. A percentage itself is never in 百分点.
 */
public final class PointWordsRule extends CatalogueRule {

	private static final String POINTS = "个百分点";
	private static final Pattern PERCENT_SIGN = Pattern.compile("[%％﹪]");
	private static final Pattern POINT_WORDS = Pattern.compile("个?百分点");
	/** What leads to a level. After 高于 and 领先 a difference in points is right. */
	private static final Pattern LEVEL_BEFORE = Pattern.compile("(?:达到?|为|至|到)\\s*$");
	private static final Pattern DIFFERENCE = Pattern.compile("增|提|升|降|减|差|幅|缩|高于|低于|高出|领先|快于|变化|扩大");

	public PointWordsRule() {
		super("R58", Topic.CHANGE, Severity.ERROR);
	}

	@Override
	public void check(PlanFacts plan, Findings findings) {
		List<Development> developments = Development.of(plan);
		developments.forEach(development -> checkEnds(development, findings));
		Set<FigureFacts> told = Development.told(developments);
		for (PassageFacts passage : Prose.passages(plan)) {
			for (FigureFacts facts : passage.figures()) {
				if (!told.contains(facts)) {
					checkRow(plan, facts, findings);
				}
				checkLevel(facts, findings);
			}
		}
	}

	private void checkEnds(Development development, Findings findings) {
		if (!isPercent(development.from().figure()) || !isPercent(development.to().figure())) {
			return;
		}
		Derivation points = Growth.cumulativeChange(development.start(), development.end());
		Optional<Derivation> relative = Multiples.relativeChange(development.start(), development.end());
		for (int index : development.changes()) {
			FigureFacts change = development.change(index);
			if (change.figure().role() == Role.CHANGE) {
				checkChange(change, points, relative, Severity.ERROR, findings, development.fromPlace(), development.toPlace());
			}
		}
	}

	/** A change of a share that the table has baseline and target of. */
	private void checkRow(PlanFacts plan, FigureFacts facts, Findings findings) {
		ProseFigure figure = facts.figure();
		if (figure.role() != Role.CHANGE || !isPercent(figure)) {
			return;
		}
		RowSeries.of(plan, facts)
				.filter(row -> row.unit().dimension() == Dimension.RATIO && facts.ties().getFirst().tie().closeness() != Tie.Closeness.EQUAL)
				.ifPresent(row -> Growth.cumulativeChange(row.baseline(), row.target()).filter(points -> matches(figure, points))
						.ifPresent(points -> checkChange(facts, points, relative(row),
								Severity.WARNING, findings, row.place(Column.BASELINE), row.place(Column.TARGET))));
	}

	private void checkChange(FigureFacts change, Derivation points, Optional<Derivation> relative, Severity severity, Findings findings,
			Place from, Place to) {
		ProseFigure figure = change.figure();
		if (figure.unit().dimension() == Dimension.POINTS) {
			Recomputed computed = new Recomputed(change, points, POINTS, from, to);
			if (!computed.agrees()) {
				Findings.Report report = computed.report(findings, this, severity, "points");
				relative.filter(percent -> matches(figure, percent))
						.ifPresent(percent -> report.cause(new Cause(Wording.of("rule.R58.cause.relative"), Trail.of(percent, Unit.PERCENT, from, to))));
				computed.fix(this).ifPresent(report::fix);
				report.done();
			}
		} else if (isPercent(figure) && relative.filter(percent -> matches(figure, percent)).isEmpty()) {
			checkPercent(change, points, relative, severity, findings, from, to);
		}
	}

	private void checkPercent(FigureFacts change, Derivation points, Optional<Derivation> relative, Severity severity, Findings findings,
			Place from, Place to) {
		if (matches(change.figure(), points)) {
			Findings.Report report = findings.report(this, change.place()).severity(severity).variant("percent")
					.with(change.figure().quote(), change.figure().figure().text()).basedOn(change.figure().quote()).also(from).also(to)
					.trail(Trail.of(points, POINTS, from, to));
			points.inputs().forEach(input -> report.basedOn(input.value().toPlainString()));
			asPoints(change).ifPresent(fix -> report.computed(fix.after()).fix(fix));
			report.done();
		} else if (relative.isPresent()) {
			Recomputed computed = new Recomputed(change, relative.get(), Unit.PERCENT, from, to);
			Findings.Report report = computed.report(findings, this, severity, "relative").trail(Trail.of(points, POINTS, from, to));
			computed.fix(this).ifPresent(report::fix);
			report.done();
		}
	}

	/** A share said to have reached so many 百分点. */
	private void checkLevel(FigureFacts facts, Findings findings) {
		ProseFigure figure = facts.figure();
		String before = figure.quote().substring(0, figure.quote().length() - figure.figure().text().length());
		if (figure.unit().dimension() != Dimension.POINTS || figure.role() != Role.LEVEL || figure.implied()
				|| !LEVEL_BEFORE.matcher(before).find() || DIFFERENCE.matcher(before).find() || figure.subject().isEmpty()) {
			return;
		}
		Findings.Report report = findings.report(this, facts.place()).severity(Severity.WARNING).variant("level")
				.with(figure.quote(), figure.figure().text()).basedOn(figure.quote());
		facts.numberPlace().ifPresent(place -> {
			String after = POINT_WORDS.matcher(place.words()).replaceFirst(Unit.PERCENT);
			report.computed(after).fix(new WordsFix("R58.as-percent", Wording.of("rule.R58.fix.unit", after), place, place.words(), after));
		});
		report.done();
	}

	private static Optional<WordsFix> asPoints(FigureFacts change) {
		return change.numberPlace().map(place -> {
			String after = PERCENT_SIGN.matcher(place.words()).replaceFirst(POINTS);
			return new WordsFix("R58.as-points", Wording.of("rule.R58.fix.unit", after), place, place.words(), after);
		});
	}

	private static Optional<Derivation> relative(RowFacts row) {
		return Quantity.of(row.baseline()).flatMap(base -> Quantity.of(row.target()).flatMap(target -> Multiples.relativeChange(base, target)));
	}

	private static boolean matches(ProseFigure figure, Derivation derivation) {
		Interval claim = Interval.of(figure.figure());
		return claim.meets(derivation.interval()) || claim.negate().meets(derivation.interval());
	}

	private static boolean isPercent(ProseFigure figure) {
		return figure.unit().dimension() == Dimension.RATIO;
	}
}
