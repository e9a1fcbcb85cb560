package org.planwright.core.project.safety;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.core.project.ProjectFileException;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.SampleProject;

/** What was in the file before a save is kept, in its order, as long as the person wants. */
class BackupsTest {

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

	private ProjectKeeper open() throws IOException {
		return ProjectOpening.of(file, runs.here(), null).open().keep((millis, action) -> { });
	}

	private static void rename(ProjectSession session, String name) {
		session.edit("改名", null, () -> session.project().setName(name));
	}

	@Test
	void eachSaveKeepsTheFileBeforeAndItOpensAsItWas() throws IOException {
		byte[] before = Files.readAllBytes(file);
		try (ProjectKeeper keeper = open()) {
			rename(keeper.session(), "新名");
			keeper.session().save();
			List<Backup> backups = keeper.backups().orElseThrow().list();
			assertEquals(1, backups.size());
			Backup backup = backups.getFirst();
			assertArrayEquals(before, Files.readAllBytes(backup.file()));
			assertEquals(before.length, backup.size());
			assertTrue(backup.file().getFileName().toString().matches("a 000001 \\d{8}-\\d{6}\\.plan"), backup.toString());
			ProjectSession copy = ProjectSession.openCopy(backup.file());
			assertTrue(EcoreUtil.equals(sample.session.project(), copy.project()));
			assertTrue(copy.file().isEmpty(), "nothing is written over by saving it");
			rename(keeper.session(), "又改");
			keeper.session().save();
			assertArrayEquals(before, Files.readAllBytes(backup.file()), "a backup is never written again");
			assertEquals(List.of(2L, 1L), keeper.backups().orElseThrow().list().stream().map(Backup::number).toList());
		}
	}

	@Test
	void theLatestStayAndOneOfEachEarlierDayInOrderOfNumbers() throws IOException {
		Backups backups = new Backups(folder.resolve("b"), file, 3);
		LocalDateTime day = LocalDateTime.of(2026, 3, 1, 9, 0);
		for (int i = 0; i < 5; i++) {
			backups.add(file, day.plusMinutes(i));
		}
		backups.add(file, day.plusDays(1));
		backups.add(file, day.plusDays(1).plusHours(1));
		backups.add(file, day.plusDays(2));
		backups.add(file, day.plusDays(3));
		backups.prune();
		assertEquals(List.of(9L, 8L, 7L, 6L, 5L), backups.list().stream().map(Backup::number).toList());
	}

	@Test
	void aClockThatWasSetBackDeletesNoneOfTheLatest() throws IOException {
		Backups backups = new Backups(folder.resolve("b"), file, 2);
		backups.add(file, LocalDateTime.of(2031, 1, 1, 0, 0));
		backups.add(file, LocalDateTime.of(2031, 1, 1, 0, 1));
		backups.add(file, LocalDateTime.of(1999, 1, 1, 0, 0));
		backups.add(file, LocalDateTime.of(1999, 1, 1, 0, 0));
		backups.prune();
		assertEquals(List.of(4L, 3L, 2L), backups.list().stream().map(Backup::number).toList());
		assertEquals(5, backups.add(file, LocalDateTime.of(2000, 1, 1, 0, 0)).number());
	}

	@Test
	void whatDoesNotOpenIsNoBackup() throws IOException {
		Path target = Files.writeString(folder.resolve("b.plan"), "这不是项目文件");
		try (ProjectKeeper keeper = open()) {
			keeper.session().saveAs(target);
			assertEquals(List.of(), keeper.backups().orElseThrow().list());
		}
	}

	@Test
	void anotherProjectThatIsSavedOverIsKeptToo() throws IOException {
		Path target = folder.resolve("b.plan");
		ProjectSession other = ProjectSession.create("别的项目");
		other.saveAs(target);
		byte[] before = Files.readAllBytes(target);
		try (ProjectKeeper keeper = open()) {
			keeper.session().saveAs(target);
			assertArrayEquals(before, Files.readAllBytes(keeper.backups().orElseThrow().list().getFirst().file()));
		}
	}

