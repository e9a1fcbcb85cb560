/**
 * Two states of a project, or two plans, against each other (比较): which objects of the one are objects of the other, and what differs between
 * them. What is found is derived from states that nobody changes meanwhile and never stored.
 */
package org.planwright.core.compare;
