package org.planwright.core.project.safety;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.planwright.core.project.AtomicReplace;

/**
 * The backups of one project file: each in a file of its own, {@code NAME 000012 20260301-140233.plan}, which is never written again. The
 * number tells their order; the time is for people.
 */
public final class Backups {

	private static final Pattern NAME = Pattern.compile(".* (\\d{6,}) (\\d{8}-\\d{6})\\.plan");
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
	private static final String ENDING = ".plan";

	private final Path folder;
	private final String name;
	private final int keep;

	/**
	 * @param folder where the backups of this one file are; it need not exist
	 * @param file the project file
	 * @param keep how many of the latest stay when one is added
	 */
	Backups(Path folder, Path file, int keep) {
		this.folder = folder;
		String full = file.getFileName().toString();
		this.name = full.endsWith(ENDING) ? full.substring(0, full.length() - ENDING.length()) : full;
		this.keep = keep;
	}

	/** The folder, which may not exist yet. */
	public Path folder() {
		return folder;
	}

	/** What there is, the latest first. Whether a backup can be opened shows when it is. */
	public List<Backup> list() throws IOException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		List<Backup> found = new ArrayList<>();
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : (Iterable<Path>) files::iterator) {
				read(file).ifPresent(found::add);
			}
		}
		found.sort(Comparator.comparingLong(Backup::number).reversed());
		return found;
	}

	private Optional<Backup> read(Path file) throws IOException {
		Matcher parts = NAME.matcher(file.getFileName().toString());
		try {
			return parts.matches() ? Optional.of(new Backup(file, Long.parseLong(parts.group(1)), LocalDateTime.parse(parts.group(2), TIME), Files.size(file)))
					: Optional.empty();
		} catch (DateTimeException | NumberFormatException e) {
			System.getLogger(Backups.class.getName()).log(System.Logger.Level.DEBUG, "No backup: " + file, e);
			return Optional.empty();
		}
	}

	/**
	 * Keeps a file as it is now. It is linked where the disk can do that, which costs nothing: whoever replaces the file as a whole leaves the
	 * backup alone. Else it is copied, and the copy compared.
	 *
	 * @param file a project file that is known to open, about to be replaced as a whole
	 * @return the backup
	 * @throws IOException when it could not be kept; nothing is left then
	 */
	Backup add(Path file, LocalDateTime now) throws IOException {
		Files.createDirectories(folder);
		List<Backup> before = list();
		long number = before.isEmpty() ? 1 : before.getFirst().number() + 1;
		Path backup = folder.resolve("%s %06d %s%s".formatted(name, number, TIME.format(now), ENDING));
		try {
			Files.createLink(backup, file);
		} catch (IOException | UnsupportedOperationException e) {
			System.getLogger(Backups.class.getName()).log(System.Logger.Level.DEBUG, "Copied, since it cannot be linked: " + backup, e);
			if (Files.exists(backup)) {
				throw new IOException(backup.toString(), e);
			}
			new AtomicReplace(backup).write(Files.readAllBytes(file));
		}
		return new Backup(backup, number, now, Files.size(backup));
	}

	/** Takes a backup away that was made for a save that failed. */
	void drop(Backup backup) throws IOException {
		Files.deleteIfExists(backup.file());
	}

	/** Deletes what is too much: the latest stay, and of each earlier day the last, for as many days. */
	void prune() throws IOException {
		List<Backup> all = list();
		Set<LocalDate> days = new HashSet<>();
		for (Backup backup : all.subList(Math.min(keep, all.size()), all.size())) {
			// By the order of their numbers: a clock that was set wrong makes days strange, and deletes none of the latest.
			boolean lastOfItsDay = days.add(backup.made().toLocalDate());
			if (!lastOfItsDay || days.size() > keep) {
				Files.deleteIfExists(backup.file());
			}
		}
	}
}
