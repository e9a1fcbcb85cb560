package org.planwright.ui.boxes;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.planwright.core.Blocks;
import org.planwright.core.trace.FoundLink;
import org.planwright.core.trace.TraceIndex;
import org.planwright.model.Division;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.KeyProject;
import org.planwright.model.Plan;
import org.planwright.model.Task;

/** What there is to know of the boxes of a plan. */
public final class Boxes {

	private Boxes() {
	}

	/** The boxes of a plan, in the order of the document. */
	public static List<KeyProject> of(Plan plan) {
		return Blocks.of(plan, KeyProject.class);
	}

	/** Where a plan without boxes has its first one: in the first task, or under the plan where there is none. */
	static Division placeOfFirst(Plan plan) {
		return firstTask(plan).map(Division.class::cast).orElse(plan);
	}

	private static Optional<Task> firstTask(Division division) {
		return division.getSections().stream().flatMap(section -> section instanceof Task task ? Optional.of(task).stream() : firstTask(section).stream())
				.findFirst();
	}

	/** The box that an object is or stands in; empty for what stands in none. */
	public static Optional<KeyProject> around(EObject object) {
		for (EObject step = object; step != null; step = step.eContainer()) {
			if (step instanceof KeyProject box) {
				return Optional.of(box);
			}
		}
		return Optional.empty();
	}

	/**
	 * The indicators that a box serves, by the links of its words; each once.
	 *
	 * @param find the live object of an id
	 */
	public static List<Indicator> indicators(KeyProject box, TraceIndex index, Function<String, Optional<Identified>> find) {
		Set<Indicator> found = new LinkedHashSet<>();
		for (FoundLink link : index.from(box.getId())) {
			if (link.isAlive()) {
				find.apply(link.target()).filter(Indicator.class::isInstance).map(Indicator.class::cast).ifPresent(found::add);
			}
		}
		return List.copyOf(found);
	}
}
