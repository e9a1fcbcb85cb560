package org.planwright.core.project;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.planwright.core.project.ProjectFileException.Code;
import org.planwright.core.project.ReadOnly.Reason;

/** A project whose file may not be written: the file stays as it is, and another file is the way on. */
class ReadOnlyTest {

	@TempDir
	private Path folder;
	private Path file;
	private byte[] saved;
	private final SampleProject sample = new SampleProject();
	private final ProjectSession session = sample.session;

	@BeforeEach
	void save() throws IOException {
		file = folder.resolve("a.plan");
		session.saveAs(file);
		saved = Files.readAllBytes(file);
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = "NOT_WRITABLE")
	void theFileIsNotWrittenOver(Reason reason) throws IOException {
		session.edit("改", null, () -> sample.stations.setNo("7"));
		session.setReadOnly(new ReadOnly(reason, List.of("李工", "9:00")));
		ProjectFileException failure = assertThrows(ProjectFileException.class, session::save);
		assertEquals(Code.READ_ONLY, failure.code());
		assertTrue(failure.getMessage().contains("另存为"), failure.getMessage());
		assertTrue(failure.getMessage().contains(session.readOnly().orElseThrow().message()), failure.getMessage());
		Path link = Files.createSymbolicLink(folder.resolve("link.plan"), file);
		for (Path same : List.of(file, folder.resolve("../" + folder.getFileName() + "/a.plan"), link)) {
			assertTrue(session.isOwnFile(same), same.toString());
			assertEquals(Code.READ_ONLY, assertThrows(ProjectFileException.class, () -> session.saveAs(same)).code(), same.toString());
		}
		assertFalse(session.isOwnFile(folder.resolve("b.plan")));
		assertArrayEquals(saved, Files.readAllBytes(file));
		assertTrue(session.isDirty());
	}

	@ParameterizedTest
	@EnumSource
	void anotherFileEndsIt(Reason reason) throws IOException {
		session.setReadOnly(ReadOnly.because(reason));
		assertThrows(ProjectFileException.class, () -> session.saveAs(folder.resolve("no/b.plan")));
		assertEquals(Optional.of(ReadOnly.because(reason)), session.readOnly(), "as long as nothing was written");
		Path other = folder.resolve("b.plan");
		session.saveAs(other);
		assertEquals(Optional.empty(), session.readOnly());
		session.edit("改", null, () -> sample.stations.setNo("7"));
		session.save();
		assertEquals(Optional.of(other), session.file());
		assertArrayEquals(saved, Files.readAllBytes(file));
	}

	@Test
	void whatIsNotUnderstoodInFullTakesNoEdits() {
		session.setReadOnly(new ReadOnly(Reason.NEWER, List.of("3", "2")));
		String before = sample.stations.getName();
		RefusedEditException refused = assertThrows(RefusedEditException.class, () -> session.edit("改", null, () -> sample.stations.setName("新")));
		assertEquals("本项目只能查看，不能修改：文件由更新版本的规划匠保存（文件格式 3，本版本只到 2）。需要修改时，请用“另存为”保存成另一个文件。", refused.getMessage());
		assertEquals(before, sample.stations.getName());
		assertFalse(session.isDirty());
	}

	@Test
	void aStateIsWhatItWas() {
		session.setReadOnly(new ReadOnly(Reason.STATE, List.of("送审稿")));
		RefusedEditException refused = assertThrows(RefusedEditException.class, () -> session.edit("改", null, () -> sample.stations.setName("新")));
		assertEquals("本项目只能查看，不能修改：这是留存的版本“送审稿”，只供查看。需要修改时，请用“另存为”保存成另一个文件。", refused.getMessage());
		assertFalse(session.isDirty());
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = { "NEWER", "STATE" })
	void whatIsUnderstoodMayBeEdited(Reason reason) {
		session.setReadOnly(ReadOnly.because(reason));
		session.edit("改", null, () -> sample.stations.setName("新"));
		assertTrue(session.isDirty());
		session.undo();
		assertFalse(session.isDirty());
	}

	@Test
	void aFolderThatCanBeWrittenAgainIsWritten() throws IOException {
		session.edit("改", null, () -> sample.stations.setNo("7"));
		session.setReadOnly(ReadOnly.because(Reason.NOT_WRITABLE));
		session.save();
		assertEquals(Optional.empty(), session.readOnly());
		assertFalse(session.isDirty());
	}

	@ParameterizedTest
	@EnumSource(names = { "NEWER", "SALVAGED" })
	void whatWasReadInPartStaysSoWhoeverHasTheFile(Reason reason) {
		session.setReadOnly(ReadOnly.because(reason));
		session.setReadOnly(ReadOnly.because(Reason.LOCKED));
		session.setReadOnly(null);
		assertEquals(Optional.of(ReadOnly.because(reason)), session.readOnly());
	}

	@Test
	void listenersAreToldOnce() throws IOException {
		List<String> told = new ArrayList<>();
		session.addListener(new SessionListener() {
			@Override
			public void readOnlyChanged() {
				told.add(session.readOnly().map(why -> why.reason().name()).orElse("none"));
			}
		});
		session.setReadOnly(ReadOnly.because(Reason.SALVAGED));
		session.setReadOnly(ReadOnly.because(Reason.SALVAGED));
		session.saveAs(folder.resolve("b.plan"));
		assertEquals(List.of("SALVAGED", "none"), told);
	}
}
