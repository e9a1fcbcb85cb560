package org.planwright.core.project.safety;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.core.project.ProjectParts;
import org.planwright.core.project.safety.JournalHead.Header;
import org.planwright.testkit.files.FaultPlan;
import org.planwright.testkit.files.FaultyFileSystem;

/** The journal holds what was committed to it, whatever is cut off, changed or fails. */
class JournalTest {

	private static final String AT = "2026-03-01T06:02:33Z";
	private static final String PART = "plans/p1.xml";

	@TempDir
	private Path folder;

	private Path place() {
		return folder.resolve(".a.plan.journal");
	}

	private static Header header() {
		return new Header(JournalHead.VERSION, ProjectParts.version(), "1.0.0", "j1", "project1", "项目", "/docs/a.plan", "base", "李明", "pc", "m", 1, "s", AT);
	}

	private static Map<String, byte[]> part(String name, String content) {
		Map<String, byte[]> parts = new LinkedHashMap<>();
		parts.put(name, content == null ? null : content.getBytes(StandardCharsets.UTF_8));
		return parts;
	}

	private JournalContent read(Path file) throws IOException {
		return JournalContent.read(file).orElseThrow();
	}

	private static Map<String, String> texts(Map<String, byte[]> parts) {
		Map<String, String> texts = new LinkedHashMap<>();
		parts.forEach((name, content) -> texts.put(name, content == null ? null : new String(content, StandardCharsets.UTF_8)));
		return texts;
	}

	@Test
	void theLastStateOfEachPartComesBack() throws IOException {
		Journal journal = new Journal(header(), List.of(place()));
		journal.commit(part(PART, "一"), List.of("改一"), AT);
		journal.commit(part("project.xml", "项目"), List.of("改二"), AT);
		journal.commit(part(PART, "三"), List.of("改三", "改四"), AT);
		journal.commit(part("plans/p2.xml", null), List.of("删除"), AT);
		JournalContent content = read(place());
		Map<String, String> expected = new LinkedHashMap<>(Map.of(PART, "三", "project.xml", "项目"));
		expected.put("plans/p2.xml", null);
		assertEquals(expected, texts(content.all().parts()));
		assertEquals(List.of("改一", "改二", "改三", "改四", "删除"), content.all().labels());
		assertEquals(4, content.last().orElseThrow().number());
		assertEquals(header(), content.header());
		assertTrue(content.isWhole());
		journal.clear();
		assertFalse(Files.exists(place()));
	}

	@Test
	void ofAPrefixExactlyWhatWasCommittedInItComesBack() throws IOException {
		Journal journal = new Journal(header(), List.of(place()));
		Map<Long, String> stateAt = new LinkedHashMap<>();
		for (int number = 1; number <= 5; number++) {
			journal.commit(part(PART, "第" + number + "次"), List.of("改" + number), AT);
			stateAt.put(Files.size(place()), "第" + number + "次");
		}
		byte[] whole = Files.readAllBytes(place());
		Path cut = folder.resolve("cut");
		for (int length = 0; length <= whole.length; length++) {
			Files.write(cut, Arrays.copyOf(whole, length));
			String expected = null;
			for (Map.Entry<Long, String> state : stateAt.entrySet()) {
				expected = state.getKey() <= length ? state.getValue() : expected;
			}
			Optional<JournalContent> content = JournalContent.read(cut);
			assertEquals(expected, content.map(found -> texts(found.all().parts()).get(PART)).orElse(null), "after " + length + " bytes");
			assertEquals(stateAt.containsKey((long) length), content.filter(found -> found.last().isPresent() && found.isWhole()).isPresent(), "whole after " + length);
		}
	}

	@Test
	void nothingThatWasNotCommittedComesOutOfAChangedJournal() throws IOException {
		Journal journal = new Journal(header(), List.of(place()));
		for (int number = 1; number <= 4; number++) {
			journal.commit(part(PART, "第" + number + "次"), List.of("改" + number), AT);
		}
		List<String> states = Arrays.asList(null, "第1次", "第2次", "第3次", "第4次");
		byte[] whole = Files.readAllBytes(place());
		Random random = new Random(7);
		Path changed = folder.resolve("changed");
		for (int round = 0; round < 1000; round++) {
			byte[] bytes = whole.clone();
			bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
			Files.write(changed, bytes);
			String state = JournalContent.read(changed).map(found -> texts(found.all().parts()).get(PART)).orElse(null);
			assertTrue(states.contains(state), state);
		}
	}

	@Test
	void otherFilesAndOtherVersionsAreNoJournal() throws IOException {
		Files.writeString(place(), "这不是自动保存文件");
		assertEquals(Optional.empty(), JournalContent.read(place()));
		Header later = new Header(JournalHead.VERSION, ProjectParts.version() + 1, "9.0", "j", "p", "项目", null, null, "x", "h", "m", 1, "s", AT);
		new Journal(later, List.of(place())).commit(part(PART, "x"), List.of(), AT);
		assertEquals(Optional.empty(), JournalContent.read(place()), "its parts are of a version that is not known here");
	}

