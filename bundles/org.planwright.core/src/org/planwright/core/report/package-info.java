/** Forms of a plan for other programs and for print, ready for any exporter to write. */
package org.planwright.core.report;
