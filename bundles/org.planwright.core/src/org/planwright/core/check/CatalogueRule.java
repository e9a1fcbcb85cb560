package org.planwright.core.check;

import java.util.List;
import java.util.Objects;

/** What a rule of the catalogue says of itself. */
public abstract class CatalogueRule implements Rule {

	private final String id;
	private final Topic topic;
	private final Severity severity;
	private final List<RuleParameter> parameters;

	/**
	 * Says what the rule is.
	 *
	 * @param severity the gravest that it reports
	 * @param parameters the numbers that it goes by
	 */
	protected CatalogueRule(String id, Topic topic, Severity severity, RuleParameter... parameters) {
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
