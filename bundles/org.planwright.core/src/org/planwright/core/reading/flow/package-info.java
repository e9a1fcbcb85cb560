/** From clean lines to paragraphs and grids: what a line break or a page break cut apart is joined again. */
package org.planwright.core.reading.flow;
