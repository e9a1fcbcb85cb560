/**
 * Figures as plans print them, and the arithmetic that may be done with them: plain immutable values.
 *
 * <p>Nothing here knows the model, a document or a display. A figure keeps the words it was printed with and the place of its
 * last digit; every comparison goes through {@link org.planwright.core.figure.Interval}, so that a plan is never accused of its
 * own rounding (R2).
 */
package org.planwright.core.figure;
