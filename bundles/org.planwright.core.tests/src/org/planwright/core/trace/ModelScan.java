package org.planwright.core.trace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.planwright.model.Alignment;
import org.planwright.model.Identified;
import org.planwright.model.LinkState;
import org.planwright.model.Mention;
import org.planwright.model.Plan;
import org.planwright.model.TraceLink;

/** The same questions answered without an index, by looking through all plans: what benchmarks hold the index against. */
final class ModelScan {

	private final List<Plan> plans;

	ModelScan(List<Plan> plans) {
		this.plans = plans;
	}

	/** What an object touches directly. */
	Set<String> neighbours(String id) {
		Set<String> found = new HashSet<>();
		for (Plan plan : plans) {
			plan.eAllContents().forEachRemaining(object -> look(object, Set.of(id), found, true));
		}
		return found;
	}

	/** What hangs on an object: a round over all plans for each step, until a round finds nothing new. */
	Set<String> impact(String id) {
		Set<String> found = new HashSet<>();
		List<String> round = List.of(id);
		while (!round.isEmpty()) {
			Set<String> next = new HashSet<>();
			Set<String> asked = new HashSet<>(round);
			for (Plan plan : plans) {
				plan.eAllContents().forEachRemaining(object -> look(object, asked, next, false));
			}
			round = next.stream().filter(found::add).toList();
		}
		return found;
	}

	private static void look(EObject object, Set<String> asked, Set<String> found, boolean both) {
		if (object instanceof TraceLink link && link.getState() != LinkState.REJECTED) {
			if (asked.contains(link.getTarget().getId())) {
				found.add(link.getSource().getId());
			} else if (both && asked.contains(link.getSource().getId())) {
				found.add(link.getTarget().getId());
			}
		} else if (object instanceof Mention mention && mention.getIndicator() != null && asked.contains(mention.getIndicator().getId())) {
			found.add(mention.getId());
		} else if (object instanceof Alignment alignment && alignment.getUpper().stream().map(Identified::getId).anyMatch(asked::contains)) {
			alignment.getLower().forEach(lower -> found.add(lower.getId()));
		}
	}

	/** All links in doubt. */
	List<TraceLink> suspects() {
		List<TraceLink> suspects = new ArrayList<>();
		for (Plan plan : plans) {
			plan.getLinks().stream().filter(link -> link.getState() == LinkState.ACCEPTED && !Judgements.changes(link, TraceSettings.STANDARD).isEmpty())
					.forEach(suspects::add);
		}
		return suspects;
	}
}
