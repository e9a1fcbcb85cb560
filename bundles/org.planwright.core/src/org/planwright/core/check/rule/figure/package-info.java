/** Rules about the rows of the indicator table and the figures in them, one class each; {@code Rules} lists them. */
package org.planwright.core.check.rule.figure;
