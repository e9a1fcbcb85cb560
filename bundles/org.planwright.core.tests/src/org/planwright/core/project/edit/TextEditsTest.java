package org.planwright.core.project.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.SampleProject;
import org.planwright.model.Evidence;
import org.planwright.model.Figure;
import org.planwright.model.Mention;
import org.planwright.model.Paragraph;
import org.planwright.model.ParagraphStyle;
import org.planwright.model.Passage;
import org.planwright.model.PlanFactory;
import org.planwright.model.ProjectItem;

class TextEditsTest {

	private static final String TEXT = "加快5G独立组网，到2025年，全省建成5G基站20万个，\t“<&>”\n实现全覆盖。";
	/** Takes every number before 万个 for a figure. */
	private static final MentionReader READER = (passage, text) -> {
		List<Mention> found = new ArrayList<>();
		Matcher matcher = Pattern.compile("\\d+万个").matcher(text);
		while (matcher.find()) {
			Mention mention = PlanFactory.eINSTANCE.createMention();
			mention.setStart(matcher.start());
			mention.setEnd(matcher.end());
			mention.setQuote(matcher.group());
			Figure figure = PlanFactory.eINSTANCE.createFigure();
			figure.setText(matcher.group());
			figure.setValue(new BigDecimal(matcher.group().replace("万个", "")));
			mention.setFigure(figure);
			found.add(mention);
		}
		return found;
	};

	private final SampleProject sample = new SampleProject();
	private final ProjectSession session = sample.session;
	private final TextEdits edits = new TextEdits(session, MentionReader.NONE);
	private final Paragraph paragraph = sample.paragraph;

	@Test
	void placesBehindAnEditMoveWithTheirWords() {
		UndoCheck.oneCommand(session, "键入", () -> edits.replace(paragraph, 0, 2, "大力推进"));
		assertEquals("大力推进" + TEXT.substring(2), paragraph.getText());
		assertQuoteInPlace(sample.mention);
		Evidence evidence = sample.link.getEvidence().getFirst();
		assertEquals("独立组网", paragraph.getText().substring(evidence.getStart(), evidence.getEnd()));
		assertEquals("独立组网", evidence.getQuote());
		assertEquals("5G", sample.comment.getWords().getQuote(), "the comment is about what is left of its words");
		assertEquals(4, sample.comment.getWords().getStart());
	}

	@Test
	void placesBeforeAnEditStay() {
		int end = paragraph.getText().length();
		UndoCheck.oneCommand(session, "键入", () -> edits.replace(paragraph, end - 1, end - 1, "，力争领先"));
		assertQuoteInPlace(sample.mention);
		assertEquals(4, sample.link.getEvidence().getFirst().getStart());
	}

	@Test
	void whatIsInsertedBetweenTwoPlacesBelongsToNeither() {
		int start = sample.mention.getStart();
		edits.replace(paragraph, start, start, "力争");
		assertEquals(start + 2, sample.mention.getStart());
		assertQuoteInPlace(sample.mention);
		int end = sample.mention.getEnd();
		edits.replace(paragraph, end, end, "以上");
		assertEquals(end, sample.mention.getEnd());
	}

	@Test
	void aFigureWhoseWordsWereChangedIsGone() {
		int place = TEXT.indexOf("20万个");
		UndoCheck.oneCommand(session, "键入", () -> edits.replace(paragraph, place, place + 2, "25"));
		assertTrue(paragraph.getMentions().isEmpty());
	}

	@Test
	void figuresOfTheEditedSentenceAreReadAgain() {
		TextEdits reading = new TextEdits(session, READER);
		session.edit("准备", null, () -> {
			sample.mention.setStart(TEXT.indexOf("20万个"));
			sample.mention.setQuote("20万个");
			sample.mention.getFigure().setText("20万个");
		});
		int place = TEXT.indexOf("加快");
		UndoCheck.oneCommand(session, "键入", () -> reading.replace(paragraph, place, place, "新增3万个站点，"));
		assertEquals(List.of("3万个", "20万个"), paragraph.getMentions().stream().map(Mention::getQuote).toList());
		assertSame(sample.mention, paragraph.getMentions().get(1), "the figure that was there is the same object");
		assertSame(sample.stations, sample.mention.getIndicator(), "and still speaks of its indicator");
		int old = paragraph.getText().indexOf("20万个");
		UndoCheck.oneCommand(session, "键入", () -> reading.replace(paragraph, old, old + 2, "25"));
		assertEquals(List.of("3万个", "25万个"), paragraph.getMentions().stream().map(Mention::getQuote).toList());
		paragraph.getMentions().forEach(TextEditsTest::assertQuoteInPlace);
	}

	@Test
	void figuresOfOtherSentencesAreLeftAlone() {
		TextEdits reading = new TextEdits(session, READER);
		int end = TEXT.length();
		reading.replace(paragraph, end, end, "另建5万个。");
		assertEquals(List.of("全省建成5G基站20万个", "5万个"), paragraph.getMentions().stream().map(Mention::getQuote).toList());
	}

	@Test
	void typingOnAtTheSamePlaceIsOneStep() {
		String label = session.undoLabel().orElseThrow();
		edits.replace(paragraph, 2, 2, "建");
		edits.replace(paragraph, 3, 3, "设");
		edits.replace(paragraph, 4, 4, "好");
		assertTrue(paragraph.getText().startsWith("加快建设好5G"));
		session.undo();
		assertEquals(TEXT, paragraph.getText());
		assertEquals(label, session.undoLabel().orElseThrow());
		session.redo();
		assertTrue(paragraph.getText().startsWith("加快建设好5G"));
	}

	@Test
	void typingElsewhereIsAnotherStep() {
		edits.replace(paragraph, 2, 2, "建");
		edits.replace(paragraph, 0, 0, "请");
		session.undo();
		assertTrue(paragraph.getText().startsWith("加快建5G"));
	}

