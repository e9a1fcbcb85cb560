package org.planwright.ui.tests.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;
import org.planwright.ui.dialog.StartFolders;

class StartFoldersTest {

	@Test
	void eachKindBeginsWhereItWasChosenLastAndElseWhereTheWorkLies() {
		AtomicReference<Path> home = new AtomicReference<>();
		StartFolders folders = new StartFolders(() -> Optional.ofNullable(home.get()));
		Path root = Path.of("文档").toAbsolutePath();
		assertEquals(Optional.empty(), folders.of(".png"), "nothing is known");
		home.set(root);
		assertEquals(Optional.of(root), folders.of(".png"));
		folders.chose(".png", root.resolve("图").resolve("甲.png"));
		assertEquals(Optional.of(root.resolve("图")), folders.of(".png"));
		assertEquals(Optional.of(root), folders.of("*.txt"), "another kind");
		home.set(root.resolve("另处"));
		assertEquals(Optional.of(root.resolve("图")), folders.of(".png"));
		assertEquals(Optional.of(root.resolve("另处")), folders.of("*.txt"));
	}
}
