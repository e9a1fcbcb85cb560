package org.planwright.core.compare.merge;

import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;

import org.planwright.core.Figures;
import org.planwright.core.LinkJudgement;
import org.planwright.core.PairJudgement;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.AlignmentEdits;
import org.planwright.core.project.edit.CommentEdits;
import org.planwright.core.project.edit.LinkEdits;
import org.planwright.core.project.edit.OpinionEdits;
import org.planwright.core.project.edit.WaiverEdits;
import org.planwright.model.Alignment;
import org.planwright.model.Answer;
import org.planwright.model.Comment;
import org.planwright.model.CommentState;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.KeyProject;
import org.planwright.model.LinkKind;
import org.planwright.model.Observation;
import org.planwright.model.Opinion;
import org.planwright.model.Passage;
import org.planwright.model.Plan;
import org.planwright.model.PlanFactory;
import org.planwright.model.Relation;
import org.planwright.model.Task;
import org.planwright.model.TraceLink;
import org.planwright.model.Verdict;

/** What people say about a plan: links, pairs, opinions, waivers, values, comments. */
final class StatementKinds {

	private static final PlanFactory MAKE = PlanFactory.eINSTANCE;

	private StatementKinds() {
	}

	static void addTo(List<BiPredicate<RandomEdits, String>> kinds) {
		kinds.add((edits, number) -> link(edits));
		kinds.add((edits, number) -> judge(edits));
		kinds.add((edits, number) -> comment(edits));
		kinds.add((edits, number) -> reply(edits));
		kinds.add((edits, number) -> opinion(edits));
		kinds.add((edits, number) -> answer(edits));
		kinds.add((edits, number) -> waive(edits));
		kinds.add((edits, number) -> observe(edits));
		kinds.add((edits, number) -> pair(edits));
	}

	private static boolean link(RandomEdits edits) {
		Identified source = edits.random.nextBoolean() ? edits.any(KeyProject.class) : edits.any(Task.class);
		Indicator target = edits.any(Indicator.class, row -> source != null && ProjectSession.planOf(row) == ProjectSession.planOf(source));
		if (source == null || target == null) {
			return false;
		}
		Passage passage = edits.any(Passage.class, each -> TextKinds.text(each).length() > 6 && ProjectSession.planOf(each) == ProjectSession.planOf(source));
		List<LinkJudgement.Words> words = passage == null ? List.of() : List.of(new LinkJudgement.Words(passage, 1, 5));
		new LinkEdits(edits.session).accept(List.of(new LinkJudgement(null, source, null, target, edits.any(LinkKind.values()), words, List.of(),
				List.of(new LinkJudgement.Field(target, "target", "20")))), "王工");
		return true;
	}

	private static boolean judge(RandomEdits edits) {
		TraceLink link = edits.any(TraceLink.class);
		if (link == null) {
			return false;
		}
		LinkEdits links = new LinkEdits(edits.session);
		switch (edits.random.nextInt(4)) {
		case 0 -> links.setStrength(link, (link.getStrength() + 1) % 4);
		case 1 -> links.setReason(link, edits.words());
		case 2 -> links.delete(List.of(link));
		default -> links.reject(List.of(new LinkJudgement(link, link.getSource(), null, link.getTarget(), link.getKind(), List.of(), List.of(), List.of())), edits.words(),
				"李工");
		}
		return true;
	}

	private static boolean comment(RandomEdits edits) {
		Passage passage = edits.any(Passage.class, each -> TextKinds.text(each).length() > 6 && ProjectSession.planOf(each) != null);
		if (passage == null) {
			return false;
		}
		CommentEdits comments = new CommentEdits(edits.session);
		if (edits.random.nextInt(3) == 0) {
			comments.add(passage, edits.words(), "审");
		} else {
			int start = edits.random.nextInt(TextKinds.text(passage).length() - 4);
			comments.add(passage, start, start + 4, edits.words(), "审");
		}
		return true;
	}

	private static boolean reply(RandomEdits edits) {
		Comment comment = edits.any(Comment.class);
		if (comment == null) {
			return false;
		}
		CommentEdits comments = new CommentEdits(edits.session);
		switch (edits.random.nextInt(5)) {
		case 0 -> comments.setState(List.of(comment), comment.getState() == CommentState.OPEN ? CommentState.RESOLVED : CommentState.OPEN, "测试");
		case 1 -> comments.setText(comment, edits.words(), Objects.requireNonNullElse(comment.getAuthor(), "审"));
		case 2 -> comments.delete(List.of(comment));
		default -> comments.reply(comment, edits.words(), "审");
		}
		return true;
	}

	private static boolean opinion(RandomEdits edits) {
		Indicator subject = edits.any(Indicator.class);
		return subject != null && new OpinionEdits(edits.session).add(ProjectSession.planOf(subject), subject, null, edits.sentence(), "审") != null;
	}

	private static boolean answer(RandomEdits edits) {
		Opinion opinion = edits.any(Opinion.class);
		if (opinion == null) {
			return false;
		}
		OpinionEdits opinions = new OpinionEdits(edits.session);
		switch (edits.random.nextInt(3)) {
		case 0 -> opinions.setAnswer(List.of(opinion), edits.any(Answer.values()));
		case 1 -> opinions.set(opinion, OpinionEdits.Field.PROPOSAL, edits.words());
		default -> opinions.set(opinion, OpinionEdits.Field.TEXT, edits.sentence());
		}
		return true;
	}

	private static boolean waive(RandomEdits edits) {
		Indicator subject = edits.any(Indicator.class);
		if (subject == null) {
			return false;
		}
		new WaiverEdits(edits.session).waive(ProjectSession.planOf(subject),
				List.of(new WaiverEdits.Accepted("R" + edits.random.nextInt(40), subject, edits.words(), null)), edits.words(), "王工", "2026-11-20");
		return true;
	}

	private static boolean observe(RandomEdits edits) {
		Indicator indicator = edits.any(Indicator.class);
		if (indicator == null) {
			return false;
		}
		Observation value = MAKE.createObservation();
		value.setIndicator(indicator);
		value.setYear(2021 + edits.random.nextInt(5));
		value.setFigure(Figures.read(Integer.toString(edits.random.nextInt(900)), null));
		Plan plan = ProjectSession.planOf(indicator);
		return edits.edit(indicator, () -> plan.getObservations().add(value));
	}

	private static boolean pair(RandomEdits edits) {
		Alignment alignment = edits.any(Alignment.class);
		if (alignment == null) {
			return false;
		}
		AlignmentEdits pairs = new AlignmentEdits(edits.session);
		switch (edits.random.nextInt(3)) {
		case 0 -> pairs.setVerdict(alignment, edits.any(Verdict.values()));
		case 1 -> pairs.setReason(alignment, edits.words());
		default -> pairs.pair(new PairJudgement(alignment, ProjectSession.planOf(alignment), List.copyOf(alignment.getUpper()), List.copyOf(alignment.getLower()),
				edits.any(Relation.values()), List.of()), "李工");
		}
		return true;
	}
}
