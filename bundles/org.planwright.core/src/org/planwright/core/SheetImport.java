package org.planwright.core;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.planwright.core.SheetRowImport.Answer;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.SheetEdits;
import org.planwright.core.reading.layout.Doubt;
import org.planwright.core.reading.layout.SheetLine;
import org.planwright.core.reading.layout.SheetReading;
import org.planwright.model.Indicator;
import org.planwright.model.Plan;

/**
 * A sheet on its way into a plan that is there: which of its rows speak of which indicators, what they would change, and what a person
 * said where that is not sure. Nothing is written while a row is unclear and nobody has said what becomes of it.
 */
public final class SheetImport {

	private final SheetReading reading;
	private final Plan plan;
	private final Map<String, List<Indicator>> names = new HashMap<>();
	private final Map<String, Indicator> ids = new HashMap<>();
	private final Map<Integer, Answer> answers = new HashMap<>();
	private List<SheetRowImport> rows;

	/** @param plan the plan whose indicators the sheet speaks of */
	public SheetImport(SheetReading reading, Plan plan) {
		this.reading = Objects.requireNonNull(reading);
		this.plan = Objects.requireNonNull(plan);
		for (TreeIterator<EObject> all = plan.eAllContents(); all.hasNext();) {
			if (all.next() instanceof Indicator indicator) {
				ids.put(indicator.getId(), indicator);
				know(indicator.getName(), indicator);
				know(indicator.getPrintedName(), indicator);
				indicator.getAliases().forEach(alias -> know(alias, indicator));
			}
		}
	}

	private void know(String name, Indicator indicator) {
		if (name != null && !name.isBlank()) {
			List<Indicator> known = names.computeIfAbsent(SheetLine.key(name), key -> new ArrayList<>());
			if (!known.contains(indicator)) {
				known.add(indicator);
			}
		}
	}

	/** How many rows of a sheet speak of indicators of a plan by name. */
	public static long matches(SheetReading reading, Plan plan) {
		return new SheetImport(reading, plan).rows().stream().filter(row -> row.indicator().isPresent()).count();
	}

	/** The rows in the order of the sheet. */
	public List<SheetRowImport> rows() {
		if (rows == null) {
			Map<Indicator, Map<Integer, Integer>> taken = new HashMap<>();
			rows = reading.lines().stream().map(line -> row(line, taken)).toList();
		}
		return rows;
	}

	private SheetRowImport row(SheetLine line, Map<Indicator, Map<Integer, Integer>> taken) {
		Answer answer = answers.get(line.number());
		List<Doubt> doubts = new ArrayList<>(line.doubts());
		List<Indicator> candidates = candidates(line);
		Indicator indicator = null;
		if (answer instanceof Answer.Is is) {
			indicator = ids.get(is.indicator());
		} else if (!(answer instanceof Answer.Fresh) && candidates.size() == 1) {
			indicator = candidates.getFirst();
		} else if (answer == null && candidates.size() > 1) {
			doubts.add(Doubt.blocking("ambiguous", line.row().name(), Integer.toString(candidates.size())));
		} else if (answer == null && !line.row().name().isEmpty() && !reading.layout().isPlanned()) {
			doubts.add(Doubt.blocking("unknown", line.row().name()));
		}
		switch (SheetRowImport.unitMatch(line, indicator)) {
		case DIFFERS -> doubts.add(answer == null ? Doubt.blocking("unit.differs", line.row().unit(), indicator.getUnit())
				: Doubt.of("unit.differs", line.row().unit(), indicator.getUnit()));
		case CONVERTS -> doubts.add(Doubt.of("unit.converts", line.row().unit(), indicator.getUnit()));
		case SAME -> { }
		}
		if (indicator != null && answer == null) {
			taken(line, indicator, taken).ifPresent(doubts::add);
		}
		return new SheetRowImport(plan, reading.layout(), line, indicator, doubts, Optional.ofNullable(answer));
	}

	/** A second row about one indicator, and about one year where there are years, is not understood. */
	private static Optional<Doubt> taken(SheetLine line, Indicator indicator, Map<Indicator, Map<Integer, Integer>> taken) {
		Map<Integer, Integer> years = taken.computeIfAbsent(indicator, key -> new TreeMap<>());
		SortedMap<Integer, String> observed = line.observed();
		List<Integer> claimed = observed.isEmpty() ? List.of(0) : List.copyOf(observed.keySet());
		Optional<Doubt> doubt = claimed.stream().filter(years::containsKey).findFirst()
				.map(year -> Doubt.blocking("twice", indicator.getName(), Integer.toString(years.get(year))));
		claimed.forEach(year -> years.putIfAbsent(year, line.number()));
		return doubt;
	}

	private List<Indicator> candidates(SheetLine line) {
		if (line.row().name().isEmpty()) {
			return List.of();
		}
		List<Indicator> named = names.getOrDefault(SheetLine.key(line.row().name()), names.getOrDefault(SheetLine.key(line.row().printedName().text()), List.of()));
		if (named.size() < 2) {
			return named;
		}
		// Of equal names the one below the same whole, else of the same unit, is meant.
		List<Indicator> below = named.stream().filter(each -> Objects.equals(each.getWhole() == null ? null : each.getWhole().getName(), line.row().parent())).toList();
		List<Indicator> left = below.isEmpty() ? named : below;
		List<Indicator> counted = left.stream().filter(each -> Objects.equals(each.getUnit(), line.row().unit())).toList();
		return counted.size() == 1 ? counted : left;
	}

	/**
	 * Says what becomes of a row.
	 *
	 * @param number the row of the sheet
	 * @param answer null takes back what was said
	 */
	public void answer(int number, Answer answer) {
		if (answer == null) {
			answers.remove(number);
		} else {
			answers.put(number, answer);
		}
		rows = null;
	}

	/** Leaves out all rows that are unclear. */
	public void skipUnclear() {
		unclear().forEach(row -> answers.put(row.line().number(), Answer.SKIP));
		rows = null;
	}

	/** The rows about which somebody still has to say something. */
	public List<SheetRowImport> unclear() {
		return rows().stream().filter(SheetRowImport::isUnclear).toList();
	}

	/** The rows that would change something. */
	public List<SheetRowImport> changing() {
		return rows().stream().filter(SheetRowImport::isChanging).toList();
	}

	/**
	 * Writes all rows by one edit; where they would change nothing, nothing is done.
	 *
	 * @return number of rows that changed something
	 * @throws IllegalStateException when a row is unclear
	 */
	public int apply(ProjectSession session) {
		if (!unclear().isEmpty()) {
			throw new IllegalStateException(unclear().size() + " rows are unclear");
		}
		List<SheetRowImport> changing = changing();
		if (!changing.isEmpty()) {
			new SheetEdits(session).write(plan, changing.stream().map(SheetRowImport::write).toList(), reading.workbook().fileName());
		}
		return changing.size();
	}

	/** What was read. */
	public SheetReading reading() {
		return reading;
	}

	/** The indicators of the plan, in its order, for a person to choose from. */
	public List<Indicator> indicators() {
		List<Indicator> all = new ArrayList<>();
		for (TreeIterator<EObject> contents = plan.eAllContents(); contents.hasNext();) {
			if (contents.next() instanceof Indicator indicator) {
				all.add(indicator);
			}
		}
		return all;
	}
}
