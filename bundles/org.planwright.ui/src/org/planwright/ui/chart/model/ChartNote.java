package org.planwright.ui.chart.model;

import java.util.List;
import java.util.Objects;

import org.planwright.ui.Messages;

/**
 * Why a chart shows less than it could, or nothing, and what can be done about it.
 *
 * @param code what is the matter
 * @param arguments what the message speaks of, in the order of its places
 */
public record ChartNote(Code code, List<String> arguments) {

	/** What can be the matter with the figures of an indicator. */
	public enum Code {
		/** No baseline: the target stands alone. */
		NO_BASELINE,
		/** The baseline is printed in words. */
		BASELINE_WORDS,
		/** No target: nothing to draw towards. */
		NO_TARGET,
		/** The target is printed in words. */
		TARGET_WORDS,
		/** Neither baseline nor target. */
		NO_FIGURES,
		/** The year of the baseline or of the target is not known, or they are not in order. */
		NO_YEARS,
		/** Only the change over the period is printed: drawn as what has to come about, from 0. */
		CHANGE_ONLY,
		/** The target is a sum over the period: drawn as what has been reached so far, from 0. */
		PERIOD_TOTAL,
		/** The baseline is the sum over the period before: the target is drawn as what has been reached so far, from 0. */
		PERIOD_BASELINE,
		/** Baseline and target are amounts at different prices (R20): the target stands alone. */
		OTHER_PRICES,
		/** A geometric path was asked for and does not exist; a straight one is drawn. */
		NOT_GEOMETRIC,
		/** A figure is printed in a unit that does not convert into the row's. */
		OTHER_UNIT,
		/** The indicator has no place on a common scale: its baseline is missing or not above zero. */
		NO_INDEX;

		private String key() {
			return "chart.note." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
		}
	}

	public ChartNote {
		Objects.requireNonNull(code, "code");
		arguments = List.copyOf(arguments);
	}

	static ChartNote of(Code code, String... arguments) {
		return new ChartNote(code, List.of(arguments));
	}

	/** What is the matter, in the current language. */
	public String message() {
		return Messages.text(code.key(), arguments.toArray());
	}

	/** What can be done about it, in the current language; empty where nothing needs to be. */
	public String cure() {
		return Messages.text(code.key() + ".cure", arguments.toArray());
	}
}
