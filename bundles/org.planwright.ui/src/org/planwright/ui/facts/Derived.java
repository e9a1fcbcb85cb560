package org.planwright.ui.facts;

/**
 * Facts of a plan.
 *
 * @param <T> what was computed
 * @param facts the result
 * @param revision the revision of the plan that it was computed from
 * @param isCurrent whether the plan is still as it was then; else newer facts are on the way, and these are good only for keeping on
 *        the screen what is there already
 */
public record Derived<T>(T facts, long revision, boolean isCurrent) {
}
