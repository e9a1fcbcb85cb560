package org.planwright.ui.findings;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.planwright.core.check.CheckSettings;
import org.planwright.core.check.Rule;
import org.planwright.core.check.RuleParameter;

/** Settings of the checks while somebody changes them: nothing holds before it is taken over. */
public final class CheckSettingsDraft {

	private final List<Rule> rules;
	private final CheckSettings before;
	private final Map<String, Boolean> on = new HashMap<>();
	private final Map<String, String> typed = new HashMap<>();

	/**
	 * Begins with what the project says.
	 *
	 * @param rules all rules
	 */
	public CheckSettingsDraft(List<Rule> rules, CheckSettings before) {
		this.rules = List.copyOf(rules);
		this.before = before;
		for (Rule rule : rules) {
			on.put(rule.id(), before.isOn(rule));
			rule.parameters().forEach(parameter -> typed.put(parameter.key(), before.value(parameter).toPlainString()));
		}
	}

	/** The rules, in the order of the catalogue. */
	public List<Rule> rules() {
		return rules;
	}

	/** Whether a rule is run. */
	public boolean isOn(Rule rule) {
		return on.get(rule.id());
	}

	/** Runs a rule or leaves it out. */
	public void setOn(Rule rule, boolean run) {
		on.put(rule.id(), run);
	}

	/** What stands in the field of a parameter. */
	public String text(RuleParameter parameter) {
		return typed.get(parameter.key());
	}

	/** Writes into the field of a parameter. */
	public void setText(RuleParameter parameter, String text) {
		typed.put(parameter.key(), text.strip());
	}

	/** Whether what stands in a field is a number within the parameter's range; an empty field means the standard. */
	public boolean isValid(RuleParameter parameter) {
		return text(parameter).isEmpty() || number(text(parameter)).filter(value -> isWithin(parameter, value)).isPresent();
	}

	private static boolean isWithin(RuleParameter parameter, BigDecimal value) {
		return value.compareTo(parameter.least()) >= 0 && value.compareTo(parameter.most()) <= 0;
	}

	/** Whether all fields are valid. */
	public boolean isValid() {
		return rules.stream().flatMap(rule -> rule.parameters().stream()).allMatch(this::isValid);
	}

	/** Puts everything back to the standard. */
	public void reset() {
		rules.forEach(rule -> {
			on.put(rule.id(), true);
			rule.parameters().forEach(parameter -> typed.put(parameter.key(), parameter.standard().toPlainString()));
		});
	}

	/** The settings of the project that differ from what it says, by key; empty ones hold by the standard again. */
	public Map<String, Optional<String>> changes() {
		Map<String, Optional<String>> changes = new LinkedHashMap<>();
		for (Rule rule : rules) {
			if (before.isOn(rule) != isOn(rule)) {
				changes.put(CheckSettings.offKey(rule), isOn(rule) ? Optional.empty() : Optional.of(Boolean.TRUE.toString()));
			}
			for (RuleParameter parameter : rule.parameters()) {
				BigDecimal value = number(text(parameter)).orElse(parameter.standard());
				if (value.compareTo(before.value(parameter)) != 0) {
					changes.put(parameter.key(), value.compareTo(parameter.standard()) == 0 ? Optional.empty() : Optional.of(value.toPlainString()));
				}
			}
		}
		return changes;
	}

	private static Optional<BigDecimal> number(String text) {
		return text.matches("[+-]?\\d{1,12}(\\.\\d{1,12})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
	}
}
