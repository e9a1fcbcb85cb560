/** The text of a document as it came in: bytes to numbered lines, and words that remember the line they stood on. */
package org.planwright.core.reading.source;
