package org.planwright.core;

import java.util.List;
import java.util.Objects;

import org.planwright.model.TraceLink;

/** What checks have to know of the links of one plan, from whoever knows links. For use on one thread. */
public interface PlanLinks {

	/** What a judged link rested on and is different now; texts are empty for nothing. */
	record Change(String from, String to) {

		public Change {
			Objects.requireNonNull(from, "from");
			Objects.requireNonNull(to, "to");
		}
	}

	/** Tells whether a link of its kind may join its ends, both of which are there. */
	boolean mayJoin(TraceLink link);

	/** What brings an accepted link into doubt; empty for none. */
	List<Change> changes(TraceLink link);

	/** Ids of the indicators that no task and no box serves, in order. */
	List<String> unserved();
}
