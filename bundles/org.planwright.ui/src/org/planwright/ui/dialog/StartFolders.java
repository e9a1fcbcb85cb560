package org.planwright.ui.dialog;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Where dialogs for files begin when nobody says it: where files of the same kind were chosen before, else in the folder of the work.
 * Left to itself, the system begins where the program happened to be started.
 */
public final class StartFolders {

	private final Supplier<Optional<Path>> home;
	private final Map<String, Path> chosen = new HashMap<>();

	/** @param home the folder of the work; empty when there is none */
	public StartFolders(Supplier<Optional<Path>> home) {
		this.home = home;
	}

	/**
	 * Where to begin.
	 *
	 * @param kind names the kind of files, as by the pattern of their names
	 */
	public Optional<Path> of(String kind) {
		return Optional.ofNullable(chosen.get(kind)).or(home);
	}

	/** Remembers a file that was chosen. */
	public void chose(String kind, Path file) {
		chosen.put(kind, file.toAbsolutePath().getParent());
	}
}
