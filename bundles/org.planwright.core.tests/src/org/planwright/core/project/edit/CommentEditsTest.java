package org.planwright.core.project.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.SampleProject;
import org.planwright.core.review.Anchor;
import org.planwright.core.review.Anchor.State;
import org.planwright.core.review.CommentThread;
import org.planwright.model.Comment;
import org.planwright.model.CommentState;
import org.planwright.model.Identified;
import org.planwright.model.Paragraph;
import org.planwright.model.ParagraphStyle;
import org.planwright.model.Passage;
import org.planwright.model.PlanFactory;
import org.planwright.model.Section;
import org.planwright.model.Term;

/** Remarks: on what they can be made, what is one edit, and what becomes of them when the plan changes under them. */
class CommentEditsTest {

	private final SampleProject sample = new SampleProject();
	private final ProjectSession session = sample.session;
	private final CommentEdits edits = new CommentEdits(session);
	private final TextEdits texts = new TextEdits(session, MentionReader.NONE);
	private final Paragraph paragraph = sample.paragraph;
	private final int before = sample.province.getComments().size();

	private Comment on(String words) {
		int start = paragraph.getText().indexOf(words);
		return edits.add(paragraph, start, start + words.length(), "请核对。", "王工");
	}

	private Comment last() {
		return sample.province.getComments().getLast();
	}

	@Test
	void aRemarkOnWordsKnowsThemItsAuthorAndItsTime() {
		UndoCheck.oneCommand(session, "添加批注", () -> on("5G独立组网"));
		Comment made = last();
		assertSame(paragraph, made.getSubject());
		assertEquals("5G独立组网|5G独立组网|请核对。|王工", String.join("|", made.getWords().getQuote(), made.getWords().getJudged(), made.getText(), made.getAuthor()));
		assertNotNull(made.getId());
		assertTrue(Instant.parse(made.getCreated()).isAfter(Instant.parse("2020-01-01T00:00:00Z")));
		assertEquals(new Anchor(State.SAME, paragraph, 2, 8, "5G独立组网", "5G独立组网"), Anchor.of(made));
	}

	@Test
	void remarksAreMadeOnAnythingInAPlanOnPlansAndOnTheProject() {
		Term term = PlanFactory.eINSTANCE.createTerm();
		for (Identified subject : List.of(sample.chapter, sample.task, paragraph, sample.box, sample.box.getItems().getFirst(), sample.stations, sample.table)) {
			UndoCheck.oneCommand(session, "添加批注", () -> edits.add(subject, " 请补充。 ", " "));
			assertSame(subject, last().getSubject());
			assertEquals("请补充。", last().getText());
			assertNull(last().getAuthor(), "who has no name signs with none");
			assertEquals(State.OBJECT, Anchor.of(last()).state());
		}
		edits.add(sample.province, "全文请再校一遍。", "王工");
		assertNull(last().getSubject());
		Comment onProject = edits.add(session.project(), "都已汇总。", "王工");
		assertSame(session.project(), onProject.eContainer());
		assertThrows(IllegalArgumentException.class, () -> edits.add(term, "不在规划里", ""));
		assertThrows(IllegalArgumentException.class, () -> edits.add(paragraph, " ", ""));
		assertThrows(IllegalArgumentException.class, () -> edits.add(paragraph, 3, 3, "没有文字", ""));
		assertThrows(IndexOutOfBoundsException.class, () -> edits.add(paragraph, 3, 900, "太长", ""));
	}

	@Test
	void answersStandInTheirThreadWithAnIdAndATimeOfTheirOwn() {
		Comment made = on("5G");
		UndoCheck.oneCommand(session, "回复批注", () -> edits.reply(made, "已核对。", "李工"));
		Comment reply = made.getReplies().getFirst();
		edits.reply(reply, "谢谢。", "王工");
		assertEquals(2, made.getReplies().size(), "an answer to an answer stands behind it");
		assertNotNull(reply.getId());
		assertNotNull(reply.getCreated());
		assertEquals("李工", reply.getAuthor());
		assertSame(made, CommentEdits.thread(made.getReplies().getLast()));
	}

	@Test
	void everybodyWritesOnlyTheirOwnAnew() {
		Comment made = on("5G");
		UndoCheck.oneCommand(session, "修改批注", () -> edits.setText(made, "请再核对。", "王工"));
		assertEquals("请再核对。", made.getText());
		assertThrows(IllegalArgumentException.class, () -> edits.setText(made, "改别人的", "李工"));
		assertThrows(IllegalArgumentException.class, () -> edits.setText(made, "", "王工"));
		assertTrue(CommentEdits.isOwn(edits.add(paragraph, "没有署名", ""), "李工"));
	}

