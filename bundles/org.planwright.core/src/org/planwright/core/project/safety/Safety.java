package org.planwright.core.project.safety;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

import org.planwright.core.Digests;
import org.planwright.core.project.Ids;

/**
 * What the safekeeping of projects rests on: this machine and run of the program, where the program keeps its own data, and what the person
 * wants.
 *
 * @param data folder of the program's own data on this machine; it need not exist
 * @param user the name that others read in a lock
 * @param backups how the person wants backups to be kept
 * @param process this run of the program
 * @param clock the time that is shown to people
 * @param nanos the time that runs, in nanoseconds
 */
public record Safety(Path data, Supplier<String> user, Supplier<BackupRule> backups, ProcessMark process, InstantSource clock, LongSupplier nanos) {

	private static final String MACHINE_FILE = "machine";
	private static final int SHORT = 16;
	private static final String JOURNALS = "journals";
	private static final String NEW = "new-";

	public Safety {
		Objects.requireNonNull(data, "data");
	}

	/** The safekeeping of this run of the program. */
	public static Safety of(Path data, Supplier<String> user, Supplier<BackupRule> backups) {
		return new Safety(data, user, backups, ProcessMark.own(machine(data)), InstantSource.system(), System::nanoTime);
	}

	/** Made once for each folder of data. Without one that can be kept, every run is a machine of its own, and asks more than it had to. */
	private static String machine(Path data) {
		Path file = data.resolve(MACHINE_FILE);
		try {
			if (Files.exists(file)) {
				String id = Files.readString(file).strip();
				if (Ids.isWellFormed(id)) {
					return id;
				}
			}
			Files.createDirectories(data);
			Files.writeString(file, Ids.fresh());
			return Files.readString(file).strip();
		} catch (IOException e) {
			System.getLogger(Safety.class.getName()).log(System.Logger.Level.WARNING, "The folder for the program's data cannot be used: " + data, e);
			return Ids.fresh();
		}
	}

	/** The backups of a project file. */
	public Backups backupsOf(Path file) {
		BackupRule rule = backups.get();
		Path own = absolute(file);
		String folder = own.getFileName() + "-" + digest(own);
		return switch (rule.place()) {
		case MACHINE -> new Backups(data.resolve("backups").resolve(folder), own, rule.keep());
		case BESIDE -> new Backups(own.resolveSibling(own.getFileName() + ".backups"), own, rule.keep());
		case FOLDER -> new Backups(rule.folder().resolve(folder), own, rule.keep());
		};
	}

	/** Where the journal of a file stands when it may not stand beside it. */
	Path journalElsewhere(Path file, String journal) {
		return data.resolve(JOURNALS).resolve(digest(absolute(file)) + "-" + journal + ".journal");
	}

	/** Where the journal of a project without a file stands. */
	Path journalOfNew(String journal) {
		return data.resolve(JOURNALS).resolve(NEW + journal + ".journal");
	}

	/** Journals of a file that do not stand beside it. */
	List<Path> journalsElsewhere(Path file) throws IOException {
		return journals(digest(absolute(file)) + "-");
	}

	/** Journals of projects without a file. */
	List<Path> journalsOfNew() throws IOException {
		return journals(NEW);
	}

	private List<Path> journals(String begin) throws IOException {
		return Beside.list(data.resolve(JOURNALS), begin).stream().filter(file -> !file.toString().contains(".tmp-")).toList();
	}

	private static Path absolute(Path file) {
		return file.toAbsolutePath().normalize();
	}

	private static String digest(Path file) {
		return Digests.sha256(file.toString()).substring(0, SHORT);
	}
}
