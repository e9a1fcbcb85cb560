package org.planwright.core.reading;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.planwright.core.RemarkWords;
import org.planwright.core.reading.source.SourceRemark;
import org.planwright.core.reading.source.SourceText;
import org.planwright.model.Comment;
import org.planwright.model.CommentState;
import org.planwright.model.Evidence;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.KeyProject;
import org.planwright.model.Passage;
import org.planwright.model.Plan;
import org.planwright.model.PlanFactory;
import org.planwright.model.Section;

/**
 * Gives a plan the remarks that stand beside the text of its source, each on the words or at least on the object that it was made on. None is
 * lost: one whose place is not found is on the plan, and quotes the words that it was made on.
 */
final class RemarkAssembler {

	private final Plan plan;
	private final SourceText source;
	private final SourceExtents extents;

	RemarkAssembler(Plan plan, SourceText source, SourceExtents extents) {
		this.plan = plan;
		this.source = source;
		this.extents = extents;
	}

	void add() {
		Map<String, SourceRemark> remarks = new LinkedHashMap<>();
		source.remarks().forEach(remark -> remarks.put(remark.id(), remark));
		Map<String, Comment> threads = new LinkedHashMap<>();
		for (SourceRemark remark : remarks.values()) {
			if (remark == first(remark, remarks)) {
				Comment thread = comment(remark);
				place(thread, remark);
				thread.setState(remark.settled() ? CommentState.RESOLVED : CommentState.OPEN);
				threads.put(remark.id(), thread);
				plan.getComments().add(thread);
			}
		}
		for (SourceRemark remark : remarks.values()) {
			SourceRemark first = first(remark, remarks);
			if (remark != first) {
				threads.get(first.id()).getReplies().add(comment(remark));
			}
		}
	}

	/** The remark that began the thread; the remark itself where what it answers is not there, or answers it. */
	private static SourceRemark first(SourceRemark remark, Map<String, SourceRemark> remarks) {
		SourceRemark first = remark;
		for (int steps = 0; first.answerTo() != null && remarks.containsKey(first.answerTo()); steps++) {
			if (steps > remarks.size()) {
				return remark;
			}
			first = remarks.get(first.answerTo());
		}
		return first;
	}

	private static Comment comment(SourceRemark remark) {
		Comment comment = PlanFactory.eINSTANCE.createComment();
		comment.setText(remark.text().isBlank() ? RemarkWords.NONE : remark.text().strip());
		comment.setAuthor(remark.author().isBlank() ? null : remark.author().strip());
		// Word writes the clock of whoever made it, without its zone; offices share one.
		comment.setCreated(remark.date() == null ? null : remark.date().atZone(ZoneId.systemDefault()).toInstant().toString());
		return comment;
	}

	private void place(Comment comment, SourceRemark remark) {
		List<Identified> objects = remark.firstLine() == 0 ? List.of() : extents.at(remark.firstLine());
		String line = remark.firstLine() == 0 ? "" : source.lines().get(remark.firstLine() - 1).text();
		int end = remark.lastLine() > remark.firstLine() ? line.length() : remark.end();
		for (Identified object : objects) {
			if (object instanceof Passage passage && placeIn(comment, passage, WordPlace.of(line, remark.start(), end, passage.getText()))) {
				quote(comment, remark.lastLine() > remark.firstLine() ? remark.words() : "");
				return;
			}
		}
		Identified best = objects.stream().filter(object -> says(object, remark.words())).findFirst().orElse(objects.isEmpty() ? null : objects.getFirst());
		comment.setSubject(best);
		quote(comment, best != null && says(best, remark.words()) ? "" : remark.words());
	}

	private static boolean placeIn(Comment comment, Passage passage, WordPlace found) {
		if (found == null) {
			return false;
		}
		Evidence place = PlanFactory.eINSTANCE.createEvidence();
		place.setPassage(passage);
		place.setStart(found.start());
		place.setEnd(found.end());
		place.setQuote(passage.getText().substring(found.start(), found.end()));
		place.setJudged(place.getQuote());
		comment.setSubject(passage);
		comment.setWords(place);
		return true;
	}

	/** Whether the words are the whole name of an object, so that the object says them itself. */
	private static boolean says(Identified object, String words) {
		String name = switch (object) {
			case Section section -> section.getTitle();
			case KeyProject box -> box.getTitle();
			case Indicator row -> row.getPrintedName();
			default -> null;
		};
		return name != null && !words.isBlank() && words.strip().endsWith(name);
	}

	/** Words that have no place of their own are told in the remark. */
	private static void quote(Comment comment, String words) {
		if (!words.isBlank()) {
			comment.setText(RemarkWords.quoting(words.strip(), comment.getText()));
		}
	}
}
