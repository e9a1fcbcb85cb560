package org.planwright.core.project.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.planwright.core.project.ProjectParts;
import org.planwright.core.project.safety.JournalHead.Header;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Feature;
import com.google.common.jimfs.Jimfs;

/** Disks without room, and what is told of them. */
class KeepingWordsTest {

	private static final String AT = "2026-03-01T06:02:33Z";
	private static final int SMALL = 1 << 20;

	/** Without links, as such disks often are. */
	private final FileSystem disk = Jimfs.newFileSystem(Configuration.unix().toBuilder().setMaxSize(SMALL).setSupportedFeatures(Feature.FILE_CHANNEL).build());

	private static byte[] large() {
		byte[] content = new byte[SMALL + 1];
		new Random(1).nextBytes(content);
		return content;
	}

	private static List<String> in(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).toList();
		}
	}

	@Test
	void aJournalWithoutRoomSaysWhereAndKeepsWhatItHad() throws IOException {
		Path beside = disk.getPath("/work/.a.plan.journal");
		Path own = disk.getPath("/data/journals/j1");
		Header header = new Header(JournalHead.VERSION, ProjectParts.version(), "1.0.0", "j1", "project1", "项目", "/work/a.plan", "base", "李明", "pc", "m", 1, "s", AT);
		Journal journal = new Journal(header, List.of(beside, own));
		journal.commit(Map.of("project.xml", new byte[10]), List.of("改一"), AT);
		IOException full = assertThrows(IOException.class, () -> journal.commit(Map.of("plans/p1.xml", large()), List.of("改二"), AT));
		assertEquals("修改只在窗口里，请尽快保存：磁盘空间不足，文件夹“/data/journals”里放不下自动保存的内容。请清理这个磁盘，或另存到别的磁盘；有了空间会自动再存。", KeepingWords.autosave(full));
		assertEquals(List.of("改一"), JournalContent.read(beside).orElseThrow().all().labels());
		assertEquals(List.of(".a.plan.journal"), in(beside.getParent()));
		assertEquals(List.of(), in(own.getParent()));
	}

	@Test
	void backupsWithoutRoomSayWhere() throws IOException {
		Path file = disk.getPath("/work/a.plan");
		Files.write(file, new byte[SMALL * 3 / 4]);
		Path folder = disk.getPath("/data/backups/a");
		IOException full = assertThrows(IOException.class, () -> new Backups(folder, file, 3).add(file, LocalDateTime.of(2026, 3, 1, 14, 2, 33)));
		assertEquals("文件已保存，但保存前的那一份没有留作备份：磁盘空间不足，文件夹“/data/backups/a”里放不下。\n\n请清理这个磁盘，或在“工具 → 设置”中另选备份文件夹。", KeepingWords.backup(full));
		assertEquals(List.of(), in(folder));
	}

	@Test
	void otherReasonsSayWhereTooIfTheyKnow() {
		assertEquals("修改只在窗口里，请尽快保存：自动保存的内容没有写进用户目录。请检查那里的写入权限和磁盘空间。", KeepingWords.autosave(new IOException("no place")));
		Path folder = Path.of("backups").toAbsolutePath();
		assertEquals("文件已保存，但保存前的那一份没有留作备份：文件夹“" + folder + "”无法写入。\n\n请检查那里的写入权限，或在“工具 → 设置”中另选备份文件夹。",
				KeepingWords.backup(new FileAlreadyExistsException(folder.resolve("a").toString())));
	}
}
