package org.planwright.ui.facts;

import java.util.Map;
import java.util.stream.Collectors;

import org.planwright.core.project.PlanSnapshot;
import org.planwright.model.Project;
import org.planwright.model.Setting;

/**
 * What facts of a plan may rest on beside the plan, as it was when the snapshot of the plan was taken. For use on any thread.
 *
 * @param plans the plans that the plan refers to, such as its upper plan, by id
 * @param settings what the project says, by key
 */
public record Surroundings(Map<String, PlanSnapshot> plans, Map<String, String> settings) {

	/** Nothing but the plan itself. */
	static final Surroundings NONE = new Surroundings(Map.of(), Map.of());

	public Surroundings {
		plans = Map.copyOf(plans);
		settings = Map.copyOf(settings);
	}

	/** The settings of a live project; where one is given twice, the later one holds. */
	static Map<String, String> settingsOf(Project project) {
		return project.getSettings().stream().filter(setting -> setting.getKey() != null)
				.collect(Collectors.toMap(Setting::getKey, setting -> setting.getValue() == null ? "" : setting.getValue(), (first, later) -> later));
	}
}