	@Test
	void threadsAreSettledReopenedAndDeletedTogether() {
		Comment one = on("5G");
		Comment other = on("20万个");
		Comment reply = edits.reply(one, "好", "李工");
		UndoCheck.oneCommand(session, "将批注标为已处理（2）", () -> edits.setState(List.of(reply, one, other), CommentState.RESOLVED, " 李工 "));
		assertEquals(CommentState.RESOLVED, one.getState());
		assertEquals("李工", one.getResolvedBy());
		assertFalse(Instant.parse(one.getResolvedAt()).isBefore(Instant.parse(one.getCreated())));
		assertNull(reply.getResolvedAt(), "the thread is settled, not what was said in it");
		UndoCheck.nothing(session, () -> edits.setState(List.of(one), CommentState.RESOLVED, "赵工"));
		UndoCheck.oneCommand(session, "重新打开批注（1）", () -> edits.setState(List.of(other), CommentState.OPEN, "赵工"));
		assertNull(other.getResolvedBy());
		assertNull(other.getResolvedAt());
		UndoCheck.oneCommand(session, "删除已处理的批注（1）", () -> assertEquals(1, edits.deleteResolved(sample.province)));
		assertFalse(sample.province.getComments().contains(one));
		UndoCheck.oneCommand(session, "删除已处理的批注（1）", () -> assertEquals(1, edits.deleteResolved(null), "that of the project"));
		UndoCheck.nothing(session, () -> assertEquals(0, edits.deleteResolved(null)));
		UndoCheck.oneCommand(session, "删除批注（1）", () -> edits.delete(List.of(other)));
		assertEquals(before, sample.province.getComments().size());
	}

	@Test
	void wordsThatAreWrittenAnewAreToldAsChanged() {
		Comment made = on("5G独立组网");
		texts.replace(paragraph, 0, 0, "进一步");
		assertEquals(new Anchor(State.SAME, paragraph, 5, 11, "5G独立组网", "5G独立组网"), Anchor.of(made));
		texts.replace(paragraph, 7, 9, "规模");
		assertEquals(State.CHANGED, Anchor.of(made).state());
		assertEquals("5G独立组网", Anchor.of(made).before());
		texts.replace(paragraph, 0, paragraph.getText().length(), "全部重写。");
		assertEquals(State.CHANGED, Anchor.of(made).state());
		assertFalse(Anchor.of(made).hasWords());
		assertEquals("5G独立组网", Anchor.of(made).before());
		session.undo();
		session.undo();
		assertEquals(State.SAME, Anchor.of(made).state());
	}

	@Test
	void wordsThatASplitCutsAreWholeAgainWhenTheParagraphIsJoined() {
		Comment made = on("独立组网");
		Passage next = texts.split(paragraph, paragraph.getText().indexOf("组网"));
		assertEquals(new Anchor(State.CHANGED, paragraph, 4, 6, "独立", "独立组网"), Anchor.of(made));
		texts.join(next);
		assertEquals(new Anchor(State.SAME, paragraph, 4, 8, "独立组网", "独立组网"), Anchor.of(made));
	}

	@Test
	void wordsBehindASplitGoWithTheirParagraphAndComeBack() {
		Comment made = on("20万个");
		Passage next = texts.split(paragraph, paragraph.getText().indexOf("到2025年"));
		assertSame(next, made.getSubject());
		assertEquals(State.SAME, Anchor.of(made).state());
		assertEquals("20万个", next.getText().substring(Anchor.of(made).start(), Anchor.of(made).end()));
		texts.join(next);
		assertSame(paragraph, made.getSubject());
		assertEquals("20万个", paragraph.getText().substring(Anchor.of(made).start(), Anchor.of(made).end()));
	}

	@Test
	void aRemarkOnADeletedParagraphStaysAndTellsItsWords() {
		Comment made = on("5G独立组网");
		Comment whole = edits.add(sample.stations, "偏低。", "王工");
		Comment onText = edits.add(paragraph, "整段重复。", "王工");
		UndoCheck.oneCommand(session, "删除 1 段内容", () -> texts.delete(List.of(paragraph)));
		assertEquals(new Anchor(State.GONE, null, 0, 0, "", "5G独立组网"), Anchor.of(made));
		assertEquals("加快5G独立组网，到2025年，全省建成5G基站…", Anchor.of(onText).before());
		assertSame(sample.province, made.eContainer());
		new IndicatorEdits(session).delete(List.of(sample.stations));
		assertEquals(new Anchor(State.GONE, null, 0, 0, "", "5G基站数"), Anchor.of(whole));
		session.undo();
		session.undo();
		assertEquals(new Anchor(State.OBJECT, sample.stations, 0, 0, "", ""), Anchor.of(whole));
		assertEquals(State.SAME, Anchor.of(made).state());
	}

