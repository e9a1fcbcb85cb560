/** Documents of Word: paragraphs, tables, notes and remarks of a {@code .docx}, read into lines. */
package org.planwright.office.word;
