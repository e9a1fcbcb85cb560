package org.planwright.core.compare.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.LinkEdits;
import org.planwright.core.project.edit.TextEdits;
import org.planwright.model.Comment;
import org.planwright.model.Paragraph;
import org.planwright.model.ParagraphStyle;
import org.planwright.model.Section;
import org.planwright.model.TraceLink;

/** Merges of what two people wrote in one text. */
class TextMergeTest extends MergeCase {

	@Test
	void sentencesOfOneParagraphAreMerged() {
		write("加快5G独立组网。建成5G基站20万个。提升服务能力。");
		type(mine, in(mine, sample.paragraph), "加快", "有序推进");
		type(mine, in(mine, sample.paragraph), "能力。", "能力。完善保障机制。");
		type(theirs, in(theirs, sample.paragraph), "20万个", "25万个");
		mergeQuietly();
		Paragraph merged = in(mine, sample.paragraph);
		assertEquals("有序推进5G独立组网。建成5G基站25万个。提升服务能力。完善保障机制。", merged.getText());
		assertEquals(1, merged.getMentions().size());
		assertEquals("建成5G基站25万个", merged.getText().substring(merged.getMentions().getFirst().getStart(), merged.getMentions().getFirst().getEnd()));
		assertEquals("25", merged.getMentions().getFirst().getFigure().getValue().toPlainString());
		assertEquals(in(mine, sample.stations), merged.getMentions().getFirst().getIndicator());
	}

	@Test
	void aSentenceThatBothRewroteIsAConflictWithTheThreeTexts() {
		write("加快5G独立组网。建成5G基站20万个。");
		type(mine, in(mine, sample.paragraph), "20万个", "25万个");
		type(theirs, in(theirs, sample.paragraph), "20万个", "30万个");
		Conflict conflict = theConflict();
		assertEquals(ConflictKind.TEXT, conflict.kind());
		assertEquals("建成5G基站20万个。", conflict.base());
		assertEquals("建成5G基站25万个。", conflict.mine());
		assertEquals("建成5G基站30万个。", conflict.theirs());
		assertEquals(sample.paragraph.getId(), conflict.elementId());
		assertEquals(Set.of(Choice.values()), conflict.choices());
		decide(Decision.of(Choice.THEIRS));
		Paragraph merged = in(mine, sample.paragraph);
		assertEquals("加快5G独立组网。建成5G基站30万个。", merged.getText());
		assertEquals("30", merged.getMentions().getFirst().getFigure().getValue().toPlainString());
	}

	@Test
	void wordsOfOnesOwnAreReadAndBothMayStand() {
		write("加快5G独立组网。建成5G基站20万个。");
		type(mine, in(mine, sample.paragraph), "20万个", "25万个");
		type(theirs, in(theirs, sample.paragraph), "20万个", "30万个");
		decide(Decision.own("全省建成5G基站28万个。"));
		Paragraph merged = in(mine, sample.paragraph);
		assertEquals("加快5G独立组网。全省建成5G基站28万个。", merged.getText());
		assertEquals(List.of("28"), merged.getMentions().stream().map(mention -> mention.getFigure().getValue().toPlainString()).toList());
		assertEquals(in(mine, sample.stations), merged.getMentions().getFirst().getIndicator());
		mine.undo();
		decide(Decision.of(Choice.BOTH));
		assertEquals("加快5G独立组网。建成5G基站25万个。建成5G基站30万个。", merged.getText());
		mine.undo();
		decide(Decision.of(Choice.BASE));
		assertEquals("加快5G独立组网。建成5G基站20万个。", merged.getText());
	}

	@Test
	void placesInWordsFollowTheMergedWords() {
		write("加快5G独立组网。建成5G基站20万个。");
		type(mine, in(mine, sample.paragraph), "加快5G", "坚持适度超前，加快5G");
		type(theirs, in(theirs, sample.paragraph), "20万个。", "20万个。打造标杆。");
		new LinkEdits(theirs).setReason(in(theirs, sample.link), "第二句写明");
		mergeQuietly();
		Paragraph merged = in(mine, sample.paragraph);
		TraceLink link = in(mine, sample.link);
		assertEquals("第二句写明", link.getReason());
		assertEquals("独立组网", merged.getText().substring(link.getEvidence().getFirst().getStart(), link.getEvidence().getFirst().getEnd()));
		Comment comment = in(mine, sample.comment);
		assertEquals(comment.getWords().getQuote(), merged.getText().substring(comment.getWords().getStart(), comment.getWords().getEnd()));
	}

	@Test
	void theSameParagraphAddedTwiceIsOneAndOthersAreAllThere() {
		for (ProjectSession session : List.of(mine, theirs)) {
			TextEdits edits = new TextEdits(session, (passage, text) -> List.of());
			edits.insertParagraphAfter(in(session, sample.paragraph), "完善体制机制。", ParagraphStyle.BODY);
			edits.insertParagraphAfter(in(session, sample.box), session == mine ? "我方新增。" : "对方新增。", ParagraphStyle.BODY);
		}
		mergeQuietly();
		assertEquals(List.of(sample.paragraph.getText(), "完善体制机制。"), texts(in(mine, sample.task)));
		assertEquals(Set.of("我方新增。", "对方新增。"), Set.copyOf(texts(in(mine, sample.chapter))));
	}

	private static List<String> texts(Section section) {
		return section.getBlocks().stream().filter(Paragraph.class::isInstance).map(block -> ((Paragraph) block).getText()).toList();
	}

	@Test
	void bothMayEmptyAParagraphBetweenThem() {
		write("加快5G独立组网。建成5G基站20万个。");
		type(mine, in(mine, sample.paragraph), "加快5G独立组网。", "");
		type(theirs, in(theirs, sample.paragraph), "建成5G基站20万个。", "");
		mergeQuietly();
		assertEquals("", in(mine, sample.paragraph).getText());
		assertEquals(List.of(), in(mine, sample.paragraph).getMentions());
	}
}
