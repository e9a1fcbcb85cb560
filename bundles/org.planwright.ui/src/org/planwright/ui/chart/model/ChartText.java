package org.planwright.ui.chart.model;

import java.util.ArrayList;
import java.util.List;

import org.planwright.core.figure.ExpectedPath;
import org.planwright.ui.Messages;
import org.planwright.ui.chart.model.IndicatorChart.Head;

/** What charts say in words, in the current language. */
public final class ChartText {

	private ChartText() {
	}

	/** Baseline, target and change in one line: 2020年 6.26 → 2025年 20 万 · 年均 26.2%. */
	public static String summary(Head head) {
		if (head.baseline().isEmpty() && head.target().isEmpty() && !head.change().isEmpty()) {
			return withUnit(change(head), head);
		}
		String from = head.baseline().isEmpty() ? Messages.text("chart.summary.no-baseline") : at(head.baseYear(), head.baseline());
		String to = head.target().isEmpty() ? Messages.text("chart.summary.no-target") : withUnit(at(head.targetYear(), head.target()), head);
		String line = Messages.text("chart.summary", from, to);
		return head.change().isEmpty() ? line : line + " · " + change(head);
	}

	private static String change(Head head) {
		return Messages.text(isBracketed(head.change()) ? "chart.summary.cumulative" : "chart.summary.annual", head.change());
	}

	private static String withUnit(String words, Head head) {
		boolean counts = head.target().chars().anyMatch(Character::isDigit) || head.target().isEmpty();
		return !counts || head.unit().isEmpty() || words.endsWith(head.unit()) ? words : words + ' ' + head.unit();
	}

	private static String at(int year, String value) {
		return year == 0 ? value : Messages.text("chart.summary.at", Integer.toString(year), value);
	}

	private static boolean isBracketed(String change) {
		return !change.isEmpty() && "[〔【［(（".indexOf(change.charAt(0)) >= 0;
	}

	/** What the scale of an indicator counts, how the path runs, and that the scale does not begin at zero where that is so. */
	public static String caption(IndicatorChart chart) {
		List<String> parts = new ArrayList<>();
		Head head = chart.head();
		if (!head.unit().isEmpty()) {
			parts.add(head.priceBase().isEmpty() ? Messages.text("chart.axis.unit", head.unit())
					: Messages.text("chart.axis.unit.price", head.unit(), head.priceBase()));
		}
		if (chart.shape() != null) {
			parts.add(shape(chart.shape()));
		}
		if (chart.axis().low().signum() > 0) {
			parts.add(Messages.text("chart.axis.not-zero"));
		}
		return String.join(" · ", parts);
	}

	/** The path's shape in words. */
	public static String shape(ExpectedPath.Shape shape) {
		return Messages.text(switch (shape) {
			case LINEAR -> "chart.path.linear";
			case GEOMETRIC -> "chart.path.geometric";
			case STEP -> "chart.path.step";
		});
	}

	/** What is told of a point on hovering: year, kind and value, and how it was computed. */
	public static String point(ChartPoint point, String unit) {
		String value = unit.isEmpty() || point.shown().endsWith(unit) ? point.shown() : point.shown() + ' ' + unit;
		String first = Messages.text("chart.point", Integer.toString(point.year()), Messages.text(point.kind().messageKey()), value);
		return point.trail().isEmpty() ? first : first + '\n' + point.trail();
	}

	/** A chart told to somebody who does not see it. */
	public static String spoken(ChartDrawing drawing) {
		StringBuilder words = new StringBuilder(drawing.title());
		if (!drawing.subtitle().isEmpty()) {
			words.append(Messages.text("chart.spoken.sentence", drawing.subtitle()));
		}
		drawing.notes().forEach(note -> words.append(Messages.text("chart.spoken.sentence", note)));
		return words.toString();
	}
}
