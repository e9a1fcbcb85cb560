/** Charts of indicators: the kit that draws them, and the view that follows the selection. */
package org.planwright.ui.chart;
