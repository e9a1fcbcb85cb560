/** Rules about the figures in the text: against the table, against each other, and against what the plan holds; one class each. */
package org.planwright.core.check.rule.prose;
