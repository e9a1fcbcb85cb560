/** Reading PDF: signs and strokes of pages to lines, tables, frames and paragraphs. */
package org.planwright.office.pdf.read;
