/** The page 指标表: a plan's indicators as one sheet, grouped by category, with 其中 rows under the rows that they are parts of. */
package org.planwright.ui.indicators;
