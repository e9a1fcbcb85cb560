package org.planwright.ui.review;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.planwright.core.review.CommentThread;
import org.planwright.model.Identified;
import org.planwright.model.Plan;
import org.planwright.model.Project;
import org.planwright.ui.Messages;
import org.planwright.ui.table.ListedRows;

/** The rows of the list: the threads on what is picked first, then all others; headings where there are both. A picture of the moment. */
final class CommentLines extends ListedRows<CommentLine> {

	private final boolean grouped;

	/**
	 * @param threads those that are listed, in order
	 * @param picked what the user is at; null for nothing
	 */
	CommentLines(List<CommentThread> threads, Identified picked) {
		List<CommentThread> here = new ArrayList<>();
		List<CommentThread> others = new ArrayList<>();
		threads.forEach(thread -> (isAt(thread, picked) ? here : others).add(thread));
		grouped = !here.isEmpty() && !others.isEmpty();
		add("review.heading.here", here);
		add("review.heading.others", others);
	}

	/** Whether a thread is on what is picked, or on something in it. A plan or project is no place: all threads are in it. */
	static boolean isAt(CommentThread thread, Identified picked) {
		return picked != null && !(picked instanceof Plan) && !(picked instanceof Project) && thread.anchor().subject() != null
				&& EcoreUtil.isAncestor(picked, thread.anchor().subject());
	}

	private void add(String heading, List<CommentThread> threads) {
		if (grouped) {
			lines().add(CommentLine.heading(Messages.text(heading, Integer.toString(threads.size())), heading));
		}
		threads.forEach(thread -> lines().add(CommentLine.of(thread, grouped ? 1 : 0)));
	}
}
