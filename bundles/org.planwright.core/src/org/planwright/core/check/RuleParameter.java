package org.planwright.core.check;

import java.math.BigDecimal;
import java.util.Objects;

import org.planwright.core.Messages;

/**
 * A number that a rule goes by and that a project may set otherwise, such as a tolerance.
 *
 * @param rule id of the rule
 * @param name its name within the rule, in lower case with dashes
 * @param standard the value that holds unless the project sets another
 * @param least the least value that makes sense
 * @param most the greatest one
 */
public record RuleParameter(String rule, String name, BigDecimal standard, BigDecimal least, BigDecimal most) {

	public RuleParameter {
		Objects.requireNonNull(rule, "rule");
		Objects.requireNonNull(name, "name");
		if (standard.compareTo(least) < 0 || standard.compareTo(most) > 0) {
			throw new IllegalArgumentException("The standard value of " + name + " is out of its own range");
		}
	}

	/** A parameter with its numbers in decimal notation. */
	public static RuleParameter of(String rule, String name, String standard, String least, String most) {
		return new RuleParameter(rule, name, new BigDecimal(standard), new BigDecimal(least), new BigDecimal(most));
	}

	/** The key of the project's setting. */
	public String key() {
		return "check." + rule + '.' + name;
	}

	/** What the number means, for people. */
	public String title() {
		return Messages.text("rule." + rule + ".parameter." + name.replace('-', '.'));
	}
}
