package org.planwright.ui.chart.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.planwright.core.align.RowVerdict.Basis;
import org.planwright.ui.Messages;

/** The numbers of charts as a table that a spreadsheet opens: a row for each point. */
public final class ChartCsv {

	/** Tells Excel that the file is UTF-8. */
	private static final char MARK = '\uFEFF';
	private static final MathContext DIGITS = new MathContext(10, RoundingMode.HALF_UP);
	private static final String[] COMPARED_COLUMNS = { "indicator", "plan", "unit", "year", "kind", "value", "shown" };
	private static final String[] COLUMNS = { "indicator", "unit", "year", "kind", "value", "shown", "trail" };

	private ChartCsv() {
	}

	/** The points of an indicator in several plans, the upper plan first, plan by plan and by year; in the terms in which they are compared, and behind each the rate that it was compared by. */
	public static String of(ComparedChart chart) {
		StringBuilder text = new StringBuilder().append(MARK);
		try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.EXCEL)) {
			for (String column : COMPARED_COLUMNS) {
				printer.print(Messages.text("chart.csv." + column));
			}
			printer.println();
			boolean growth = chart.basis() == Basis.GROWTH;
			for (ComparedChart.Series series : Stream.concat(Stream.of(chart.upper()), chart.lower().stream()).toList()) {
				for (ChartPoint point : series.points()) {
					printer.printRecord(chart.name(), series.plan(), growth ? Messages.text("chart.index.caption") : chart.unit(), point.year(),
							Messages.text(point.kind().messageKey()), ChartNumbers.plain(point.value().round(DIGITS)), point.shown());
				}
				if (growth) {
					printer.printRecord(chart.name(), series.plan(), "%", series.points().getLast().year(), Messages.text("chart.csv.rate"),
							ChartNumbers.plain(series.measure().round(DIGITS)), series.shown());
				}
			}
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return text.toString();
	}

	/**
	 * The points of charts, chart by chart and by year; computed values to ten digits.
	 *
	 * @return the text of the file, its encoding mark included; to be written as UTF-8
	 */
	public static String of(List<IndicatorChart> charts) {
		StringBuilder text = new StringBuilder().append(MARK);
		try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.EXCEL)) {
			for (String column : COLUMNS) {
				printer.print(Messages.text("chart.csv." + column));
			}
			printer.println();
			for (IndicatorChart chart : charts) {
				for (ChartPoint point : chart.points()) {
					printer.printRecord(chart.head().name(), chart.head().unit(), point.year(), Messages.text(point.kind().messageKey()),
							ChartNumbers.plain(point.value().round(DIGITS)), point.shown(), point.trail());
				}
			}
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return text.toString();
	}
}
