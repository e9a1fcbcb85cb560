package org.planwright.ui.indicators;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.planwright.model.Alignment;
import org.planwright.model.Indicator;
import org.planwright.model.Mention;
import org.planwright.model.Observation;
import org.planwright.model.Plan;
import org.planwright.model.Project;
import org.planwright.model.TraceLink;
import org.planwright.model.Waiver;
import org.planwright.ui.Messages;

/**
 * What else of a project speaks of some indicators, and would go with them or lose them.
 *
 * @param mentions     figures in prose that are tied to one
 * @param links        links that lead to one or from one
 * @param observations actual values
 * @param others       alignments and waivers
 */
record IndicatorUses(int mentions, int links, int observations, int others) {

	/** Looks through the plan of the indicators, and through the alignments of all plans. */
	static IndicatorUses of(Collection<Indicator> rows, Plan plan) {
		Set<Indicator> wanted = Collections.newSetFromMap(new IdentityHashMap<>());
		rows.forEach(row -> {
			wanted.add(row);
			wanted.addAll(row.getParts());
		});
		int mentions = 0;
		for (TreeIterator<EObject> contents = plan.eAllContents(); contents.hasNext();) {
			mentions += contents.next() instanceof Mention mention && wanted.contains(mention.getIndicator()) ? 1 : 0;
		}
		int links = 0;
		for (TraceLink link : plan.getLinks()) {
			links += wanted.contains(link.getTarget()) || wanted.contains(link.getSource()) ? 1 : 0;
		}
		int observations = 0;
		for (Observation observation : plan.getObservations()) {
			observations += wanted.contains(observation.getIndicator()) ? 1 : 0;
		}
		int others = 0;
		for (Waiver waiver : plan.getWaivers()) {
			others += wanted.contains(waiver.getSubject()) ? 1 : 0;
		}
		List<Plan> plans = plan.eContainer() instanceof Project project ? project.getPlans() : List.of(plan);
		for (Plan each : plans) {
			for (Alignment alignment : each.getAlignments()) {
				others += alignment.getUpper().stream().anyMatch(wanted::contains) || alignment.getLower().stream().anyMatch(wanted::contains) ? 1 : 0;
			}
		}
		return new IndicatorUses(mentions, links, observations, others);
	}

	/** Whether nothing speaks of them. */
	boolean isEmpty() {
		return mentions + links + observations + others == 0;
	}

	/** What speaks of them, counted, in words. */
	String words() {
		List<String> parts = new ArrayList<>();
		add(parts, "indicators.uses.mentions", mentions);
		add(parts, "indicators.uses.links", links);
		add(parts, "indicators.uses.observations", observations);
		add(parts, "indicators.uses.others", others);
		return String.join(Messages.text("indicators.uses.and"), parts);
	}

	private static void add(List<String> parts, String key, int count) {
		if (count > 0) {
			parts.add(Messages.text(key, Integer.toString(count)));
		}
	}
}
