/** Rules about numbering, structure, wording and what the table rests on, one class each; {@code Rules} lists them. */
package org.planwright.core.check.rule.structure;
