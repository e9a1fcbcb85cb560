package org.planwright.core.figure;

/** The formulas of plan arithmetic, each with the rule that it comes from. */
public enum Formula {
	/** Yearly growth in percent by the level method (水平法). */
	ANNUAL_RATE("R1", "r = (t / b)^(1/n) − 1"),
	/** The target that a baseline reaches at a yearly rate. */
	TARGET_FROM_RATE("R4", "t = b × (1 + r)^n"),
	/** The baseline from which a yearly rate reaches the target. */
	BASELINE_FROM_RATE("R4", "b = t / (1 + r)^n"),
	/** Change over the plan, in the indicator's unit or in 百分点. */
	CUMULATIVE_CHANGE("R11", "Δ = t − b"),
	/** The target that a baseline reaches by a change over the plan. */
	TARGET_FROM_CHANGE("R4", "t = b + Δ"),
	/** The baseline from which a change over the plan reaches the target. */
	BASELINE_FROM_CHANGE("R4", "b = t − Δ"),
	/** The yearly decline, in percent, that adds up to a cumulative one by compounding. */
	ANNUAL_DECLINE("R14", "d = 1 − (1 − D)^(1/n)"),
	/** The yearly decline, in percent, that is still needed when a part of a cumulative one has been reached. */
	REMAINING_DECLINE("R15", "d = 1 − ((1 − D) / (1 − E))^(1/n)"),
	/** A share in percent. */
	SHARE("R22", "q = a / w"),
	/** How many units a quantity per unit speaks of: the number of people behind a figure per ten thousand of them. */
	IMPLIED_BASE("R22", "P = a × k / q"),
	/** A total as a quantity per so and so many units. */
	PER_BASE("R22", "q = a × k / P"),
	/** How high an average is at least by one of its parts: the part's average by its share, k users to a head where the share is of heads. */
	LEAST_AVERAGE("R25", "m = s × a / k"),
	/** A sum of parts. */
	SUM("R25", "T = Σ a"),
	/** A mean of values, each as heavy as its weight: how shares and intensities of regions come to that of the whole. */
	WEIGHTED_MEAN("R27", "m = Σ(w × a) / Σw"),
	/** The yearly growth that is still needed from an observed value, in percent. */
	RATE_LEFT("R39", "r = (t / x)^(1/n) − 1"),
	/** The yearly step that is still needed from an observed value, in the indicator's unit. */
	STEP_LEFT("R39", "s = (t − x) / n"),
	/** The yearly rate that rates of single years come to, in percent. */
	CHAIN("R7", "r = (Π(1 + rᵢ))^(1/n) − 1"),
	/** How many times the one the other is. */
	MULTIPLE("R13", "m = t / b"),
	/** By how many times itself something grew: 增长n倍. */
	INCREASE_IN_MULTIPLES("R13", "m = t / b − 1"),
	/** By how many percent something grew. */
	RELATIVE_CHANGE("R13", "p = t / b − 1"),
	/** By how many percent something grew, by what was added to it. */
	GROWTH_BY_INCREASE("R49", "p = a / (t − a)");

	private final String rule;
	private final String expression;

	Formula(String rule, String expression) {
		this.rule = rule;
		this.expression = expression;
	}

	/** The id of the rule in the catalogue of plan arithmetic. */
	public String rule() {
		return rule;
	}

	/** The formula in the symbols of {@link Derivation.Input#symbol()}. */
	public String expression() {
		return expression;
	}

	/** Tells whether an input of that symbol is a rate in percent, so that the formula has it with its sign. */
	public boolean isPercent(String symbol) {
		return switch (this) {
		case TARGET_FROM_RATE, BASELINE_FROM_RATE -> symbol.equals("r");
		case ANNUAL_DECLINE, REMAINING_DECLINE -> symbol.equals("D") || symbol.equals("E");
		case LEAST_AVERAGE -> symbol.equals("s");
		default -> false;
		};
	}
}
