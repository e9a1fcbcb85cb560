package org.planwright.ui.chart.model;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * One point of a chart that a person can look at and pick.
 *
 * @param kind what the point stands for
 * @param year the year that it belongs to
 * @param value the value in the chart's unit, unrounded
 * @param shown the value as a person reads it: as printed, or rounded where it was computed
 * @param trail what is told beside the value: how it was computed, with its numbers, and whose it is where several plans are in one chart; may be
 *        empty
 * @param subjectId id of the object that picking the point selects: an indicator or an observation
 */
public record ChartPoint(Kind kind, int year, BigDecimal value, String shown, String trail, String subjectId) {

	/** What a point stands for. */
	public enum Kind {
		/** 基期值. */
		BASELINE("chart.point.baseline"),
		/** 预期值: where the path from baseline to target runs in a year between them (R37). */
		EXPECTED("chart.point.expected"),
		/** 目标值. */
		TARGET("chart.point.target"),
		/** 监测值. */
		ACTUAL("chart.point.actual");

		private final String messageKey;

		Kind(String messageKey) {
			this.messageKey = messageKey;
		}

		/** Key of the word for it. */
		public String messageKey() {
			return messageKey;
		}
	}

	public ChartPoint {
		Objects.requireNonNull(kind, "kind");
		Objects.requireNonNull(value, "value");
		Objects.requireNonNull(shown, "shown");
		Objects.requireNonNull(trail, "trail");
		Objects.requireNonNull(subjectId, "subjectId");
	}
}
