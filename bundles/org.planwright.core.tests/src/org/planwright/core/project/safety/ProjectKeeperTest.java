package org.planwright.core.project.safety;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.core.project.ProjectFileException;
import org.planwright.core.project.ProjectFileException.Code;
import org.planwright.core.project.ProjectSaving;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.ReadOnly;
import org.planwright.core.project.SampleProject;
import org.planwright.core.project.edit.IndicatorEdits;
import org.planwright.core.project.edit.IndicatorField;
import org.planwright.core.project.safety.ChangedPlan.Kind;
import org.planwright.model.Identified;
import org.planwright.model.Indicator;
import org.planwright.model.Plan;
import org.planwright.testkit.files.FaultPlan;
import org.planwright.testkit.files.FaultyFileSystem;

/** What is edited comes back after a crash, and nobody's work is written over by somebody else's. */
class ProjectKeeperTest {

	@TempDir
	private Path folder;

	private final SampleProject sample = new SampleProject();
	private TestSafety runs;
	private Path file;

	@BeforeEach
	void save() throws IOException {
		runs = new TestSafety(folder.resolve("data"));
		file = folder.resolve("a.plan");
		sample.session.saveAs(file);
	}

	private ProjectOpening.Opened open(Safety safety) throws IOException {
		return ProjectOpening.of(file, safety, null).open();
	}

	private static ProjectKeeper keep(ProjectOpening.Opened opened) {
		return opened.keep((millis, action) -> { });
	}

	private Indicator stations(ProjectSession session) {
		return (Indicator) session.find(sample.stations.getId()).orElseThrow();
	}

	private void setTarget(ProjectSession session, String words) {
		new IndicatorEdits(session).set(stations(session), IndicatorField.TARGET, words);
	}

	private static boolean flush(ProjectKeeper keeper) {
		return keeper.flush().join();
	}

	/** A run that edits and is killed. Returns what the project was then. */
	private ProjectSession crashAfter(String... targets) throws IOException {
		ProjectKeeper keeper = keep(open(runs.killed()));
		for (String target : targets) {
			setTarget(keeper.session(), target);
			assertTrue(flush(keeper));
		}
		return keeper.session();
	}

