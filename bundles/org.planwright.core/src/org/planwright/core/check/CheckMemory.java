package org.planwright.core.check;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.planwright.core.MentionMemory;

/**
 * What checks keep of the plans of one project, so that a check after an edit costs what the edit changed. Changes no result. Used from
 * any thread; holds a plan's passages, so forget it with the project.
 */
public final class CheckMemory {

	private final Map<String, MentionMemory> plans = new ConcurrentHashMap<>();

	/** What is known of a plan; the caller locks it while it looks at the plan. */
	MentionMemory of(String planId) {
		return plans.computeIfAbsent(planId, any -> new MentionMemory());
	}

	/** Forgets a plan that is no more. */
	public void forget(String planId) {
		plans.remove(planId);
	}
}
