/** Boxes that describe key projects: what is in them, and where they end. */
package org.planwright.core.reading.box;
