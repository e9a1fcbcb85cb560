package org.planwright.core.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planwright.core.project.ProjectChange.Kind;
import org.planwright.core.project.edit.CommentEdits;
import org.planwright.core.project.edit.MentionReader;
import org.planwright.core.project.edit.TextEdits;
import org.planwright.model.Comment;
import org.planwright.model.CommentState;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.Paragraph;
import org.planwright.model.Plan;
import org.planwright.model.PlanFactory;
import org.planwright.model.PlanPackage;
import org.planwright.model.TraceLink;

class ProjectSessionTest {

	private SampleProject sample;
	private ProjectSession session;
	private final List<ProjectChange> changes = new ArrayList<>();

	@BeforeEach
	void open() {
		sample = new SampleProject();
		session = sample.session;
		session.addListener(new SessionListener() {
			@Override
			public void edited(ProjectChange change) {
				changes.add(change);
			}
		});
	}

	@Test
	void anEditIsDoneUndoneAndRedone() {
		session.edit("改名", sample.stations, () -> sample.stations.setName("5G基站总数"));
		assertEquals(Optional.of("改名"), session.undoLabel());
		assertEquals("5G基站总数", sample.stations.getName());
		session.undo();
		assertEquals("5G基站数", sample.stations.getName());
		assertEquals(Optional.of("改名"), session.redoLabel());
		session.redo();
		assertEquals("5G基站总数", sample.stations.getName());
		assertEquals(List.of(Kind.DO, Kind.UNDO, Kind.REDO), changes.stream().map(ProjectChange::kind).toList());
		for (ProjectChange change : changes) {
			assertEquals(Set.of(sample.province), change.plans());
			assertEquals(Set.of(sample.stations), change.objects());
			assertTrue(change.touches(sample.province));
			assertFalse(change.touches(sample.national));
			assertTrue(change.touchesInside(sample.table));
			assertFalse(change.touchesInside(sample.villages));
		}
	}

	@Test
	void undoOfEverythingLeavesAnEmptyProjectAndRedoBringsItBack() {
		EObject before = EcoreUtil.copy(session.project());
		session.undo();
		assertTrue(session.project().getPlans().isEmpty());
		assertTrue(session.find(sample.stations.getId() == null ? "" : sample.stations.getId()).isEmpty());
		session.redo();
		assertTrue(EcoreUtil.equals(before, session.project()));
		assertSame(sample.stations, session.find(sample.stations.getId()).orElseThrow());
	}

	@Test
	void nestedEditsAreOneCommand() {
		session.edit("外", null, () -> {
			session.edit("内", null, () -> sample.stations.setUnit("个"));
			session.edit("内", null, () -> sample.villages.setUnit("‰"));
		});
		assertEquals(Optional.of("外"), session.undoLabel());
		session.undo();
		assertEquals("万个", sample.stations.getUnit());
		assertEquals("%", sample.villages.getUnit());
		assertEquals(2, changes.size());
	}

	@Test
	void anEditThatThrowsLeavesNothingBehind() {
		EObject before = EcoreUtil.copy(session.project());
		String undoBefore = session.undoLabel().orElseThrow();
		UnsupportedOperationException thrown = assertThrows(UnsupportedOperationException.class,
				() -> session.edit("坏", null, () -> {
					sample.stations.setName("x");
					sample.table.getIndicators().remove(sample.villages);
					session.project().getPlans().remove(sample.national);
					throw new UnsupportedOperationException("half way");
				}));
		assertEquals("half way", thrown.getMessage());
		assertTrue(EcoreUtil.equals(before, session.project()));
		assertEquals(undoBefore, session.undoLabel().orElseThrow());
		assertTrue(changes.isEmpty());
		assertSame(sample.villages, session.find(sample.villages.getId()).orElseThrow());
	}

	@Test
	void anEditThatHidesAFailureOfItsPartIsTakenBackAsAWhole() {
		assertThrows(IllegalStateException.class, () -> session.edit("外", null, () -> {
			sample.stations.setName("x");
			try {
				session.edit("内", null, () -> {
					sample.villages.setName("y");
					throw new UnsupportedOperationException();
				});
			} catch (UnsupportedOperationException ignored) {
				sample.stations.setNo("9");
			}
		}));
		assertEquals("5G基站数", sample.stations.getName());
		assertEquals("行政村5G通达率", sample.villages.getName());
		assertEquals("5", sample.stations.getNo());
	}

	@Test
	void anEditThatChangesNothingIsNoCommand() {
		session.edit("不变", null, () -> {
			sample.stations.setName("x");
			sample.stations.setName("5G基站数");
		});
		assertEquals(Optional.of("建立"), session.undoLabel());
		assertTrue(changes.isEmpty());
	}

