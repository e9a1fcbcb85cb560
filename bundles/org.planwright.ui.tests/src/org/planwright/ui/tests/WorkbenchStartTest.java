package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FileNotFoundException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.app.LifeCycle;
import org.planwright.samples.Samples;

/** The product's own start-up in a real window. */
class WorkbenchStartTest {

	@TempDir
	Path documents;

	@Test
	void theFirstStartOpensACopyOfTheBundledProjectAndSaysWhatToTry() throws Exception {
		Path copy = documents.resolve("规划匠").resolve(Samples.PROJECT_NAME);
		RunningWorkbench.runFirst(documents, workbench -> {
			assertTrue(workbench.shell().isVisible());
			workbench.until(() -> workbench.front().equals("org.planwright.app.welcome"), "no welcome page");
			assertEquals("信息通信业十四五 - 规划匠", workbench.shell().getText());
			assertNotNull(workbench.application().getContext().get(LifeCycle.KEY), "the life cycle of the product did not run");
		});
		assertArrayEquals(Samples.project().openStream().readAllBytes(), Files.readAllBytes(copy), "the copy was written to without being edited");
		RunningWorkbench.runAgain(workbench -> {
			assertEquals("信息通信业十四五 - 规划匠", workbench.shell().getText());
			assertEquals("org.planwright.app.plan", workbench.front(), "the welcome page comes once");
		});
	}

	/** On screens of 200 % the platform asks for open@2x.svg and draws open.svg larger when it hears that there is none. */
	@Test
	void iconsHaveAnAddressAndThoseForOtherScreensAreNotThere() throws Exception {
		RunningWorkbench.runFirst(documents, workbench -> {
			try (InputStream icon = URI.create("planwright-icon:/folder-open.svg").toURL().openStream()) {
				String usable = new String(icon.readAllBytes(), StandardCharsets.UTF_8);
				assertTrue(usable.contains("<svg"));
				try (InputStream faint = URI.create("planwright-icon:/folder-open.svg?faint").toURL().openStream()) {
					assertNotEquals(usable, new String(faint.readAllBytes(), StandardCharsets.UTF_8), "where it cannot be used it has another colour");
				}
			}
			assertThrows(FileNotFoundException.class, () -> URI.create("planwright-icon:/folder-open@2x.svg").toURL().openStream());
		});
	}

	@Test
	void aPersonsFileOfTheSameNameIsOpenedAndNotReplaced() throws Exception {
		Path file = Files.createDirectories(documents.resolve("规划匠")).resolve(Samples.PROJECT_NAME);
		Files.writeString(file, "not a project");
		RunningWorkbench.runFirst(documents, workbench -> {
			workbench.answer("没有打开项目", "知道了");
			assertEquals("规划匠", workbench.shell().getText());
			assertEquals("org.planwright.app.welcome", workbench.front());
		});
		assertEquals("not a project", Files.readString(file));
	}
}
