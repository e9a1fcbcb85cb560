package org.planwright.core.project.safety;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files that stand beside a project file, hidden by the dot before their names. */
final class Beside {

	private static final String JOURNAL = ".journal";
	private static final String KEPT = ".kept-";

	private Beside() {
	}

	static Path journal(Path file) {
		return file.resolveSibling("." + file.getFileName() + JOURNAL);
	}

	/** Where a journal is put aside, so that it is found again. */
	static Path kept(Path journal, String id) {
		return journal.resolveSibling(journal.getFileName() + KEPT + id);
	}

	/** The journal of a file, and those that were put aside. */
	static List<Path> journals(Path file) throws IOException {
		return list(folder(file), journal(file).getFileName().toString()).stream().filter(found -> !found.toString().contains(".tmp-")).toList();
	}

	/** What a save that was broken off left: the new file that was not complete, or the old one that was moved aside. */
	static List<Path> leftovers(Path file, String kind) throws IOException {
		return list(folder(file), "." + file.getFileName() + "." + kind + "-");
	}

	private static Path folder(Path file) {
		return file.toAbsolutePath().getParent();
	}

	/** Files of a folder whose names begin so, sorted; none where there is no such folder. */
	static List<Path> list(Path folder, String begin) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> file.getFileName().toString().startsWith(begin)).sorted().toList();
		} catch (NoSuchFileException e) {
			return List.of();
		}
	}
}
