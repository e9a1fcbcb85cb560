package org.planwright.core;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.planwright.model.Comment;
import org.planwright.model.Evidence;
import org.planwright.model.Identified;
import org.planwright.model.Passage;
import org.planwright.model.Plan;
import org.planwright.model.PlanFactory;

/**
 * Brings the remarks of a returned document into a plan. A remark is known by what it says, by whom and when: taken twice, it is there once,
 * and what several offices said alike stays apart.
 */
final class ReturnedRemarks {

	private static final int ID_LENGTH = 16;

	private final Plan plan;
	private final String fileName;
	private final Map<String, Identified> byId = new HashMap<>();
	private final Map<String, Integer> numbers = new HashMap<>();

	private ReturnedRemarks(Plan plan, String fileName) {
		this.plan = plan;
		this.fileName = fileName;
		plan.eAllContents().forEachRemaining(object -> {
			if (object instanceof Identified identified && identified.getId() != null) {
				byId.put(identified.getId(), identified);
			}
		});
	}

	/**
	 * Adds remarks.
	 *
	 * @param plan gets them
	 * @param remarks on objects of another reading of the plan, with the same ids
	 * @param fileName stands for who made a remark that bears no name
	 * @param known ids of remarks that are there already
	 */
	static void add(Plan plan, List<Comment> remarks, String fileName, Set<String> known) {
		ReturnedRemarks adding = new ReturnedRemarks(plan, fileName);
		remarks.forEach(remark -> adding.add(adding.copy(remark), known));
	}

	/** Of a thread that is there already, only answers are news. */
	private void add(Comment thread, Set<String> known) {
		if (byId.get(thread.getId()) instanceof Comment there) {
			List.copyOf(thread.getReplies()).stream().filter(reply -> !byId.containsKey(reply.getId()) && !known.contains(reply.getId())).forEach(there.getReplies()::add);
		} else if (!known.contains(thread.getId()) || thread.getReplies().stream().anyMatch(reply -> !known.contains(reply.getId()))) {
			plan.getComments().add(thread);
			byId.put(thread.getId(), thread);
		}
	}

	private Comment copy(Comment remark) {
		Comment made = PlanFactory.eINSTANCE.createComment();
		made.setText(remark.getText());
		made.setAuthor(remark.getAuthor() == null ? signed() : remark.getAuthor());
		made.setCreated(remark.getCreated());
		made.setState(remark.getState());
		made.setId(id(made));
		place(made, remark);
		remark.getReplies().forEach(reply -> made.getReplies().add(copy(reply)));
		return made;
	}

	/** Who a remark without a name is by: the file is called by who sent it. */
	private String signed() {
		int dot = fileName.lastIndexOf('.');
		return dot > 0 ? fileName.substring(0, dot) : fileName;
	}

	/** Equal in every reading, whether the words are found or not; equal remarks of one person and moment are counted. */
	private String id(Comment comment) {
		String said = plan.getId() + '\n' + comment.getAuthor() + '\n' + comment.getCreated() + '\n' + comment.getText();
		return Digests.sha256(said + '\n' + numbers.merge(said, 1, Integer::sum)).substring(0, ID_LENGTH);
	}

	/** The same place in the plan. Words that are not there as they were read are quoted. */
	private void place(Comment made, Comment remark) {
		Identified subject = remark.getSubject() == null ? null : byId.get(remark.getSubject().getId());
		made.setSubject(subject);
		Evidence read = remark.getWords();
		if (read == null) {
			return;
		}
		String text = subject instanceof Passage passage ? Objects.requireNonNullElse(passage.getText(), "") : "";
		int start = read.getStart();
		if (!text.startsWith(read.getQuote(), start)) {
			start = text.indexOf(read.getQuote());
		}
		if (start >= 0 && text.startsWith(read.getQuote(), start)) {
			Evidence words = PlanFactory.eINSTANCE.createEvidence();
			words.setPassage((Passage) subject);
			words.setStart(start);
			words.setEnd(start + read.getQuote().length());
			words.setQuote(read.getQuote());
			words.setJudged(read.getQuote());
			made.setWords(words);
		} else {
			made.setText(RemarkWords.quoting(read.getQuote(), remark.getText()));
		}
	}
}
