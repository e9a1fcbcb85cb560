package org.planwright.core;

import java.util.List;

/** What checks have to know of how the rows of a plan answer those of its upper plan, from whoever aligns plans. For use on one thread. */
public interface PlanCounterparts {

	/** Ids of the upper plan's rows of the same quantity as a row of this plan, whatever their units and prices; empty for none. */
	List<String> above(String row);

	/** Ids of the upper plan's rows that nothing in this plan answers, not even a part of them or another measure of the same thing; in order. */
	List<String> unanswered();
}
