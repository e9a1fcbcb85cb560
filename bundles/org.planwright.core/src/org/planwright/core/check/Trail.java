package org.planwright.core.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.planwright.core.figure.Derivation;
import org.planwright.core.figure.Interval;

/**
 * How a number was computed, for people to follow: the formula, what went in and where it stands, and what came out.
 *
 * @param expression the formula in the symbols of the inputs, such as {@code r = (t / b)^(1/n) − 1}
 * @param inputs what went in
 * @param value the result from the printed values, unrounded
 * @param interval all results that the rounding of the inputs allows; null where that was not reckoned
 * @param unit the unit of the result; empty for none
 */
public record Trail(String expression, List<Input> inputs, BigDecimal value, Interval interval, String unit) {

	private static final Pattern SYMBOL = Pattern.compile("[A-Za-zΔΣ][₀-₉₁]*");

	/**
	 * One quantity that went in.
	 *
	 * @param symbol its letter in the formula
	 * @param value the number
	 * @param shown the number as a person reads it, with bound and unit
	 * @param place where it stands; null for what is nowhere printed, such as a count of years
	 * @param inFormula the number as it takes the place of its letter: 16.3% for a rate
	 */
	public record Input(String symbol, BigDecimal value, String shown, Place place, String inFormula) {
		public Input {
			Objects.requireNonNull(symbol, "symbol");
			Objects.requireNonNull(value, "value");
			Objects.requireNonNull(shown, "shown");
			Objects.requireNonNull(inFormula, "inFormula");
		}

		/** A quantity that takes the place of its letter as a plain number. */
		public Input(String symbol, BigDecimal value, String shown, Place place) {
			this(symbol, value, shown, place, value.toPlainString());
		}
	}

	public Trail {
		Objects.requireNonNull(expression, "expression");
		Objects.requireNonNull(value, "value");
		Objects.requireNonNull(unit, "unit");
		inputs = List.copyOf(inputs);
	}

	/**
	 * The trail of a derivation.
	 *
	 * @param unit the unit of the result; empty for none
	 * @param places where the inputs stand, in their order; fewer where the last ones are nowhere printed
	 */
	public static Trail of(Derivation derivation, String unit, Place... places) {
		List<Input> inputs = new ArrayList<>();
		for (Derivation.Input input : derivation.inputs()) {
			Place place = inputs.size() < places.length ? places[inputs.size()] : null;
			String shown = input.printed() == null ? input.value().toPlainString() : input.printed().toString();
			String number = input.value().toPlainString() + (derivation.formula().isPercent(input.symbol()) ? "%" : "");
			inputs.add(new Input(input.symbol(), input.value(), shown, place, number));
		}
		return new Trail(derivation.expression(), inputs, derivation.value(), derivation.interval(), unit);
	}

	/** The formula with the numbers in the places of their symbols, without the result. */
	public String filled() {
		int equals = expression.indexOf('=');
		String right = equals < 0 ? expression : expression.substring(equals + 1).strip();
		Matcher matcher = SYMBOL.matcher(right);
		StringBuilder filled = new StringBuilder();
		while (matcher.find()) {
			String symbol = matcher.group();
			String number = inputs.stream().filter(input -> input.symbol().equals(symbol)).map(Input::inFormula).findFirst()
					.orElse(symbol);
			matcher.appendReplacement(filled, Matcher.quoteReplacement(number));
		}
		return matcher.appendTail(filled).toString();
	}
}