	@Test
	void aChangeOutsideAnEditIsRefused() {
		assertThrows(IllegalStateException.class, () -> sample.stations.setName("x"));
		assertThrows(IllegalStateException.class, () -> sample.table.getIndicators().remove(0));
	}

	@Test
	void whatWasRemovedMayBeChangedByWhoeverRemovedIt() {
		session.edit("删除", null, () -> sample.table.getIndicators().remove(sample.villages));
		sample.villages.setName("free");
		assertEquals("free", sample.villages.getName());
	}

	@Test
	void undoAndSaveAreRefusedInTheMiddleOfAnEdit() {
		assertThrows(IllegalStateException.class, () -> session.edit("x", null, session::undo));
		assertThrows(IllegalStateException.class, () -> session.save());
	}

	@Test
	void aNewEditForgetsWhatWasUndone() {
		session.edit("一", null, () -> sample.stations.setNo("1"));
		session.undo();
		session.edit("二", null, () -> sample.stations.setNo("2"));
		assertFalse(session.canRedo());
		session.undo();
		assertEquals("5", sample.stations.getNo());
	}

	@Test
	void addedObjectsGetIdsOfTheirOwn() {
		Indicator copy = EcoreUtil.copy(sample.stations);
		assertNotNull(copy.getId());
		session.edit("粘贴", null, () -> sample.table.getIndicators().add(copy));
		assertNotEquals(sample.stations.getId(), copy.getId());
		assertTrue(Ids.isWellFormed(copy.getParts().getFirst().getId()));
		assertSame(copy, session.find(copy.getId()).orElseThrow());
		assertSame(sample.stations, session.find(sample.stations.getId()).orElseThrow());
		assertEquals(Set.of(copy), changes.getLast().added());
		String id = copy.getId();
		session.undo();
		assertTrue(session.find(id).isEmpty());
		assertEquals(Set.of(copy), changes.getLast().removed());
		session.redo();
		assertSame(copy, session.find(id).orElseThrow());
	}

	@Test
	void movingAnObjectKeepsItsIdAndAllReferencesToIt() {
		String id = sample.box.getId();
		session.edit("移动", null, () -> sample.task.getBlocks().add(sample.box));
		assertEquals(id, sample.box.getId());
		assertSame(sample.box, session.find(id).orElseThrow());
		assertSame(sample.box, sample.link.getSource());
		assertEquals(Set.of(), changes.getLast().added());
		assertEquals(Set.of(), changes.getLast().removed());
		session.undo();
		assertSame(sample.chapter, sample.box.eContainer());
		assertSame(sample.box, session.find(id).orElseThrow());
	}

	@Test
	void whatRefersToARemovedObjectGoesWithItAndComesBackWithUndo() {
		EObject before = EcoreUtil.copy(session.project());
		session.edit("删除指标", null, () -> sample.table.getIndicators().remove(sample.stations));
		assertTrue(sample.province.getLinks().isEmpty());
		assertTrue(sample.province.getObservations().isEmpty());
		assertTrue(sample.province.getWaivers().isEmpty());
		assertTrue(sample.province.getAlignments().isEmpty());
		assertNull(sample.mention.getIndicator());
		assertNull(sample.province.getReadingNotes().getFirst().getSubject());
		session.undo();
		assertTrue(EcoreUtil.equals(before, session.project()));
		session.redo();
		assertNull(sample.mention.getIndicator());
		session.undo();
		assertTrue(EcoreUtil.equals(before, session.project()));
	}

	@Test
	void aCommentOutlivesWhatItSpeaksOf() {
		session.edit("删除段落", null, () -> EcoreUtil.remove(sample.paragraph));
		assertEquals(List.of(sample.comment), sample.province.getComments());
		assertNull(sample.comment.getSubject());
		assertTrue(sample.link.getEvidence().isEmpty());
		session.undo();
		assertSame(sample.paragraph, sample.comment.getSubject());
		assertEquals("独立组网", sample.link.getEvidence().getFirst().getQuote());
	}

	@Test
	void aRemovedPlanIsNoLongerReferredTo() {
		EObject before = EcoreUtil.copy(session.project());
		session.edit("删除规划", null, () -> session.project().getPlans().remove(sample.national));
		assertNull(sample.province.getUpper());
		assertTrue(sample.province.getAlignments().isEmpty());
		assertTrue(session.find(sample.upperStations.getId()).isEmpty());
		assertEquals(Set.of(sample.national, sample.province), changes.getLast().plans());
		session.undo();
		assertTrue(EcoreUtil.equals(before, session.project()));
	}

	@Test
	void charactersThatNoFileCanHoldBecomeBlanks() {
		session.edit("粘贴", null, () -> {
			sample.paragraph.setText("甲\u000B乙\u0000丙\uD800丁😀");
			sample.stations.getAliases().set(0, "a\u0001b");
		});
		assertEquals("甲 乙 丙 丁😀", sample.paragraph.getText());
		assertEquals("a b", sample.stations.getAliases().getFirst());
	}

