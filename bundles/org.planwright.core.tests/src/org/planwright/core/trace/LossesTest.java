package org.planwright.core.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.planwright.core.project.PlanSnapshot;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.SampleProject;
import org.planwright.core.trace.Affected.Step;
import org.planwright.model.Comment;
import org.planwright.model.Identified;
import org.planwright.model.Plan;
import org.planwright.model.PlanFactory;

/** What loses something when things are deleted, in a project where each sort of statement is made once. */
class LossesTest {

	private final SampleProject sample = new SampleProject();
	private final ProjectSession session = sample.session;

	private ProjectTraceIndex index() {
		return ProjectTraceIndex.of(session.project().getPlans().stream().map(this::part).toList()).withComments(session.project().getComments());
	}

	private PlanTrace part(Plan plan) {
		PlanSnapshot snapshot = session.snapshot(plan);
		return PlanTrace.ofStored(snapshot.plan(), snapshot.outwardReferences(), TraceSettings.STANDARD);
	}

	private List<String> losses(Identified object) {
		return index().losses(List.of(object.getId())).stream().map(one -> one.step() + " " + one.id()).toList();
	}

	private static String line(Step step, Identified object) {
		return step + " " + object.getId();
	}

	@Test
	void everythingThatSpeaksOfARowIsFoundInAllPlans() {
		assertEquals(List.of(line(Step.ANSWERED, sample.upperStations), line(Step.SERVES, sample.box), line(Step.MENTION, sample.mention),
				line(Step.OBSERVATION, sample.province.getObservations().getFirst()), line(Step.WAIVER, sample.province.getWaivers().getFirst())),
				losses(sample.stations));
	}

	@Test
	void aTableLosesWhatItsRowsLose() {
		assertEquals(losses(sample.stations), losses((Identified) sample.stations.eContainer()));
	}

	@Test
	void wordsThatProveALinkCountForTheirParagraphOnly() {
		assertEquals(List.of(line(Step.PROVES, sample.stations), line(Step.COMMENT, sample.comment)), losses(sample.paragraph));
	}

	@Test
	void whatGoesTogetherLosesNothing() {
		assertEquals(List.of(), losses(sample.province), "what only the plan itself says of its parts goes with it");
		assertTrue(losses(sample.chapter).contains(line(Step.SERVED, sample.stations)), "its box serves a row that stays");
	}

	@Test
	void aPlanHangsOnWhatAnswersToIt() {
		assertEquals(List.of(line(Step.LOWER_PLAN, sample.province), line(Step.ANSWERS, sample.stations)), losses(sample.national));
	}

	@Test
	void aCommentOfTheProjectSpeaksOfTheRowToo() {
		Comment remark = PlanFactory.eINSTANCE.createComment();
		session.edit("comment", null, () -> {
			remark.setSubject(sample.villages);
			session.project().getComments().add(remark);
		});
		assertEquals(List.of(line(Step.COMMENT, remark)), losses(sample.villages));
		assertEquals(List.of(line(Step.COMMENT, remark)), index().impact(sample.villages.getId()).stream().map(one -> one.step() + " " + one.id()).toList());
		session.undo();
		assertEquals(List.of(), losses(sample.villages));
	}

	@Test
	void anIndexThatFollowedAnEditSaysWhatOneMadeAnewSays() {
		ProjectTraceIndex before = index();
		session.edit("gone", null, () -> sample.province.getWaivers().clear());
		ProjectTraceIndex followed = before.with(part(sample.province));
		assertEquals(index().losses(List.of(sample.stations.getId())), followed.losses(List.of(sample.stations.getId())));
		assertTrue(before.losses(List.of(sample.stations.getId())).stream().anyMatch(one -> one.step() == Step.WAIVER), "the old one is not disturbed");
	}

	@Test
	void whatIsGoneAfterDeletingIsWhatWasFound() {
		List<String> before = losses(sample.stations);
		List<Affected> said = index().losses(List.of(sample.stations.getId())).stream().filter(one -> one.step() == Step.OBSERVATION || one.step() == Step.WAIVER).toList();
		assertEquals(2, said.size());
		session.edit("删除", sample.stations, () -> EcoreUtil.remove(sample.stations));
		said.forEach(one -> assertTrue(session.find(one.id()).isEmpty(), one::toString));
		assertEquals(null, sample.mention.getIndicator());
		assertEquals(List.of(), sample.province.getLinks());
		session.undo();
		assertEquals(before, losses(sample.stations));
	}
}
