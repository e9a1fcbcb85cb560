/**
 * The column kit: one sheet on NatTable for every table of the product, from a plan's twenty indicators to a matrix of 100,000 rows
 * and 30,000 columns.
 *
 * <p>A sheet shows {@link org.planwright.ui.table.SheetRows rows} of a {@link org.planwright.ui.table.RowSource} through
 * {@link org.planwright.ui.table.SheetColumn columns}. What rows are seen, in which order, what is copied, pasted and found is
 * decided by classes without widgets; {@link org.planwright.ui.table.Sheet} is the widget.
 */
package org.planwright.ui.table;