	@Test
	void theFileAsItIsTellsWhichEditsItDoesNotHave() throws IOException {
		Journal journal = new Journal(header(), List.of(place()));
		journal.commit(part(PART, "一"), List.of("改一"), AT);
		journal.mark(1);
		journal.saving("saved");
		assertTrue(read(place()).on("saved").orElseThrow().isEmpty(), "the program ended between the save and the removal of the journal");
		assertEquals(Map.of(PART, "一"), texts(read(place()).on("base").orElseThrow().parts()), "it ended before the file was replaced");
		assertEquals(Optional.empty(), read(place()).on("other"));
		journal.commit(part("plans/p2.xml", "二"), List.of("改二"), AT);
		assertEquals(Map.of("plans/p2.xml", "二"), texts(read(place()).on("saved").orElseThrow().parts()), "made while the save was under way");
		journal.saved(Path.of("/docs/b.plan"), "saved", List.of(place()), AT);
		assertEquals(Map.of("plans/p2.xml", "二"), texts(read(place()).on("saved").orElseThrow().parts()));
		assertEquals(Optional.empty(), read(place()).on("base"));
		assertEquals("/docs/b.plan", read(place()).header().file());
		journal.mark(2);
		journal.saved(Path.of("/docs/b.plan"), "again", List.of(place()), AT);
		assertFalse(Files.exists(place()));
	}

	@Test
	void aSaveThatFailedLeavesEverythingUnsaved() throws IOException {
		Journal journal = new Journal(header(), List.of(place()));
		journal.commit(part(PART, "一"), List.of("改一"), AT);
		journal.mark(1);
		journal.notSaved();
		journal.commit(part("plans/p2.xml", "二"), List.of("改二"), AT);
		assertEquals(Map.of(PART, "一", "plans/p2.xml", "二"), texts(read(place()).on("base").orElseThrow().parts()));
	}

	@Test
	void whereverAWriteFailsTheNextCommitHasEverything() throws IOException {
		int steps = stepsOfTwoCommits();
		for (int step = 0; step < steps; step++) {
			Path file = folder.resolve("f" + step);
			FaultPlan plan = new FaultPlan().withShortWrites(64).failAt(step);
			Journal journal = new Journal(header(), List.of(new FaultyFileSystem(folder.getFileSystem(), plan).wrap(file)));
			boolean first = commits(journal, "一");
			boolean second = commits(journal, "二");
			assertTrue(first || second, "one failure costs one commit at most");
			if (second) {
				assertEquals("二", texts(read(file).all().parts()).get(PART), "step " + step + " of " + plan.steps());
			} else {
				assertEquals("一", texts(read(file).all().parts()).get(PART));
			}
			journal.commit(part(PART, "三"), List.of("三"), AT);
			assertEquals("三", texts(read(file).all().parts()).get(PART));
		}
	}

	private static boolean commits(Journal journal, String content) {
		try {
			journal.commit(part(PART, content), List.of(content), AT);
			return true;
		} catch (IOException e) {
			return false;
		}
	}

	private int stepsOfTwoCommits() {
		FaultPlan counting = new FaultPlan().withShortWrites(64);
		Journal journal = new Journal(header(), List.of(new FaultyFileSystem(folder.getFileSystem(), counting).wrap(folder.resolve("count"))));
		assertTrue(commits(journal, "一") && commits(journal, "二"));
		return counting.steps().size();
	}

	@Test
	void whereTheFolderIsGoneTheNextPlaceTakesIt() throws IOException {
		FaultPlan plan = new FaultPlan();
		Path beside = new FaultyFileSystem(folder.getFileSystem(), plan).wrap(place());
		Path elsewhere = folder.resolve("data/journals/j1.journal");
		Journal journal = new Journal(header(), List.of(beside, elsewhere));
		journal.commit(part(PART, "一"), List.of("改一"), AT);
		plan.failFrom(0);
		journal.commit(part("plans/p2.xml", "二"), List.of("改二"), AT);
		assertEquals(Map.of(PART, "一", "plans/p2.xml", "二"), texts(read(elsewhere).all().parts()));
		assertEquals(2, read(elsewhere).last().orElseThrow().number());
		assertEquals(1, read(place()).last().orElseThrow().number(), "what could not be removed got less far");
	}

	@Test
	void whereNoPlaceTakesItThatIsTold() {
		FaultPlan plan = new FaultPlan().failFrom(0);
		Journal journal = new Journal(header(), List.of(new FaultyFileSystem(folder.getFileSystem(), plan).wrap(place())));
		assertThrows(IOException.class, () -> journal.commit(part(PART, "一"), List.of("改一"), AT));
	}

	@Test
	void aJournalThatSomebodyDeletedIsWrittenAnew() throws IOException {
		Journal journal = new Journal(header(), List.of(place()));
		journal.commit(part(PART, "一"), List.of("改一"), AT);
		Files.delete(place());
		journal.commit(part("plans/p2.xml", "二"), List.of("改二"), AT);
		assertEquals(Map.of(PART, "一", "plans/p2.xml", "二"), texts(read(place()).all().parts()));
	}

	@Test
	void aLongSessionDoesNotFillTheDisk() throws IOException {
		Journal journal = new Journal(header(), List.of(place()));
		Random random = new Random(3);
		byte[] content = new byte[400_000];
		for (int round = 0; round < 40; round++) {
			random.nextBytes(content);
			Map<String, byte[]> parts = new LinkedHashMap<>();
			parts.put(PART, content);
			journal.commit(parts, List.of("改"), AT);
			assertTrue(Files.size(place()) < 6_000_000, "grows without end: " + Files.size(place()));
		}
		assertArrayEquals(content, read(place()).all().parts().get(PART));
	}
}
