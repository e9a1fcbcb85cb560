package org.planwright.core.project;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planwright.core.project.ProjectFileException.Code;
import org.planwright.testkit.files.FaultPlan;
import org.planwright.testkit.files.FaultyFileSystem;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;

/** Disks that fail while a project is saved: afterwards there is the old file or the new one, whole. */
class SaveFailureTest {

	/** The old file goes aside where it cannot be replaced in one step. */
	private static final String ASIDE = "move a\\.plan to \\.a\\.plan\\.old-\\w+";

	private final FileSystem disk = Jimfs.newFileSystem(Configuration.unix().toBuilder().setAttributeViews("posix").build());
	private final Path file = disk.getPath("/docs/a.plan");
	private final SampleProject sample = new SampleProject();
	private final ProjectSession session = sample.session;
	private byte[] oldBytes;
	private EObject newContent;
	private int stepsOfASave;

	@BeforeEach
	void saveOnce() throws IOException {
		Files.createDirectory(file.getParent());
		session.saveAs(file);
		oldBytes = Files.readAllBytes(file);
		session.edit("改", null, () -> sample.stations.setName("5G基站总数"));
		newContent = EcoreUtil.copy(session.project());
		stepsOfASave = countSteps();
	}

	/** Of a save of equal content, which is equal to the byte. */
	private int countSteps() throws IOException {
		Path other = disk.getPath("/docs/other.plan");
		session.saveAs(other);
		FaultPlan counting = plan();
		try (ProjectSession equal = ProjectSession.open(other)) {
			equal.saveAs(new FaultyFileSystem(disk, counting).wrap(other));
		}
		session.undo();
		session.saveAs(file);
		session.redo();
		Files.delete(other);
		return counting.steps().size();
	}

	@Test
	void aSaveIsManySteps() throws IOException {
		FaultPlan plan = plan();
		saveThrough(plan, file);
		List<String> steps = plan.steps();
		assertEquals(stepsOfASave, steps.size());
		assertTrue(steps.getFirst().startsWith("open .a.plan.tmp-"), steps.toString());
		assertTrue(steps.stream().filter(step -> step.startsWith("write")).count() > 10, steps.toString());
		assertTrue(steps.get(steps.size() - 2).startsWith("force .a.plan.tmp-"), "flushed before it is moved: " + steps);
		assertTrue(steps.getLast().matches("move \\.a\\.plan\\.tmp-\\w+ to a\\.plan"), steps.toString());
	}

	@Test
	void oneStepThatFailsChangesNothing() throws IOException {
		for (int step = 0; step < stepsOfASave; step++) {
			FaultPlan plan = plan().failAt(step);
			ProjectFileException failure = assertThrows(ProjectFileException.class, () -> saveThrough(plan, file));
			assertEquals(Code.WRITE_FAILED, failure.code(), plan.steps().getLast());
			assertUnchangedAndAlone();
			assertTrue(session.isDirty());
		}
		saveThrough(plan(), file);
		assertNewContent();
	}

	@Test
	void aDiskThatIsGoneLeavesTheOldFile() throws IOException {
		for (int step = 0; step < stepsOfASave; step++) {
			FaultPlan plan = plan().failFrom(step);
			ProjectFileException failure = assertThrows(ProjectFileException.class, () -> saveThrough(plan, file));
			assertEquals(Code.WRITE_FAILED, failure.code());
			assertArrayEquals(oldBytes, Files.readAllBytes(file));
		}
	}

	@Test
	void whatTheDiskGarblesIsNoticedBeforeTheOldFileIsReplaced() throws IOException {
		for (int step = 1; step < stepsOfASave - 2; step++) {
			FaultPlan plan = plan().corruptAt(step);
			ProjectFileException failure = assertThrows(ProjectFileException.class, () -> saveThrough(plan, file));
			assertEquals(Code.VERIFY_FAILED, failure.code());
			assertUnchangedAndAlone();
		}
	}

	@Test
	void aDiskThatTakesFewBytesAtATimeGetsThemAll() throws IOException {
		saveThrough(new FaultPlan().withShortWrites(7), file);
		assertNewContent();
	}

	@Test
	void aFolderThatCannotReplaceInOneStepIsWrittenInTwo() throws IOException {
		FaultPlan plan = plan().withoutAtomicMoves();
		saveThrough(plan, file);
		assertNewContent();
		assertTrue(plan.steps().stream().anyMatch(step -> step.matches(ASIDE)), plan.steps().toString());
		assertAlone();
	}

