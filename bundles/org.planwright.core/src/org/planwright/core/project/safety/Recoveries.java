package org.planwright.core.project.safety;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.planwright.core.project.Ids;
import org.planwright.core.project.ProjectFileException;
import org.planwright.core.project.ProjectSession;
import org.planwright.core.project.safety.JournalContent.Edits;
import org.planwright.core.project.safety.ProcessMark.Life;
import org.planwright.core.project.safety.Recovery.Kind;

/**
 * Looks for unsaved edits that a program which ended without being asked left behind. A journal that holds nothing which the file does not
 * have is removed; everything else is for the person to decide.
 */
final class Recoveries {

	private final Safety safety;

	Recoveries(Safety safety) {
		this.safety = safety;
	}

	/**
	 * Unsaved edits of a file.
	 *
	 * @param digest of the file as it is
	 * @param project what it holds; it is only read, on its session's thread
	 * @param locked whether the lock of the file is ours: what stands beside it belongs to its holder
	 * @param own id of the journal of the same file that is open in this program and about to be left
	 */
	List<Recovery> of(Path file, String digest, ProjectSession project, boolean locked, String own) throws IOException {
		List<Path> journals = new ArrayList<>(locked ? Beside.journals(file) : List.of());
		journals.addAll(safety.journalsElsewhere(file));
		Map<String, Recovery> found = new LinkedHashMap<>();
		for (Path place : journals) {
			if (read(place).filter(content -> content.header().journal().equals(own)).isPresent()) {
				continue;
			}
			boolean beside = !place.startsWith(safety.data());
			Path journal = place.equals(Beside.journal(file)) ? putAside(place) : place;
			Optional<JournalContent> content = read(journal);
			if (content.isEmpty()) {
				add(Recovery.unreadable(journal), found);
			} else if (beside || !isWrittenNow(content.get())) {
				Optional<Edits> edits = content.get().on(digest);
				if (content.get().last().isEmpty() || edits.filter(Edits::isEmpty).isPresent()) {
					Files.deleteIfExists(journal);
				} else {
					add(edits.isPresent() ? recovery(Kind.FITS, content.get(), edits.get(), project) : onOtherBase(file, content.get(), project), found);
				}
			}
		}
		return List.copyOf(found.values());
	}

	/** What the project that is opened now journals itself must not write over what was found. */
	private static Path putAside(Path journal) throws IOException {
		Path aside = Beside.kept(journal, Ids.fresh());
		Files.move(journal, aside);
		return aside;
	}

	/** Unsaved edits of projects that have no file. */
	List<Recovery> ofNew() throws IOException {
		Map<String, Recovery> found = new LinkedHashMap<>();
		for (Path journal : safety.journalsOfNew()) {
			Optional<JournalContent> content = read(journal);
			if (content.isEmpty()) {
				add(Recovery.unreadable(journal), found);
			} else if (content.get().last().isEmpty()) {
				Files.deleteIfExists(journal);
			} else if (!isWrittenNow(content.get())) {
				add(recovery(Kind.NEW_PROJECT, content.get(), content.get().all(), null), found);
			}
		}
		return List.copyOf(found.values());
	}

	private static Optional<JournalContent> read(Path journal) {
		try {
			return JournalContent.read(journal);
		} catch (IOException e) {
			System.getLogger(Recoveries.class.getName()).log(System.Logger.Level.WARNING, "A journal cannot be read: " + journal, e);
			return Optional.empty();
		}
	}

	private boolean isWrittenNow(JournalContent content) {
		ProcessMark writer = content.header().process();
		return writer.equals(safety.process()) ? KeeperWork.isLive(content.header().journal()) : writer.life(safety.process()) == Life.ALIVE;
	}

	private static Recovery recovery(Kind kind, JournalContent content, Edits edits, ProjectSession base) {
		try {
			return Recovery.of(kind, content, edits, base);
		} catch (ProjectFileException e) {
			System.getLogger(Recoveries.class.getName()).log(System.Logger.Level.WARNING, "A journal makes no project: " + content.file(), e);
			return Recovery.unreadable(content.file());
		}
	}

	/** The file that the edits were made on may be among the backups; else they are put on the file as it is, as a copy. */
	private Recovery onOtherBase(Path file, JournalContent content, ProjectSession project) throws IOException {
		for (Backup backup : safety.backupsOf(file).list()) {
			if (FileStamp.of(backup.file()).digest().equals(content.header().base())) {
				Optional<ProjectSession> base = open(backup.file());
				if (base.isPresent()) {
					return recovery(Kind.OTHER_BASE, content, content.all(), base.get());
				}
			}
		}
		boolean foreign = !Objects.equals(content.header().project(), project.project().getId());
		return recovery(Kind.OTHER_BASE, content, content.all(), foreign ? null : project);
	}

	private static Optional<ProjectSession> open(Path backup) {
		try {
			return Optional.of(ProjectSession.openCopy(backup));
		} catch (ProjectFileException e) {
			System.getLogger(Recoveries.class.getName()).log(System.Logger.Level.WARNING, "A backup does not open: " + backup, e);
			return Optional.empty();
		}
	}

	/** A journal that had to move may stand in two places: the one that got further has everything. */
	private static void add(Recovery next, Map<String, Recovery> found) throws IOException {
		Recovery before = found.putIfAbsent(next.journalId(), next);
		if (before != null) {
			boolean further = next.commits() > before.commits();
			(further ? before : next).discard();
			if (further) {
				found.put(next.journalId(), next);
			}
		}
	}
}
