package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;

import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.app.LifeCycle;
import org.planwright.app.StartRequests;
import org.planwright.core.project.ProjectSession;
import org.planwright.samples.Samples;
import org.planwright.ui.session.OpenProject;

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

	/** Stands in the place of a command's handler. */
	static final class Failing {
		@Execute
		void execute() {
			throw new IllegalStateException("a fault for a test", new IOException("what it came of"));
		}
	}

	@Test
	void whatFailsInACommandIsToldAsAllFaultsAre() throws Exception {
		RunningWorkbench.runFirst(documents, workbench -> {
			workbench.until(() -> workbench.front().equals("org.planwright.app.welcome"), "the window has not started");
			String command = "org.planwright.app.command.sharing";
			workbench.window().getContext().get(EHandlerService.class).activateHandler(command, new Failing());
			Controls.press(workbench.menu("衔接", "指标分解…"));
			workbench.expectFault("Command '" + command + "' failed");
			workbench.expectFault(command + " java.lang.IllegalStateException: a fault for a test");
		});
	}

	/** Stands in the place of a command's handler whose user gave up in the middle of waiting. */
	static final class GivenUp {
		@Execute
		void execute() {
			throw new CancellationException("nobody wants to wait");
		}
	}

	/** By a menu and by a key, which log for themselves what a command throws. */
	@Test
	void whatTheUserGivesUpIsNoErrorInTheLog() throws Exception {
		RunningWorkbench.runFirst(documents, workbench -> {
			workbench.until(() -> workbench.front().equals("org.planwright.app.welcome"), "the window has not started");
			for (String command : List.of("org.planwright.app.command.sharing", "org.planwright.app.command.import")) {
				workbench.window().getContext().get(EHandlerService.class).activateHandler(command, new GivenUp());
			}
			Controls.press(workbench.menu("衔接", "指标分解…"));
			// The one that stands for the program's reporter tells all that it is given; the log has nothing, or the run would fail.
			workbench.expectFault("org.planwright.app.command.sharing java.util.concurrent.CancellationException");
			Controls.press(workbench.shell(), SWT.MOD1, 'i');
			workbench.expectFault("org.planwright.app.command.import java.util.concurrent.CancellationException");
		});
	}

	@Test
	void aLaterStartHasItsFileOpenedInTheWindowThatIsThere() throws Exception {
		Path other = documents.resolve("另一个.plan");
		Samples.copyProject(other);
		RunningWorkbench.runFirst(documents, workbench -> {
			OpenProject open = workbench.application().getContext().get(OpenProject.class);
			Path before = open.session().orElseThrow().file().orElseThrow();
			assertNotEquals(other, before);
			StartRequests later = new StartRequests(RunningWorkbench.data().resolveSibling("requests"));
			later(workbench, later, Optional.empty());
			assertEquals(before, open.session().orElseThrow().file().orElseThrow(), "a start without a file only shows the window");
			later(workbench, later, Optional.of(other));
			workbench.until(() -> open.session().flatMap(ProjectSession::file).filter(other::equals).isPresent(), "the file is not opened");
			ProjectSession session = open.session().orElseThrow();
			later(workbench, later, Optional.of(documents.resolve("../" + documents.getFileName() + "/另一个.plan")));
			assertSame(session, open.session().orElseThrow(), "what is open is not opened anew");
		});
	}

	private static void later(RunningWorkbench workbench, StartRequests requests, Optional<Path> file) throws Exception {
		CompletableFuture<Boolean> taken = CompletableFuture.supplyAsync(() -> {
			try {
				return requests.ask(file, Duration.ofSeconds(20));
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		});
		workbench.until(taken::isDone, "the request is not taken");
		assertTrue(taken.get());
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
