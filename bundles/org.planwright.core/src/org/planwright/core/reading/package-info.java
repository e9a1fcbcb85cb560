/**
 * Documents in: the text of a plan becomes its structure, and the structure a plan of the model.
 *
 * <p>{@link org.planwright.core.reading.PlanTextReader} takes a text apart, {@link org.planwright.core.reading.PlanAssembler} makes a
 * detached plan of it. Nothing is guessed silently: doubts are notes, and what is not part of the plan's text is listed with the reason.
 */
package org.planwright.core.reading;
