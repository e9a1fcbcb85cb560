/** Puts what libraries log by SLF4J into the platform's log. */
package org.planwright.log;