	@Test
	void editsThatContinueEachOtherAreOneStepForASecond() {
		TestClock clock = new TestClock();
		ProjectSession typed = ProjectSession.create("x", clock);
		record Typing(int at) implements MergeKey {
			@Override
			public boolean continues(MergeKey before) {
				return before instanceof Typing typing && typing.at + 1 == at;
			}
		}
		typed.edit("键入", null, new Typing(0), () -> typed.project().setName("x1"));
		clock.advance(900);
		typed.edit("键入", null, new Typing(1), () -> typed.project().setName("x12"));
		clock.advance(900);
		typed.edit("键入", null, new Typing(2), () -> typed.project().setName("x123"));
		typed.undo();
		assertEquals("x", typed.project().getName());
		assertFalse(typed.canUndo());
		typed.redo();
		assertEquals("x123", typed.project().getName());

		typed.edit("键入", null, new Typing(3), () -> typed.project().setName("x1234"));
		clock.advance(1000);
		typed.edit("键入", null, new Typing(4), () -> typed.project().setName("x12345"));
		typed.undo();
		assertEquals("x1234", typed.project().getName(), "a pause ends the step");
		clock.advance(-3_600_000);
		typed.edit("键入", null, new Typing(4), () -> typed.project().setName("w"));
		typed.undo();
		assertEquals("x1234", typed.project().getName(), "a clock that is put back ends the step");
		typed.edit("键入", null, new Typing(9), () -> typed.project().setName("y"));
		typed.edit("键入", null, new Typing(20), () -> typed.project().setName("z"));
		typed.undo();
		assertEquals("y", typed.project().getName(), "another place begins a new step");
	}

	@Test
	void anyCommandOfEmfCanBeRunAndUndone() {
		session.execute(new AbstractCommand("清空") {
			@Override
			protected boolean prepare() {
				return true;
			}

			@Override
			public void execute() {
				sample.table.getIndicators().clear();
			}

			@Override
			public void redo() {
				throw new AssertionError("The recording undoes and redoes");
			}
		});
		assertTrue(sample.table.getIndicators().isEmpty());
		session.undo();
		assertEquals(List.of(sample.stations, sample.villages), sample.table.getIndicators());
		session.redo();
		assertTrue(sample.table.getIndicators().isEmpty());
	}

	@Test
	void aListenerThatEditsIsHeardByAllInOrder() {
		List<String> heard = new ArrayList<>();
		session.addListener(new SessionListener() {
			@Override
			public void edited(ProjectChange change) {
				if (change.label().equals("一")) {
					session.edit("二", null, () -> sample.stations.setNo("8"));
				}
			}
		});
		session.addListener(new SessionListener() {
			@Override
			public void edited(ProjectChange change) {
				heard.add(change.label());
			}
		});
		session.edit("一", null, () -> sample.stations.setNo("7"));
		assertEquals(List.of("一", "二"), heard);
	}

	@Test
	void aListenerThatFailsKeepsNobodyElseFromHearing() {
		List<String> heard = new ArrayList<>();
		Runnable remove = session.addListener(new SessionListener() {
			@Override
			public void edited(ProjectChange change) {
				throw new IllegalArgumentException("deaf");
			}
		});
		session.addListener(new SessionListener() {
			@Override
			public void edited(ProjectChange change) {
				heard.add(change.label());
			}
		});
		assertThrows(IllegalArgumentException.class, () -> session.edit("一", null, () -> sample.stations.setNo("7")));
		assertEquals(List.of("一"), heard);
		assertEquals("7", sample.stations.getNo());
		remove.run();
		session.undo();
		assertEquals(List.of("一", "一"), heard);
	}

	@Test
	void aSnapshotIsACopyThatStaysAsItWas() {
		PlanSnapshot before = session.snapshot(sample.province);
		assertSame(before, session.snapshot(sample.province), "unchanged");
		session.edit("改名", null, () -> sample.stations.setName("x"));
		PlanSnapshot after = session.snapshot(sample.province);
		assertNotSame(before, after);
		assertTrue(after.revision() > before.revision());
		assertEquals("5G基站数", before.copyOf(sample.stations).orElseThrow().getName());
		assertEquals("x", ((Indicator) after.find(sample.stations.getId()).orElseThrow()).getName());
		assertSame(after.plan(), after.find(sample.province.getId()).orElseThrow());
		PlanSnapshot upper = session.snapshot(sample.national);
		assertSame(upper, session.snapshot(sample.national));
	}

