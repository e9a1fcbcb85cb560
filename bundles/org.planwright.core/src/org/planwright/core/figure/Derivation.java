package org.planwright.core.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A computed number with its trail: the formula, what went into it, and the interval that the rounding of the inputs leaves.
 *
 * @param formula the formula used
 * @param inputs what went in, in the order of the formula's symbols
 * @param value the result from the printed values, unrounded; rates in percent
 * @param interval all results that the intervals of the inputs allow; contains {@code value} unless an input is a strict bound
 */
public record Derivation(Formula formula, List<Input> inputs, BigDecimal value, Interval interval) {

	/**
	 * One quantity that went into a formula.
	 *
	 * @param symbol its letter in {@link Formula#expression()}
	 * @param value the number used
	 * @param printed the figure it was read from; null for a number that is nowhere printed, such as a count of years
	 */
	public record Input(String symbol, BigDecimal value, PrintedFigure printed) {
		public Input {
			Objects.requireNonNull(symbol, "symbol");
			Objects.requireNonNull(value, "value");
		}

		static Input of(String symbol, Quantity quantity) {
			return new Input(symbol, quantity.value(), quantity.figure());
		}

		static Input plain(String symbol, BigDecimal value) {
			return new Input(symbol, value, null);
		}

		static Input years(int years) {
			return plain("n", BigDecimal.valueOf(years));
		}
	}

	public Derivation {
		Objects.requireNonNull(formula, "formula");
		Objects.requireNonNull(value, "value");
		Objects.requireNonNull(interval, "interval");
		inputs = List.copyOf(inputs);
	}

	/** The formula in the symbols of the inputs: that of a sum or a weighted mean has as many terms as went in. */
	public String expression() {
		return switch (formula) {
		case SUM -> "T = " + inputs.stream().map(Input::symbol).collect(Collectors.joining(" + "));
		case WEIGHTED_MEAN -> "m = (" + terms() + ") / (" + weights() + ")";
		default -> formula.expression();
		};
	}

	/** Each value with the weight behind it. */
	private String terms() {
		return IntStream.range(0, inputs.size() / 2).mapToObj(i -> inputs.get(2 * i + 1).symbol() + " × " + inputs.get(2 * i).symbol())
				.collect(Collectors.joining(" + "));
	}

	private String weights() {
		return IntStream.range(0, inputs.size() / 2).mapToObj(i -> inputs.get(2 * i + 1).symbol()).collect(Collectors.joining(" + "));
	}
}
