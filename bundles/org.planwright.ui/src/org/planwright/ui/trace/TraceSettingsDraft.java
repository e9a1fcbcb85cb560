package org.planwright.ui.trace;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.planwright.core.trace.EndType;
import org.planwright.core.trace.LinkField;
import org.planwright.core.trace.TraceSettings;

/** Which fields make links suspect, while somebody changes that: nothing holds before it is taken over. */
public final class TraceSettingsDraft {

	private final TraceSettings before;
	private final Set<LinkField> counting = EnumSet.noneOf(LinkField.class);

	/** Begins with what the project says. */
	public TraceSettingsDraft(TraceSettings before) {
		this.before = before;
		for (LinkField field : LinkField.values()) {
			setCounting(field, before.counts(field));
		}
	}

	/** Whether a change of a field makes links suspect. */
	public boolean isCounting(LinkField field) {
		return counting.contains(field);
	}

	/** Lets a field count, or not. */
	public void setCounting(LinkField field, boolean counts) {
		if (counts) {
			counting.add(field);
		} else {
			counting.remove(field);
		}
	}

	/** Puts everything back to the standard. */
	public void reset() {
		for (LinkField field : LinkField.values()) {
			setCounting(field, field.isStandard());
		}
	}

	/** The settings of the project that differ from what it says, by key; empty ones hold by the standard again. */
	public Map<String, Optional<String>> changes() {
		Map<String, Optional<String>> changes = new LinkedHashMap<>();
		for (EndType type : EndType.values()) {
			List<LinkField> fields = LinkField.of(type);
			if (fields.stream().anyMatch(field -> before.counts(field) != isCounting(field))) {
				boolean standard = fields.stream().allMatch(field -> field.isStandard() == isCounting(field));
				changes.put(TraceSettings.key(type), standard ? Optional.empty() : Optional.of(TraceSettings.value(fields.stream().filter(this::isCounting).toList())));
			}
		}
		return changes;
	}
}
