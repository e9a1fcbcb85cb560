package org.planwright.ui.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.planwright.core.trace.Coverage;
import org.planwright.core.trace.Reach;
import org.planwright.core.trace.TraceIndex;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.IndicatorTable;
import org.planwright.model.KeyProject;
import org.planwright.model.Mention;
import org.planwright.model.Observation;
import org.planwright.model.Passage;
import org.planwright.model.Plan;
import org.planwright.model.Section;

/**
 * Puts the rows of one tree into groups.
 *
 * @param rows makes the rows; used for one tree only
 */
record TraceGroups(TraceIndex index, TraceRows rows) {

	/** The groups of a selected object; none for what has no traces. */
	List<TraceRow> of(Identified selected) {
		return switch (selected) {
			case Indicator indicator -> ofIndicator(indicator);
			case Observation observation when observation.getIndicator() != null -> ofIndicator(observation.getIndicator());
			case Section section -> ofSection(section);
			case KeyProject box -> ofBox(box);
			case Mention mention when mention.eContainer() instanceof Passage passage -> ofPassage(passage);
			case Passage passage -> ofPassage(passage);
			case Plan plan -> ofPlan();
			case IndicatorTable table -> ofPlan();
			default -> List.of();
		};
	}

	private List<TraceRow> ofIndicator(Indicator indicator) {
		List<Reach> up = rows.up(indicator);
		List<TraceRow> groups = new ArrayList<>();
		groups.add(rows.group("trace.group.tasks", rows.reached(indicator, up, Section.class::isInstance), "trace.none.indicator.tasks"));
		groups.add(rows.group("trace.group.boxes-serving", rows.reached(indicator, up, KeyProject.class::isInstance), "trace.none.indicator.boxes"));
		rows.groupOfSome("trace.group.words-serving", rows.rest(indicator, up)).ifPresent(groups::add);
		groups.add(rows.group("trace.group.mentions", rows.mentions(index.mentions(indicator.getId())), "trace.none.indicator.mentions"));
		if (!indicator.getParts().isEmpty()) {
			groups.add(rows.group("trace.group.parts", indicator.getParts().stream().map(TraceRows::object).toList(), ""));
		}
		if (indicator.getWhole() != null) {
			groups.add(rows.group("trace.group.whole", List.of(TraceRows.object(indicator.getWhole())), ""));
		}
		rows.rejected(indicator).ifPresent(groups::add);
		return groups;
	}

	private List<TraceRow> ofSection(Section section) {
		List<Reach> down = rows.down(section);
		List<TraceRow> groups = new ArrayList<>();
		groups.add(rows.group("trace.group.indicators", rows.reached(section, down, Indicator.class::isInstance), "trace.none.section.indicators"));
		groups.add(rows.group("trace.group.boxes", rows.reached(section, down, KeyProject.class::isInstance), "trace.none.section.boxes"));
		addRest(groups, section, down);
		groups.add(rows.group("trace.group.figures", rows.figuresIn(section), "trace.none.figures"));
		rows.rejected(section).ifPresent(groups::add);
		return groups;
	}

	private List<TraceRow> ofBox(KeyProject box) {
		List<Reach> down = rows.down(box);
		List<Reach> up = rows.up(box);
		List<TraceRow> groups = new ArrayList<>();
		groups.add(rows.group("trace.group.indicators", rows.reached(box, down, Indicator.class::isInstance), "trace.none.box.indicators"));
		groups.add(rows.group("trace.group.tasks-around", rows.reached(box, up, Section.class::isInstance), "trace.none.box.tasks"));
		addRest(groups, box, down);
		groups.add(rows.group("trace.group.figures", rows.figuresIn(box), "trace.none.figures"));
		rows.rejected(box).ifPresent(groups::add);
		return groups;
	}

	/** Links that people made between things that are rarely linked. */
	private void addRest(List<TraceRow> groups, Identified object, List<Reach> down) {
		rows.groupOfSome("trace.group.also-serves", rows.rest(object, down)).ifPresent(groups::add);
		rows.groupOfSome("trace.group.also-served", rows.rest(object, rows.up(object))).ifPresent(groups::add);
	}

	/** What the words say, and what the task or box is about that they stand in. */
	private List<TraceRow> ofPassage(Passage passage) {
		List<TraceRow> groups = new ArrayList<>();
		groups.add(rows.group("trace.group.figures", rows.figuresIn(passage), "trace.none.passage.figures"));
		groups.add(rows.group("trace.group.proved", rows.proved(passage), "trace.none.passage.proved"));
		rows.groupOfSome("trace.group.also-served", rows.rest(passage, rows.up(passage))).ifPresent(groups::add);
		holder(passage).ifPresent(holder -> groups.add(rows.group(holder instanceof KeyProject ? "trace.group.in-box" : "trace.group.in-section",
				List.of(rows.holder(holder)), "")));
		rows.rejected(passage).ifPresent(groups::add);
		return groups;
	}

	private static Optional<Identified> holder(EObject object) {
		for (EObject step = object.eContainer(); step != null; step = step.eContainer()) {
			if (step instanceof KeyProject || step instanceof Section) {
				return Optional.of((Identified) step);
			}
		}
		return Optional.empty();
	}

	/** How much is traced, the links in doubt, what has none, and all that waits for somebody's judgement. */
	private List<TraceRow> ofPlan() {
		Coverage coverage = index.coverage();
		List<TraceRow> groups = new ArrayList<>(List.of(
				rows.summary("trace.plan.indicators", coverage.indicatorsServed(), coverage.indicators().size()),
				rows.summary("trace.plan.boxes", coverage.boxesServing(), coverage.boxes().size()),
				rows.summary("trace.plan.tasks", coverage.tasksServing(), coverage.tasks().size())));
		rows.groupOfSome("trace.group.suspects", rows.whole(index.suspects())).ifPresent(groups::add);
		groups.add(rows.group("trace.group.orphan-indicators", rows.objects(coverage.indicatorsWithoutAny()), "trace.none.orphans"));
		groups.add(rows.group("trace.group.orphan-boxes", rows.objects(coverage.boxesWithoutIndicator()), "trace.none.orphans"));
		groups.add(rows.group("trace.group.orphan-tasks", rows.objects(coverage.tasksWithoutTarget()), "trace.none.orphans"));
		rows.groupOfSome("trace.group.open", rows.whole(index.links().stream().filter(TraceFilter.OPEN::passes).toList())).map(TraceRow::folded)
				.ifPresent(groups::add);
		rows.groupOfSome("trace.group.rejected", rows.whole(index.links().stream().filter(link -> !link.isAlive()).toList())).map(TraceRow::folded)
				.ifPresent(groups::add);
		return groups;
	}
}
