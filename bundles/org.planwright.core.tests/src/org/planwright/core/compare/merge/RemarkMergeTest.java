package org.planwright.core.compare.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.CommentEdits;
import org.planwright.core.project.edit.IndicatorEdits;
import org.planwright.core.project.edit.MentionReader;
import org.planwright.core.project.edit.TextEdits;
import org.planwright.model.Comment;
import org.planwright.model.CommentState;
import org.planwright.model.Paragraph;

/** Merges of the remarks of two people. */
class RemarkMergeTest extends MergeCase {

	@Test
	void remarksOutliveWhatTheyAreOn() {
		new TextEdits(mine, MentionReader.NONE).delete(List.of(in(mine, sample.paragraph)));
		Paragraph there = in(theirs, sample.paragraph);
		Comment onWords = new CommentEdits(theirs).add(there, 0, 4, "口径？", "王审");
		Comment onRow = new CommentEdits(theirs).add(in(theirs, sample.stations), "数据来源？", "王审");
		new IndicatorEdits(mine).delete(List.of(in(mine, sample.stations)));
		mergeQuietly();
		Comment merged = in(mine, onWords);
		assertNull(merged.getSubject());
		assertEquals("加快5G", merged.getWords().getJudged());
		assertNull(merged.getWords().getPassage());
		assertEquals("5G基站数", in(mine, onRow).getWords().getJudged());
	}

	@Test
	void remarksStandInTheOrderInWhichTheyWereMade() {
		remark(mine, "一", "2026-11-20T10:00:00Z");
		remark(theirs, "二", "2026-11-20T11:00:00Z");
		remark(mine, "三", "2026-11-20T12:00:00Z");
		mergeQuietly();
		assertEquals(List.of("请核对", "一", "二", "三"), in(mine, sample.province).getComments().stream().map(Comment::getText).toList());
	}

	private void settle(ProjectSession session, String by, String at) {
		Comment comment = in(session, sample.comment);
		new CommentEdits(session).setState(List.of(comment), CommentState.RESOLVED, by);
		session.edit("at", comment, () -> comment.setResolvedAt(at));
	}

	private String settled() {
		Comment comment = in(mine, sample.comment);
		return comment.getState() + " " + comment.getResolvedBy() + " " + comment.getResolvedAt();
	}

	@Test
	void whoSettledARemarkComesWithThatItIsSettled() {
		settle(theirs, "王审", "2026-11-20T11:00:00Z");
		mergeQuietly();
		assertEquals("resolved 王审 2026-11-20T11:00:00Z", settled());
		mine.undo();
		assertEquals("open null null", settled());
	}

	@Test
	void aRemarkThatBothSettledWasSettledByTheFirst() {
		settle(mine, "甲", "2026-11-20T12:00:00Z");
		settle(theirs, "乙", "2026-11-20T11:00:00Z");
		mergeQuietly();
		assertEquals("resolved 乙 2026-11-20T11:00:00Z", settled());
	}

	@Test
	void aRemarkThatOneOpensAgainIsOpenAndNobodySettledIt() {
		settle(base, "乙", "2026-11-20T11:00:00Z");
		settle(theirs, "乙", "2026-11-20T11:00:00Z");
		settle(mine, "乙", "2026-11-20T11:00:00Z");
		new CommentEdits(theirs).setState(List.of(in(theirs, sample.comment)), CommentState.OPEN, "王审");
		mergeQuietly();
		assertEquals("open null null", settled());
	}

	private void remark(ProjectSession session, String text, String at) {
		Comment comment = new CommentEdits(session).add(in(session, sample.province), text, "审");
		session.edit("at", comment, () -> comment.setCreated(at));
	}
}