	@Test
	void aSnapshotLeadsNowhereOutside() {
		PlanSnapshot snapshot = session.snapshot(sample.province);
		assertNull(snapshot.plan().getUpper());
		assertEquals(Optional.of(sample.national.getId()), snapshot.upperId());
		assertTrue(snapshot.outwardReferences().stream().anyMatch(reference -> reference.feature() == PlanPackage.Literals.ALIGNMENT__UPPER
				&& reference.targetId().equals(sample.upperStations.getId())));
		TraceLink link = snapshot.copyOf(sample.link).orElseThrow();
		assertSame(snapshot.copyOf(sample.box).orElseThrow(), link.getSource());
		assertNull(snapshot.plan().eContainer());
		snapshot.plan().eAllContents().forEachRemaining(object -> assertTrue(object.eAdapters().isEmpty()));
	}

	@Test
	void onlyPlansOfTheProjectHaveSnapshots() {
		Plan stranger = PlanFactory.eINSTANCE.createPlan();
		assertThrows(IllegalArgumentException.class, () -> session.snapshot(stranger));
	}

	@Test
	void planOfFindsThePlanFromAnyDepth() {
		assertSame(sample.province, ProjectSession.planOf(sample.mention.getFigure()));
		assertSame(sample.province, ProjectSession.planOf(sample.province));
		assertNull(ProjectSession.planOf(session.project()));
		assertNull(ProjectSession.planOf(null));
	}

	@Test
	void dirtyFollowsTheSaveMark() {
		ProjectSession fresh = ProjectSession.create("新");
		List<Boolean> told = new ArrayList<>();
		fresh.addListener(new SessionListener() {
			@Override
			public void dirtyChanged(boolean dirty) {
				told.add(dirty);
			}
		});
		assertFalse(fresh.isDirty());
		fresh.edit("一", null, () -> fresh.project().setName("一"));
		fresh.edit("二", null, () -> fresh.project().setName("二"));
		assertTrue(fresh.isDirty());
		fresh.undo();
		fresh.undo();
		assertFalse(fresh.isDirty());
		assertEquals(List.of(true, false), told);
	}

	@Test
	void everyIdentifiedObjectIsFound() {
		sample.province.eAllContents().forEachRemaining(object -> {
			if (object instanceof Identified identified) {
				assertSame(identified, session.find(identified.getId()).orElseThrow());
			}
		});
		assertTrue(session.find("nobody").isEmpty());
	}

	@Test
	void aClosedSessionTellsNothing() {
		session.close();
		session.edit("一", null, () -> sample.stations.setNo("7"));
		assertTrue(changes.isEmpty());
	}

	/** A paragraph that replaces another with the same id, in one edit. */
	@Test
	void anIdFreedInAnEditCanBeTakenInTheSameEdit() {
		String id = sample.paragraph.getId();
		Paragraph successor = PlanFactory.eINSTANCE.createParagraph();
		successor.setId(id);
		successor.setText("新");
		session.edit("替换", null, () -> {
			int index = sample.task.getBlocks().indexOf(sample.paragraph);
			sample.task.getBlocks().set(index, successor);
		});
		assertEquals(id, successor.getId());
		assertSame(successor, session.find(id).orElseThrow());
		session.undo();
		assertSame(sample.paragraph, session.find(id).orElseThrow());
	}

	@Test
	void aReplyIsPartOfTheChange() {
		Comment reply = PlanFactory.eINSTANCE.createComment();
		session.edit("回复", sample.comment, () -> sample.comment.getReplies().add(reply));
		ProjectChange change = changes.getLast();
		assertEquals(Optional.of(sample.comment), change.subject());
		assertEquals(Set.of(reply), change.added());
		assertTrue(change.touchesInside(reply));
	}

	@Test
	void anEditOfNothingButRemarksIsToldApart() {
		CommentEdits edits = new CommentEdits(session);
		Comment made = edits.add(sample.paragraph, 0, 2, "请核对。", "王工");
		edits.setState(List.of(made), CommentState.RESOLVED, "王工");
		edits.delete(List.of(made));
		session.undo();
		for (ProjectChange change : changes) {
			assertTrue(change.touches(sample.province));
			assertFalse(change.touchesMoreThanRemarks(sample.province));
		}
		changes.clear();
		// The words that the remark is on are kept in step: the edit is one of the text, whatever else it changes.
		new TextEdits(session, MentionReader.NONE).replace(sample.paragraph, 0, 0, "将");
		assertEquals("将", sample.paragraph.getText().substring(0, 1));
		session.undo();
		for (ProjectChange change : changes) {
			assertTrue(change.touchesMoreThanRemarks(sample.province));
		}
		assertEquals(2, changes.size());
	}

	private static final class TestClock implements InstantSource {
		private Instant now = Instant.parse("2026-11-20T10:00:00Z");

		void advance(long millis) {
			now = now.plusMillis(millis);
		}

		@Override
		public Instant instant() {
			return now;
		}
	}
}