	private List<String> beside() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(path -> path.getFileName().toString()).filter(name -> name.startsWith(".")).sorted().toList();
		}
	}

	@Test
	void editsThatWereNotSavedAreToldOfAndComeBackAsOneEdit() throws IOException {
		byte[] before = Files.readAllBytes(file);
		ProjectSession crashed = crashAfter("21", "22");
		ProjectOpening.Opened opened = open(runs.here());
		Recovery recovery = opened.recoveries().getFirst();
		assertEquals(1, opened.recoveries().size());
		assertEquals(Recovery.Kind.FITS, recovery.kind());
		assertEquals(List.of(new ChangedPlan(sample.province.getTitle(), Kind.CHANGED, 1)), recovery.changed());
		assertEquals(2, recovery.labels().size());
		assertEquals(Optional.of("李明"), recovery.user());
		assertEquals(Optional.of(runs.now), recovery.when());
		assertFalse(recovery.isCutOff());

		ProjectSession session = opened.session();
		ProjectKeeper keeper = keep(opened);
		assertEquals("20", stations(session).getTarget().getText(), "nothing comes back unasked");
		keeper.restore(recovery);
		assertTrue(flush(keeper));
		assertTrue(EcoreUtil.equals(crashed.project(), session.project()));
		assertTrue(session.isDirty());
		assertEquals(Optional.of("恢复未保存的修改"), session.undoLabel());
		assertEquals(List.of(".a.plan.journal", ".a.plan.lock"), beside());
		session.undo();
		assertFalse(session.isDirty());
		assertFalse(session.canUndo());
		session.saveAs(folder.resolve("undone.plan"));
		assertArrayEquals(before, Files.readAllBytes(folder.resolve("undone.plan")));
		keeper.close();
	}

	@Test
	void restoredEditsAreKeptAgainUntilTheyAreSaved() throws IOException {
		crashAfter("21");
		ProjectOpening.Opened second = open(runs.killed());
		ProjectKeeper secondKeeper = keep(second);
		secondKeeper.restore(second.recoveries().getFirst());
		assertTrue(flush(secondKeeper));
		ProjectOpening.Opened third = open(runs.here());
		ProjectKeeper keeper = keep(third);
		keeper.restore(third.recoveries().getFirst());
		assertEquals("21", stations(third.session()).getTarget().getText());
		third.session().save();
		keeper.close();
		assertEquals(List.of(), beside());
		ProjectOpening.Opened fourth = open(runs.here());
		assertEquals(List.of(), fourth.recoveries());
		assertEquals("21", stations(fourth.session()).getTarget().getText());
		keep(fourth).close();
	}

	@Test
	void plansThatWereAddedRemovedAndMovedComeBack() throws IOException {
		ProjectKeeper crashed = keep(open(runs.killed()));
		ProjectSession edited = crashed.session();
		edited.edit("增删", null, () -> {
			Plan copy = EcoreUtil.copy(edited.project().getPlans().get(1));
			EcoreUtil.getAllContents(copy, false).forEachRemaining(object -> {
				if (object instanceof Identified identified) {
					identified.setId(null);
				}
			});
			copy.setId(null);
			copy.setTitle("新的规划");
			edited.project().getPlans().addFirst(copy);
			edited.project().setName("改了名");
		});
		assertTrue(flush(crashed));
		edited.edit("删除", null, () -> edited.project().getPlans().remove(1));
		assertTrue(flush(crashed));
		ProjectOpening.Opened opened = open(runs.here());
		Recovery recovery = opened.recoveries().getFirst();
		assertTrue(recovery.changed().stream().anyMatch(plan -> plan.kind() == Kind.ADDED && "新的规划".equals(plan.title())), recovery.changed().toString());
		assertTrue(recovery.changed().stream().anyMatch(plan -> plan.kind() == Kind.REMOVED && sample.national.getTitle().equals(plan.title())), recovery.changed().toString());
		ProjectKeeper keeper = keep(opened);
		keeper.restore(recovery);
		assertTrue(EcoreUtil.equals(edited.project(), opened.session().project()));
		opened.session().undo();
		assertTrue(EcoreUtil.equals(sample.session.project(), opened.session().project()));
		keeper.close();
	}

	@Test
	void whatRefersIntoAPlanThatComesBackRefersToItsObjects() throws IOException {
		ProjectKeeper crashed = keep(open(runs.killed()));
		ProjectSession edited = crashed.session();
		new IndicatorEdits(edited).set(stations(edited), IndicatorField.TARGET, "33");
		assertTrue(flush(crashed));
		ProjectOpening.Opened opened = open(runs.here());
		ProjectSession session = opened.session();
		int before = session.referencesTo(stations(session)).size();
		ProjectKeeper keeper = keep(opened);
		keeper.restore(opened.recoveries().getFirst());
		assertEquals(before, session.referencesTo(stations(session)).size());
		session.referencesTo(stations(session)).forEach(setting -> assertSame(session.project(), EcoreUtil.getRootContainer(setting.getEObject())));
		session.saveAs(folder.resolve("b.plan"));
		assertEquals(List.of(), ProjectSession.open(folder.resolve("b.plan")).problems());
		keeper.close();
	}

	@Test
	void whatIsLeftForLaterIsOfferedAgainAndWhatIsDiscardedIsNot() throws IOException {
		crashAfter("21");
		ProjectOpening.Opened first = open(runs.here());
		ProjectKeeper keeper = keep(first);
		setTarget(first.session(), "30");
		assertTrue(flush(keeper));
		keeper.close();
		ProjectOpening.Opened second = open(runs.here());
		assertEquals(List.of(Recovery.Kind.FITS), second.recoveries().stream().map(Recovery::kind).toList());
		second.recoveries().getFirst().discard();
		keep(second).close();
		assertEquals(List.of(), open(runs.here()).recoveries());
	}

	@Test
	void editsOnAFileThatAnotherChangedAreOpenedAsACopyOnlyWithWhatTheyWereMadeOn() throws IOException {
		try (ProjectKeeper keeper = keep(open(runs.here()))) {
			setTarget(keeper.session(), "20.5");
			keeper.session().save();
		}
		crashAfter("21");
		try (ProjectSession other = ProjectSession.open(file)) {
			other.edit("别人", null, () -> other.project().setName("别人改的"));
			other.save();
		}
		ProjectOpening.Opened opened = open(runs.here());
		Recovery recovery = opened.recoveries().getFirst();
		assertEquals(Recovery.Kind.OTHER_BASE, recovery.kind());
		ProjectSession copy = recovery.openCopy();
		assertEquals("21", stations(copy).getTarget().getText());
		assertTrue(copy.file().isEmpty());
		assertEquals("别人改的", opened.session().project().getName());
		assertEquals("20.5", stations(opened.session()).getTarget().getText(), "nothing was put onto another base");
		keep(opened).close();
		assertEquals(1, open(runs.here()).recoveries().size(), "the journal stays until it is discarded");
	}

	@Test
	void aDamagedJournalIsToldOfAndNotLost() throws IOException {
		crashAfter("21");
		Files.writeString(folder.resolve(".a.plan.journal"), "garbage");
		ProjectOpening.Opened opened = open(runs.here());
		assertEquals(List.of(Recovery.Kind.UNREADABLE), opened.recoveries().stream().map(Recovery::kind).toList());
		ProjectKeeper keeper = keep(opened);
		setTarget(opened.session(), "22");
		assertTrue(flush(keeper));
		assertEquals("garbage", Files.readString(opened.recoveries().getFirst().journal()));
		keeper.close();
	}

	@Test
	void aJournalThatIsCutOffBringsBackWhatIsWhole() throws IOException {
		crashAfter("21", "22");
		Path journal = folder.resolve(".a.plan.journal");
		byte[] whole = Files.readAllBytes(journal);
		Files.write(journal, Arrays.copyOf(whole, whole.length - 5));
		ProjectOpening.Opened opened = open(runs.here());
		Recovery recovery = opened.recoveries().getFirst();
		assertTrue(recovery.isCutOff());
		ProjectKeeper keeper = keep(opened);
		keeper.restore(recovery);
		assertEquals("21", stations(opened.session()).getTarget().getText());
		keeper.close();
	}

	@Test
	void aProjectThatWasNeverSavedComesBack() throws IOException {
		ProjectSession fresh = ProjectSession.create("未命名项目");
		ProjectKeeper crashed = ProjectKeeper.of(fresh, runs.killed(), (millis, action) -> { });
		fresh.edit("导入", null, () -> fresh.project().getPlans().addAll(EcoreUtil.copyAll(sample.session.project().getPlans())));
		assertTrue(flush(crashed));
		fresh.edit("改名", null, () -> fresh.project().setName("新项目"));
		assertTrue(flush(crashed));
		List<Recovery> found = ProjectOpening.unsavedProjects(runs.here());
		assertEquals(List.of(Recovery.Kind.NEW_PROJECT), found.stream().map(Recovery::kind).toList());
		assertEquals(2, found.getFirst().changed().stream().filter(plan -> plan.kind() == Kind.ADDED).count());
		try (ProjectKeeper keeper = ProjectKeeper.restoreNew(found.getFirst(), runs.here(), (millis, action) -> { })) {
			ProjectSession session = keeper.session();
			assertTrue(EcoreUtil.equals(fresh.project(), session.project()));
			assertTrue(session.isDirty());
			assertTrue(flush(keeper));
			assertEquals(List.of(), ProjectOpening.unsavedProjects(runs.here()), "this run has it");
			session.undo();
			assertEquals(List.of(), session.project().getPlans());
		}
		assertEquals(List.of(), ProjectOpening.unsavedProjects(runs.here()));
	}

	@Test
	void aSaveEndsTheJournalAndAnUndoneEditToo() throws IOException {
		ProjectKeeper keeper = keep(open(runs.here()));
		setTarget(keeper.session(), "21");
		assertTrue(flush(keeper));
		assertEquals(List.of(".a.plan.journal", ".a.plan.lock"), beside());
		assertEquals(Optional.of(runs.now), keeper.autosaved());
		keeper.session().undo();
		flush(keeper);
		assertEquals(List.of(".a.plan.lock"), beside());
		keeper.session().redo();
		assertTrue(flush(keeper));
		keeper.session().save();
		flush(keeper);
		assertEquals(List.of(".a.plan.lock"), beside());
		assertEquals(Optional.empty(), keeper.autosaved());
		keeper.close();
		assertEquals(List.of(), beside());
	}

	@Test
	void closingWithoutBeingAskedKeepsTheEdits() throws IOException {
		ProjectKeeper keeper = keep(open(runs.here()));
		setTarget(keeper.session(), "21");
		keeper.closeAndKeep();
		assertEquals(List.of(".a.plan.journal"), beside(), "the lock is given back, the edits stay");
		assertEquals(1, open(runs.here()).recoveries().size());
	}

	@Test
	void editsThatAreMadeWhileASaveIsUnderWayAreNotSavedAndNotLost() throws IOException {
		ProjectKeeper keeper = keep(open(runs.killed()));
		ProjectSession session = keeper.session();
		setTarget(session, "21");
		ProjectSaving saving = session.beginSaving(file);
		setTarget(session, "22");
		assertTrue(flush(keeper));
		saving.write();
		saving.end();
		flush(keeper);
		assertTrue(session.isDirty());
		assertEquals("21", stations(ProjectSession.open(file)).getTarget().getText());
		ProjectOpening.Opened opened = open(runs.here());
		assertEquals(List.of(Recovery.Kind.FITS), opened.recoveries().stream().map(Recovery::kind).toList());
		ProjectKeeper next = keep(opened);
		next.restore(opened.recoveries().getFirst());
		assertEquals("22", stations(opened.session()).getTarget().getText());
		next.close();
		session.undo();
		assertFalse(session.isDirty(), "back at what was saved");
	}

	@Test
	void aFileThatAnotherChangedIsNotWrittenOverUnasked() throws IOException {
		ProjectKeeper keeper = keep(open(runs.here()));
		setTarget(keeper.session(), "21");
		try (ProjectSession other = ProjectSession.open(file)) {
			setTarget(other, "99");
			other.save();
		}
		byte[] theirs = Files.readAllBytes(file);
		assertEquals(Code.CHANGED_ON_DISK, assertThrows(ProjectFileException.class, keeper.session()::save).code());
		assertArrayEquals(theirs, Files.readAllBytes(file));
		assertTrue(keeper.session().isDirty());
		assertTrue(flush(keeper));
		assertTrue(beside().contains(".a.plan.journal"));
		keeper.allowOverwriting();
		keeper.session().save();
		assertEquals("21", stations(ProjectSession.open(file)).getTarget().getText());
		assertArrayEquals(theirs, Files.readAllBytes(keeper.backups().orElseThrow().list().getFirst().file()), "and what was there is kept");
		setTarget(keeper.session(), "22");
		keeper.session().save();
		keeper.close();
	}

	@Test
	void aFileOfTheSameLengthAndTimeIsKnownByItsContent() throws IOException {
		ProjectKeeper keeper = keep(open(runs.here()));
		FileStamp stamp = FileStamp.of(file);
		byte[] bytes = Files.readAllBytes(file);
		bytes[bytes.length / 2] ^= 1;
		Files.write(file, bytes);
		Files.setLastModifiedTime(file, stamp.modified());
		assertEquals(FileStamp.Now.SAME, stamp.compare(file, false));
		assertEquals(FileStamp.Now.CHANGED, stamp.compare(file, true));
		setTarget(keeper.session(), "21");
		assertEquals(Code.CHANGED_ON_DISK, assertThrows(ProjectFileException.class, keeper.session()::save).code());
		keeper.close();
	}

	@Test
	void aFileThatWasMovedIsNotMadeAgainUnasked() throws IOException {
		ProjectKeeper keeper = keep(open(runs.here()));
		Files.move(file, folder.resolve("moved.plan"));
		setTarget(keeper.session(), "21");
		assertEquals(Code.GONE, assertThrows(ProjectFileException.class, keeper.session()::save).code());
		assertFalse(Files.exists(file));
		keeper.allowOverwriting();
		keeper.session().save();
		assertEquals("21", stations(ProjectSession.open(file)).getTarget().getText());
		keeper.close();
	}

	@Test
	void aFolderThatIsGoneLeavesTheEditsInTheProgramsOwn() throws IOException {
		Path share = Files.createDirectory(folder.resolve("share"));
		Path shared = share.resolve("b.plan");
		Files.copy(file, shared);
		ProjectKeeper keeper = keep(ProjectOpening.of(shared, runs.killed(), null).open());
		setTarget(keeper.session(), "21");
		assertTrue(flush(keeper));
		Files.move(share, folder.resolve("unplugged"), StandardCopyOption.ATOMIC_MOVE);
		setTarget(keeper.session(), "22");
		assertTrue(flush(keeper), "the folder for the program's own data takes them");
		assertEquals(Code.NO_FOLDER, assertThrows(ProjectFileException.class, keeper.session()::save).code());
		assertTrue(keeper.session().isDirty());
		Files.move(folder.resolve("unplugged"), share, StandardCopyOption.ATOMIC_MOVE);
		ProjectOpening.Opened opened = ProjectOpening.of(shared, runs.here(), null).open();
		assertEquals(1, opened.recoveries().size(), "two places, one journal");
		ProjectKeeper next = keep(opened);
		next.restore(opened.recoveries().getFirst());
		assertEquals("22", stations(opened.session()).getTarget().getText());
		next.close();
	}

	@Test
	void aFileThatAnotherHasOpenIsReadOnlyAndAnotherFileIsTheWayOn() throws IOException {
		ProjectKeeper theirs = keep(open(runs.elsewhere()));
		ProjectOpening opening = ProjectOpening.of(file, runs.here(), null);
		assertTrue(opening.isTaken());
		assertEquals("王芳", opening.holder().orElseThrow().user());
		ProjectOpening.Opened opened = opening.open();
		assertEquals(ReadOnly.Reason.LOCKED, opened.session().readOnly().orElseThrow().reason());
		ProjectKeeper keeper = keep(opened);
		setTarget(opened.session(), "21");
		assertTrue(flush(keeper));
		assertEquals(List.of(".a.plan.lock"), beside(), "what stands beside the file is theirs");
		assertEquals(Code.READ_ONLY, assertThrows(ProjectFileException.class, opened.session()::save).code());
		Path own = folder.resolve("b.plan");
		opened.session().saveAs(own);
		flush(keeper);
		assertEquals(List.of(".a.plan.lock", ".b.plan.lock"), beside());
		assertTrue(opened.session().readOnly().isEmpty());
		keeper.close();
		theirs.close();
		assertEquals(List.of(), beside());
	}

	@Test
	void aLockThatWasTakenOverKeepsBothFromWritingOverEachOther() throws IOException {
		ProjectKeeper first = keep(open(runs.elsewhere()));
		setTarget(first.session(), "21");
		assertTrue(flush(first));
		ProjectOpening opening = ProjectOpening.of(file, runs.here(), null);
		opening.takeOver();
		ProjectOpening.Opened opened = opening.open();
		ProjectKeeper second = keep(opened);
		assertEquals(1, opened.recoveries().size(), "the edits of the one who was taken over from are told of");
		first.look();
		flush(first);
		assertEquals("李明", first.taker().orElseThrow().user());
		assertEquals(Code.LOCKED, assertThrows(ProjectFileException.class, first.session()::save).code());
		setTarget(second.session(), "30");
		second.session().save();
		assertEquals("30", stations(ProjectSession.open(file)).getTarget().getText());
		first.session().saveAs(folder.resolve("theirs.plan"));
		first.close();
		second.close();
		assertEquals(List.of(), beside().stream().filter(name -> !name.contains(".kept-")).toList());
	}

	@Test
	void saveAsTakesTheLockOfTheNewFileAndGivesTheOldOneBackOnlyWhenItSucceeded() throws IOException {
		ProjectKeeper keeper = keep(open(runs.here()));
		assertThrows(ProjectFileException.class, () -> keeper.session().saveAs(folder.resolve("no/b.plan")));
		assertEquals(List.of(".a.plan.lock"), beside());
		assertEquals(Optional.of(file), keeper.session().file());
		Path target = folder.resolve("b.plan");
		keeper.session().saveAs(target);
		flush(keeper);
		assertEquals(List.of(".b.plan.lock"), beside());
		setTarget(keeper.session(), "21");
		assertTrue(flush(keeper));
		assertEquals(List.of(".b.plan.journal", ".b.plan.lock"), beside());
		keeper.close();
	}

	@Test
	void aFileThatAnotherHasOpenIsNoTargetOfSaveAs() throws IOException {
		Path target = folder.resolve("b.plan");
		Files.copy(file, target);
		ProjectKeeper theirs = keep(ProjectOpening.of(target, runs.elsewhere(), null).open());
		ProjectKeeper keeper = keep(open(runs.here()));
		ProjectFileException refused = assertThrows(ProjectFileException.class, () -> keeper.session().saveAs(target));
		assertEquals(Code.LOCKED, refused.code());
		assertTrue(refused.getMessage().contains("王芳（电脑 PC-7）"), refused.getMessage());
		keeper.close();
		theirs.close();
	}

	@Test
	void theSameFileIsOpenedAgainInThisProgram() throws IOException {
		ProjectKeeper keeper = keep(open(runs.here()));
		ProjectOpening again = ProjectOpening.of(file, runs.here(), keeper);
		assertFalse(again.isTaken());
		ProjectKeeper next = keep(again.open());
		keeper.close();
		assertTrue(next.isLocked());
		assertEquals(List.of(".a.plan.lock"), beside());
		next.close();
	}

	@Test
	void aSaveInTwoStepsThatWasBrokenOffBetweenThemIsPutRight() throws IOException {
		byte[] bytes = Files.readAllBytes(file);
		Files.move(file, folder.resolve(".a.plan.old-x1"));
		Files.write(folder.resolve(".a.plan.tmp-x2"), new byte[10]);
		Files.write(folder.resolve("..a.plan.journal.tmp-x3"), new byte[10]);
		keep(open(runs.here())).close();
		assertArrayEquals(bytes, Files.readAllBytes(file));
		assertEquals(List.of(), beside());
	}

	@Test
	void lookingAtTheFileTellsWhenItChanged() throws IOException {
		ProjectKeeper keeper = keep(open(runs.here()));
		keeper.look();
		flush(keeper);
		assertEquals(FileStamp.Now.SAME, keeper.file());
		try (ProjectSession other = ProjectSession.open(file)) {
			setTarget(other, "99");
			other.save();
		}
		keeper.look();
		flush(keeper);
		assertEquals(FileStamp.Now.CHANGED, keeper.file());
		Files.delete(file);
		keeper.look();
		flush(keeper);
		assertEquals(FileStamp.Now.GONE, keeper.file());
		keeper.close();
	}

	@Test
	void editsThatCouldNotBeKeptAreTriedAgain() throws IOException {
		FaultPlan plan = new FaultPlan();
		FaultyFileSystem faulty = new FaultyFileSystem(folder.getFileSystem(), plan);
		Safety safety = new TestSafety(faulty.wrap(runs.data)).here();
		ProjectKeeper keeper = keep(ProjectOpening.of(faulty.wrap(file), safety, null).open());
		plan.failFrom(plan.steps().size());
		setTarget(keeper.session(), "21");
		assertFalse(flush(keeper));
		assertTrue(keeper.autosaveProblem().isPresent(), "and that is told");
		assertEquals(List.of(".a.plan.lock"), beside());
		plan.failAt(-1);
		keeper.beat();
		assertTrue(flush(keeper));
		assertTrue(keeper.autosaveProblem().isEmpty());
		assertEquals(List.of(".a.plan.journal", ".a.plan.lock"), beside());
		keeper.close();
	}

	@Test
	void nothingRestsOnClocks() throws IOException {
		runs.now = Instant.parse("2031-01-01T00:00:00Z");
		crashAfter("21");
		runs.now = Instant.parse("1999-01-01T00:00:00Z");
		ProjectOpening.Opened opened = open(runs.here());
		ProjectKeeper keeper = keep(opened);
		keeper.restore(opened.recoveries().getFirst());
		assertEquals("21", stations(opened.session()).getTarget().getText());
		assertNotEquals(0, opened.session().project().getPlans().size());
		opened.session().save();
		keeper.close();
		assertNull(ProjectLock.holder(file).orElse(null));
	}
}