	@Test
	void twoStepsThatFailLeaveTheOldFileToo() throws IOException {
		FaultPlan counting = plan().withoutAtomicMoves();
		saveThrough(counting, file);
		List<String> steps = counting.steps();
		for (int step = steps.size() - 4; step < steps.size(); step++) {
			Files.write(file, oldBytes);
			session.edit("改", null, () -> session.project().setName(session.project().getName() + "。"));
			newContent = EcoreUtil.copy(session.project());
			FaultPlan plan = plan().withoutAtomicMoves().failAt(step);
			try {
				saveThrough(plan, file);
				assertNewContent();
			} catch (ProjectFileException failure) {
				assertEquals(Code.WRITE_FAILED, failure.code());
				assertArrayEquals(oldBytes, Files.readAllBytes(file), plan.steps().toString());
			}
		}
	}

	/** Else an orphan would be taken for edits that were not saved: the program would go on in another journal. */
	@Test
	void aNewFileInItsPlaceIsWrittenThoughTheOldOneCannotBeRemoved() throws IOException {
		FaultPlan counting = plan().withoutAtomicMoves();
		saveThrough(counting, file);
		int removed = counting.steps().stream().map(step -> step.matches("delete \\.a\\.plan\\.old-.*")).toList().indexOf(true);
		Files.write(file, oldBytes);
		session.edit("改", null, () -> session.project().setName("新名。"));
		newContent = EcoreUtil.copy(session.project());
		FaultPlan plan = plan().withoutAtomicMoves();
		saveThrough(plan.failAt(removed), file);
		assertTrue(plan.steps().get(removed).startsWith("delete .a.plan.old-"), plan.steps().toString());
		assertNewContent();
		assertFalse(session.isDirty());
	}

	@Test
	void aFullDiskIsSaidToBeFull() throws IOException {
		FileSystem small = Jimfs.newFileSystem(Configuration.unix().toBuilder().setBlockSize(512).setMaxSize(oldBytes.length + 1024).build());
		Path full = small.getPath("/work/a.plan");
		Files.write(full, oldBytes);
		ProjectFileException failure = assertThrows(ProjectFileException.class, () -> session.saveAs(full));
		assertEquals(Code.NO_SPACE, failure.code());
		assertTrue(failure.getMessage().startsWith("磁盘空间不足，“/work/a.plan”没有保存，原文件没有改动。"), failure.getMessage());
		assertArrayEquals(oldBytes, Files.readAllBytes(full));
	}

	@Test
	void aFolderThatMayNotBeWrittenTo() throws IOException {
		FaultPlan plan = plan().failAt(0).with(AccessDeniedException::new);
		ProjectFileException failure = assertThrows(ProjectFileException.class, () -> saveThrough(plan, file));
		assertEquals(Code.NOT_WRITABLE, failure.code());
		assertUnchangedAndAlone();
	}

	@Test
	void aFolderInThePlaceOfTheFile() throws IOException {
		Path taken = Files.createDirectory(disk.getPath("/docs/b.plan"));
		assertEquals(Code.NOT_WRITABLE, assertThrows(ProjectFileException.class, () -> session.saveAs(taken)).code());
		assertTrue(Files.isDirectory(taken));
	}

	@Test
	void permissionsOfTheFileStay() throws IOException {
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
		session.save();
		assertEquals("rw-rw----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
	}

	/** A file of some kilobytes is written in many steps, as a big one would be. */
	private static FaultPlan plan() {
		return new FaultPlan().withShortWrites(256);
	}

	private void saveThrough(FaultPlan plan, Path target) throws IOException {
		Path before = session.file().orElseThrow();
		Path faulty = new FaultyFileSystem(disk, plan).wrap(target);
		try {
			session.saveAs(faulty);
			assertFalse(session.isDirty());
		} catch (ProjectFileException e) {
			assertEquals(before, session.file().orElseThrow(), "the path is taken only after success");
			throw e;
		}
	}

	private void assertUnchangedAndAlone() throws IOException {
		assertArrayEquals(oldBytes, Files.readAllBytes(file));
		assertAlone();
	}

	private void assertAlone() throws IOException {
		try (Stream<Path> files = Files.list(file.getParent())) {
			assertEquals(List.of("a.plan"), files.map(found -> found.getFileName().toString()).toList());
		}
	}

	private void assertNewContent() throws IOException {
		ProjectSession opened = ProjectSession.open(file);
		assertEquals(List.of(), opened.problems());
		assertTrue(EcoreUtil.equals(newContent, opened.project()));
	}
}
