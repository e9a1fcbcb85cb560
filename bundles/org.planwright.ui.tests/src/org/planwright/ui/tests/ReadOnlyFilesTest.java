package org.planwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.RefusedEditException;
import org.planwright.samples.Samples;
import org.planwright.ui.session.OpenProject;

/** Files that are damaged or of a later version, in the running application. */
class ReadOnlyFilesTest {

	@TempDir
	Path folder;
	private Path file;
	private byte[] good;

	@BeforeEach
	void copy() throws IOException {
		file = folder.resolve("规划.plan");
		Samples.copyProject(file);
		good = Files.readAllBytes(file);
	}

	@Test
	void whatCanBeReadOfADamagedFileIsOpenedAndSavedElsewhere() throws Exception {
		byte[] cut = Arrays.copyOf(good, good.length * 2 / 3);
		Files.write(file, cut);
		Path rescued = folder.resolve("救回.plan");
		RunningWorkbench.runWith(file, workbench -> {
			String words = answered(workbench, "文件已损坏", "打开能读出的部分");
			assertTrue(words.contains("“规划.plan”已损坏"), words);
			assertTrue(words.contains("规划未能读出："), words);
			workbench.until(() -> session(workbench) != null, "nothing was opened");
			workbench.until(() -> workbench.shell().getText().equals("规划 [只读] - 规划匠"), workbench.shell().getText());
			assertFalse(session(workbench).project().getPlans().isEmpty());
			workbench.files().choose(rescued);
			workbench.menu("文件", "另存为…").notifyListeners(SWT.Selection, new Event());
			workbench.until(() -> workbench.shell().getText().equals("救回 - 规划匠"), workbench.shell().getText());
		});
		assertArrayEquals(cut, Files.readAllBytes(file));
		assertTrue(ProjectSession.open(rescued).project().getComments().getLast().getText().contains("规划未能读出："));
	}

	@Test
	void aDamagedFileNeedNotBeOpened() throws Exception {
		Files.write(file, Arrays.copyOf(good, good.length * 2 / 3));
		RunningWorkbench.runWith(file, workbench -> {
			answered(workbench, "文件已损坏", "不打开");
			workbench.settle();
			assertTrue(workbench.application().getContext().get(OpenProject.class).session().isEmpty());
		});
	}

	@Test
	void aFileOfALaterVersionIsShownAndSavedElsewhereOnlyAfterAQuestion() throws Exception {
		byte[] newer = later(good);
		Files.write(file, newer);
		Path own = folder.resolve("本版.plan");
		RunningWorkbench.runWith(file, workbench -> {
			String words = answered(workbench, "只读项目", "知道了");
			assertTrue(words.contains("由更新版本的规划匠保存（文件格式 99"), words);
			workbench.until(() -> workbench.shell().getText().equals("规划 [只读] - 规划匠"), workbench.shell().getText());
			ProjectSession session = session(workbench);
			assertThrows(RefusedEditException.class, () -> session.edit("改", null, () -> session.project().setName("新")));
			workbench.files().choose(own);
			workbench.inDialog("另存为", () -> workbench.menu("文件", "另存为…").notifyListeners(SWT.Selection, new Event()),
					dialog -> Controls.press(Controls.button(dialog, "另存为")));
			workbench.until(() -> workbench.shell().getText().equals("本版 - 规划匠"), workbench.shell().getText());
		});
		assertArrayEquals(newer, Files.readAllBytes(file));
		assertEquals(4, ProjectSession.open(own).project().getPlans().size());
	}

	/** The same file, as a program of a later version might have written it. */
	private static byte[] later(byte[] bytes) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes)); ZipOutputStream zip = new ZipOutputStream(out)) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				byte[] content = in.readAllBytes();
				zip.putNextEntry(new ZipEntry(entry.getName()));
				zip.write(entry.getName().equals("manifest.json")
						? new String(content, StandardCharsets.UTF_8).replaceFirst("\"version\": \\d+", "\"version\": 99").getBytes(StandardCharsets.UTF_8) : content);
			}
		}
		return out.toByteArray();
	}

	private static ProjectSession session(RunningWorkbench workbench) {
		return workbench.application().getContext().get(OpenProject.class).session().orElse(null);
	}

	/** Presses a button of a dialog; what the dialog said. */
	private static String answered(RunningWorkbench workbench, String title, String button) {
		AtomicReference<String> words = new AtomicReference<>();
		workbench.whenOpen(title, dialog -> {
			words.set(words(dialog));
			Controls.press(Controls.button(dialog, button));
		});
		workbench.until(() -> words.get() != null, "no dialog: " + title);
		return words.get();
	}

	private static String words(Shell dialog) {
		return Controls.seen(dialog, Label.class).stream().map(Label::getText).collect(Collectors.joining("\n"));
	}
}