	@Test
	void aRemarkOfAnOldFileTellsTheWordsThatItWasFirstSeenOn() {
		assertNull(sample.comment.getWords().getJudged());
		assertEquals(State.SAME, Anchor.of(sample.comment).state());
		texts.replace(paragraph, 0, 2, "");
		assertEquals(State.CHANGED, Anchor.of(sample.comment).state());
		assertEquals("加快5G", Anchor.of(sample.comment).before());
		texts.delete(List.of(paragraph));
		assertEquals("加快5G", Anchor.of(sample.comment).before());
	}

	@Test
	void wordsOfAParagraphThatBecomesAHeadingAreTold() {
		Paragraph next = texts.insertParagraphAfter(sample.box, "加强保障", ParagraphStyle.BODY);
		Comment made = edits.add(next, 0, 2, "怎样加强？", "王工");
		Section heading = new StructureEdits(session).makeHeading(next);
		assertEquals(new Anchor(State.CHANGED, heading, 0, 0, "", "加强"), Anchor.of(made));
	}

	@Test
	void wordsThatAForeignFileHasInAWrongPlaceAreNeverTakenForOthers() {
		session.edit("弄乱", null, () -> {
			sample.comment.getWords().setStart(1);
			sample.comment.getWords().setEnd(5);
		});
		assertEquals(State.CHANGED, Anchor.of(sample.comment).state());
		assertFalse(Anchor.of(sample.comment).hasWords());
		session.edit("弄乱", null, () -> sample.comment.getWords().setEnd(5000));
		assertEquals(State.CHANGED, Anchor.of(sample.comment).state());
	}

	@Test
	void threadsStandInTheOrderOfTheDocument() {
		edits.delete(List.copyOf(sample.province.getComments()));
		Comment box = edits.add(sample.box, "工程", "");
		Comment late = on("20万个");
		Comment early = on("加快");
		Comment text = edits.add(paragraph, "整段", "");
		Comment row = edits.add(sample.stations, "指标", "");
		Comment task = edits.add(sample.task, "任务", "");
		Comment whole = edits.add(sample.province, "全文", "");
		assertEquals(List.of(whole, row, box, task, text, early, late), CommentThread.of(sample.province).stream().map(CommentThread::comment).toList());
		new IndicatorEdits(session).delete(List.of(sample.stations));
		assertSame(row, CommentThread.of(sample.province).getLast().comment(), "what is gone comes last");
		assertEquals(8, CommentThread.of(session.project()).size());
		assertNull(CommentThread.of(session.project()).getFirst().plan());
	}

	@Test
	void remarksComeBackFromAFileAsTheyWere(@TempDir Path folder) throws IOException {
		Comment made = on("5G独立组网");
		edits.reply(made, "已核对。", "李工");
		edits.setState(List.of(made), CommentState.RESOLVED, "");
		Comment gone = edits.add(sample.villages, "偏低。", "王工");
		new IndicatorEdits(session).delete(List.of(sample.villages));
		Path file = folder.resolve("批注.plan");
		session.saveAs(file);
		ProjectSession again = ProjectSession.open(file);
		Comment read = (Comment) again.find(made.getId()).orElseThrow();
		assertEquals(Anchor.of(made).words(), Anchor.of(read).words());
		assertEquals(State.SAME, Anchor.of(read).state());
		assertEquals(CommentState.RESOLVED, read.getState());
		assertEquals(List.of(made.getReplies().getFirst().getId(), made.getReplies().getFirst().getCreated(), "李工", "已核对。"),
				List.of(read.getReplies().getFirst().getId(), read.getReplies().getFirst().getCreated(), read.getReplies().getFirst().getAuthor(), read.getReplies().getFirst().getText()));
		assertEquals(new Anchor(State.GONE, null, 0, 0, "", "行政村5G通达率"), Anchor.of((Comment) again.find(gone.getId()).orElseThrow()));
		assertEquals(List.of(), again.problems());
	}
}
