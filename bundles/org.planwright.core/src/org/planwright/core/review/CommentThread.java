package org.planwright.core.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.planwright.model.Comment;
import org.planwright.model.CommentState;
import org.planwright.model.Identified;
import org.planwright.model.Plan;
import org.planwright.model.PlanPackage;
import org.planwright.model.Project;

/**
 * A remark with what was answered to it. A picture of the moment: it is made again after an edit.
 *
 * @param comment the first remark
 * @param plan the plan that it is on; null for one on the project
 * @param anchor what in the plan it is on
 */
public record CommentThread(Comment comment, Plan plan, Anchor anchor) {

	/** Of what stands in a plan; what is gone comes behind it. */
	private static final int LAST = Integer.MAX_VALUE - 1;

	public CommentThread {
		Objects.requireNonNull(comment, "comment");
		Objects.requireNonNull(anchor, "anchor");
	}

	/** The threads of a plan: those on the plan as a whole, those in it in the order of the document, those on what is gone. */
	public static List<CommentThread> of(Plan plan) {
		record Placed(CommentThread thread, List<Integer> way) {
		}
		return plan.getComments().stream().map(comment -> new CommentThread(comment, plan, Anchor.of(comment)))
				.map(thread -> new Placed(thread, way(plan, thread.anchor())))
				.sorted(Comparator.comparing(Placed::way, CommentThread::compare).thenComparing(placed -> created(placed.thread.comment)))
				.map(Placed::thread).toList();
	}

	/**
	 * How many of the threads of a plan stand before a place of it.
	 *
	 * @param threads as {@link #of(Plan)} gives them, or some of them
	 * @param object of that plan
	 * @param start offset in its text; -1 for the object as a whole
	 */
	public static int countBefore(List<CommentThread> threads, Plan plan, Identified object, int start) {
		List<Integer> here = way(plan, new Anchor(Anchor.State.OBJECT, object == plan ? null : object, Math.max(0, start), start + 1, "", ""));
		return (int) threads.stream().filter(thread -> compare(way(plan, thread.anchor()), here) < 0).count();
	}

	/** The threads of a project: those on the project, then plan by plan. */
	public static List<CommentThread> of(Project project) {
		List<CommentThread> threads = new ArrayList<>(ofProjectOnly(project));
		project.getPlans().forEach(plan -> threads.addAll(of(plan)));
		return threads;
	}

	/** The threads on a project as a whole, without those of its plans. */
	public static List<CommentThread> ofProjectOnly(Project project) {
		return project.getComments().stream().map(comment -> new CommentThread(comment, null, Anchor.of(comment))).toList();
	}

	/** The way from the plan down to what a thread is on, as places among siblings, and the place in its words. */
	private static List<Integer> way(Plan plan, Anchor anchor) {
		if (anchor.state() == Anchor.State.GONE) {
			return List.of(Integer.MAX_VALUE);
		}
		List<Integer> way = new ArrayList<>();
		for (EObject step = anchor.subject(); step != null && step != plan; step = step.eContainer()) {
			way.addFirst(place(step));
			way.addFirst(rank(step));
		}
		// A remark on an object stands before those on its words.
		way.add(anchor.hasWords() ? anchor.start() + 1 : 0);
		return way;
	}

	private static int place(EObject object) {
		EObject container = object.eContainer();
		return container != null && container.eGet(object.eContainingFeature()) instanceof List<?> siblings ? siblings.indexOf(object) : 0;
	}

	/** What a division holds before its first section comes before its sections. */
	private static int rank(EObject object) {
		return object.eContainingFeature() == PlanPackage.Literals.DIVISION__SECTIONS ? LAST - 1
				: object.eContainingFeature() == null ? 0 : object.eContainingFeature().getFeatureID();
	}

	private static int compare(List<Integer> one, List<Integer> other) {
		for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
			int compared = one.get(i).compareTo(other.get(i));
			if (compared != 0) {
				return compared;
			}
		}
		return Integer.compare(one.size(), other.size());
	}

	private static String created(Comment comment) {
		return Objects.requireNonNullElse(comment.getCreated(), "");
	}

	/** What was answered, in order. */
	public List<Comment> replies() {
		return comment.getReplies();
	}

	/** Whether somebody still has to do something about it. */
	public boolean isOpen() {
		return comment.getState() == CommentState.OPEN;
	}

	/** Whether it is settled and it is told when: not where a program settled it that keeps no account of that. */
	public boolean tellsWhenSettled() {
		return !isOpen() && comment.getResolvedAt() != null;
	}

	/** What is picked with it: what it is on, else the plan; null for one on the project. */
	public Identified place() {
		return anchor.subject() == null ? plan : anchor.subject();
	}
}
