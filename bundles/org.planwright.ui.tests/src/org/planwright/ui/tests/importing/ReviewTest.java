package org.planwright.ui.tests.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.planwright.core.project.Ids;
import org.planwright.core.project.edit.StructureEdits;
import org.planwright.core.reading.PlanAssembler;
import org.planwright.core.reading.ReadingProgress;
import org.planwright.core.reading.source.SourceText;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.NoteSeverity;
import org.planwright.model.Paragraph;
import org.planwright.model.ReadingNote;
import org.planwright.model.Section;
import org.planwright.ui.importing.Review;
import org.planwright.ui.importing.SourceMarks.Mark;
import org.planwright.ui.importing.SourcePlaces.Lines;

class ReviewTest {

	private static final String DOCUMENT = """
			湖南省信息通信业“十四五”发展规划（2021-2025年）
			目　录
			一、发展基础......1
			三、发展目标......2
			一、发展基础
			网络能力增强。
			三、发展目标
			建成网络强省。
			表1 “十四五”发展指标
			序号\t指标名称\t单位\t2020年\t2025年\t属性
			1\t5G基站数\t万个\t2.9\t15\t预期性
			""";

	private final Review review = new Review(new PlanAssembler(Ids::fresh).read(SourceText.of("规划.txt", DOCUMENT), ReadingProgress.NONE));

	@Test
	void linesAndPiecesLeadToEachOther() {
		Section aims = section("发展目标");
		assertEquals(new Lines(7, 7), review.places().linesOf(aims).orElseThrow());
		assertSame(aims, review.places().pieceAt(7).orElseThrow());
		Paragraph words = assertInstanceOf(Paragraph.class, review.places().pieceAt(8).orElseThrow());
		assertEquals("建成网络强省。", words.getText());
		Indicator row = assertInstanceOf(Indicator.class, review.places().pieceAt(11).orElseThrow());
		assertEquals("5G基站数", row.getName());
		assertEquals(new Lines(1, 1), review.places().linesOf(review.plan()).orElseThrow());
		assertTrue(review.places().pieceAt(3).isEmpty(), "the contents page leaves no piece");
		assertTrue(review.places().pieceAt(0).isEmpty());
		assertTrue(review.places().pieceAt(100).isEmpty());
	}

	@Test
	void whatIsDoubtfulOrLeftOutIsMarked() {
		assertEquals(Mark.DOUBTFUL, review.marks().at(7));
		assertTrue(review.marks().words(7).contains("“三、”"), review.marks().words(7));
		assertEquals(Mark.LEFT_OUT, review.marks().at(3));
		assertEquals("目录", review.marks().words(3));
		assertNull(review.marks().at(8));
		assertEquals("", review.marks().words(8));
	}

	@Test
	void anAcceptedDoubtIsGoneAndComesBackWhenUndone() {
		ReadingNote doubt = review.doubts().getFirst();
		int before = review.count(NoteSeverity.DOUBTFUL);
		review.accept(doubt);
		assertEquals(before - 1, review.count(NoteSeverity.DOUBTFUL));
		assertNull(review.marks().at(7));
		assertEquals("将 1 条导入消息标为已处理", review.session().undoLabel().orElseThrow());
		review.session().undo();
		assertEquals(Mark.DOUBTFUL, review.marks().at(7));
		assertSame(doubt, review.doubts().getFirst());
	}

	@Test
	void whatIsLookedAtIsToldToBothSides() {
		List<Review.Focus> told = new ArrayList<>();
		Runnable end = review.onFocus(told::add);
		review.selectLine(7, this);
		review.select(section("发展基础"), null);
		review.select(review.doubts().getFirst(), null);
		review.selectLine(3, null);
		assertEquals(List.of("发展目标", "发展基础", "发展目标"), told.stream().map(Review.Focus::piece).filter(Section.class::isInstance)
				.map(piece -> ((Section) piece).getTitle()).toList());
		assertEquals(new Review.Focus(null, new Lines(3, 3), null), told.getLast());
		end.run();
		review.selectLine(8, null);
		assertEquals(4, told.size());
	}

	@Test
	void aCorrectionKeepsTheLinesAndIsLookedAt() {
		Section aims = section("发展目标");
		Paragraph paragraph = new StructureEdits(review.session()).makeParagraph(aims);
		assertEquals(new Lines(7, 7), review.places().linesOf(paragraph).orElseThrow());
		assertSame(paragraph, review.focus().orElseThrow().piece());
		assertEquals(1, review.counts().sections());
		review.session().undo();
		assertSame(aims, review.places().pieceAt(7).orElseThrow());
	}

	private Section section(String title) {
		List<Identified> found = new ArrayList<>();
		review.plan().eAllContents().forEachRemaining(object -> {
			if (object instanceof Section section && title.equals(section.getTitle())) {
				found.add(section);
			}
		});
		assertEquals(1, found.size());
		return (Section) found.getFirst();
	}
}
