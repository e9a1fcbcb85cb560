package org.planwright.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;

/** Where a person keeps documents on this system. */
final class DocumentsFolder {

	/** System property that names another folder, for tests and for offices that keep documents elsewhere. */
	static final String PROPERTY = "planwright.documents";

	private static final Pattern XDG = Pattern.compile("(?m)^\\s*XDG_DOCUMENTS_DIR=\"(?:(\\$HOME)/?)?(.*)\"\\s*$");

	private DocumentsFolder() {
	}

	/** The folder: the one that the desktop names, else the usual ones, else the home folder. It exists. */
	static Path find() {
		Path home = Path.of(System.getProperty("user.home"));
		String wanted = System.getProperty(PROPERTY);
		if (wanted != null) {
			return Path.of(wanted);
		}
		return Stream.concat(named(home).stream(), Stream.of(home.resolve("Documents"), home.resolve("文档")))
				.filter(Files::isDirectory).findFirst().orElse(home);
	}

	/** What the desktop's list of folders says, on systems that have one. */
	private static Optional<Path> named(Path home) {
		Path list = home.resolve(".config/user-dirs.dirs");
		if (!Files.isReadable(list)) {
			return Optional.empty();
		}
		try {
			Matcher entry = XDG.matcher(Files.readString(list));
			return entry.find() ? Optional.of(entry.group(1) == null ? Path.of(entry.group(2)) : home.resolve(entry.group(2))) : Optional.empty();
		} catch (IOException | InvalidPathException e) {
			ILog.of(DocumentsFolder.class).warn("the list of folders could not be read", e);
			return Optional.empty();
		}
	}
}
