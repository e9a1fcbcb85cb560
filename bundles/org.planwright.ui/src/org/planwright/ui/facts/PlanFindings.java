package org.planwright.ui.facts;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.planwright.core.check.CheckResult;
import org.planwright.core.check.Finding;
import org.planwright.core.check.Place;
import org.planwright.core.check.Severity;
import org.planwright.core.check.WaivedFinding;
import org.planwright.model.Identified;
import org.planwright.model.Plan;
import org.planwright.model.Section;

/**
 * What the checks found in a plan, and where in it each finding stands. Immutable.
 *
 * @param result what was found
 * @param order place of each object of the plan in the order of the document, by id
 * @param chapters id of the uppermost section that a finding's object stands in, by id of the object; nothing for what stands in none
 * @param byObject the findings that count, by id of the object that they are about, in the order of their words
 */
public record PlanFindings(CheckResult result, Map<String, Integer> order, Map<String, String> chapters, Map<String, List<Finding>> byObject) {

	/** Nothing was checked yet. */
	public static final PlanFindings NOTHING = new PlanFindings(CheckResult.NOTHING, Map.of(), Map.of(), Map.of());

	static PlanFindings of(Plan plan, CheckResult result) {
		Map<String, Integer> order = new HashMap<>();
		Map<String, EObject> objects = new HashMap<>();
		order.put(plan.getId(), -1);
		plan.eAllContents().forEachRemaining(object -> {
			if (object instanceof Identified identified) {
				order.put(identified.getId(), order.size());
				objects.put(identified.getId(), object);
			}
		});
		Map<String, String> chapters = new HashMap<>();
		Map<String, List<Finding>> byObject = new HashMap<>();
		for (Finding finding : result.findings()) {
			String id = finding.place().object();
			chapterOf(objects.get(id)).ifPresent(chapter -> chapters.put(id, chapter));
			byObject.merge(id, List.of(finding), PlanFindings::joined);
		}
		for (WaivedFinding waived : result.waived()) {
			String id = waived.finding().place().object();
			chapterOf(objects.get(id)).ifPresent(chapter -> chapters.put(id, chapter));
		}
		return new PlanFindings(result, Map.copyOf(order), Map.copyOf(chapters), Map.copyOf(byObject));
	}

	private static List<Finding> joined(List<Finding> some, List<Finding> more) {
		return Stream.concat(some.stream(), more.stream())
				.sorted(Comparator.comparingInt(finding -> finding.place().start())).toList();
	}

	private static Optional<String> chapterOf(EObject object) {
		Section chapter = null;
		for (EObject step = object; step != null; step = step.eContainer()) {
			chapter = step instanceof Section section ? section : chapter;
		}
		return Optional.ofNullable(chapter).map(Section::getId);
	}

	/** How many findings that count have a severity. */
	public int count(Severity severity) {
		return result.count(severity);
	}

	/** The findings that count about an object. */
	public List<Finding> on(String object) {
		return byObject.getOrDefault(object, List.of());
	}

	/** Where a place stands in the document; places of objects that are gone come last. */
	public int orderOf(Place place) {
		return order.getOrDefault(place.object(), Integer.MAX_VALUE);
	}
}
