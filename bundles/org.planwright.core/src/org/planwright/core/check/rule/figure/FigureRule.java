package org.planwright.core.check.rule.figure;

import java.util.List;
import java.util.Objects;

import org.planwright.core.check.Rule;
import org.planwright.core.check.RuleParameter;
import org.planwright.core.check.Severity;
import org.planwright.core.check.Topic;

/** A rule about figures: what a rule says of itself. */
abstract class FigureRule implements Rule {

	private final String id;
	private final Topic topic;
	private final Severity severity;
	private final List<RuleParameter> parameters;

	FigureRule(String id, Topic topic, Severity severity, RuleParameter... parameters) {
		this.id = Objects.requireNonNull(id, "id");
		this.topic = Objects.requireNonNull(topic, "topic");
		this.severity = Objects.requireNonNull(severity, "severity");
		this.parameters = List.of(parameters);
	}

	@Override
	public final String id() {
		return id;
	}

	@Override
	public final Topic topic() {
		return topic;
	}

	@Override
	public final Severity severity() {
		return severity;
	}

	@Override
	public final List<RuleParameter> parameters() {
		return parameters;
	}
}
