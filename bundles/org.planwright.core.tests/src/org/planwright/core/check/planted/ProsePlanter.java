package org.planwright.core.check.planted;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.core.Wording;
import org.planwright.core.check.Place;
import org.planwright.core.check.WordsFix;
import org.planwright.core.check.fact.FigureFacts;
import org.planwright.core.check.fact.PassageFacts;
import org.planwright.core.check.fact.PlanFacts;
import org.planwright.core.check.fact.RowFacts;
import org.planwright.core.figure.Comparator;
import org.planwright.core.figure.FigureParser;
import org.planwright.core.figure.PriceBase;
import org.planwright.core.figure.PrintedFigure;
import org.planwright.core.figure.Unit;
import org.planwright.core.figure.prose.ProseFigure;
import org.planwright.core.figure.prose.ProseFigureFinder;
import org.planwright.core.figure.prose.Tie;

/** Errors in figures of the text that speak of a row, and in counts of what the plan lists. */
final class ProsePlanter {

	private static final Pattern COUNT_OF_ROWS = Pattern.compile("(?<number>\\d+)\\s*[项个]\\s*(?:主要|具体|发展|核心)?指标");
	private static final Pattern COUNT_OF_BOXES = Pattern.compile("(?<number>\\d+)\\s*[项个]\\s*(?:重点|重大)工程");

	private final PlanFacts plan;
	private final Random random;
	private final List<Planted> planted = new ArrayList<>();

	ProsePlanter(PlanFacts plan, Random random) {
		this.plan = plan;
		this.random = random;
	}

	List<Planted> all() {
		for (FigureFacts figure : plan.figures()) {
			for (FigureFacts.RowTie tie : figure.ties()) {
				digits(figure, tie);
				bound(figure, tie);
				unit(figure, tie);
				priceBase(figure, tie);
			}
		}
		for (PassageFacts passage : plan.passages()) {
			count(passage, COUNT_OF_ROWS, plan.rows().size());
			count(passage, COUNT_OF_BOXES, plan.boxes().size());
		}
		return planted;
	}

	private void digits(FigureFacts figure, FigureFacts.RowTie tie) {
		figure.numberPlace().ifPresent(place -> {
			for (String other : Digits.others(place.words(), random)) {
				plant(Planted.Kind.PROSE, tie.row(), place, other, Decidable.repeats(tie) && differs(figure, tie, other));
			}
		});
	}

	private void unit(FigureFacts figure, FigureFacts.RowTie tie) {
		figure.numberPlace().ifPresent(place -> {
			for (String other : Scales.others(place.words())) {
				plant(Planted.Kind.UNIT, tie.row(), place, other, Decidable.repeats(tie) && differs(figure, tie, other));
			}
		});
	}

	/** Tells whether a figure that is printed otherwise differs from the one of the row that it repeats. */
	private static boolean differs(FigureFacts figure, FigureFacts.RowTie tie, String other) {
		Place place = figure.numberPlace().orElseThrow();
		String text = figure.passage().text();
		String changed = text.substring(0, place.start()) + other + text.substring(place.end());
		Optional<ProseFigure> read = ProseFigureFinder.find(changed, figure.passage().contextYear()).stream()
				.filter(found -> found.start() == figure.figure().start()).findFirst();
		RowFacts row = tie.row();
		Map<Tie.Aspect, PrintedFigure> cells = Map.of(Tie.Aspect.BASELINE, row.baseline(), Tie.Aspect.TARGET, row.target(),
				Tie.Aspect.ANNUAL_GROWTH, row.change().figure(), Tie.Aspect.CUMULATIVE_CHANGE, row.change().figure());
		PrintedFigure cell = cells.get(tie.tie().aspect());
		boolean level = tie.tie().aspect() == Tie.Aspect.BASELINE || tie.tie().aspect() == Tie.Aspect.TARGET;
		return read.isPresent() && cell != null
				&& Decidable.differ(read.get().figure(), read.get().unit(), cell, level ? row.unit() : read.get().unit());
	}

	private void bound(FigureFacts figure, FigureFacts.RowTie tie) {
		if (tie.tie().aspect() != Tie.Aspect.TARGET) {
			return;
		}
		ProseFigure prose = figure.figure();
		Bounds.turned(prose.quote()).ifPresent(other -> {
			Comparator turned = ProseFigureFinder.find(other, figure.passage().contextYear()).stream().reduce((a, b) -> b)
					.map(found -> found.figure().comparator()).orElse(Comparator.EQUAL);
			Comparator printed = tie.row().target().comparator();
			boolean decidable = Decidable.repeats(tie)
					&& (printed.isBound() ? Bounds.areOpposed(turned, printed) : Bounds.goesAgainst(turned, tie.row()));
			plant(Planted.Kind.COMPARATOR, tie.row(), figure.passage().place(prose.start(), prose.end()), other, decidable);
		});
	}

	private void priceBase(FigureFacts figure, FigureFacts.RowTie tie) {
		PriceBase base = figure.figure().priceBase();
		int at = base == null || base.year() == null ? -1 : figure.passage().text().indexOf(base.text());
		if (at < 0) {
			return;
		}
		String other = base.text().replace(base.year().toString(), Integer.toString(base.year() + (random.nextBoolean() ? 1 : -1)));
		plant(Planted.Kind.PRICE_BASE, tie.row(), figure.passage().place(at, at + base.text().length()), other,
				Decidable.repeats(tie) && tie.row().priceBase().filter(base::sameAs).isPresent());
	}

	private void count(PassageFacts passage, Pattern pattern, int real) {
		Matcher matcher = pattern.matcher(passage.text());
		while (matcher.find()) {
			if (Integer.parseInt(matcher.group("number")) == real) {
				Place place = passage.place(matcher.start("number"), matcher.end("number"));
				Digits.others(place.words(), random).forEach(other -> plant(Planted.Kind.SUM, null, place, other, true));
			}
		}
	}

	private void plant(Planted.Kind kind, RowFacts row, Place place, String after, boolean decidable) {
		Set<String> objects = new HashSet<>(Set.of(place.object()));
		if (row != null) {
			objects.add(row.indicator().getId());
		}
		planted.add(new Planted(kind, objects, row == null ? 0 : row.row(),
				new WordsFix("planted", Wording.of("edit.section.label"), place, place.words(), after), decidable,
				"line " + place.line() + ": " + place.words() + " -> " + after + (row == null ? "" : " (" + row.fullName() + ")")));
	}
}
