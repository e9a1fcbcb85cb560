/**
 * Three states of a project made one (合并): a base, and two states that grew out of it. States are read into trees of plain values, which are
 * merged by the ids of their objects; the result is written into the model of one side as one change. What both sides changed differently is a
 * conflict, which a person or a rule decides.
 */
package org.planwright.core.compare.merge;
