package org.planwright.core.project.edit;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.planwright.core.Messages;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.PlanFactory;
import org.planwright.model.Project;
import org.planwright.model.Setting;

/** Changes what a project says about itself by key, such as which checks it leaves out. */
public final class SettingEdits {

	private final ProjectSession session;

	public SettingEdits(ProjectSession session) {
		this.session = Objects.requireNonNull(session);
	}

	/**
	 * Sets and forgets settings by one edit; values that stand there already are no edit.
	 *
	 * @param values the new values by key; an empty one forgets what the project says, so that the standard holds
	 */
	public void set(Map<String, Optional<String>> values) {
		Project project = session.project();
		session.edit(Messages.text("edit.settings"), project, () -> values.forEach((key, value) -> set(project, key, value.orElse(null))));
	}

	private static void set(Project project, String key, String value) {
		// Where a key is given twice, the later one holds.
		Setting last = null;
		for (Setting setting : project.getSettings()) {
			last = key.equals(setting.getKey()) ? setting : last;
		}
		if (value == null) {
			project.getSettings().removeIf(setting -> key.equals(setting.getKey()));
		} else if (last == null) {
			Setting setting = PlanFactory.eINSTANCE.createSetting();
			setting.setKey(key);
			setting.setValue(value);
			project.getSettings().add(setting);
		} else if (!value.equals(last.getValue())) {
			last.setValue(value);
		}
	}
}
