package org.planwright.core.project;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.core.project.ProjectFileException.Code;

class ExportedFileTest {

	@TempDir
	private Path folder;

	@Test
	void writesAndReplacesAsAWhole() throws IOException {
		Path file = folder.resolve("图表.csv");
		ExportedFile.write(file, "first, and longer".getBytes(StandardCharsets.UTF_8));
		byte[] second = "第二".getBytes(StandardCharsets.UTF_8);
		ExportedFile.write(file, second);
		assertArrayEquals(second, Files.readAllBytes(file));
		try (Stream<Path> left = Files.list(folder)) {
			assertEquals(List.of(file), left.toList(), "nothing is left beside it");
		}
	}

	@Test
	void aFolderThatIsNotThereIsSaidSo() {
		Path file = folder.resolve("none").resolve("图表.png");
		ProjectFileException e = assertThrows(ProjectFileException.class, () -> ExportedFile.write(file, new byte[] { 1 }));
		assertEquals(Code.NO_FOLDER, e.code());
	}

	@Test
	void aFolderIsNotReplaced() throws IOException {
		Path taken = Files.createDirectory(folder.resolve("图表.svg"));
		ProjectFileException e = assertThrows(ProjectFileException.class, () -> ExportedFile.write(taken, new byte[] { 1 }));
		assertEquals(Code.NOT_WRITABLE, e.code());
	}
}
