package org.planwright.core.check.rule.prose;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.core.Wording;
import org.planwright.core.check.CatalogueRule;
import org.planwright.core.check.Cause;
import org.planwright.core.check.Column;
import org.planwright.core.check.Findings;
import org.planwright.core.check.Place;
import org.planwright.core.check.Severity;
import org.planwright.core.check.Topic;
import org.planwright.core.check.fact.FigureFacts;
import org.planwright.core.check.fact.PassageFacts;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.core.figure.ChangeFigure;
import org.planwright.core.figure.Derivation;
import org.planwright.core.figure.Dimension;
import org.planwright.core.figure.Growth;
import org.planwright.core.figure.Multiples;
import org.planwright.core.figure.Quantity;
import org.planwright.core.figure.Unit;
import org.planwright.core.figure.prose.ProseFigure;
import org.planwright.core.figure.prose.Role;

/**
 * 增长了, 增长n倍, 是…的n倍 and 翻番 say what the two ends give (R13): 增长2倍 is three times as much, 是…的2倍 twice, 翻一番 twice, 翻两番
 * four times. The ends stand in the sentence or in the row that it speaks of.
 */
public final class GrowthWordsRule extends CatalogueRule {

	private static final Pattern GROWN = Pattern.compile("(?:增长|增加|提高|提升|扩大|上升|多)(?:了|约|近|超过?|超出|不少于|不低于|\\s)*$");
	private static final Pattern COMPARED_YEAR = Pattern.compile("(?:比|较|相比|是|为|在(?=\\d{4}\\s*年的?(?:水平)?的?基础))\\s*(?<year>(?:19|20)\\d\\d)\\s*年");
	private static final String TIMES = "倍";

	public GrowthWordsRule() {
		super("R13", Topic.GROWTH, Severity.ERROR);
	}

	@Override
	public void check(PlanFacts plan, Findings findings) {
		List<Development> developments = Development.of(plan);
		Set<FigureFacts> told = Development.told(developments);
		for (Development development : developments) {
			for (int index : development.changes()) {
				check(development.change(index), development.start(), development.end(), Severity.ERROR, findings, development.fromPlace(),
						development.toPlace());
			}
		}
		for (PassageFacts passage : Prose.passages(plan)) {
			passage.figures().stream().filter(facts -> !told.contains(facts)).forEach(facts -> {
				checkRow(plan, facts, findings);
				checkAmount(plan, facts, findings);
			});
		}
	}

	/** A change that is said of a row: what baseline and target give, where the sentence speaks of these two years. */
	private void checkRow(PlanFacts plan, FigureFacts facts, Findings findings) {
		ProseFigure figure = facts.figure();
		boolean change = figure.role() == Role.CHANGE && figure.unit().dimension() == Dimension.RATIO || figure.role() == Role.MULTIPLE;
		RowSeries.of(plan, facts)
				.filter(row -> change && !row.kind().isPercent() && row.unit().dimension() != Dimension.MULTIPLE
						&& comparedYear(figure, row.baseYear()) == row.baseYear())
				.ifPresent(row -> Quantity.of(row.baseline()).ifPresent(start -> Quantity.of(row.target()).ifPresent(end -> check(facts, start, end,
						Severity.WARNING, findings, row.place(Column.BASELINE), row.place(Column.TARGET)))));
	}

	/** 比2020年增加2120亿元, where the row prints no change in its own unit, with which the text would be compared (R41). */
	private void checkAmount(PlanFacts plan, FigureFacts facts, Findings findings) {
		ProseFigure figure = facts.figure();
		if (figure.role() != Role.CHANGE || figure.unit().isPercent()) {
			return;
		}
		RowSeries.of(plan, facts).filter(row -> row.change().kind() != ChangeFigure.Kind.CUMULATIVE && !row.kind().isPercent() && figure.unit().convertsTo(row.unit())
				&& comparedYear(figure, 0) == row.baseYear()).ifPresent(row -> {
					Optional<Quantity> start = Quantity.of(row.baseline(), row.unit(), figure.unit());
					Optional<Quantity> end = Quantity.of(row.target(), row.unit(), figure.unit());
					if (start.isPresent() && end.isPresent()) {
						Recomputed computed = new Recomputed(facts, Growth.cumulativeChange(start.get(), end.get()), figure.unit().text(),
								row.place(Column.BASELINE), row.place(Column.TARGET));
						if (!computed.agrees()) {
							report(computed, Severity.WARNING, "amount", null, findings);
						}
					}
				});
	}

	private static int comparedYear(ProseFigure figure, int otherwise) {
		Matcher year = COMPARED_YEAR.matcher(figure.quote());
		return year.find() ? Integer.parseInt(year.group("year")) : otherwise;
	}

	private void check(FigureFacts facts, Quantity start, Quantity end, Severity severity, Findings findings, Place from, Place to) {
		ProseFigure figure = facts.figure();
		boolean ofShares = figure.role() == Role.CHANGE && figure.unit().dimension() == Dimension.RATIO
				&& isPercent(start) && isPercent(end);
		if (figure.role() == Role.CHANGE && figure.unit().dimension() == Dimension.RATIO && !ofShares) {
			Multiples.relativeChange(start, end).map(percent -> new Recomputed(facts, percent, Unit.PERCENT, from, to))
					.filter(computed -> !computed.agrees()).ifPresent(computed -> report(computed, severity, "percent", null, findings));
		} else if (figure.role() == Role.MULTIPLE) {
			checkMultiple(facts, start, end, severity, findings, from, to);
		}
	}

	private void checkMultiple(FigureFacts facts, Quantity start, Quantity end, Severity severity, Findings findings, Place from,
			Place to) {
		Optional<Derivation> multiple = Multiples.multiple(start, end);
		Optional<Derivation> increase = Multiples.increase(start, end);
		if (multiple.isEmpty() || increase.isEmpty()) {
			return;
		}
		boolean grown = !facts.figure().implied() && GROWN.matcher(before(facts.figure())).find();
		Derivation said = grown ? increase.get() : multiple.get();
		Derivation other = grown ? multiple.get() : increase.get();
		Recomputed computed = new Recomputed(facts, said, TIMES, from, to);
		if (!computed.agrees()) {
			boolean otherWord = new Recomputed(facts, other, TIMES, from, to).agrees() && !facts.figure().implied();
			Cause cause = otherWord ? new Cause(Wording.of("rule.R13.cause." + (grown ? "times" : "grown")), null) : null;
			report(computed, otherWord ? Severity.WARNING : severity, facts.figure().implied() ? "doubling" : grown ? "grown" : "times", cause,
					findings);
		}
	}

	private void report(Recomputed computed, Severity severity, String variant, Cause cause, Findings findings) {
		Findings.Report report = computed.report(findings, this, severity, variant);
		if (cause != null) {
			report.cause(cause);
		}
		computed.fix(this).ifPresent(report::fix);
		report.done();
	}

	private static String before(ProseFigure figure) {
		int length = figure.figure().text().length();
		return figure.quote().substring(0, Math.max(0, figure.quote().length() - length));
	}

	private static boolean isPercent(Quantity quantity) {
		return Unit.PERCENT.equals(quantity.figure().unit());
	}
}
