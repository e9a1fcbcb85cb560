package org.planwright.ui.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

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
import org.planwright.ui.selection.PlanNames;

/**
 * What a selected object hangs on and what hangs on it, as a tree of rows with the words that prove it.
 *
 * @param title the object
 * @param place where it stands; empty where that says nothing more
 * @param groups the groups of rows
 */
public record TraceTree(String title, String place, List<TraceRow> groups) {

	public TraceTree {
		groups = List.copyOf(groups);
	}

	/**
	 * The tree of an object.
	 *
	 * @param selected a live object
	 * @param index what hangs on what in its plan
	 * @param find finds live objects by id
	 */
	public static TraceTree of(Identified selected, TraceIndex index, Function<String, Optional<Identified>> find) {
		List<TraceRow> groups = new Builder(index, new TraceRows(index, find)).groups(selected);
		return new TraceTree(PlanNames.name(selected), PlanNames.place(selected.eContainer()), groups);
	}

	/** Makes the groups of one tree. */
	private record Builder(TraceIndex index, TraceRows rows) {

		List<TraceRow> groups(Identified selected) {
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
			List<Reach> up = index.upstream(indicator.getId());
			List<TraceRow> groups = new ArrayList<>();
			groups.add(rows.group("trace.group.tasks", rows.reached(up, Section.class), "trace.none.indicator.tasks"));
			groups.add(rows.group("trace.group.boxes-serving", rows.reached(up, KeyProject.class), "trace.none.indicator.boxes"));
			groups.add(rows.group("trace.group.mentions", rows.mentions(index.mentions(indicator.getId())), "trace.none.indicator.mentions"));
			if (!indicator.getParts().isEmpty()) {
				groups.add(rows.group("trace.group.parts", indicator.getParts().stream().map(rows::indicator).toList(), ""));
			}
			if (indicator.getWhole() != null) {
				groups.add(rows.group("trace.group.whole", List.of(rows.indicator(indicator.getWhole())), ""));
			}
			return groups;
		}

		private List<TraceRow> ofSection(Section section) {
			List<Reach> down = index.downstream(section.getId());
			return List.of(rows.group("trace.group.indicators", rows.reached(down, Indicator.class), "trace.none.section.indicators"),
					rows.group("trace.group.boxes", rows.reached(down, KeyProject.class), "trace.none.section.boxes"),
					rows.group("trace.group.figures", rows.figuresIn(section), "trace.none.figures"));
		}

		private List<TraceRow> ofBox(KeyProject box) {
			return List.of(rows.group("trace.group.indicators", rows.reached(index.downstream(box.getId()), Indicator.class), "trace.none.box.indicators"),
					rows.group("trace.group.tasks-around", rows.reached(index.upstream(box.getId()), Section.class), "trace.none.box.tasks"),
					rows.group("trace.group.figures", rows.figuresIn(box), "trace.none.figures"));
		}

		/** What the words say, and what the task or box is about that they stand in. */
		private List<TraceRow> ofPassage(Passage passage) {
			List<TraceRow> groups = new ArrayList<>();
			groups.add(rows.group("trace.group.figures", rows.figuresIn(passage), "trace.none.passage.figures"));
			List<TraceRow> proved = rows.proved(passage);
			groups.add(rows.group("trace.group.proved", proved, "trace.none.passage.proved"));
			holder(passage).ifPresent(holder -> groups.add(rows.group(holder instanceof KeyProject ? "trace.group.in-box" : "trace.group.in-section",
					List.of(rows.holder(holder)), "")));
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

		private List<TraceRow> ofPlan() {
			Coverage coverage = index.coverage();
			return List.of(
					rows.summary("trace.plan.indicators", coverage.indicatorsServed(), coverage.indicators().size()),
					rows.summary("trace.plan.boxes", coverage.boxesServing(), coverage.boxes().size()),
					rows.summary("trace.plan.tasks", coverage.tasksServing(), coverage.tasks().size()),
					rows.group("trace.group.orphan-indicators", rows.objects(coverage.indicatorsWithoutAny()), "trace.none.orphans"),
					rows.group("trace.group.orphan-boxes", rows.objects(coverage.boxesWithoutIndicator()), "trace.none.orphans"),
					rows.group("trace.group.orphan-tasks", rows.objects(coverage.tasksWithoutTarget()), "trace.none.orphans"));
		}
	}
}
