package org.planwright.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.FileLocator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.planwright.cli.Terminal;
import org.planwright.core.project.ProjectSession;
import org.planwright.model.Comment;
import org.planwright.model.Indicator;
import org.planwright.model.Paragraph;
import org.planwright.model.Plan;

/** A real git calls {@code planwright merge} as its merge driver. Skipped where there is no git. */
@EnabledIf(value = "isThere", disabledReason = "git is not installed: its merge driver was not tested")
class GitMergeTest {

	private static final long MINUTES = 5;

	@TempDir
	private Path folder;
	private Path file;

	@BeforeEach
	void makeRepository() throws Exception {
		file = LinkedProject.write(folder.resolve("规划.plan"));
		Files.writeString(folder.resolve(".gitattributes"), "*.plan merge=planwright\n");
		Files.writeString(folder.resolve(".gitignore"), "*.sh\n.*.journal\n.*.lock\n");
		git(0, "init", "-q", "-b", "main");
		git(0, "config", "user.name", "测试");
		git(0, "config", "user.email", "test@localhost");
		git(0, "config", "merge.planwright.driver", driver() + " merge %O %A %B --out %A");
		git(0, "add", ".");
		git(0, "commit", "-qm", "base");
		git(0, "checkout", "-qb", "theirs");
		MergeVerbTest.append(file, "提升服务能力。");
	}

	static boolean isThere() throws InterruptedException {
		try {
			return new ProcessBuilder("git", "--version").start().waitFor() == 0;
		} catch (IOException e) {
			return false;
		}
	}

	@Test
	void branchesAreMergedByTheirMeaning() throws Exception {
		commitAndGoBack();
		MergeVerbTest.retarget(file, "18");
		git(0, "commit", "-qam", "ours");
		git(0, "merge", "-q", "-m", "merge", "theirs");
		try (ProjectSession merged = ProjectSession.open(file)) {
			assertEquals(List.of(), merged.problems());
			assertEquals("18", MergeVerbTest.find(merged, Indicator.class).getTarget().getText());
			assertTrue(MergeVerbTest.find(merged, Paragraph.class).getText().endsWith("提升服务能力。"));
		}
		assertEquals("", git(0, "status", "--porcelain", "--untracked-files=no"));
	}

	@Test
	void aConflictIsLeftToThePerson() throws Exception {
		MergeVerbTest.retarget(file, "19");
		commitAndGoBack();
		MergeVerbTest.retarget(file, "18");
		git(0, "commit", "-qam", "ours");
		git(1, "merge", "-q", "-m", "merge", "theirs");
		assertTrue(git(0, "status", "--porcelain", "--untracked-files=no").startsWith("UU"), "the file is unmerged for git");
		try (ProjectSession merged = ProjectSession.open(file)) {
			assertEquals(List.of(), merged.problems());
			assertTrue(MergeVerbTest.find(merged, Paragraph.class).getText().endsWith("提升服务能力。"));
			Comment remark = MergeVerbTest.find(merged, Plan.class).getComments().getLast();
			assertTrue(remark.getText().contains("我方：18") && remark.getText().contains("对方：19"), remark.getText());
		}
	}

	private void commitAndGoBack() throws Exception {
		git(0, "commit", "-qam", "theirs");
		git(0, "checkout", "-q", "main");
	}

	/** The terminal of this build as a command: the product itself is not there when its bundles are tested. */
	private String driver() throws IOException {
		Path script = folder.resolve("planwright.sh");
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		Files.writeString(script, "#!/bin/sh\nexec \"" + java + "\" -cp \"" + classPath() + "\" " + TerminalMain.class.getName() + " \"$@\"\n");
		script.toFile().setExecutable(true);
		return '"' + script.toString() + '"';
	}

	private static String classPath() {
		List<String> places = new ArrayList<>();
		for (Bundle bundle : FrameworkUtil.getBundle(Terminal.class).getBundleContext().getBundles()) {
			FileLocator.getBundleFileLocation(bundle).ifPresent(place -> {
				File classes = new File(place, "target/classes");
				places.add((classes.isDirectory() ? classes : place).getAbsolutePath());
			});
		}
		return places.stream().collect(Collectors.joining(File.pathSeparator));
	}

	private String git(int status, String... arguments) throws Exception {
		List<String> command = new ArrayList<>(List.of("git", "-c", "core.quotePath=false", "-c", "commit.gpgSign=false"));
		command.addAll(Arrays.asList(arguments));
		Path output = Files.createTempFile("git", ".out");
		try {
			Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(output.toFile()).start();
			assertTrue(process.waitFor(MINUTES, TimeUnit.MINUTES), "git ends");
			String said = Files.readString(output);
			assertEquals(status, process.exitValue(), String.join(" ", arguments) + '\n' + said);
			return said;
		} finally {
			Files.delete(output);
		}
	}
}
