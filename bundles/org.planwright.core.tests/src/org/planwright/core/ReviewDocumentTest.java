package org.planwright.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.CommentEdits;
import org.planwright.core.project.edit.IndicatorEdits;
import org.planwright.core.project.edit.MentionReader;
import org.planwright.core.project.edit.TextEdits;
import org.planwright.core.report.Document;
import org.planwright.core.report.DocumentPart.Fields;
import org.planwright.core.report.DocumentPart.Table;
import org.planwright.core.report.HtmlPrinter;
import org.planwright.core.review.CommentThread;
import org.planwright.core.project.SampleProject;
import org.planwright.model.Comment;
import org.planwright.model.CommentState;

/** 批注汇总 of a small project. */
class ReviewDocumentTest {

	private static final ZonedDateTime NOON = ZonedDateTime.of(2026, 11, 28, 12, 0, 0, 0, ZoneOffset.ofHours(8));

	private final SampleProject sample = new SampleProject();
	private final ProjectSession session = sample.session;
	private final CommentEdits edits = new CommentEdits(session);

	private Document document() {
		return ReviewDocument.of("信息通信业", CommentThread.of(session.project()), NOON, "规划匠 1.0.0");
	}

	private void at(Comment comment, String instant) {
		session.edit("时间", null, () -> comment.setCreated(Instant.parse(instant).toString()));
	}

	@Test
	void everyRemarkIsPrintedWithPlaceWordsAnswersAndState() {
		session.edit("空", null, () -> sample.province.getComments().clear());
		Comment words = edits.add(sample.paragraph, 2, 8, "请核对。", "王工");
		at(words, "2026-11-27T01:05:00Z");
		at(edits.reply(words, "已核对。", "李工"), "2026-11-27T02:00:00Z");
		Comment row = edits.add(sample.villages, "偏低。", "李工");
		at(row, "2026-11-27T03:00:00Z");
		Comment whole = edits.add(sample.province, "全文通读。", "王工");
		at(whole, "2026-11-27T04:00:00Z");
		edits.setState(List.of(whole), CommentState.RESOLVED, "李工");
		session.edit("时间", null, () -> whole.setResolvedAt("2026-11-27T05:30:00Z"));
		new TextEdits(session, MentionReader.NONE).replace(sample.paragraph, 4, 6, "规模");
		new IndicatorEdits(session).delete(List.of(sample.villages));
		List<Table> tables = document().parts().stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
		assertEquals(List.of(List.of("未署名", "1", "0"), List.of("王工", "2", "1"), List.of("李工", "1", "1")), tables.getFirst().rows());
		assertEquals(List.of(
				List.of("1", "全文", "", "全文通读。", "王工", "2026-11-27 12:00", "已处理\n李工 2026-11-27 13:30"),
				List.of("2", "三、主要任务及重点工程 › 有序推进5G高质量网络建设：加快5G规模组网，到2025年，全省建成5G基站…", "（原文已改）原为“5G独立组网”，现为“5G规模组网”",
						"请核对。\n李工 2026-11-27 10:00 回复：已核对。", "王工", "2026-11-27 09:05", "未处理"),
				List.of("3", "原内容已删除", "（已不在文中）原为“行政村5G通达率”", "偏低。", "李工", "2026-11-27 11:00", "未处理")), tables.getLast().rows());
		assertEquals("已处理\n赵工 2026-11-20 16:00", tables.get(1).rows().getFirst().getLast());
		Fields head = (Fields) document().parts().getFirst();
		assertTrue(head.toString().contains("共 4 条，未处理 2 条，已处理 2 条；其中原文已改 1 条；原针对的内容已删除 1 条"), head.toString());
	}

	@Test
	void whoSettledARemarkIsLeftOutWhereAnotherProgramKeptNoAccountOfIt() {
		session.edit("alt", null, () -> session.project().getComments().getFirst().setResolvedAt(null));
		Table table = document().parts().stream().filter(Table.class::isInstance).map(Table.class::cast).toList().get(1);
		assertEquals("已处理", table.rows().getFirst().getLast());
	}

	@Test
	void thePageHasNoHtmlOfOthersAndIsPrintedWithoutRemarksToo() {
		edits.add(sample.stations, "<script>alert(1)</script>", "王工");
		String page = HtmlPrinter.print(document());
		assertFalse(page.contains("<script>"));
		assertTrue(page.contains("&lt;script&gt;"), "words are words");
		session.edit("空", null, () -> {
			sample.province.getComments().clear();
			session.project().getComments().clear();
		});
		assertTrue(HtmlPrinter.print(document()).contains("没有批注"));
	}
}
