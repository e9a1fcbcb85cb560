package org.planwright.core.project.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.planwright.core.PreparedOpinion;
import org.planwright.core.project.FrozenCopies;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.SampleProject;
import org.planwright.core.project.edit.OpinionEdits.Field;
import org.planwright.core.project.edit.OpinionEdits.Prepared;
import org.planwright.model.Answer;
import org.planwright.model.Opinion;
import org.planwright.model.OpinionState;

/** The register of opinions: what is prepared twice, what edits leave alone, and what stays when its subject goes. */
class OpinionEditsTest {

	private final SampleProject sample = new SampleProject();
	private final ProjectSession session = sample.session;
	private final OpinionEdits edits = new OpinionEdits(session);
	private final int before = sample.province.getOpinions().size();

	private PreparedOpinion lower(String text) {
		return new PreparedOpinion("lower:" + sample.upperStations.getId(), sample.stations.getId(), sample.upperStations.getId(), text, "改为“30”。");
	}

	private final PreparedOpinion boxes = new PreparedOpinion("boxes:" + sample.national.getId(), null, null, "有2个重点工程没有对应内容。", "");

	private Prepared prepare(PreparedOpinion... opinions) {
		return edits.prepare(sample.province, List.of(opinions), "李审");
	}

	@Test
	void allThatIsPreparedIsOneEdit() {
		UndoCheck.oneCommand(session, "由对照结果拟写意见（2）", () -> prepare(lower("偏低。"), boxes));
		Opinion made = sample.province.getOpinions().get(before);
		assertSame(sample.stations, made.getSubject());
		assertSame(sample.upperStations, made.getAbout());
		assertEquals("偏低。|改为“30”。|李审|DRAFT|NONE",
				String.join("|", made.getText(), made.getProposal(), made.getAuthor(), made.getState().name(), made.getAnswer().name()));
		assertNull(sample.province.getOpinions().get(before + 1).getProposal(), "no proposal is none, not an empty one");
	}

	@Test
	void whatIsThereIsNotPreparedAgain() {
		prepare(lower("偏低。"), boxes);
		UndoCheck.nothing(session, () -> prepare(lower("偏低。"), boxes));
		assertEquals(before + 2, sample.province.getOpinions().size());
	}

	@Test
	void anUntouchedDraftTakesTheNewWordsAndAnEditedSentOrAnsweredOneKeepsItsOwn() {
		Opinion opinion = prepare(lower("偏低。")).added().getFirst();
		Prepared renewed = prepare(lower("仍然偏低。"));
		assertEquals(List.of(opinion), renewed.renewed());
		assertEquals("仍然偏低。", opinion.getText());
		session.undo();
		assertEquals("偏低。", opinion.getText());

		edits.set(opinion, Field.TEXT, "请说明理由。");
		UndoCheck.nothing(session, () -> prepare(lower("仍然偏低。")));
		session.undo();
		edits.setState(List.of(opinion), OpinionState.SENT);
		UndoCheck.nothing(session, () -> prepare(lower("仍然偏低。")));
		session.undo();
		edits.setAnswer(List.of(opinion), Answer.DECLINED);
		UndoCheck.nothing(session, () -> prepare(lower("仍然偏低。")));
		assertEquals("偏低。", opinion.getText());
	}

	@Test
	void whatIsNotSoAnyMoreIsToldAndStays() {
		Opinion opinion = prepare(lower("偏低。"), boxes).added().getFirst();
		assertTrue(prepare(boxes).outdated().contains(opinion));
		assertSame(sample.province, opinion.eContainer());
	}

	@Test
	void wordsAnswersAndStatesAreEditsOfTheirOwn() {
		Opinion opinion = edits.add(sample.province, sample.stations, null, " 请补充。 ", "");
		assertEquals("请补充。", opinion.getText());
		assertNull(opinion.getAuthor());
		assertNull(opinion.getOrigin(), "written by hand");
		UndoCheck.oneCommand(session, "修改衔接意见", () -> edits.set(opinion, Field.TEXT, "请补充数据。"));
		UndoCheck.oneCommand(session, "修改建议表述", () -> edits.set(opinion, Field.PROPOSAL, "增加“30”。"));
		UndoCheck.oneCommand(session, "修改意见答复", () -> edits.setAnswer(List.of(opinion), Answer.PARTLY));
		UndoCheck.oneCommand(session, "修改答复理由", () -> edits.set(opinion, Field.ANSWER_REASON, "来不及"));
		UndoCheck.oneCommand(session, "修改意见署名", () -> edits.set(opinion, Field.AUTHOR, "王审"));
		UndoCheck.oneCommand(session, "修改意见状态", () -> edits.setState(List.of(opinion), OpinionState.CLOSED));
		UndoCheck.oneCommand(session, "修改意见答复", () -> edits.setAnswer(List.of(opinion), Answer.NONE));
		assertNull(opinion.getAnswerReason(), "a reason of no answer says nothing");
		UndoCheck.oneCommand(session, "删除衔接意见（1）", () -> edits.delete(List.of(opinion)));
	}

	@Test
	void anOpinionOutlivesWhatItIsAboutAndSaysWhatThatWas() {
		Opinion opinion = edits.add(sample.province, sample.stations, sample.upperStations, "请补充。", "");
		String own = sample.stations.getName();
		String upper = sample.upperStations.getName();
		UndoCheck.oneCommand(session, "删除 1 行指标", () -> new IndicatorEdits(session).delete(List.of(sample.stations)));
		assertNull(opinion.getSubject());
		assertEquals("请补充。（原针对“" + own + "”，该内容已删除）", opinion.getText());
		new FrozenCopies(session).release(sample.national);
		new IndicatorEdits(session).delete(List.of(sample.upperStations));
		assertNull(opinion.getAbout());
		assertTrue(opinion.getText().contains(upper), opinion.getText());
		session.undo();
		session.undo();
		session.undo();
		assertSame(sample.stations, opinion.getSubject());
		assertSame(sample.upperStations, opinion.getAbout());
		assertEquals("请补充。", opinion.getText());
	}

	@Test
	void anOpinionThatNamesItsSubjectNeedNotSayItTwice() {
		Opinion opinion = edits.add(sample.province, sample.stations, null, "“" + sample.stations.getName() + "”偏低。", "");
		new IndicatorEdits(session).delete(List.of(sample.stations));
		assertEquals("“" + sample.stations.getName() + "”偏低。", opinion.getText());
		assertSame(sample.province, opinion.eContainer());
	}
}
