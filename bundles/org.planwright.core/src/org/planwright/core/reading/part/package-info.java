/** Notes under tables and lists of terms. */
package org.planwright.core.reading.part;