	@Test
	void aSaveThatFailsLeavesNoBackup() throws IOException {
		try (ProjectKeeper keeper = open()) {
			rename(keeper.session(), "新名");
			try (ProjectSession other = ProjectSession.open(file)) {
				rename(other, "别人改的");
				other.save();
			}
			assertThrows(ProjectFileException.class, keeper.session()::save);
			assertEquals(List.of(), keeper.backups().orElseThrow().list());
		}
	}

	@Test
	void theFolderIsThePersonsChoice() throws IOException {
		for (BackupRule rule : List.of(new BackupRule(1, BackupRule.Place.BESIDE, null), new BackupRule(1, BackupRule.Place.FOLDER, folder.resolve("mine")))) {
			runs.rule = rule;
			try (ProjectKeeper keeper = open()) {
				rename(keeper.session(), rule.place().name());
				keeper.session().save();
				Path kept = keeper.backups().orElseThrow().list().getFirst().file();
				assertTrue(kept.startsWith(rule.place() == BackupRule.Place.BESIDE ? folder.resolve("a.plan.backups") : folder.resolve("mine")), kept.toString());
			}
		}
	}

	@Test
	void noneAreMadeWhereNoneAreWanted() throws IOException {
		runs.rule = new BackupRule(0, BackupRule.Place.MACHINE, null);
		try (ProjectKeeper keeper = open()) {
			rename(keeper.session(), "新名");
			keeper.session().save();
			assertEquals(List.of(), keeper.backups().orElseThrow().list());
		}
	}

	@Test
	void aSaveThatCannotBeBackedUpIsMadeAndTold() throws IOException {
		Files.createDirectories(runs.data);
		Files.writeString(runs.data.resolve("backups"), "a file in the place of the folder");
		try (ProjectKeeper keeper = open()) {
			rename(keeper.session(), "新名");
			keeper.session().save();
			assertTrue(keeper.backupProblem().isPresent());
			assertEquals("新名", ProjectSession.open(file).project().getName());
		}
	}

	@Test
	void whatAnotherWroteIsKeptInAnyCaseBeforeItIsWrittenOver() throws IOException {
		runs.rule = new BackupRule(0, BackupRule.Place.MACHINE, null);
		try (ProjectKeeper keeper = open()) {
			rename(keeper.session(), "新名");
			try (ProjectSession other = ProjectSession.open(file)) {
				rename(other, "别人改的");
				other.save();
			}
			byte[] theirs = Files.readAllBytes(file);
			keeper.allowOverwriting();
			keeper.session().save();
			assertArrayEquals(theirs, Files.readAllBytes(keeper.backups().orElseThrow().list().getFirst().file()));
		}
	}

	@Test
	void whatAnotherWroteIsNotWrittenOverWhereItCannotBeKept() throws IOException {
		Files.createDirectories(runs.data);
		Files.writeString(runs.data.resolve("backups"), "a file in the place of the folder");
		try (ProjectKeeper keeper = open()) {
			rename(keeper.session(), "新名");
			try (ProjectSession other = ProjectSession.open(file)) {
				rename(other, "别人改的");
				other.save();
			}
			keeper.allowOverwriting();
			assertThrows(ProjectFileException.class, keeper.session()::save);
			assertEquals("别人改的", ProjectSession.open(file).project().getName());
			assertTrue(keeper.session().isDirty());
		}
	}

	@Test
	void aRuleThatMakesNoSenseIsNone() {
		assertEquals(2, IntStream.of(-1, 100).filter(keep -> isRefused(keep)).count());
	}

	private static boolean isRefused(int keep) {
		try {
			new BackupRule(keep, BackupRule.Place.MACHINE, null);
			return false;
		} catch (IllegalArgumentException e) {
			return true;
		}
	}
}
