/**
 * Figures in running text: finding them, telling their year and role, and tying them to the indicators that they speak of.
 *
 * <p>Language rules only: nothing here knows a particular plan. What is peculiar to Chinese official prose stands in
 * {@link org.planwright.core.figure.prose.Lexicon}.
 */
package org.planwright.core.figure.prose;
