/** Tables of every layout that converters print, and what the columns of an indicator table mean. */
package org.planwright.core.reading.table;
