package org.planwright.core.trace;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.planwright.model.Project;
import org.planwright.model.Setting;

/**
 * What a project says about its links: the fields whose change makes those links suspect that rest on them. Immutable.
 *
 * @param values settings by key, such as {@code trace.fields.indicator}, each the keys of fields, apart by blanks
 */
public record TraceSettings(Map<String, String> values) {

	/** The standard fields. */
	public static final TraceSettings STANDARD = new TraceSettings(Map.of());

	private static final String PREFIX = "trace.fields.";

	public TraceSettings {
		values = Map.copyOf(values);
	}

	/** The settings of a project; where one is given twice, the later one holds. */
	public static TraceSettings of(Project project) {
		return of(project.getSettings());
	}

	private static TraceSettings of(Collection<Setting> settings) {
		Map<String, String> values = new HashMap<>();
		settings.stream().filter(setting -> setting.getKey() != null && setting.getKey().startsWith(PREFIX))
				.forEach(setting -> values.put(setting.getKey(), setting.getValue() == null ? "" : setting.getValue()));
		return new TraceSettings(values);
	}

	/** The key of the setting that says which fields of a type count. */
	public static String key(EndType type) {
		return PREFIX + type.key();
	}

	/** What that setting says for some fields. */
	public static String value(List<LinkField> fields) {
		return fields.stream().map(LinkField::key).collect(Collectors.joining(" "));
	}

	/** Tells whether a change of a field makes links suspect. */
	public boolean counts(LinkField field) {
		String set = values.get(key(field.type()));
		return set == null ? field.isStandard() : Arrays.asList(set.split(" ")).contains(field.key());
	}
}