	@Test
	void backspacesAreOneStepAndADeletedSelectionIsItsOwn() {
		edits.replace(paragraph, 3, 4, "");
		edits.replace(paragraph, 2, 3, "");
		edits.replace(paragraph, 1, 2, "");
		assertTrue(paragraph.getText().startsWith("加独立"));
		edits.replace(paragraph, 1, 3, "");
		assertEquals("删除文字", session.undoLabel().orElseThrow());
		session.undo();
		assertTrue(paragraph.getText().startsWith("加独立"));
		session.undo();
		assertEquals(TEXT, paragraph.getText());
	}

	@Test
	void typingTheSameWordsOverIsNoEdit() {
		UndoCheck.nothing(session, () -> edits.replace(paragraph, 0, 2, "加快"));
		assertThrows(IndexOutOfBoundsException.class, () -> edits.replace(paragraph, 3, 900, "x"));
	}

	@Test
	void aSplitParagraphKeepsItsFiguresEvidenceAndComments() {
		int place = TEXT.indexOf("全省");
		UndoCheck.oneCommand(session, "拆分段落", () -> edits.split(paragraph, place));
		Paragraph next = (Paragraph) sample.task.getBlocks().get(1);
		assertEquals(TEXT.substring(0, place), paragraph.getText());
		assertEquals(TEXT.substring(place), next.getText());
		assertSame(next, sample.mention.eContainer());
		assertQuoteInPlace(sample.mention);
		assertSame(paragraph, sample.link.getEvidence().getFirst().getPassage());
		assertSame(paragraph, sample.comment.getSubject());
	}

	@Test
	void aSplitThroughAFigureDropsIt() {
		edits.split(paragraph, sample.mention.getStart() + 2);
		assertTrue(paragraph.getMentions().isEmpty());
		assertTrue(((Paragraph) sample.task.getBlocks().get(1)).getMentions().isEmpty());
	}

	@Test
	void splittingAndJoiningGivesWhatWasThere() {
		EObject before = EcoreUtil.copy(session.project());
		Passage next = edits.split(paragraph, 6);
		assertTrue(edits.canJoin(next));
		UndoCheck.oneCommand(session, "合并段落", () -> {
			TextEdits.JoinPlace place = edits.join((Passage) sample.task.getBlocks().get(1));
			assertSame(paragraph, place.passage());
			assertEquals(6, place.offset());
		});
		assertEquals(TEXT, paragraph.getText());
		assertQuoteInPlace(sample.mention);
		Evidence evidence = sample.link.getEvidence().getFirst();
		assertEquals("独立", evidence.getQuote(), "evidence that a split cut through stays cut");
		assertSame(paragraph, evidence.getPassage());
		session.undo();
		session.undo();
		assertTrue(EcoreUtil.equals(before, session.project()));
	}

	@Test
	void aCommentOnAJoinedParagraphStays() {
		Paragraph next = edits.insertParagraphAfter(paragraph, "第二段", ParagraphStyle.BODY);
		session.edit("批注", null, () -> {
			sample.comment.setSubject(next);
			sample.comment.setWords(null);
		});
		edits.join(next);
		assertSame(paragraph, sample.comment.getSubject());
	}

	@Test
	void onlyWhatIsAlikeCanBeJoined() {
		assertFalse(edits.canJoin(paragraph), "nothing before it");
		assertFalse(edits.canSplit(sample.table.getFootnotes().getFirst()));
		UndoCheck.nothing(session, () -> assertThrows(IllegalArgumentException.class, () -> edits.join(paragraph)));
		UndoCheck.nothing(session, () -> assertThrows(IllegalArgumentException.class, () -> edits.split(sample.table.getFootnotes().getFirst(), 1)));
	}

	@Test
	void anItemOfABoxIsSplitToo() {
		ProjectItem item = sample.box.getItems().getFirst();
		UndoCheck.oneCommand(session, "拆分段落", () -> edits.split(item, 4));
		assertEquals(List.of("优先完成", "中心城区。"), sample.box.getItems().stream().map(Passage::getText).toList());
	}

	@Test
	void paragraphsAreInsertedStyledMovedAndDeleted() {
		UndoCheck.oneCommand(session, "插入段落", () -> edits.insertParagraphAfter(paragraph, "新的一段。", ParagraphStyle.BODY));
		UndoCheck.oneCommand(session, "插入列项", () -> edits.insertParagraphAfter(paragraph, "——列项。", ParagraphStyle.BULLET));
		UndoCheck.oneCommand(session, "插入段落", () -> edits.insertFirst(sample.task, "开头。"));
		assertEquals(List.of("开头。", TEXT, "——列项。", "新的一段。"),
				sample.task.getBlocks().stream().map(block -> ((Paragraph) block).getText()).toList());
		Paragraph bullet = (Paragraph) sample.task.getBlocks().get(2);
		UndoCheck.oneCommand(session, "修改段落样式", () -> edits.setStyle(bullet, ParagraphStyle.NOTE));
		assertTrue(edits.canMove(bullet, 1));
		assertFalse(edits.canMove(bullet, 2));
		UndoCheck.oneCommand(session, "移动内容", () -> edits.move(bullet, 1));
		assertSame(bullet, sample.task.getBlocks().get(3));
		UndoCheck.oneCommand(session, "删除 2 段内容", () -> edits.delete(List.of(paragraph, bullet)));
		assertEquals(2, sample.task.getBlocks().size());
	}

	private static void assertQuoteInPlace(Mention mention) {
		String text = ((Passage) mention.eContainer()).getText();
		assertEquals(mention.getQuote(), text.substring(mention.getStart(), mention.getEnd()));
	}
}
