/**
 * What charts of indicators show, without a display: points, targets with their bounds, axes, and why something can't be drawn.
 *
 * <p>Built from a snapshot on any thread, immutable, and drawn by whoever wants to: the widgets of the package above, SVG, CSV.
 */
package org.planwright.ui.chart.model;
