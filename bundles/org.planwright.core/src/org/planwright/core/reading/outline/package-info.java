/** Headings of every official numbering style, the contents page, the cover, and the run-in heads of the task chapters. */
package org.planwright.core.reading.outline;
