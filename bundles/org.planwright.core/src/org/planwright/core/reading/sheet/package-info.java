/** Workbooks as plain values: sheets of rows of cells, whatever program made them. Knows no format. */
package org.planwright.core.reading.sheet;
