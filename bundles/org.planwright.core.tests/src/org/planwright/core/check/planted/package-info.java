/** Errors planted in the real plans, one at a time, to see whether the rules find them. */
package org.planwright.core.check.planted;
