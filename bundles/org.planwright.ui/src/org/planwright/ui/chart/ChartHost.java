package org.planwright.ui.chart;

import org.planwright.model.PathShape;
import org.planwright.ui.chart.model.ChartSheet;

/** What a chart asks of whoever shows it. */
interface ChartHost {

	/** Picks the object that a point or a heading stands for. */
	void select(String objectId);

	/** Goes to the object that a point or a heading stands for. */
	void goTo(String objectId);

	/** Shows a chart in a window of its own. */
	void enlarge(CardContent card);

	/** The shape that is stored with an indicator. */
	PathShape pathShape(String indicatorId);

	/** Stores how an indicator's value is expected to move. */
	void setPathShape(String indicatorId, PathShape shape);

	/** Copies a picture of the chart to the clipboard. */
	void copy(ChartSheet drawing);

	/**
	 * Asks for a file and writes the chart to it.
	 *
	 * @param format what to write
	 * @param drawing the chart
	 * @param csv its numbers
	 */
	void save(ChartFormat format, ChartSheet drawing, String csv);
}
