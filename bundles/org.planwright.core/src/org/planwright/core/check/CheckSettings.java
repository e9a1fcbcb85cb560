package org.planwright.core.check;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import org.planwright.model.Project;
import org.planwright.model.Setting;

/**
 * What a project says about its checks: which rules it leaves out, and the numbers they go by. Immutable.
 *
 * @param values settings by key, such as {@code check.R5.about-points} or {@code check.R45.off}
 */
public record CheckSettings(Map<String, String> values) {

	/** Every rule, by its standard numbers. */
	public static final CheckSettings STANDARD = new CheckSettings(Map.of());

	private static final String PREFIX = "check.";
	private static final String OFF = ".off";

	public CheckSettings {
		values = Map.copyOf(values);
	}

	/** The settings of a project; where one is given twice, the later one holds. */
	public static CheckSettings of(Project project) {
		return of(project.getSettings());
	}

	private static CheckSettings of(Collection<Setting> settings) {
		return new CheckSettings(settings.stream().filter(setting -> setting.getKey() != null && setting.getKey().startsWith(PREFIX))
				.collect(Collectors.toMap(Setting::getKey, setting -> setting.getValue() == null ? "" : setting.getValue(), (a, b) -> b)));
	}

	/** The key of the setting that leaves a rule out. */
	public static String offKey(Rule rule) {
		return PREFIX + rule.id() + OFF;
	}

	/** Tells whether a rule is to be run. */
	public boolean isOn(Rule rule) {
		return !"true".equals(values.get(offKey(rule)));
	}

	/** The number to go by; the standard one where the project's is no number or out of range. */
	public BigDecimal value(RuleParameter parameter) {
		String set = values.get(parameter.key());
		if (set == null) {
			return parameter.standard();
		}
		try {
			BigDecimal value = new BigDecimal(set.strip());
			return value.compareTo(parameter.least()) < 0 || value.compareTo(parameter.most()) > 0 ? parameter.standard() : value;
		} catch (NumberFormatException e) {
			// A file written by hand: checking goes on by the standard.
			return parameter.standard();
		}
	}
}
