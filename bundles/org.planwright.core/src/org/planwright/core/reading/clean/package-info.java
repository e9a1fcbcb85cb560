/** From the lines of a source to clean lines: left-overs of converters and of pages are taken out and listed. */
package org.planwright.core.reading.clean;
