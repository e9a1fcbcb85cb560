package org.planwright.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.planwright.core.report.PrintException;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;

/** What is told where files for a moment cannot be written, and what is left of them. */
class ScratchFolderTest {

	private static final int SMALL = 2 << 20;

	private static Path place(long size) {
		FileSystem disk = Jimfs.newFileSystem(Configuration.unix().toBuilder().setMaxSize(size).build());
		return disk.getPath("/work");
	}

	private static List<Path> in(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.toList();
		}
	}

	@Test
	void aFullDiskIsToldAndNothingStaysOnIt() throws IOException {
		Path place = place(SMALL);
		try (ScratchFolder scratch = new ScratchFolder(place)) {
			Path file = scratch.path().resolve("rows");
			Files.write(file, new byte[SMALL * 3 / 4]);
			IOException full = assertThrows(IOException.class, () -> Files.write(scratch.path().resolve("more"), new byte[SMALL]));
			PrintException told = scratch.failure(new IllegalStateException("a library's words", full));
			assertEquals("磁盘空间不足：制作文件时要在文件夹“" + scratch.path() + "”里暂存内容，那里放不下了。文件没有写出，原有的文件没有改动。请清理这个磁盘，再试一次。", told.getMessage());
			assertSame(full, told.getCause());
		}
		assertEquals(List.of(), in(place));
	}

	@Test
	void aDiskThatFailsIsToldWithWhatItSays() throws IOException {
		Path place = place(64L << 20);
		try (ScratchFolder scratch = new ScratchFolder(place)) {
			PrintException told = scratch.failure(new UncheckedIOException(new IOException("gone")));
			assertEquals("制作文件时要在文件夹“" + scratch.path() + "”里暂存内容，没有写成（gone）。文件没有写出，原有的文件没有改动。请检查这个文件夹的写入权限和所在的磁盘，再试一次。",
					told.getMessage());
			assertSame(told, scratch.failure(told), "told already");
		}
	}

	@Test
	void aFaultOfTheProgramStaysOne() throws IOException {
		try (ScratchFolder scratch = new ScratchFolder(place(SMALL))) {
			RuntimeException fault = new IllegalArgumentException("no file has to do with it");
			assertSame(fault, assertThrows(IllegalArgumentException.class, () -> scratch.failure(fault)));
		}
	}

	@Test
	void aPlaceWhereNoFolderCanBeMadeIsTold() {
		Path nowhere = place(SMALL).resolve("not/there");
		PrintException told = assertThrows(PrintException.class, () -> new ScratchFolder(nowhere));
		assertEquals(NoSuchFileException.class, told.getCause().getClass());
		assertEquals(true, told.getMessage().startsWith("制作文件时要在文件夹“" + nowhere + "”里暂存内容，没有写成（"), told.getMessage());
	}
}
