package org.planwright.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.planwright.office.DocxFile.p;
import static org.planwright.office.DocxFile.r;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.core.Messages;
import org.planwright.core.project.Ids;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.edit.PlanInsertion;
import org.planwright.core.reading.PlanAssembler;
import org.planwright.core.reading.ReadingProgress;
import org.planwright.core.review.Anchor;
import org.planwright.core.review.Anchor.State;
import org.planwright.core.review.CommentThread;
import org.planwright.model.Comment;
import org.planwright.model.CommentState;
import org.planwright.model.Paragraph;
import org.planwright.model.Plan;
import org.planwright.model.Section;

/** Comments of a document of Word are remarks of the plan that is made of it, each where it was made. */
class ImportedRemarksTest {

	private static final String TITLE = "江州省数字经济发展“十四五”规划";

	@TempDir
	private Path folder;

	private static String start(int id) {
		return "<w:commentRangeStart w:id=\"" + id + "\"/>";
	}

	private static String end(int id) {
		return "<w:commentRangeEnd w:id=\"" + id + "\"/><w:r><w:commentReference w:id=\"" + id + "\"/></w:r>";
	}

	private static String comment(int id, String author, String words) {
		return "<w:comment w:id=\"" + id + "\" w:author=\"" + author + "\" w:date=\"2026-05-06T09:30:00Z\"><w:p w14:paraId=\"0" + id + "\">" + r("", words) + "</w:p></w:comment>";
	}

	/** A plan with a remark on words that stand twice, on a heading, on a part of it, over two paragraphs, on nothing; and answers. */
	private Plan plan() {
		String body = p(TITLE) + "<w:p><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>" + start(1) + r("", "一、发展目标") + end(1) + "</w:p>"
				+ "<w:p>" + r("", "到2025年，规模年均增长15%，投资年均增长") + start(2) + r("", "15%") + end(2) + r("", "。") + "</w:p>"
				+ "<w:p><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>" + r("", "二、主要") + start(3) + r("", "任务") + end(3) + "</w:p>"
				+ "<w:p>" + r("", "加快建设数字基础设施，") + start(4) + r("", "全面提升网络能力，支撑各行业转型升级。") + "</w:p><w:p>" + r("", "推动数字产业做大做强") + end(4) + r("", "，形成新的增长点。") + "</w:p>";
		String comments = comment(1, "省财政厅", "标题可改") + comment(2, "省统计局", "请核对口径") + comment(3, "省财政厅", "改为重点任务") + comment(4, "省工信厅", "两段合并")
				+ comment(5, "省发改委", "整体同意") + comment(6, "本处", "已核对") + comment(7, "省统计局", "好");
		String extended = "<w15:commentEx w15:paraId=\"02\" w15:done=\"1\"/><w15:commentEx w15:paraId=\"06\" w15:paraIdParent=\"02\" w15:done=\"0\"/>"
				+ "<w15:commentEx w15:paraId=\"07\" w15:paraIdParent=\"06\" w15:done=\"0\"/>";
		return new PlanAssembler(Ids::fresh).read(DocxFile.of(body).with("comments", comments).withCommentsExtended(extended).read(folder), ReadingProgress.NONE).plan();
	}

	private static Comment by(Plan plan, String ending) {
		return plan.getComments().stream().filter(comment -> comment.getText().endsWith(ending)).findFirst().orElseThrow();
	}

	@Test
	void everyRemarkIsOnWhatItWasMadeOn() {
		Plan plan = plan();
		assertEquals(5, plan.getComments().size());
		Section goals = plan.getSections().get(0);
		Section tasks = plan.getSections().get(1);
		Paragraph rates = (Paragraph) goals.getBlocks().getFirst();
		Paragraph first = (Paragraph) tasks.getBlocks().getFirst();
		assertEquals(new Anchor(State.OBJECT, goals, 0, 0, "", ""), Anchor.of(by(plan, "标题可改")));
		assertEquals("标题可改", by(plan, "标题可改").getText());
		int second = rates.getText().lastIndexOf("15%");
		assertEquals(new Anchor(State.SAME, rates, second, second + 3, "15%", "15%"), Anchor.of(by(plan, "请核对口径")));
		assertEquals(tasks, by(plan, "改为重点任务").getSubject());
		assertEquals("“任务”：改为重点任务", by(plan, "改为重点任务").getText());
		String from = "全面提升网络能力，支撑各行业转型升级。";
		assertEquals(new Anchor(State.SAME, first, 11, first.getText().length(), from, from), Anchor.of(by(plan, "两段合并")));
		assertEquals("“" + from + "\n推动数字产业做大做强”：两段合并", by(plan, "两段合并").getText());
		assertNull(by(plan, "整体同意").getSubject());
		assertEquals("整体同意", by(plan, "整体同意").getText());
	}

	/** A project that two people merge must hold the same remark, whatever the language of their windows. */
	@Test
	void whatIsStoredDoesNotDependOnTheLanguageOfTheWindow() {
		Locale before = Messages.locale();
		try {
			Messages.use(Locale.ENGLISH);
			assertEquals("“任务”：改为重点任务", by(plan(), "改为重点任务").getText());
			Comment wordless = new PlanAssembler(Ids::fresh).read(DocxFile.of(p(TITLE) + "<w:p>" + start(1) + r("", "加快建设。") + end(1) + "</w:p>")
					.with("comments", comment(1, "省财政厅", "")).read(folder), ReadingProgress.NONE).plan().getComments().getFirst();
			assertEquals("（没有文字的批注）", wordless.getText());
		} finally {
			Messages.use(before);
		}
	}

	@Test
	void authorsTimesAnswersAndStatesAreKept() {
		Comment thread = by(plan(), "请核对口径");
		assertEquals("省统计局", thread.getAuthor());
		assertEquals(LocalDateTime.of(2026, 5, 6, 9, 30).atZone(ZoneId.systemDefault()).toInstant().toString(), thread.getCreated());
		assertEquals(CommentState.RESOLVED, thread.getState());
		assertEquals(List.of("本处：已核对", "省统计局：好"), thread.getReplies().stream().map(reply -> reply.getAuthor() + "：" + reply.getText()).toList());
		assertEquals(CommentState.OPEN, by(plan(), "整体同意").getState());
	}

	@Test
	void theyComeAndGoWithTheirPlan() {
		ProjectSession session = ProjectSession.create("项目");
		Plan plan = plan();
		PlanInsertion.insert(session, List.of(plan));
		assertEquals(5, CommentThread.of(session.project()).size());
		assertEquals(7, plan.getComments().stream().mapToInt(comment -> 1 + comment.getReplies().size()).sum());
		session.undo();
		assertEquals(0, CommentThread.of(session.project()).size());
		session.redo();
		assertEquals(5, CommentThread.of(session.project()).size());
	}
}
