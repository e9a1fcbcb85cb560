/** A plan as the rules look at it: rows with parsed figures, passages with the figures in them. Made from a snapshot, never changed. */
package org.planwright.core.check.fact;
