package org.planwright.core.project.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.planwright.core.Messages;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.Comment;
import org.planwright.model.CommentState;
import org.planwright.model.Evidence;
import org.planwright.model.Identified;
import org.planwright.model.Passage;
import org.planwright.model.Plan;
import org.planwright.model.PlanFactory;
import org.planwright.model.Project;

/**
 * Makes, answers, settles and deletes remarks. Each call is one edit, however many remarks it is about. Remarks are said about a plan, not
 * by it: frozen copies take them.
 */
public final class CommentEdits {

	private static final PlanFactory MAKE = PlanFactory.eINSTANCE;

	private final ProjectSession session;

	public CommentEdits(ProjectSession session) {
		this.session = Objects.requireNonNull(session);
	}

	/**
	 * Makes a remark on an object as a whole.
	 *
	 * @param subject anything in a plan; a plan or the project for all of it
	 * @param author by whom; may be empty
	 * @throws IllegalArgumentException when nothing is said, or the subject is part of no plan
	 */
	public Comment add(Identified subject, String text, String author) {
		boolean whole = subject instanceof Plan || subject instanceof Project;
		return add(subject, whole ? null : subject, null, text, author);
	}

	/**
	 * Makes a remark on words.
	 *
	 * @param start offset of the first character, from 0
	 * @param end offset behind the last character, above {@code start}
	 * @throws IndexOutOfBoundsException when the span is not in the text
	 * @throws IllegalArgumentException when nothing is said, or no words are meant
	 */
	public Comment add(Passage passage, int start, int end, String text, String author) {
		String words = Objects.requireNonNullElse(passage.getText(), "");
		Objects.checkFromToIndex(start, end, words.length());
		if (start == end) {
			throw new IllegalArgumentException("No words are meant");
		}
		Evidence place = MAKE.createEvidence();
		place.setPassage(passage);
		place.setStart(start);
		place.setEnd(end);
		place.setQuote(words.substring(start, end));
		place.setJudged(place.getQuote());
		return add(passage, passage, place, text, author);
	}

	private Comment add(Identified where, Identified subject, Evidence words, String text, String author) {
		Plan plan = ProjectSession.planOf(where);
		if (plan == null && where != session.project()) {
			throw new IllegalArgumentException("No part of a plan: " + where);
		}
		Comment made = make(text, author);
		made.setSubject(subject);
		made.setWords(words);
		List<Comment> comments = plan == null ? session.project().getComments() : plan.getComments();
		session.edit(Messages.text("edit.comment.add"), where, () -> comments.add(made));
		return made;
	}

	/** Answers a remark; an answer to an answer stands behind it in the same thread. */
	public Comment reply(Comment comment, String text, String author) {
		Comment thread = thread(comment);
		Comment made = make(text, author);
		session.edit(Messages.text("edit.comment.reply"), thread, () -> thread.getReplies().add(made));
		return made;
	}

	private Comment make(String text, String author) {
		Comment made = MAKE.createComment();
		made.setText(said(text));
		made.setAuthor(signed(author));
		made.setCreated(session.now().toString());
		return made;
	}

	private static String signed(String author) {
		return author == null || author.isBlank() ? null : author.strip();
	}

	private static String said(String text) {
		if (text == null || text.isBlank()) {
			throw new IllegalArgumentException("A remark says something");
		}
		return text.strip();
	}

	/** Tells whether a remark is somebody's own: only that person may write it anew. One without a name belongs to whoever has the file. */
	public static boolean isOwn(Comment comment, String author) {
		return comment.getAuthor() == null || comment.getAuthor().equals(author.strip());
	}

	/**
	 * Writes a remark anew.
	 *
	 * @param author who does so
	 * @throws IllegalArgumentException when it is not that person's own, or nothing is said
	 */
	public void setText(Comment comment, String text, String author) {
		if (!isOwn(comment, author)) {
			throw new IllegalArgumentException("The remark of somebody else");
		}
		String words = said(text);
		session.edit(Messages.text("edit.comment.text"), comment, () -> comment.setText(words));
	}

	/**
	 * Says of threads that they are settled, or are not any more. The state of a thread is that of its first remark. Who settled a thread
	 * that is settled already stays.
	 *
	 * @param author by whom; may be empty
	 */
	public void setState(List<Comment> comments, CommentState state, String author) {
		List<Comment> threads = comments.stream().map(CommentEdits::thread).distinct().filter(thread -> thread.getState() != state).toList();
		if (!threads.isEmpty()) {
			session.edit(Messages.text(state == CommentState.RESOLVED ? "edit.comment.resolve" : "edit.comment.reopen", Integer.toString(threads.size())),
					threads.getFirst(), () -> threads.forEach(thread -> setState(thread, state, author)));
		}
	}

	private void setState(Comment thread, CommentState state, String author) {
		boolean settled = state == CommentState.RESOLVED;
		thread.setState(state);
		thread.setResolvedBy(settled ? signed(author) : null);
		thread.setResolvedAt(settled ? session.now().toString() : null);
	}

	/** Says who settled a thread; one that is not settled stays as it is. */
	public void setResolvedBy(Comment comment, String author) {
		Comment thread = thread(comment);
		if (thread.getState() == CommentState.RESOLVED) {
			session.edit(Messages.text("edit.comment.resolvedBy"), thread, () -> thread.setResolvedBy(signed(author)));
		}
	}

	/** Deletes remarks; a thread goes with its first one. */
	public void delete(List<Comment> comments) {
		if (!comments.isEmpty()) {
			EObject where = comments.getFirst().eContainer();
			session.edit(Messages.text("edit.comment.delete", Integer.toString(comments.size())), where,
					() -> List.copyOf(comments).forEach(EcoreUtil::remove));
		}
	}

	/**
	 * Deletes all settled threads of a plan.
	 *
	 * @param plan null for those of the whole project
	 * @return how many
	 */
	public int deleteResolved(Plan plan) {
		List<Comment> all = new ArrayList<>();
		if (plan == null) {
			all.addAll(session.project().getComments());
			session.project().getPlans().forEach(each -> all.addAll(each.getComments()));
		} else {
			all.addAll(plan.getComments());
		}
		List<Comment> settled = all.stream().filter(comment -> comment.getState() == CommentState.RESOLVED).toList();
		if (!settled.isEmpty()) {
			session.edit(Messages.text("edit.comment.delete.resolved", Integer.toString(settled.size())), plan, () -> settled.forEach(EcoreUtil::remove));
		}
		return settled.size();
	}

	/** The first remark of the thread that a remark is part of; the remark itself where it answers none. */
	public static Comment thread(Comment comment) {
		Comment root = comment;
		while (root.eContainer() instanceof Comment above) {
			root = above;
		}
		return root;
	}
}
